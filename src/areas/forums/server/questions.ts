import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { conflict, notFound, notReady, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { ForumFacts } from '../domain/access.ts';
import type { AskQuestion, Question, QuestionQuery } from '../domain/contract-cascade.ts';
import { looksLikeName } from '../domain/free-text.ts';
import { warningWords } from '../domain/warnings.ts';
import { atForum, tell } from './messages.ts';

const most = 200;

/** Asks the forum above. What looks like a name is warned of once: everybody at work in the county reads questions. */
export async function ask(ctx: Ctx<ForumFacts>, forumId: string, { text, sure }: AskQuestion): Promise<string> {
  const above = ctx.facts.parentId;
  if (above === null) throw conflict('Det finns inget forum över det här att fråga. Skriv in det under forumets ram.');
  if (!sure && looksLikeName(text))
    throw notReady('Läs igenom texten en gång till.', [{ path: 'sure', message: warningWords.name_like }]);
  const id = randomUUID();
  await ctx.tx
    .insertInto('forums.question')
    .values({
      id,
      fromForumId: forumId,
      atForumId: above,
      text,
      askedBy: ctx.actor.personId,
      askedUnit: ctx.actor.unitId ?? '',
    })
    .execute();
  await step(ctx, id, above, '');
  return id;
}

/** Passes the question on to the forum above the one where it lies, with why. */
export async function passUp(
  ctx: Ctx<ForumFacts>,
  forumId: string,
  questionId: string,
  { why, version }: { why: string; version: number },
): Promise<{ version: number }> {
  const above = ctx.facts.parentId;
  if (above === null) throw conflict('Det finns inget forum över det här. Svara på frågan här.');
  await lyingHere(ctx, forumId, questionId);
  const done = await save(ctx, questionId, version, { atForumId: above, arrivedAt: ctx.now.toString() });
  await step(ctx, questionId, above, why);
  return done;
}

/** Answers. The answer goes back to those who asked, whichever forums it came through. */
export async function answerQuestion(
  ctx: Ctx,
  forumId: string,
  questionId: string,
  { answer, version }: { answer: string; version: number },
): Promise<{ version: number }> {
  const question = await lyingHere(ctx, forumId, questionId);
  const now = ctx.now.toString();
  const done = await save(ctx, questionId, version, { answer, answeredBy: ctx.actor.personId, answeredAt: now });
  await tell(ctx, question.fromForumId, 'question_answered', await askers(ctx, question), questionId);
  return done;
}

/** Those who asked have taken the answer in. */
export async function noteAnswer(ctx: Ctx, forumId: string, questionId: string, version: number) {
  const question = await ctx.tx
    .selectFrom('forums.question')
    .select(['answeredAt', 'receivedAt'])
    .where('id', '=', questionId)
    .where('fromForumId', '=', forumId)
    .executeTakeFirst();
  if (question === undefined) throw notFound();
  if (question.answeredAt === null) throw conflict('Frågan har inte fått svar än.');
  if (question.receivedAt !== null) throw conflict('Svaret är redan mottaget.');
  return save(ctx, questionId, version, { receivedAt: ctx.now.toString() });
}

/** Questions, those that wait first, then the oldest; with `open` only those that have no answer. `forum`: asked there, or lying there now. */
export async function listQuestions(ctx: Ctx, { forum, open }: QuestionQuery) {
  const { rows } = await sql<Question>`
    select q.id, q.text, q.asked_at as "askedAt", q.arrived_at as "arrivedAt", q.answer, q.answered_at as "answeredAt",
           q.received_at as "receivedAt", q.version,
           jsonb_build_object('id', w.id, 'name', w.name) as "from", jsonb_build_object('id', h.id, 'name', h.name) as "at",
           (select u.name from directory.unit u where u.id = q.asked_unit) as "askedUnit",
           (select jsonb_agg(jsonb_build_object('forum', f.name, 'at', s.at, 'why', s.why) order by s.number)
              from forums.question_step s join forums.forum f on f.id = s.forum_id where s.question_id = q.id) as steps,
           (select jsonb_build_object('meetingId', m.id, 'startsAt', m.starts_at) from forums.agenda_item g
              join forums.meeting m on m.id = g.meeting_id
             where g.question_id = q.id and m.state <> 'cancelled' order by m.starts_at desc limit 1) as agenda,
           q.answered_at is null and q.at_forum_id = any ((select forums.conducting())::uuid[]) as "mayAnswer",
           q.answered_at is null and h.parent_id is not null and q.at_forum_id = any ((select forums.conducting())::uuid[]) as "mayPassUp",
           q.answered_at is not null and q.received_at is null
             and (q.from_forum_id = any ((select forums.sitting())::uuid[]) or q.from_forum_id = any ((select forums.conducting())::uuid[])) as "mayNote"
      from forums.question q join forums.forum w on w.id = q.from_forum_id join forums.forum h on h.id = q.at_forum_id
     where (${forum ?? null}::uuid is null or ${forum ?? null}::uuid in (q.from_forum_id, q.at_forum_id))
       and (${open} = 'no' or q.answered_at is null)
     order by q.answered_at is not null, q.received_at is not null, q.asked_at, q.id limit ${most + 1}`.execute(ctx.tx);
  return { questions: rows.slice(0, most), more: rows.length > most };
}

async function lyingHere(ctx: Ctx, forumId: string, questionId: string) {
  const question = await ctx.tx
    .selectFrom('forums.question')
    .select(['atForumId', 'fromForumId', 'askedBy', 'askedUnit', 'answeredAt'])
    .where('id', '=', questionId)
    .executeTakeFirst();
  if (question === undefined) throw notFound();
  if (question.atForumId !== forumId) throw conflict('Frågan ligger inte i det här forumet längre.');
  if (question.answeredAt !== null) throw conflict('Frågan har redan fått svar.');
  return question;
}

async function step(ctx: Ctx, questionId: string, forumId: string, why: string): Promise<void> {
  await sql`insert into forums.question_step (question_id, number, forum_id, why, by_person)
    select ${questionId}, coalesce(max(number), 0) + 1, ${forumId}, ${why}, ${ctx.actor.personId}
      from forums.question_step where question_id = ${questionId}`.execute(ctx.tx);
  await tell(ctx, forumId, 'question_came', await atForum(ctx.tx, forumId), questionId);
}

/** Who asked, and those who convene where it was asked. */
const askers = async (
  ctx: Ctx,
  { askedBy, askedUnit, fromForumId }: { askedBy: string; askedUnit: string; fromForumId: string },
) => [{ kind: 'employee' as const, id: askedBy, unitId: askedUnit }, ...(await atForum(ctx.tx, fromForumId))];

async function save(ctx: Ctx, questionId: string, version: number, set: object): Promise<{ version: number }> {
  const result = await ctx.tx
    .updateTable('forums.question')
    .set({ ...set, version: version + 1 })
    .where('id', '=', questionId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: version + 1 };
}
