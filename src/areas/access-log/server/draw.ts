import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import { samplingOf } from '../domain/sampling.ts';

/**
 * Draws the events that somebody shall look at, for each unit of the county, from the three last weeks up to today. The
 * order is the hash of the event's number: nobody chooses, and the same log always gives the same sample, so that a night
 * that was missed is made up for. A week that is over is filled up to the least number. A report of concern names no child
 * in the log; who tried to read one without being let in is always drawn.
 */
export async function drawCounty(tx: Tx, county: string, config: unknown): Promise<void> {
  const { share, atLeastPerWeek } = samplingOf(config);
  await sql`
    with today as (select app.today()::timestamp as day),
    event as (
      select e.id, e.unit_id, date_trunc('week', e.at at time zone 'Europe/Stockholm') as week,
             sha256(convert_to('review ' || e.id, 'UTF8')) as lot, e.outcome = 'refused' and e.event like 'intake.%' as curious
        from access_log.event e, today
       where e.county_id = ${county} and e.unit_id is not null and (e.child_id is not null or e.outcome = 'refused' or e.event like 'intake.%' and e.object_id is not null)
         and e.at at time zone 'Europe/Stockholm' >= date_trunc('week', today.day) - interval '3 weeks'
         and e.at at time zone 'Europe/Stockholm' < today.day),
    ranked as (
      select event.*, row_number() over (partition by unit_id, week order by lot) as place from event)
    insert into access_log.review (county_id, event_id, unit_id, drawn_at)
    select ${county}, r.id, r.unit_id, app.now() from ranked r, today
     where r.curious or ('x' || encode(substr(r.lot, 1, 4), 'hex'))::bit(32)::bigint < ${share}::float8 * 4294967296
        or r.place <= ${atLeastPerWeek} and r.week < date_trunc('week', today.day)
    on conflict (event_id) do nothing`.execute(tx);
}
