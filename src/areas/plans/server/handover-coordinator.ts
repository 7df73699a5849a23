import { sql } from 'kysely';
import { conflict, invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { PlanFacts } from '../domain/access.ts';
import { change } from './change.ts';
import { ownUnit, putOnPlan } from './members.ts';

/** Whoever has the role, at work or not. */
export const coordinatorOf = (ctx: Ctx, planId: string) =>
  ctx.tx
    .selectFrom('plans.member')
    .select(['personId', 'unitId'])
    .where('planId', '=', planId)
    .where('coordinator', '=', true)
    .where('leftAt', 'is', null)
    .executeTakeFirst();

/**
 * The manager names a coordinator at the own unit when nobody coordinates any more: the one who did has left, or consent
 * has closed that unit. While somebody does, the manager asks that somebody else takes over.
 */
export async function appointCoordinator(
  ctx: Ctx<PlanFacts>,
  planId: string,
  personId: string,
): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'member', command: 'appointCoordinator', note: { personId } });
  if (ctx.facts.coordinatorUnitId !== null) {
    throw conflict('Planen har en samordnare som är kvar. Fråga i stället någon om att ta över.');
  }
  await requireAbleToCoordinate(ctx, personId, ownUnit(ctx));
  await moveCoordinator(ctx, planId, personId);
  return { version: done.version };
}

const mayCoordinate = ['professional', 'intake', 'manager', 'coordinator_support'];

/** Refuses someone who does not work with children at the unit today. */
export async function requireAbleToCoordinate(ctx: Ctx, personId: string, unitId: string): Promise<void> {
  const holder = await ctx.tx
    .selectFrom('directory.holder')
    .select('role')
    .where('employeeId', '=', personId)
    .where('unitId', '=', unitId)
    .where('role', 'in', mayCoordinate)
    .executeTakeFirst();
  if (holder === undefined) throw invalid('personId', 'Personen har inget uppdrag på enheten i dag.');
}

/**
 * Gives the role to somebody at the own unit, who is put on the plan. Who had it stays on the plan, unless that person
 * does not work there any more.
 */
export async function moveCoordinator(ctx: Ctx, planId: string, personId: string): Promise<void> {
  await putOnPlan(ctx, planId, personId);
  await sql`select plans.free_coordinator(${planId})`.execute(ctx.tx);
  await ctx.tx
    .updateTable('plans.member')
    .set({ coordinator: true })
    .where('planId', '=', planId)
    .where('personId', '=', personId)
    .where('unitId', '=', ownUnit(ctx))
    .execute();
}
