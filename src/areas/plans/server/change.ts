import { stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { PlanState } from '../domain/model.ts';
import type { Writable } from '../domain/transitions.ts';
import { remember, requireWritable } from './commands.ts';

export interface Change {
  /** Which part of the plan is written: says in which states it may be. */
  readonly part: Writable;
  /** What the history calls it. */
  readonly command: string;
  /** The plan's version that the person saw, when the change is to the plan's own words. */
  readonly version?: number;
  /** What no step depends on is not waited for: one who takes a step need not have seen it. */
  readonly beside?: true;
  /** Codes and ids for the history, never what somebody wrote. */
  readonly note?: Record<string, unknown>;
}

/**
 * Begins a change inside a step: raises the plan's version so that every open page notices, refuses what does not belong
 * to where the plan stands, and writes the line of history. What follows in the transaction is alone with the plan, and
 * is undone with this when it fails. Throws `stale` or `conflict`.
 */
export async function change(
  ctx: Ctx,
  planId: string,
  { part, command, version, beside, note }: Change,
): Promise<{ readonly version: number; readonly state: PlanState }> {
  const plan = await ctx.tx
    .updateTable('plans.plan')
    .set((eb) => ({ version: eb('version', '+', beside ? 0 : 1) }))
    .where('id', '=', planId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .returning(['version', 'state'])
    .executeTakeFirst();
  if (plan === undefined) throw stale();
  requireWritable(part, plan.state);
  await remember(ctx, planId, command, plan.state, plan.state, note);
  return plan;
}
