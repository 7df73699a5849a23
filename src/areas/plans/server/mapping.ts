import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { z } from 'zod';
import { notFound, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { PlanFacts } from '../domain/access.ts';
import type { Edition } from '../domain/contract-edition.ts';
import type { GoWithout, Kept, WritePart } from '../domain/contract-mapping.ts';
import { change } from './change.ts';
import { noPlan } from './facts.ts';
import { ownUnit } from './members.ts';
import { requireShownUnit } from './protected-units.ts';

/** Writes the own unit's part of the mapping. Version 0 begins it; a part that someone began meanwhile is stale. */
export const writePart = (ctx: Ctx, planId: string, body: WritePart): Promise<{ version: number }> =>
  write(ctx, planId, { authorKind: 'unit', authorId: ownUnit(ctx) }, body);

/** As `writePart`, for the child or guardian who asks. */
export function writeFamilyPart(ctx: Ctx, planId: string, body: WritePart): Promise<{ version: number }> {
  const { kind, personId } = ctx.actor;
  if (kind !== 'child' && kind !== 'guardian') throw notFound();
  return write(ctx, planId, { authorKind: kind, authorId: personId }, body);
}

interface Author {
  readonly authorKind: 'unit' | 'guardian' | 'child';
  readonly authorId: string;
}

async function write(ctx: Ctx, planId: string, author: Author, body: WritePart): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'part', command: 'writePart', note: { done: body.done } });
  const words = {
    needs: body.needs,
    ongoing: body.ongoing,
    contact: body.contact,
    doneAt: body.done ? ctx.now.toString() : null,
    writtenBy: ctx.actor.personId,
  };
  const written =
    body.version === 0
      ? await ctx.tx
          .insertInto('plans.part')
          .values({ id: randomUUID(), planId, ...author, ...words })
          .onConflict((on) => on.doNothing())
          .executeTakeFirst()
      : await ctx.tx
          .updateTable('plans.part')
          .set({ ...words, version: body.version + 1, updatedAt: ctx.now.toString() })
          .where('planId', '=', planId)
          .where('authorKind', '=', author.authorKind)
          .where('authorId', '=', author.authorId)
          .where('version', '=', body.version)
          .executeTakeFirst();
  const rows = 'numUpdatedRows' in written ? written.numUpdatedRows : written.numInsertedOrUpdatedRows;
  if (rows === 0n) throw stale();
  return { version: done.version };
}

/** Writes why the plan goes on without a unit's part, or without its word on its measures. Everyone on the plan sees it. */
export async function goWithout(
  ctx: Ctx,
  planId: string,
  unitId: string,
  { what, reason }: GoWithout,
): Promise<{ version: number }> {
  await requireShownUnit(ctx, planId, unitId);
  const done = await change(ctx, planId, {
    part: what === 'part' ? 'withoutPart' : 'withoutReport',
    command: 'goWithout',
    note: { unitId, what },
  });
  const result = await ctx.tx
    .updateTable('plans.party')
    .set((eb) => ({
      ...(what === 'part' ? { withoutPart: reason } : { withoutReport: reason }),
      version: eb('version', '+', 1),
    }))
    .where('planId', '=', planId)
    .where('unitId', '=', unitId)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw notFound();
  return { version: done.version };
}

/** What the own unit keeps of a plan, also when consent no longer lets it read the rest. */
export async function keptOf(ctx: Ctx, planId: string) {
  const part = await ctx.tx
    .selectFrom('plans.part')
    .select(['authorKind', 'authorId', 'needs', 'ongoing', 'contact', 'doneAt', 'version', 'updatedAt'])
    .where('planId', '=', planId)
    .where('authorKind', '=', 'unit')
    .where('authorId', '=', ownUnit(ctx))
    .executeTakeFirst();
  const copies = await ctx.tx
    .selectFrom('sharing.delivery as d')
    .leftJoin('sharing.deliveryPlace as p', 'p.deliveryId', 'd.id')
    .select(({ fn }) => ['d.versionNo as number', 'd.deliveredAt', fn.coalesce('p.content', 'd.content').as('edition')])
    .where('d.subjectId', '=', planId)
    .where('d.recipientKind', '=', 'unit')
    .orderBy('d.versionNo')
    .execute();
  const { rows } = await sql<{ protection: z.infer<typeof Kept>['protection'] }>`
    select coalesce(plans.protection_of_kept(${planId}), 'none') as protection`.execute(ctx.tx);
  const protection = rows[0]?.protection ?? 'none';
  return {
    protection,
    part: part ?? null,
    copies: copies.map((copy) => ({ ...copy, edition: copy.edition as Edition })),
  };
}

/** The facts for what is kept: the child for the access log; null when the unit keeps nothing of such a plan. */
export async function keptFacts(
  ctx: Omit<Ctx, 'facts'>,
  { params }: { params: { planId: string } },
): Promise<PlanFacts | null> {
  const { rows } = await sql<{ child: string | null }>`
    select coalesce(plans.child_of_kept(${params.planId}),
                    (select d.child_id from sharing.delivery d
                      where d.subject_id = ${params.planId} and d.recipient_kind = 'unit' limit 1)) as child`.execute(
    ctx.tx,
  );
  const child = rows[0]?.child;
  return child ? { ...(await noPlan()), subjectId: child, objectId: params.planId } : null;
}
