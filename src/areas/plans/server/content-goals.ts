import { randomUUID } from 'node:crypto';
import { notFound, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { change } from './change.ts';
import { nextPosition } from './content-position.ts';

/** Adds a sub-goal last. */
export async function addGoal(ctx: Ctx, planId: string, text: string): Promise<{ id: string; version: number }> {
  const id = randomUUID();
  const done = await change(ctx, planId, { part: 'content', command: 'addGoal', note: { goalId: id } });
  const position = await nextPosition(ctx, 'plans.goal', planId);
  await ctx.tx.insertInto('plans.goal').values({ id, planId, text, position }).execute();
  return { id, version: done.version };
}

/** Changes the words of a sub-goal. `version` is the goal's. */
export async function editGoal(
  ctx: Ctx,
  planId: string,
  goalId: string,
  { text, version }: { text: string; version: number },
): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'content', command: 'editGoal', note: { goalId } });
  await requireGoal(ctx, planId, goalId);
  const result = await ctx.tx
    .updateTable('plans.goal')
    .set({ text, version: version + 1 })
    .where('id', '=', goalId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: done.version };
}

/** Takes a sub-goal away. Its measures stay, without a goal. */
export async function removeGoal(ctx: Ctx, planId: string, goalId: string): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'content', command: 'removeGoal', note: { goalId } });
  await requireGoal(ctx, planId, goalId);
  await ctx.tx.updateTable('plans.goal').set({ removedAt: ctx.now.toString() }).where('id', '=', goalId).execute();
  await ctx.tx
    .updateTable('plans.measure')
    .set((eb) => ({ goalId: null, version: eb('version', '+', 1) }))
    .where('planId', '=', planId)
    .where('goalId', '=', goalId)
    .execute();
  return { version: done.version };
}

/** Throws not_found unless the goal belongs to the plan and is still there. */
async function requireGoal(ctx: Ctx, planId: string, goalId: string): Promise<void> {
  if (!(await hasGoal(ctx, planId, goalId))) throw notFound();
}

/** Whether the plan has this goal. */
export async function hasGoal(ctx: Ctx, planId: string, goalId: string): Promise<boolean> {
  const goal = await ctx.tx
    .selectFrom('plans.goal')
    .select('id')
    .where('id', '=', goalId)
    .where('planId', '=', planId)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  return goal !== undefined;
}
