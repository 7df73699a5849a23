import { conflict, notReady } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { lastDay, ruleOn, rules } from '../../law/index.ts';
import { isLetIn } from '../domain/let-in.ts';
import { change } from './change.ts';
import { take } from './commands.ts';
import { limitsOf } from './limits.ts';
import { ownUnit } from './members.ts';
import { notify } from './messages.ts';
import { atUnit } from './messages-recipients.ts';
import { partyOf } from './parties.ts';

/** Changes the words of the call while it is being prepared. */
export async function editCall(
  ctx: Ctx,
  planId: string,
  { version, ...words }: { need: string; question: string; childMatters: string; version: number },
): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'call', command: 'editCall', version });
  await ctx.tx.updateTable('plans.plan').set(words).where('id', '=', planId).execute();
  return { version: done.version };
}

/** Sends the call to every unit on the plan. The database refuses a unit that consent does not let in. */
export async function sendCall(ctx: Ctx, planId: string, version: number): Promise<{ version: number }> {
  const done = await take(ctx, planId, { command: 'sendCall', version });
  const called = await ctx.tx
    .updateTable('plans.party')
    .set(await calledNow(ctx))
    .where('planId', '=', planId)
    .where('calledAt', 'is', null)
    // The family may have shut out the unit that started it, when another coordinates.
    .where((eb) => eb.or([eb('kind', '<>', 'initiator'), eb('openUntil', '>=', ctx.today.toString())]))
    .returning(['unitId', 'kind'])
    .execute();
  for (const { unitId, kind } of called) if (kind !== 'initiator') await tellUnit(ctx, planId, unitId);
  return { version: done.version };
}

/** Calls one unit that was added after the call was sent. */
export async function callParty(ctx: Ctx, planId: string, unitId: string): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'answer', command: 'callParty', note: { unitId } });
  if (!isLetIn(await partyOf(ctx, planId, ownUnit(ctx)), ctx.today.toString())) throw shutOut();
  const party = await partyOf(ctx, planId, unitId);
  if (party.calledAt !== null) throw conflict('Enheten är redan kallad.');
  if (!isLetIn(party, ctx.today.toString())) {
    const source = ruleOn(rules.consent_opens_secrecy, ctx.today)?.source;
    throw notReady('Enheten kan inte kallas än.', [
      {
        path: `parties.${unitId}`,
        message: 'Samtycket omfattar inte den enheten än.',
        ...(source !== undefined && { source }),
      },
    ]);
  }
  const called = await ctx.tx
    .updateTable('plans.party')
    .set(await calledNow(ctx))
    .where('planId', '=', planId)
    .where('unitId', '=', unitId)
    .executeTakeFirst();
  if (called.numUpdatedRows === 0n) throw shutOut();
  await tellUnit(ctx, planId, unitId);
  return { version: done.version };
}

const shutOut = () =>
  conflict('Samtycket omfattar inte er enhet i dag. Be familjen om ett nytt samtycke, eller lämna över samordningen.');

/** Called at this moment, to answer by the county's limit as it is today. A reminder of an earlier call does not count. */
async function calledNow(ctx: Ctx) {
  const limits = await limitsOf(ctx.tx, ctx.actor.countyId);
  const { day } = lastDay(limits.limit_answer, ctx.today);
  return { calledAt: ctx.now.toString(), answerBy: day.toString(), remindedAt: null };
}

const tellUnit = async (ctx: Ctx, planId: string, unitId: string): Promise<void> =>
  notify(ctx, planId, 'call', await atUnit(ctx.tx, planId, unitId));
