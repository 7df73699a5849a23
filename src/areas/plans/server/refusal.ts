import { randomUUID } from 'node:crypto';
import type { Ctx } from '../../../platform/http/context.ts';
import { invalid } from './change.ts';
import { take } from './commands.ts';
import { endOffer } from './handover.ts';
import { cancelInCalendars, inCalendars } from './messages-meeting.ts';

/** Writes down a no: why, and when to offer again. Planned times fall away by trigger, since the family may say it too. */
export async function recordRefusal(
  ctx: Ctx,
  planId: string,
  { version, reason, offerAgain }: { version: number; reason: string; offerAgain: string },
): Promise<{ version: number }> {
  if (offerAgain < ctx.today.toString()) throw invalid('offerAgain', 'Välj en dag framåt då ni frågar igen.');
  const before = await inCalendars(ctx, planId);
  const done = await take(ctx, planId, { command: 'recordRefusal', version });
  await ctx.tx
    .insertInto('plans.refusal')
    .values({ id: randomUUID(), planId, reason, offerAgain, recordedBy: ctx.actor.personId })
    .execute();
  await cancelInCalendars(ctx, planId, before);
  return { version: done.version };
}

/** Prepares a refused plan anew: nobody is called until the call is sent again. The coordinator and the own unit stay. */
export async function offerAgain(ctx: Ctx, planId: string, version: number): Promise<{ version: number }> {
  const { plan, version: next } = await take(ctx, planId, { command: 'offerAgain', version });
  await ctx.tx.updateTable('plans.plan').set({ calledAt: null }).where('id', '=', planId).execute();
  await ctx.tx
    .updateTable('plans.member')
    .set({ leftAt: ctx.now.toString() })
    .where('planId', '=', planId)
    .where('unitId', '<>', plan.initiatorUnitId)
    .where('coordinator', '=', false)
    .where('leftAt', 'is', null)
    .execute();
  await ctx.tx
    .updateTable('plans.party')
    .set((eb) => ({
      calledAt: null,
      answerBy: null,
      answer: 'pending',
      attendee: null,
      competence: null,
      mayDecide: null,
      reason: null,
      answeredBy: null,
      answeredAt: null,
      version: eb('version', '+', 1),
    }))
    .where('planId', '=', planId)
    .execute();
  await endOffer(ctx, planId, 'taken_back');
  return { version: next };
}
