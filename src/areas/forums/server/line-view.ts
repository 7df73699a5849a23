import { sql } from 'kysely';
import { permittedActions } from '../../../platform/access/rules.ts';
import { notFound, notReady } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type ForumFacts, forumActions } from '../domain/access.ts';
import type { LineInList, LineView, Room } from '../domain/contract-lines.ts';
import { standingIn } from './facts.ts';

type Asked = Omit<Ctx, 'facts'>;
const most = 500;

/** The asker's standing to the forum of a line; null for a line that is not the asker's to see. The child goes to the log. */
export async function lineFacts(ctx: Asked, { params }: { params: { lineId: string } }): Promise<ForumFacts | null> {
  const line = await ctx.tx
    .selectFrom('forums.line')
    .select(['forumId', 'childId'])
    .where('id', '=', params.lineId)
    .executeTakeFirst();
  const facts = line && (await standingIn(ctx, line.forumId));
  return facts ? { ...facts, objectId: params.lineId, ...(line?.childId && { subjectId: line.childId }) } : null;
}

const about = sql`case when l.mode = 'named'
  then (select jsonb_build_object('mode', 'named', 'initials', upper(left(c.given, 1) || left(c.family, 1)),
                                  'bornYear', extract(year from c.born_on)::int) from forums.named_child(l.id) c)
  else jsonb_build_object('mode', 'anonymous', 'ageBand', l.age_band, 'municipality', l.municipality_code) end`;

/** The lines of a forum that the asker may read, the latest first; a named child in brief. */
export async function listLines(ctx: Ctx, forumId: string, open: 'yes' | 'no') {
  const { rows } = await sql<LineInList>`
    select l.id, ${about} as about, case when l.mode = 'anonymous' then l.question end as question,
           l.raised_at as "raisedAt", u.name as "raisedUnit", l.led_to as "ledTo", l.follow_up_on as "followUpOn",
           l.closed_at as "closedAt",
           (select count(*)::int from forums.line_action a where a.line_id = l.id and a.done_at is null) as "openActions"
      from forums.line l join directory.unit u on u.id = l.raised_unit
     where l.forum_id = ${forumId} and (${open} = 'no' or l.closed_at is null)
     order by l.closed_at is not null, l.raised_at desc, l.id limit ${most + 1}`.execute(ctx.tx);
  return { lines: rows.slice(0, most), more: rows.length > most };
}

/** One line with what was agreed and, for a named child, whom consent lets hear of it. */
export async function viewLine(ctx: Ctx<ForumFacts>, lineId: string): Promise<LineView> {
  const { rows } = await sql<Omit<LineView, 'ownUnitId' | 'permittedActions'>>`
    select l.id, jsonb_build_object('id', f.id, 'name', f.name) as forum, ${about} as about, l.question, l.warned,
           (select jsonb_build_object('id', c.child_id, 'name', c.given || ' ' || c.family) from forums.named_child(l.id) c) as child,
           l.raised_at as "raisedAt", jsonb_build_object('id', u.id, 'name', u.name) as "raisedUnit", l.notes, l.led_to as "ledTo",
           l.led_to_words as "ledToWords", l.follow_up_on as "followUpOn", l.follow_up_words as "followUpWords",
           l.closed_at as "closedAt", l.version,
           coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'what', a.what, 'unitId', a.unit_id, 'unit', n.name,
                              'untilDay', a.until_day, 'doneAt', a.done_at, 'doneWords', a.done_words)
                              order by a.done_at is not null, a.until_day, a.id)
                       from forums.line_action a join directory.unit n on n.id = a.unit_id where a.line_id = l.id), '[]') as actions,
           coalesce((select jsonb_agg(jsonb_build_object('unitId', n.id, 'name', n.name, 'until', r.open_until) order by n.name)
                       from forums.in_the_room(l.forum_id, l.child_id) r join directory.unit n on n.id = r.unit_id
                      where l.mode = 'named'), '[]') as room,
           coalesce(to_jsonb(forums.not_to_be_shared(l.child_id)), '[]') as exclusions
      from forums.line l join forums.forum f on f.id = l.forum_id join directory.unit u on u.id = l.raised_unit
     where l.id = ${lineId}`.execute(ctx.tx);
  if (rows[0] === undefined) throw notFound();
  return {
    ...rows[0],
    ownUnitId: ctx.actor.unitId ?? null,
    permittedActions: permittedActions(forumActions, ctx.actor, ctx.facts),
  };
}

/** Which of the forum's units may hear of a child that the asker works with. */
export async function roomFor(ctx: Ctx, forumId: string, childId: string): Promise<Room> {
  const child = await ctx.tx
    .selectFrom('children.child')
    .select('protection')
    .where('id', '=', childId)
    .executeTakeFirst();
  if (child === undefined) throw notFound();
  if (child.protection !== 'none')
    throw notReady('Barnet har skyddade personuppgifter och tas inte upp med namn i ett forum.');
  const { rows } = await sql<Room['units'][number]>`
    select u.id as "unitId", u.name, r.open_until as until
      from forums.in_the_room(${forumId}, ${childId}) r join directory.unit u on u.id = r.unit_id order by u.name`.execute(
    ctx.tx,
  );
  const told = await sql<{ exclusions: string[] }>`
    select coalesce(to_jsonb(forums.not_to_be_shared(${childId})), '[]') as exclusions`.execute(ctx.tx);
  return { units: rows, exclusions: told.rows[0]?.exclusions ?? [] };
}
