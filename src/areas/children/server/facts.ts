import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { ChildFacts } from '../domain/access.ts';

type Asked = Omit<Ctx, 'facts'>;

/** The asker's standing to a child; null when the child is not there for the asker. For routes with `:childId`. */
export async function childFacts(
  { tx }: Asked,
  { params }: { params: { childId: string } },
): Promise<ChildFacts | null> {
  const row = await tx
    .selectFrom('children.child as c')
    .select([
      sql<boolean>`c.id = any (children.staff_ids())`.as('worksWith'),
      sql<boolean>`children.hides_places(c.id)`.as('hidden'),
      sql<boolean>`children.names_lost(c.id)`.as('namesLost'),
      sql<boolean>`children.tends_custody(c.id)`.as('tendsCustody'),
      sql<boolean>`children.tends(c.id)`.as('tends'),
      sql<boolean>`children.at_social_services(c.id)`.as('atSocialServices'),
    ])
    .where('c.id', '=', params.childId)
    .executeTakeFirst();
  return row
    ? {
        ...row,
        ownBlock: false,
        reachable: true,
        subjectId: params.childId,
        objectId: params.childId,
      }
    : null;
}

/** The same, for routes with `:custodyId`; null when that custody is not of that child. */
export async function custodyFacts(ctx: Asked, input: { params: { childId: string; custodyId: string } }) {
  const facts = await childFacts(ctx, input);
  const custody = await ctx.tx
    .selectFrom('children.custody')
    .select('id')
    .where('id', '=', input.params.custodyId)
    .where('childId', '=', input.params.childId)
    .executeTakeFirst();
  return facts && custody ? { ...facts, objectId: custody.id } : null;
}

/** The same, for routes with `:guardianId`; null when the guardian has no relation to that child. */
export async function guardianFacts(
  ctx: Asked,
  input: { params: { childId: string; guardianId: string } },
): Promise<ChildFacts | null> {
  const facts = await childFacts(ctx, input);
  const custody = await ctx.tx
    .selectFrom('children.custody')
    .select(sql<boolean | null>`bool_or(blocked_unit = app.unit_id())`.as('own'))
    .select(sql<boolean>`exists (select from children.guardian_reach(guardian_id))`.as('reachable'))
    .where('childId', '=', input.params.childId)
    .where('guardianId', '=', input.params.guardianId)
    .groupBy('guardianId')
    .executeTakeFirst();
  if (!facts || !custody) return null;
  return {
    ...facts,
    ownBlock: custody.own === true,
    reachable: custody.reachable,
    objectId: input.params.guardianId,
  };
}
