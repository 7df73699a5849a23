import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { WholePlan } from '../domain/contract.ts';
import type { Edition } from '../domain/contract-edition.ts';
import { editionOf, withoutPlaces } from '../domain/edition.ts';
import type { Family } from './family.ts';

/** A published version as the asker may see it: under protection without places for those who are not named. */
export async function loadEdition(ctx: Omit<Ctx, 'facts'>, planId: string, number: number): Promise<Edition> {
  const row = await ctx.tx
    .selectFrom('plans.edition as e')
    .leftJoin('plans.editionPlace as p', (on) =>
      on.onRef('p.planId', '=', 'e.planId').onRef('p.number', '=', 'e.number'),
    )
    .select(({ fn }) => fn.coalesce('p.content', 'e.content').as('content'))
    .where('e.planId', '=', planId)
    .where('e.number', '=', number)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return row.content as Edition;
}

/** Makes the plan's next edition and keeps it, in full in a row that protection can hide. */
export async function newEdition(ctx: Ctx, plan: WholePlan, childId: string, family: Family): Promise<Edition> {
  const number = (plan.editions.at(-1)?.number ?? 0) + 1;
  const edition = editionOf(plan, {
    number,
    publishedAt: ctx.now.toString(),
    today: ctx.today.toString(),
    overallKind: await kindOf(ctx, plan.content?.overallOrganisationId ?? null),
    nameOf: namesOf(plan, family),
  });
  await ctx.tx
    .insertInto('plans.edition')
    .values({
      planId: plan.id,
      number,
      content: JSON.stringify(withoutPlaces(edition)),
      publishedBy: ctx.actor.personId,
      publishedUnit: ctx.actor.unitId ?? '',
    })
    .execute();
  await ctx.tx
    .insertInto('plans.editionPlace')
    .values({ planId: plan.id, number, childId, content: JSON.stringify(edition) })
    .execute();
  return edition;
}

async function kindOf(ctx: Ctx, organisationId: string | null): Promise<Edition['overall']['organisationKind']> {
  const organisation = await ctx.tx
    .selectFrom('directory.organisation')
    .select('kind')
    .where('id', '=', organisationId)
    .executeTakeFirst();
  return organisation?.kind === 'region' ? 'region' : 'municipality';
}

/** Who came, by name. A guardian who is no longer entitled is called what they are. */
function namesOf(plan: WholePlan, family: Family) {
  const words = { unit: 'Enhet', guardian: 'Vårdnadshavare', child: 'Barnet', guest: 'Gäst' };
  return ({ whoKind, whoId }: { whoKind: string; whoId: string }): string =>
    plan.parties.find((party) => party.unitId === whoId)?.name ??
    family.guardians.find((guardian) => guardian.id === whoId)?.name ??
    (family.child?.id === whoId ? family.child.given : undefined) ??
    plan.guests.find((guest) => guest.id === whoId)?.name ??
    words[whoKind as keyof typeof words];
}
