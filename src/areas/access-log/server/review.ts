import { sql } from 'kysely';
import { stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { LogFacts } from '../domain/access.ts';
import { type EventRow, entryOf } from './entries.ts';
import { noLog } from './read.ts';

const pageSize = 50;

interface ReviewRow extends EventRow {
  readonly reviewId: string;
  readonly drawnAt: string;
  readonly child: string | null;
  readonly reason: string | null;
  readonly protected: boolean;
  readonly verdict: 'expected' | 'ask' | 'unauthorised' | null;
  readonly note: string | null;
  readonly judgedAt: string | null;
}

/** What has been drawn at the acting unit: what waits for an answer first, then the latest. One query gives the count too. */
export async function reviewList(ctx: Ctx<LogFacts>, before: string | undefined) {
  const { rows } = await sql<ReviewRow & { waiting: number }>`
    with drawn as (
      select v.*, row_number() over (order by v.verdict is not null, v.drawn_at desc, v.id) as turn,
             count(*) filter (where v.verdict is null) over ()::int as waiting
        from access_log.review v where v.unit_id = ${ctx.actor.unitId})
    select v.id as "reviewId", v.drawn_at as "drawnAt", v.verdict, v.note, v.judged_at as "judgedAt", v.waiting,
           e.id::text as id, e.at, e.event, e.outcome, e.ground, e.actor_kind as "actorKind", e.actor_id as "actorId",
           p.given || ' ' || p.family as name, p.title, u.name as unit, u.kind as "unitKind", o.name as principal, o.kind as "principalKind",
           e.reason as why, k.label as child, k.reason,
           coalesce(k.protected, false) as protected
      from (select * from drawn
             where turn > coalesce((select turn from drawn where id = ${before ?? null}::uuid), 0)
             order by turn limit ${pageSize + 1}) v
      join access_log.event e on e.id = v.event_id
      left join directory.employee p on p.id = e.actor_id
      left join directory.unit u on u.id = e.unit_id
      left join directory.organisation o on o.id = u.organisation_id
      left join lateral access_log.reviewed_child(e.id) k on true
     order by v.turn`.execute(ctx.tx);
  const page = rows.slice(0, pageSize);
  return {
    items: page.map((row) => ({
      id: row.reviewId,
      drawnAt: row.drawnAt,
      at: row.at,
      says: entryOf(row, '', false, ctx.today).says,
      name: row.name ?? '',
      refused: row.outcome === 'refused',
      ground: row.ground,
      child: row.child,
      protected: row.protected,
      reason: row.reason,
      verdict: row.verdict,
      note: row.note,
      judgedAt: row.judgedAt,
      mayJudge: row.actorId !== ctx.actor.personId && (row.verdict === null || row.verdict === 'ask'),
    })),
    waiting: rows[0]?.waiting ?? 0,
    next: rows.length > pageSize ? (page.at(-1)?.reviewId ?? null) : null,
  };
}

/** Writes the verdict. What has been settled stands; a question can be answered later. */
export async function judge(
  ctx: Ctx<LogFacts>,
  reviewId: string,
  { verdict, note }: { verdict: 'expected' | 'ask' | 'unauthorised'; note: string },
): Promise<void> {
  const changed = await ctx.tx
    .updateTable('accessLog.review')
    .set({ verdict, note, reviewerId: ctx.actor.personId, judgedAt: ctx.now.toString() })
    .where('id', '=', reviewId)
    .where((eb) => eb.or([eb('verdict', 'is', null), eb('verdict', '=', 'ask')]))
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw stale();
}

/** The asker's standing to a drawn event; null for one of another unit. */
export async function reviewFacts(
  { tx, actor }: Omit<Ctx, 'facts'>,
  { params }: { params: { reviewId: string } },
): Promise<LogFacts | null> {
  const row = await tx
    .selectFrom('accessLog.review as r')
    .innerJoin('accessLog.event as e', 'e.id', 'r.eventId')
    .select(['e.actorId', 'e.childId'])
    .where('r.id', '=', params.reviewId)
    .executeTakeFirst();
  return row
    ? { ...noLog, own: row.actorId === actor.personId, subjectId: row.childId ?? undefined, objectId: params.reviewId }
    : null;
}
