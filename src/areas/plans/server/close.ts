import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../../platform/http/context.ts';
import { reasonProblem } from '../domain/closing.ts';
import type { ClosePlan } from '../domain/contract-follow-up.ts';
import { isPossible } from '../domain/transitions.ts';
import { conflict } from './change.ts';
import { take } from './commands.ts';
import { endOffer } from './handover.ts';
import { cancelInCalendars, inCalendars } from './messages-meeting.ts';
import { loadWhole } from './whole.ts';

/** Closes the plan: why, what happens now and whom to turn to. Coming meetings and an open offer fall away. */
export async function closePlan(
  ctx: Ctx,
  planId: string,
  { version, ...closing }: ClosePlan,
): Promise<{ version: number }> {
  const { state } = await loadWhole(ctx.tx, planId);
  const problem = isPossible('close', state) ? reasonProblem(closing.reason, state) : undefined;
  if (problem !== undefined) throw conflict(problem);
  const before = await inCalendars(ctx, planId);
  const done = await take(ctx, planId, { command: 'close', version, note: { reason: closing.reason } });
  await ctx.tx
    .insertInto('plans.closure')
    .values({ id: randomUUID(), planId, ...closing, closedBy: ctx.actor.personId })
    .execute();
  await ctx.tx
    .updateTable('plans.meeting')
    .set((eb) => ({ state: 'cancelled', version: eb('version', '+', 1) }))
    .where('planId', '=', planId)
    .where('state', 'in', ['proposed', 'set'])
    .where('startsAt', '>', ctx.now.toString())
    .execute();
  await cancelInCalendars(ctx, planId, before);
  await endOffer(ctx, planId, 'taken_back');
  return { version: done.version };
}

/** Opens a closed plan again, to be followed up: from there it goes on, is changed or is closed anew. */
export async function reopen(ctx: Ctx, planId: string, version: number): Promise<{ version: number }> {
  const done = await take(ctx, planId, { command: 'reopen', version });
  return { version: done.version };
}
