import { randomUUID } from 'node:crypto';
import { conflict, invalid, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { Temporal } from '../../../platform/time/time.ts';
import type { ProposeMeeting } from '../domain/contract-meeting.ts';
import { change } from './change.ts';
import { cancelInCalendars, inCalendars, inviteTo } from './messages-meeting.ts';

/** Proposes a time. Before the plan is published it is for the first meeting, after that for a follow-up. */
export async function proposeTime(
  ctx: Ctx,
  planId: string,
  time: ProposeMeeting,
): Promise<{ id: string; version: number }> {
  if (isPast(ctx, time.startsAt)) throw invalid('startsAt', 'Tiden har redan varit.');
  const id = randomUUID();
  const done = await change(ctx, planId, { part: 'time', command: 'proposeTime', note: { meetingId: id } });
  const edition = await ctx.tx
    .selectFrom('plans.edition')
    .select('number')
    .where('planId', '=', planId)
    .limit(1)
    .executeTakeFirst();
  await ctx.tx
    .insertInto('plans.meeting')
    .values({ id, planId, kind: edition === undefined ? 'first' : 'follow_up', ...time })
    .execute();
  return { id, version: done.version };
}

/** Takes a proposed time away, or cancels the one that was chosen. */
export async function withdrawTime(ctx: Ctx, planId: string, meetingId: string): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'time', command: 'withdrawTime', note: { meetingId } });
  const { state } = await meetingOf(ctx, planId, meetingId);
  if (state === 'proposed') await ctx.tx.deleteFrom('plans.meeting').where('id', '=', meetingId).execute();
  else if (state === 'set') {
    const before = await inCalendars(ctx, planId);
    await setState(ctx, meetingId, 'cancelled');
    await cancelInCalendars(ctx, planId, before);
  } else throw conflict(state === 'held' ? 'Mötet har redan hållits.' : 'Mötet är redan inställt.');
  return { version: done.version };
}

/** Chooses one of the proposed times. The others, and one that was chosen before, are cancelled. */
export async function chooseTime(ctx: Ctx, planId: string, meetingId: string): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'meeting', command: 'chooseTime', note: { meetingId } });
  const { state, startsAt } = await meetingOf(ctx, planId, meetingId);
  if (state !== 'proposed') throw conflict('Välj en av de tider som är föreslagna.');
  if (isPast(ctx, startsAt)) throw conflict('Tiden har redan varit. Välj en annan, eller föreslå en ny.');
  const before = await inCalendars(ctx, planId);
  await cancelTimes(ctx, planId, meetingId);
  await setState(ctx, meetingId, 'set');
  await cancelInCalendars(ctx, planId, before);
  await inviteTo(ctx, planId, meetingId);
  return { version: done.version };
}

/** Cancels every time that has not been held, except one. */
async function cancelTimes(ctx: Ctx, planId: string, except: string): Promise<void> {
  await ctx.tx
    .updateTable('plans.meeting')
    .set((eb) => ({ state: 'cancelled', version: eb('version', '+', 1) }))
    .where('planId', '=', planId)
    .where('state', 'in', ['proposed', 'set'])
    .where('id', '<>', except)
    .execute();
}

const setState = (ctx: Ctx, meetingId: string, state: 'set' | 'cancelled') =>
  ctx.tx
    .updateTable('plans.meeting')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('id', '=', meetingId)
    .execute();

/** A meeting of the plan. Throws not_found for one of another plan, or one that the asker may not see. */
export async function meetingOf(ctx: Ctx, planId: string, meetingId: string) {
  const meeting = await ctx.tx
    .selectFrom('plans.meeting')
    .select(['state', 'startsAt', 'version'])
    .where('id', '=', meetingId)
    .where('planId', '=', planId)
    .executeTakeFirst();
  if (meeting === undefined) throw notFound();
  return meeting;
}

/** True for an instant that lies before now. */
export const isPast = (ctx: Ctx, instant: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(instant), ctx.now) < 0;
