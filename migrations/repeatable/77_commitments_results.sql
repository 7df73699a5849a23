-- What the events come to. They see past policies, because both sides of a promise see the same; no event tells whose
-- plan it is about. Asked only by somebody at work, about promises of the own county.

-- Those of the promises that the asker may ask about.
create or replace function commitments.asked(p_ids uuid[]) returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select c.id from commitments.commitment c
                where c.id = any (p_ids) and c.county_id = app.county_id() and agreements.at_work())
$$;

-- Per promise and period, and per unit when `by_unit`: how many were kept, missed and open, and how many lay outside.
-- Functions, so that the database keeps their plans: to plan the question takes longer than to answer it. One for a few
-- promises, and one for a whole county, which reads the tables through instead of looking rows up one by one.
drop function if exists commitments.results(uuid[], date, date, boolean);
drop function if exists commitments.results_wide(uuid[], date, date, boolean);
do $do$
declare f record;
begin
  for f in select * from (values ('results', ''), ('results_wide', 'set enable_nestloop = off')) as v (name, setting) loop
    execute format($f$
      create function commitments.%I(p_ids uuid[], p_from date, p_until date, by_unit boolean)
      returns table (commitment_id uuid, unit_id uuid, period_start date, kept integer, missed integer, open integer, outside integer)
      language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off %s as $body$
      #variable_conflict use_column
      declare asked uuid[] := commitments.asked(p_ids);
      begin
        return query
          select e.commitment_id, case when by_unit then e.unit_id end, e.period_start,
                 (count(*) filter (where e.outcome = 'kept'))::int, (count(*) filter (where e.outcome = 'missed'))::int,
                 (count(*) filter (where e.outcome = 'open'))::int, (count(*) filter (where e.outcome = 'outside'))::int
            from commitments.happened(asked, p_from, p_until) e
           group by 1, 2, 3;
      end $body$ $f$, f.name, f.setting);
  end loop;
end $do$;

-- The events behind one promise, newest first. A plan, a child and a member of staff are not named: only unit and day.
create or replace function commitments.events(p_id uuid, p_from date, p_until date)
returns table (unit_id uuid, day date, outcome text, took integer, about text, ref_id uuid)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
#variable_conflict use_column
declare asked uuid[] := commitments.asked(array[p_id]);
begin
  return query
    select e.unit_id, e.day, e.outcome, e.took, e.about, e.ref_id
      from commitments.happened(asked, p_from, p_until) e
     order by e.day desc, e.outcome, e.unit_id;
end $$;

do $$
declare f text;
begin
  foreach f in array array['asked(uuid[])', 'results(uuid[], date, date, boolean)', 'results_wide(uuid[], date, date, boolean)', 'events(uuid, date, date)'] loop
    execute format('alter function commitments.%s owner to samsyn_policy', f);
    execute format('revoke all on function commitments.%s from public', f);
    execute format('grant execute on function commitments.%s to samsyn_app', f);
  end loop;
end $$;
