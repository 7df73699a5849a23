import { randomUUID } from 'node:crypto';
import { conflict, invalid, invalidAt, notFound, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { Temporal } from '../../../platform/time/time.ts';
import type { ForumFacts } from '../domain/access.ts';
import { attendanceProblems } from '../domain/attendance.ts';
import type {
  AnswerForumCall,
  CallForumMeeting,
  HoldForumMeeting,
  MoveForumMeeting,
} from '../domain/contract-meeting.ts';
import { atUnit, tell } from './messages.ts';

const isPast = (ctx: Ctx, instant: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(instant), ctx.now) < 0;

/** Calls a meeting: every party gets a row, invited or not, and those invited are told. */
export async function callMeeting(ctx: Ctx<ForumFacts>, forumId: string, body: CallForumMeeting): Promise<string> {
  if (ctx.facts.state !== 'active') throw conflict('Forumet vilar eller är pausat. Ta upp det igen innan ni kallar.');
  if (isPast(ctx, body.startsAt)) throw invalid('startsAt', 'Tiden har redan varit.');
  const parties = await ctx.tx
    .selectFrom('forums.party')
    .select(['id', 'unitId'])
    .where('forumId', '=', forumId)
    .where('endedOn', 'is', null)
    .execute();
  const invited = new Set<string>(body.partyIds);
  if (parties.filter(({ id }) => invited.has(id)).length < invited.size)
    throw invalid('partyIds', 'En av dem som bjuds in är inte part i forumet.');
  const id = randomUUID();
  const { startsAt, endsAt, place, link } = body;
  await ctx.tx.insertInto('forums.meeting').values({ id, forumId, startsAt, endsAt, place, link }).execute();
  await ctx.tx
    .insertInto('forums.attendance')
    .values(parties.map((party) => ({ meetingId: id, forumId, partyId: party.id, invited: invited.has(party.id) })))
    .execute();
  if (body.agenda.length > 0)
    await ctx.tx
      .insertInto('forums.agendaItem')
      .values(body.agenda.map((text, index) => ({ meetingId: id, forumId, position: index + 1, text })))
      .execute();
  for (const { id: partyId, unitId } of parties)
    if (unitId !== null && invited.has(partyId))
      await tell(ctx, forumId, 'meeting_called', await atUnit(ctx.tx, forumId, unitId), id);
  return id;
}

/** Gives the meeting another time or place. Those invited get the new one in their calendars. */
export async function moveMeeting(ctx: Ctx, forumId: string, meetingId: string, body: MoveForumMeeting) {
  const before = await requireCalled(ctx, forumId, meetingId);
  const isMoved = before.startsAt !== body.startsAt || before.endsAt !== body.endsAt;
  if (isMoved && isPast(ctx, body.startsAt)) throw invalid('startsAt', 'Tiden har redan varit.');
  const { version, ...when } = body;
  const done = await save(ctx, meetingId, version, when);
  if (isMoved) await tellInvited(ctx, forumId, meetingId, 'meeting_moved');
  return done;
}

/** Calls the meeting off, with why. It leaves the calendars. */
export async function cancelMeeting(
  ctx: Ctx,
  forumId: string,
  meetingId: string,
  { reason, version }: { reason: string; version: number },
) {
  await requireCalled(ctx, forumId, meetingId);
  const done = await save(ctx, meetingId, version, { state: 'cancelled', cancelReason: reason });
  await tellInvited(ctx, forumId, meetingId, 'meeting_cancelled');
  return done;
}

/** A party's own answer, until the meeting has been written down. A reason that is given stands as the party gave it. */
export async function answerCall(ctx: Ctx, forumId: string, meetingId: string, body: AnswerForumCall): Promise<void> {
  await requireCalled(ctx, forumId, meetingId);
  const own = await ctx.tx
    .selectFrom('forums.attendance as a')
    .innerJoin('forums.party as p', 'p.id', 'a.partyId')
    .select(['a.partyId', 'a.invited'])
    .where('a.meetingId', '=', meetingId)
    .where('p.unitId', '=', ctx.actor.unitId ?? '')
    .executeTakeFirst();
  if (!own?.invited) throw conflict('Din enhet är inte kallad till det här mötet.');
  await ctx.tx
    .updateTable('forums.attendance')
    .set({
      answer: body.answer,
      absence: body.answer === 'cannot' ? body.absence : null,
      absenceWords: body.answer === 'cannot' ? body.absenceWords : '',
      answeredAt: ctx.now.toString(),
    })
    .where('meetingId', '=', meetingId)
    .where('partyId', '=', own.partyId)
    .execute();
}

/** Writes down that the meeting was held and who came; the same again corrects it. */
export async function holdMeeting(ctx: Ctx, forumId: string, meetingId: string, body: HoldForumMeeting) {
  const meeting = await meetingOf(ctx, forumId, meetingId);
  if (meeting.state === 'cancelled') throw conflict('Mötet är inställt.');
  if (!isPast(ctx, meeting.startsAt)) throw conflict('Mötet har inte börjat än.');
  const parties = await ctx.tx
    .selectFrom('forums.attendance as a')
    .innerJoin('forums.party as p', 'p.id', 'a.partyId')
    .select(['a.partyId', 'a.invited', 'a.answer', 'p.name'])
    .where('a.meetingId', '=', meetingId)
    .execute();
  const complaints = attendanceProblems(parties, body.attendance);
  if (complaints.length > 0) throw invalidAt(complaints);
  const done = await save(ctx, meetingId, body.version, { state: 'held' });
  // A party that has said itself why it does not come keeps its own words.
  const said = new Set(parties.filter(({ answer }) => answer === 'cannot').map(({ partyId }) => partyId));
  for (const one of body.attendance) {
    await ctx.tx
      .updateTable('forums.attendance')
      .set(noted(one, said.has(one.partyId)))
      .where('meetingId', '=', meetingId)
      .where('partyId', '=', one.partyId)
      .execute();
  }
  return done;
}

function noted(one: HoldForumMeeting['attendance'][number], hasSaidWhy: boolean) {
  if (one.came) return { came: true, mayDecide: one.mayDecide, absence: null, absenceWords: '' };
  const why = hasSaidWhy ? {} : { absence: one.absence, absenceWords: one.absenceWords };
  return { came: false, mayDecide: null, ...why };
}

/** What was said. Children are spoken of in lines, never here. */
export async function writeNotes(
  ctx: Ctx,
  forumId: string,
  meetingId: string,
  { notes, version }: { notes: string; version: number },
) {
  const meeting = await meetingOf(ctx, forumId, meetingId);
  if (meeting.state === 'cancelled') throw conflict('Mötet är inställt.');
  const done = await save(ctx, meetingId, version, {});
  await ctx.tx
    .insertInto('forums.meetingNote')
    .values({ meetingId, forumId, notes })
    .onConflict((on) => on.column('meetingId').doUpdateSet({ notes }))
    .execute();
  return done;
}

/** A meeting of the forum. Throws not_found for one of another. */
export async function meetingOf(ctx: Ctx, forumId: string, meetingId: string) {
  const meeting = await ctx.tx
    .selectFrom('forums.meeting')
    .select(['state', 'startsAt', 'endsAt', 'version'])
    .where('id', '=', meetingId)
    .where('forumId', '=', forumId)
    .executeTakeFirst();
  if (meeting === undefined) throw notFound();
  return meeting;
}

/** A meeting that is still to come, or not written down yet. */
export async function requireCalled(ctx: Ctx, forumId: string, meetingId: string) {
  const meeting = await meetingOf(ctx, forumId, meetingId);
  if (meeting.state !== 'called')
    throw conflict(meeting.state === 'held' ? 'Mötet har redan hållits.' : 'Mötet är inställt.');
  return meeting;
}

async function tellInvited(
  ctx: Ctx,
  forumId: string,
  meetingId: string,
  kind: 'meeting_moved' | 'meeting_cancelled',
): Promise<void> {
  const units = await ctx.tx
    .selectFrom('forums.attendance as a')
    .innerJoin('forums.party as p', 'p.id', 'a.partyId')
    .select('p.unitId')
    .where('a.meetingId', '=', meetingId)
    .where('a.invited', '=', true)
    .execute();
  for (const { unitId } of units)
    if (unitId !== null) await tell(ctx, forumId, kind, await atUnit(ctx.tx, forumId, unitId), meetingId);
}

async function save(ctx: Ctx, meetingId: string, version: number, set: object): Promise<{ version: number }> {
  const result = await ctx.tx
    .updateTable('forums.meeting')
    .set({ ...set, version: version + 1 })
    .where('id', '=', meetingId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: version + 1 };
}
