import { sql } from 'kysely';
import { conflict, invalid, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type DutyUnit, dutyOf } from '../domain/duty.ts';
import { isLetIn } from '../domain/let-in.ts';
import type { PlanState } from '../domain/model.ts';
import { change } from './change.ts';
import { notify } from './messages.ts';
import { guardiansToAsk } from './messages-recipients.ts';
import { requireShownUnit } from './protected-units.ts';

/** Adds a unit to those that are called or invited. It is let in when it is called, and not before. */
export async function addParty(ctx: Ctx, planId: string, unitId: string): Promise<{ version: number }> {
  await requireShownUnit(ctx, planId, unitId);
  const done = await change(ctx, planId, { part: 'party', command: 'addParty', note: { unitId } });
  const unit = await dutyUnit(ctx, unitId);
  if (unit === undefined) throw invalid('unitId', 'Enheten finns inte.');
  const { initiatorUnitId } = await ctx.tx
    .selectFrom('plans.plan')
    .select('initiatorUnitId')
    .where('id', '=', planId)
    .executeTakeFirstOrThrow();
  const duty = dutyOf(unit, (await dutyUnit(ctx, initiatorUnitId)) ?? unit);
  const added = await ctx.tx
    .insertInto('plans.party')
    .values({ planId, unitId, ...duty })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) throw conflict('Enheten är redan med i planen.');
  await askAbout(ctx, planId, unitId, done.state);
  return { version: done.version };
}

/** Guardians who have been asked about the plan are asked about this unit too, when their yes to it is waited for. */
async function askAbout(ctx: Ctx, planId: string, unitId: string, state: PlanState): Promise<void> {
  if (state === 'draft' || isLetIn(await partyOf(ctx, planId, unitId), ctx.today.toString())) return;
  await notify(ctx, planId, 'family_asked', await guardiansToAsk(ctx.tx, planId, unitId));
}

const dutyUnit = async (ctx: Ctx, unitId: string): Promise<DutyUnit | undefined> =>
  ctx.tx
    .selectFrom('directory.unit as u')
    .innerJoin('directory.organisation as o', 'o.id', 'u.organisationId')
    .select(['u.kind as unitKind', 'o.kind as organisationKind'])
    .where('u.id', '=', unitId)
    .$castTo<DutyUnit>()
    .executeTakeFirst();

/** Takes away a unit that has not been called. */
export async function removeParty(ctx: Ctx, planId: string, unitId: string): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'party', command: 'removeParty', note: { unitId } });
  const party = await partyOf(ctx, planId, unitId);
  if (party.kind === 'initiator') throw conflict('Den enhet som började planen är alltid med.');
  if (party.calledAt !== null) {
    throw conflict('Enheten är redan kallad. Den svarar själv, och familjen kan ta tillbaka samtycket.');
  }
  await ctx.tx.deleteFrom('plans.party').where('planId', '=', planId).where('unitId', '=', unitId).execute();
  return { version: done.version };
}

interface PartyRow {
  readonly kind: string;
  readonly calledAt: string | null;
  readonly openUntil: string | null;
  readonly version: number;
}

/**
 * A unit's row in the plan, also for a unit that consent does not let in any more and that needs to know whom it called.
 * Throws not_found when the unit is not on the plan, and `refused` when protection hides whether it is.
 */
export async function partyOf(ctx: Ctx, planId: string, unitId: string): Promise<PartyRow> {
  await requireShownUnit(ctx, planId, unitId);
  const { rows } = await sql<PartyRow>`
    select y.kind, y.called_at as "calledAt", y.open_until as "openUntil", y.version
      from (select * from plans.party x where x.plan_id = ${planId} union all select * from plans.called_by_unit(${planId})) y
     where y.unit_id = ${unitId}`.execute(ctx.tx);
  const [party] = rows;
  if (party === undefined) throw notFound();
  return party;
}
