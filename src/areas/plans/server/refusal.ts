import { randomUUID } from 'node:crypto';
import { invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { WholePlan } from '../domain/contract.ts';
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

/** Prepares a refused plan anew. The coordinator and the own unit stay. */
export async function offerAgain(ctx: Ctx, planId: string): Promise<{ version: number }> {
  const { plan, version: next } = await take(ctx, planId, { command: 'offerAgain' });
  await prepareAnew(ctx, plan);
  return { version: next };
}

/** Takes back the call of a plan that is a draft again: nobody is called, and nothing is gone without. */
export async function prepareAnew(ctx: Ctx, { id: planId, initiatorUnitId }: WholePlan): Promise<void> {
  await ctx.tx.updateTable('plans.plan').set({ calledAt: null }).where('id', '=', planId).execute();
  await ctx.tx
    .updateTable('plans.member')
    .set({ leftAt: ctx.now.toString() })
    .where('planId', '=', planId)
    .where('unitId', '<>', initiatorUnitId)
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
      withoutPart: '',
      withoutReport: '',
      version: eb('version', '+', 1),
    }))
    .where('planId', '=', planId)
    .execute();
  await endOffer(ctx, planId, 'taken_back');
}
