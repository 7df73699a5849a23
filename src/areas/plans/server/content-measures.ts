import { randomUUID } from 'node:crypto';
import { invalid, notFound, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { AddMeasure } from '../domain/contract-content.ts';
import { isLetIn } from '../domain/let-in.ts';
import { change } from './change.ts';
import { hasGoal } from './content-goals.ts';
import { nextPosition } from './content-position.ts';
import { requireShownUnit } from './protected-units.ts';

/** Adds a measure last. */
export async function addMeasure(
  ctx: Ctx,
  planId: string,
  measure: AddMeasure,
): Promise<{ id: string; version: number }> {
  const id = randomUUID();
  const done = await change(ctx, planId, { part: 'content', command: 'addMeasure', note: { measureId: id } });
  const row = await rowOf(ctx, planId, measure);
  const position = await nextPosition(ctx, 'plans.measure', planId);
  await ctx.tx
    .insertInto('plans.measure')
    .values({ id, planId, position, ...row })
    .execute();
  return { id, version: done.version };
}

/** Changes a measure. `version` is the measure's. */
export async function editMeasure(
  ctx: Ctx,
  planId: string,
  measureId: string,
  { version, ...measure }: AddMeasure & { version: number },
): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'content', command: 'editMeasure', note: { measureId } });
  await requireMeasure(ctx, planId, measureId);
  const row = await rowOf(ctx, planId, measure);
  const result = await ctx.tx
    .updateTable('plans.measure')
    .set({ ...row, version: version + 1 })
    .where('id', '=', measureId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: done.version };
}

/** Takes a measure away; editions that had it keep it. */
export async function removeMeasure(ctx: Ctx, planId: string, measureId: string): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'content', command: 'removeMeasure', note: { measureId } });
  await requireMeasure(ctx, planId, measureId);
  await ctx.tx
    .updateTable('plans.measure')
    .set({ removedAt: ctx.now.toString() })
    .where('id', '=', measureId)
    .execute();
  return { version: done.version };
}

/** The measure as it is stored, when goal, unit and person belong to the plan. */
async function rowOf(ctx: Ctx, planId: string, measure: AddMeasure) {
  const { goalId, what, startsOn, endsOn } = measure;
  if (goalId !== null && !(await hasGoal(ctx, planId, goalId))) throw invalid('goalId', 'Målet finns inte i planen.');
  const common = { goalId, what, startsOn, endsOn };
  if (measure.byKind === 'other')
    return { ...common, byKind: 'other' as const, unitId: null, personId: null, other: measure.other };
  await requireShownUnit(ctx, planId, measure.unitId);
  await requireOnPlan(ctx, planId, measure.unitId, measure.personId);
  return { ...common, byKind: 'unit' as const, unitId: measure.unitId, personId: measure.personId, other: '' };
}

/** A unit answers for a measure only while consent lets it in, and only through someone it has put on the plan. */
async function requireOnPlan(ctx: Ctx, planId: string, unitId: string, personId: string | null): Promise<void> {
  const party = await ctx.tx
    .selectFrom('plans.party')
    .select('openUntil')
    .where('planId', '=', planId)
    .where('unitId', '=', unitId)
    .executeTakeFirst();
  if (party === undefined) throw invalid('unitId', 'Enheten är inte med i planen.');
  if (!isLetIn(party, ctx.today.toString())) throw invalid('unitId', 'Samtycket omfattar inte den enheten.');
  if (personId === null) return;
  const member = await ctx.tx
    .selectFrom('plans.member')
    .select('personId')
    .where('planId', '=', planId)
    .where('unitId', '=', unitId)
    .where('personId', '=', personId)
    .where('leftAt', 'is', null)
    .executeTakeFirst();
  if (member === undefined) throw invalid('personId', 'Personen är inte med i planen från den enheten.');
}

async function requireMeasure(ctx: Ctx, planId: string, measureId: string): Promise<void> {
  const measure = await ctx.tx
    .selectFrom('plans.measure')
    .select('id')
    .where('id', '=', measureId)
    .where('planId', '=', planId)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  if (measure === undefined) throw notFound();
}
