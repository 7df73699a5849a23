import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { Temporal } from '../../../platform/time/time.ts';
import type { ForumStrips, UnitStrips } from '../domain/contract-meeting.ts';
import { type PartyOverTime, stripsOf } from '../domain/strips.ts';

/** Who came over a year of meetings that were held, one strip per party. The year ends with the day `until`. */
export async function attendanceStrips(ctx: Ctx, forumId: string, until?: string): Promise<ForumStrips> {
  const { from, last } = yearTo(ctx, until);
  const { rows } = await sql<{ meetings: ForumStrips['meetings']; parties: PartyOverTime[] }>`
    with met as (
      select m.id, m.starts_at from forums.meeting m
       where m.forum_id = ${forumId} and m.state = 'held'
         and (m.starts_at at time zone 'Europe/Stockholm')::date between ${from.toString()}::date and ${last.toString()}::date
    ), noted as (
      select a.party_id, jsonb_object_agg(a.meeting_id, jsonb_build_object('invited', a.invited, 'came', a.came,
               'mayDecide', a.may_decide, 'absence', a.absence, 'absenceWords', a.absence_words)) as by_meeting
        from forums.attendance a where a.meeting_id = any (array(select id from met)) group by a.party_id
    )
    select coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'startsAt', m.starts_at) order by m.starts_at) from met m), '[]') as meetings,
           coalesce((select jsonb_agg(jsonb_build_object('partyId', p.id, 'name', p.name, 'why', p.why, 'noted', coalesce(n.by_meeting, '{}'))
                                      order by p.name)
                       from forums.party p left join noted n on n.party_id = p.id
                      where p.forum_id = ${forumId} and (n.party_id is not null or p.ended_on is null)), '[]') as parties`.execute(
    ctx.tx,
  );
  const { meetings, parties } = rows[0] ?? { meetings: [], parties: [] };
  return { from: from.toString(), until: last.toString(), meetings, rows: stripsOf(meetings, parties) };
}

/** The same of one unit, in every forum where it is expected or has been noted that year. */
export async function unitStrips(ctx: Ctx, asked?: string, until?: string): Promise<UnitStrips> {
  const { from, last } = yearTo(ctx, until);
  const unit = await ctx.tx
    .selectFrom('directory.unit')
    .select(['id', 'name'])
    .where('id', '=', asked ?? ctx.actor.unitId ?? null)
    .executeTakeFirst();
  if (unit === undefined) throw notFound();
  const { rows } = await sql<PartyOverTime & Pick<UnitStrips['rows'][number], 'forum' | 'meetings'>>`
    select p.id as "partyId", p.name, p.why, jsonb_build_object('id', f.id, 'name', f.name) as forum,
           coalesce(y.meetings, '[]') as meetings, coalesce(y.noted, '{}') as noted
      from forums.party p join forums.forum f on f.id = p.forum_id
      left join lateral (
        select jsonb_agg(jsonb_build_object('id', m.id, 'startsAt', m.starts_at) order by m.starts_at) as meetings,
               jsonb_object_agg(m.id, jsonb_build_object('invited', a.invited, 'came', a.came, 'mayDecide', a.may_decide,
                 'absence', a.absence, 'absenceWords', a.absence_words)) filter (where a.party_id is not null) as noted
          from forums.meeting m left join forums.attendance a on a.meeting_id = m.id and a.party_id = p.id
         where m.forum_id = p.forum_id and m.state = 'held'
           and (m.starts_at at time zone 'Europe/Stockholm')::date between ${from.toString()}::date and ${last.toString()}::date
      ) y on true
     where p.unit_id = ${unit.id} and (p.ended_on is null or y.noted is not null)
     order by f.name, p.id`.execute(ctx.tx);
  return {
    from: from.toString(),
    until: last.toString(),
    unit,
    rows: rows.flatMap(({ forum, meetings, ...party }) =>
      stripsOf(meetings, [party]).map((strip) => ({ ...strip, forum, meetings })),
    ),
  };
}

/** The year that ends with the day; with today when none is said. */
function yearTo({ today }: Ctx, until: string | undefined) {
  const last = until === undefined ? today : Temporal.PlainDate.from(until);
  return { from: last.subtract({ years: 1 }).add({ days: 1 }), last };
}
