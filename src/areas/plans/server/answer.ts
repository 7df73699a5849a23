import { conflict, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { AnswerCall } from '../domain/contract-call.ts';
import { change } from './change.ts';
import { ownUnit, putOnPlan } from './members.ts';
import { notify } from './messages.ts';
import { coordinatorOn } from './messages-recipients.ts';
import { partyOf } from './parties.ts';
import { writeFits } from './time-fit.ts';

const none = { attendee: null, competence: null, mayDecide: null, reason: null };

/** The own unit's answer to its call; it may be changed until the plan is published. Who comes is put on the plan. */
export async function answerCall(ctx: Ctx, planId: string, body: AnswerCall): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'answer', command: 'answer', note: { answer: body.answer } });
  const party = await partyOf(ctx, planId, ownUnit(ctx));
  if (party.calledAt === null) throw conflict('Enheten är inte kallad än.');
  const details = await detailsOf(ctx, planId, body);
  if (body.answer !== 'cannot') await writeFits(ctx, planId, { whoKind: 'unit', whoId: ownUnit(ctx) }, body.times);
  // Told before the answer is written: a receiver of calls does not see the plan after that.
  await notify(ctx, planId, 'answer_changed', await coordinatorOn(ctx.tx, planId), ownUnit(ctx));
  const result = await ctx.tx
    .updateTable('plans.party')
    .set({
      answer: body.answer,
      ...details,
      answeredBy: ctx.actor.personId,
      answeredAt: ctx.now.toString(),
      version: body.version + 1,
    })
    .where('planId', '=', planId)
    .where('unitId', '=', ownUnit(ctx))
    .where('version', '=', body.version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: done.version };
}

async function detailsOf(ctx: Ctx, planId: string, body: AnswerCall) {
  switch (body.answer) {
    case 'comes': {
      const attendee = await putOnPlan(ctx, planId, body.personId);
      return { ...none, attendee, competence: body.competence, mayDecide: body.mayDecide };
    }
    case 'sends_other':
      // Who comes is outside the unit: somebody there reads the plan and writes its part.
      await putOnPlan(ctx, planId, body.personId);
      return { ...none, attendee: body.attendee, competence: body.competence, mayDecide: body.mayDecide };
    case 'cannot':
      return { ...none, reason: body.reason };
  }
}
