import { stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { WriteEvaluation, WriteOutcome } from '../domain/contract-follow-up.ts';
import { change } from './change.ts';
import { take } from './commands.ts';

/** Opens the next round of evaluation. The goals are judged anew; how they were judged before lies with the round before. */
export async function startEvaluation(ctx: Ctx, planId: string): Promise<{ version: number }> {
  const done = await take(ctx, planId, { command: 'startEvaluation' });
  const round = (done.plan.evaluation?.round ?? 0) + 1;
  await ctx.tx.insertInto('plans.evaluation').values({ planId, round }).execute();
  await ctx.tx
    .updateTable('plans.goal')
    .set((eb) => ({ outcome: null, outcomeWord: '', version: eb('version', '+', 1) }))
    .where('planId', '=', planId)
    .where('outcome', 'is not', null)
    .execute();
  return { version: done.version };
}

/** Writes how it went with a goal. `version` is the goal's. */
export async function writeOutcome(
  ctx: Ctx,
  planId: string,
  goalId: string,
  { outcome, word, version }: WriteOutcome,
): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'outcome', command: 'outcome', note: { goalId, outcome } });
  const result = await ctx.tx
    .updateTable('plans.goal')
    .set({ outcome, outcomeWord: word, version: version + 1 })
    .where('id', '=', goalId)
    .where('planId', '=', planId)
    .where('version', '=', version)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: done.version };
}

/** Writes the summary of the round that is open, and whose score is missing and why. `version` is the round's. */
export async function writeEvaluation(
  ctx: Ctx,
  planId: string,
  { version, ...words }: WriteEvaluation,
): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'outcome', command: 'evaluation' });
  const result = await ctx.tx
    .updateTable('plans.evaluation')
    .set({ ...words, version: version + 1 })
    .where('planId', '=', planId)
    .where('doneAt', 'is', null)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: done.version };
}

/** Ends the round and keeps with it how each goal went. */
export async function finishEvaluation(ctx: Ctx, planId: string, version: number): Promise<{ version: number }> {
  const { plan, version: next } = await take(ctx, planId, { command: 'finishEvaluation', version });
  const outcomes = plan.goals.map(({ id, text, outcome, outcomeWord }) => ({ id, text, outcome, word: outcomeWord }));
  await ctx.tx
    .updateTable('plans.evaluation')
    .set((eb) => ({
      doneAt: ctx.now.toString(),
      outcomes: JSON.stringify(outcomes),
      version: eb('version', '+', 1),
    }))
    .where('planId', '=', planId)
    .where('doneAt', 'is', null)
    .execute();
  return { version: next };
}
