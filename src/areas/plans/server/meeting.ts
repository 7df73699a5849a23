import { conflict, invalidAt, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { attendanceProblems, expectedAt } from '../domain/attendance.ts';
import type { Attended, Expected, HoldMeeting } from '../domain/contract-meeting.ts';
import { change } from './change.ts';
import { familyOf } from './family.ts';
import { isPast, meetingOf } from './times.ts';
import { loadWhole } from './whole.ts';

/** Changes agenda and notes. `version` is the meeting's. */
export async function writeMeeting(
  ctx: Ctx,
  planId: string,
  meetingId: string,
  { version, agenda, notes }: { agenda: string; notes: string; version: number },
): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'meeting', command: 'writeMeeting', note: { meetingId } });
  const { state } = await meetingOf(ctx, planId, meetingId);
  if (state === 'cancelled') throw conflict('Mötet är inställt.');
  await save(ctx, meetingId, version, { agenda, notes });
  return { version: done.version };
}

/** Everyone of whom the meeting shall say whether they came. */
export async function expectedFor(ctx: Ctx, planId: string, childId: string): Promise<Expected[]> {
  return expectedAt(await loadWhole(ctx.tx, planId), await familyOf(ctx, childId), ctx.today.toString());
}

/** Writes down that the meeting was held and who came; the same again corrects it. `version` is the meeting's. */
export async function holdMeeting(
  ctx: Ctx,
  planId: string,
  meetingId: string,
  childId: string,
  body: HoldMeeting,
): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'meeting', command: 'holdMeeting', note: { meetingId } });
  const { state, startsAt } = await meetingOf(ctx, planId, meetingId);
  if (state !== 'set' && state !== 'held') throw conflict('Bestäm mötestiden först.');
  if (!isPast(ctx, startsAt)) throw conflict('Mötet har inte börjat än.');
  const plan = await loadWhole(ctx.tx, planId);
  const expected = expectedAt(plan, await familyOf(ctx, childId), ctx.today.toString());
  const complaints = attendanceProblems(plan, expected, body.attendance);
  if (complaints.length > 0) {
    throw invalidAt(complaints);
  }
  await save(ctx, meetingId, body.version, { notes: body.notes, state: 'held' });
  for (const one of body.attendance) await mark(ctx, planId, meetingId, one);
  return { version: done.version };
}

async function mark(ctx: Ctx, planId: string, meetingId: string, one: Attended): Promise<void> {
  const came = one.came
    ? { came: true, reason: '', mayDecide: one.mayDecide }
    : { came: false, reason: one.reason, mayDecide: null };
  await ctx.tx
    .insertInto('plans.attendance')
    .values({ meetingId, planId, whoKind: one.whoKind, whoId: one.whoId, ...came })
    .onConflict((on) => on.columns(['meetingId', 'whoKind', 'whoId']).doUpdateSet(came))
    .execute();
}

async function save(
  ctx: Ctx,
  meetingId: string,
  version: number,
  words: { agenda?: string; notes: string; state?: 'held' },
): Promise<void> {
  const result = await ctx.tx
    .updateTable('plans.meeting')
    .set({ ...words, version: version + 1 })
    .where('id', '=', meetingId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
}
