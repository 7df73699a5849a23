import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import { Temporal } from '../../../platform/time/time.ts';
import type { ForumStrips } from '../domain/contract-meeting.ts';
import { type PartyOverTime, stripsOf } from '../domain/strips.ts';

/** Who came over a year of meetings that were held, one strip per party. The year ends with the day `until`. */
export async function attendanceStrips(ctx: Ctx, forumId: string, until?: string): Promise<ForumStrips> {
  const last = until === undefined ? ctx.today : Temporal.PlainDate.from(until);
  const from = last.subtract({ years: 1 }).add({ days: 1 });
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
