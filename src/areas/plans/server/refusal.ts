import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
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
  const { version: next } = await take(ctx, planId, { command: 'offerAgain' });
  await prepareAnew(ctx, planId);
  return { version: next };
}

/** Takes back the call of a plan that is a draft again, and the question to take it over. */
export async function prepareAnew(ctx: Ctx, planId: string): Promise<void> {
  await sql`select plans.take_back_call(${planId})`.execute(ctx.tx);
  await endOffer(ctx, planId, 'taken_back');
}
