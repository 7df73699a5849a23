import { randomUUID } from 'node:crypto';
import { conflict, invalidAt } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { reasonProblem } from '../domain/closing.ts';
import type { WholePlan } from '../domain/contract.ts';
import type { ClosePlan } from '../domain/contract-follow-up.ts';
import { isPossible } from '../domain/transitions.ts';
import { take } from './commands.ts';
import { endOffer } from './handover.ts';
import { cancelInCalendars, inCalendars } from './messages-meeting.ts';
import { prepareAnew } from './refusal.ts';
import { loadWhole } from './whole.ts';

/**
 * Closes the plan: why, and for a plan that the family knows of what happens now and whom to turn to. Coming meetings fall
 * away by trigger, an open offer here. A draft that nobody has been asked about is thrown away in this way.
 */
export async function closePlan(
  ctx: Ctx,
  planId: string,
  { version, ...closing }: ClosePlan,
): Promise<{ version: number }> {
  const plan = await loadWhole(ctx.tx, planId);
  if (isPossible('close', plan)) requireFit(plan, closing);
  const before = await inCalendars(ctx, planId);
  const done = await take(ctx, planId, { command: 'close', version, note: { reason: closing.reason } });
  await ctx.tx
    .insertInto('plans.closure')
    .values({ id: randomUUID(), planId, ...closing, closedBy: ctx.actor.personId })
    .execute();
  await cancelInCalendars(ctx, planId, before);
  await endOffer(ctx, planId, 'taken_back');
  return { version: done.version };
}

function requireFit(plan: WholePlan, { reason, whatNext, turnTo }: Omit<ClosePlan, 'version'>): void {
  const problem = reasonProblem(reason, plan);
  if (problem !== undefined) throw conflict(problem);
  if (plan.askedAt === null) return;
  const missing = [
    ...(whatNext === '' ? [{ path: 'whatNext', message: 'Skriv vad som händer nu.' }] : []),
    ...(turnTo === '' ? [{ path: 'turnTo', message: 'Skriv vem familjen kan vända sig till.' }] : []),
  ];
  if (missing.length > 0) throw invalidAt(missing);
}

/** Opens a closed plan that has been published, to be followed up: from there it goes on, is changed or closed anew. */
export async function reopen(ctx: Ctx, planId: string): Promise<{ version: number }> {
  const done = await take(ctx, planId, { command: 'reopen' });
  return { version: done.version };
}

/** Prepares a closed plan that was never published from the beginning. */
export async function beginAgain(ctx: Ctx, planId: string): Promise<{ version: number }> {
  const { version: next } = await take(ctx, planId, { command: 'beginAgain' });
  await prepareAnew(ctx, planId);
  return { version: next };
}
