import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { conflict } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { requireCalled } from './meetings.ts';

/** Adds a point last on the agenda. */
export async function addAgendaItem(ctx: Ctx, forumId: string, meetingId: string, text: string): Promise<string> {
  return add(ctx, forumId, meetingId, text, null);
}

/** Puts a question that lies in the forum on the agenda, in its own words. */
export async function takeUpQuestion(
  ctx: Ctx,
  forumId: string,
  meetingId: string,
  questionId: string,
): Promise<string> {
  const question = await ctx.tx
    .selectFrom('forums.question')
    .select(['text', 'answeredAt'])
    .where('id', '=', questionId)
    .where('atForumId', '=', forumId)
    .executeTakeFirst();
  if (question === undefined) throw conflict('Frågan ligger inte i det här forumet.');
  if (question.answeredAt !== null) throw conflict('Frågan har redan fått svar.');
  return add(ctx, forumId, meetingId, question.text, questionId);
}

/** Takes a point away before the meeting has been written down. A question stays in the forum. */
export async function dropAgendaItem(ctx: Ctx, forumId: string, meetingId: string, itemId: string): Promise<void> {
  await requireCalled(ctx, forumId, meetingId);
  const result = await ctx.tx
    .deleteFrom('forums.agendaItem')
    .where('id', '=', itemId)
    .where('meetingId', '=', meetingId)
    .executeTakeFirst();
  if (result.numDeletedRows === 0n) throw conflict('Punkten finns inte på dagordningen.');
}

async function add(
  ctx: Ctx,
  forumId: string,
  meetingId: string,
  text: string,
  questionId: string | null,
): Promise<string> {
  await requireCalled(ctx, forumId, meetingId);
  const id = randomUUID();
  await sql`insert into forums.agenda_item (id, meeting_id, forum_id, position, text, question_id)
    select ${id}, ${meetingId}, ${forumId}, coalesce(max(position), 0) + 1, ${text}, ${questionId}
      from forums.agenda_item where meeting_id = ${meetingId}`.execute(ctx.tx);
  return id;
}
