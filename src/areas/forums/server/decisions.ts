import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { conflict, invalid, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { dayAt, Temporal } from '../../../platform/time/time.ts';
import type { DecisionFacts, ForumFacts } from '../domain/access.ts';
import type { Decide, Decision, DecisionQuery, ReportDecision } from '../domain/contract-cascade.ts';
import { meetingOf } from './meetings.ts';
import { atUnit, tell } from './messages.ts';

const most = 200;

/** Writes down what a meeting decided, which units it concerns and by when. Each unit is told. */
export async function decide(ctx: Ctx<ForumFacts>, forumId: string, meetingId: string, body: Decide): Promise<string> {
  const meeting = await meetingOf(ctx, forumId, meetingId);
  if (meeting.state === 'cancelled') throw conflict('Mötet är inställt.');
  const decidedOn = dayAt(meeting.startsAt);
  if (Temporal.PlainDate.compare(decidedOn, ctx.today) > 0) throw conflict('Mötet har inte hållits än.');
  if (body.dueOn < decidedOn.toString()) throw invalid('dueOn', 'Dagen ligger före beslutet.');
  const units = [...new Set<string>(body.unitIds)];
  const known = await ctx.tx.selectFrom('directory.unit').select('id').where('id', 'in', units).execute();
  if (known.length < units.length) throw invalid('unitIds', 'En av enheterna finns inte i länets register.');
  const id = randomUUID();
  await ctx.tx
    .insertInto('forums.decision')
    .values({
      id,
      forumId,
      meetingId,
      text: body.text,
      dueOn: body.dueOn,
      decidedOn: decidedOn.toString(),
      writtenBy: ctx.actor.personId,
    })
    .execute();
  await ctx.tx
    .insertInto('forums.decisionUnit')
    .values(units.map((unitId) => ({ decisionId: id, unitId, forumId })))
    .execute();
  for (const unitId of units) await tell(ctx, forumId, 'decision', await atUnit(ctx.tx, forumId, unitId), id);
  return id;
}

/** The asker's standing to a decision; null when there is none. */
export async function decisionFacts(
  { tx, actor }: Omit<Ctx, 'facts'>,
  { params }: { params: { decisionId: string } },
): Promise<DecisionFacts | null> {
  const { rows } = await sql<{ own: boolean }>`
    select exists (select from forums.decision_unit u where u.decision_id = d.id and u.unit_id = ${actor.unitId ?? null}
                      and (app.role() in ('manager', 'intake', 'coordinator_support')
                           or u.forum_id = any ((select forums.sitting())::uuid[]))) as own
      from forums.decision d where d.id = ${params.decisionId}`.execute(tx);
  return rows[0] ? { ownUnit: rows[0].own, objectId: params.decisionId } : null;
}

/** What the own unit says of a decision: received and how it is done here, carried out, or not possible and why. */
export async function reportDecision(ctx: Ctx, decisionId: string, { version, ...body }: ReportDecision) {
  const now = ctx.now.toString();
  const by = ctx.actor.personId;
  const { rows } = await sql<{ version: number }>`
    update forums.decision_unit
       set state = ${body.state},
           how = case when ${body.how} <> '' then ${body.how} else how end,
           word = ${body.word},
           received_at = coalesce(received_at, ${now}), received_by = coalesce(received_by, ${by}),
           settled_at = case when ${body.state} = 'received' then null else ${now}::timestamptz end,
           settled_by = case when ${body.state} = 'received' then null else ${by}::uuid end,
           version = version + 1
     where decision_id = ${decisionId} and unit_id = ${ctx.actor.unitId ?? null} and version = ${version}
    returning version`.execute(ctx.tx);
  if (rows[0] === undefined) throw stale();
  return rows[0];
}

/** Decisions, those that are due first; with `open` only what is not yet real at some unit. */
export async function listDecisions(ctx: Ctx, { forum, whose, open }: DecisionQuery) {
  const { rows } = await sql<Decision>`
    select d.id, d.meeting_id as "meetingId", d.text, d.decided_on as "decidedOn", d.due_on as "dueOn",
           jsonb_build_object('id', f.id, 'name', f.name) as forum,
           (select jsonb_agg(jsonb_build_object('unitId', u.id, 'name', u.name, 'state', x.state, 'how', x.how, 'word', x.word,
                     'receivedAt', x.received_at, 'settledAt', x.settled_at, 'version', x.version)
                     order by x.settled_at is not null, u.name)
              from forums.decision_unit x join directory.unit u on u.id = x.unit_id where x.decision_id = d.id) as units,
           exists (select from forums.decision_unit x where x.decision_id = d.id and x.unit_id = app.unit_id()
                      and (app.role() in ('manager', 'intake', 'coordinator_support')
                           or x.forum_id = any ((select forums.sitting())::uuid[]))) as "mayReport"
      from forums.decision d join forums.forum f on f.id = d.forum_id
     where (${forum ?? null}::uuid is null or d.forum_id = ${forum ?? null}::uuid)
       and (${whose} = 'all' or exists (select from forums.decision_unit x where x.decision_id = d.id and x.unit_id = app.unit_id()))
       and (${open} = 'no' or exists (select from forums.decision_unit x where x.decision_id = d.id and x.state in ('sent', 'received')
              and (${whose} = 'all' or x.unit_id = app.unit_id())))
     order by d.due_on, d.id limit ${most + 1}`.execute(ctx.tx);
  return { decisions: rows.slice(0, most), more: rows.length > most };
}
