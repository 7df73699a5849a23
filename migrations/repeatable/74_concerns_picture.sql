-- How reports are received, counted from what happened: a year's numbers alone, no report and no child. A unit's for its managers;
-- every unit's for the county's coordinator. They see past policies, and answer nobody else. A report that was sent on is
-- counted where it ended up.

-- The units whose numbers the asker is told.
create or replace function concerns.pictured() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select u.id from directory.unit u
                where u.county_id = app.county_id() and concerns.receives(u.id)
                  and (app.role() = 'manager' and u.id = app.unit_id()
                       or app.role() = 'coordinator_support'
                          and (select m.kind = 'county_support' from directory.unit m where m.id = app.unit_id())))
   where app.kind() = 'employee'
$$;

-- Per unit, month of arrival and kind of sender. Days are Swedish. `judged`, `due` and `owed` are those of which it can be
-- told whether it was done in time: done, or the last day has passed. `p_decide` and `p_answer`: the law's days.
-- `again`: another report on the same child had come to the unit in the twelve months before.
drop function if exists concerns.picture(date, date, integer, integer);
drop function if exists concerns.picture(integer, integer, integer);
create function concerns.picture(p_year integer, p_decide integer, p_answer integer)
returns table (unit_id uuid, month text, sender text, came integer, judged integer, same_day integer, next_day integer, due integer,
               in_time integer, asked integer, owed integer, answered integer, offered integer, held integer, again integer)
language sql stable security definer set search_path = '' as $$
  with days as (
    select i.*, (i.arrived_at at time zone 'Europe/Stockholm')::date as arrived, (i.protection_at at time zone 'Europe/Stockholm')::date as protected,
           (i.decided_at at time zone 'Europe/Stockholm')::date as decided, (i.told_at at time zone 'Europe/Stockholm')::date as told,
           greatest((i.asked_at at time zone 'Europe/Stockholm')::date, (i.decided_at at time zone 'Europe/Stockholm')::date) + p_answer as answer_last,
           r.child_number, concerns.child_of(i) as child
      from concerns.intake i left join concerns.received r on r.intake_id = i.id
     where i.unit_id = any (concerns.pictured()) and i.state <> 'forwarded'
       and not (app.role() = 'manager' and i.id = any (concerns.kept_out()))
  )
  select d.unit_id, to_char(d.arrived, 'YYYY-MM'), d.sender, count(*)::int,
         (count(*) filter (where d.protected is not null or d.arrived + 1 < app.today()))::int,
         (count(*) filter (where d.protected = d.arrived))::int,
         (count(*) filter (where d.protected <= d.arrived + 1))::int,
         (count(*) filter (where d.decided is not null or d.arrived + p_decide < app.today()))::int,
         (count(*) filter (where d.decided <= d.arrived + p_decide))::int,
         (count(*) filter (where d.asked_at is not null))::int,
         (count(*) filter (where d.asked_at is not null and d.decided is not null and (d.told is not null or d.answer_last < app.today())))::int,
         (count(*) filter (where d.asked_at is not null and d.told <= d.answer_last))::int,
         (count(*) filter (where m.offered))::int,
         (count(*) filter (where m.held))::int,
         (count(*) filter (where exists (
           select from days o where o.unit_id = d.unit_id and o.id <> d.id and (o.child = d.child or o.child_number = d.child_number)
              and o.arrived_at < d.arrived_at and o.arrived > d.arrived - interval '12 months')))::int
    from days d
   cross join lateral (select count(*) > 0 as offered, coalesce(bool_or(x.outcome = 'held'), false) as held
                         from concerns.meeting x where x.intake_id = d.id) m
   where extract(year from d.arrived) = p_year
   group by 1, 2, 3
$$;

-- What the national collection asks, one question at a time, so that nothing can be put together again: how many reports
-- there are of each answer. For the unit's managers, of years that are over: from numbers of a year that goes on one could
-- tell each report that comes. Age is on the day when the report came.
drop function if exists concerns.statistics(date, date);
drop function if exists concerns.statistics(integer);
create function concerns.statistics(p_year integer)
returns table (question text, answer text, reports integer)
language sql stable security definer set search_path = '' as $$
  with lain as (
    select i.id, i.sender, i.state, concerns.child_of(i) as child, r.content, r.child_number,
           case when (r.content -> 'child' ->> 'isUnborn')::boolean then 'unborn'
                when coalesce(r.child_born_on, '') = '' then 'unknown'
                else coalesce((array['0-3', '4-6', '7-9', '10-12', '13-14', '15-17'])[width_bucket(extract(year from
                       age((i.arrived_at at time zone 'Europe/Stockholm')::date, r.child_born_on::date)), array[0, 4, 7, 10, 13, 15, 18])], 'unknown') end as age
      from concerns.intake i join concerns.received r on r.intake_id = i.id
     where i.unit_id = any (concerns.pictured()) and i.unit_id = app.unit_id() and app.role() = 'manager' and i.state <> 'forwarded'
       and extract(year from i.arrived_at at time zone 'Europe/Stockholm') = p_year and p_year < extract(year from app.today())
       and not i.id = any (concerns.kept_out())
  )
  select 'reports', 'all', count(*)::int from lain
  union all
  -- A child is the same by its number, or because a person has said so.
  select 'children', 'all', count(distinct coalesce(child_number, child::text))::int from lain
  union all
  select 'sex', content -> 'child' ->> 'sex', count(*)::int from lain group by 2
  union all
  select 'age', age, count(*)::int from lain group by 2
  union all
  select 'sender', sender, count(*)::int from lain group by 2
  union all
  select 'cause', c.cause, count(*)::int from lain cross join lateral jsonb_array_elements_text(content -> 'causes') c (cause) group by 2
  union all
  select 'decision', case when state in ('arrived', 'assessed') then 'undecided' else state end, count(*)::int from lain group by 2
$$;

do $$
declare f text;
begin
  foreach f in array array['pictured()', 'picture(integer, integer, integer)', 'statistics(integer)'] loop
    execute format('alter function concerns.%s owner to samsyn_policy', f);
    execute format('revoke all on function concerns.%s from public', f);
    execute format('grant execute on function concerns.%s to samsyn_app', f);
  end loop;
end $$;
