-- The directory is not secret within the county: everyone who is signed in may look up units and colleagues.
grant usage on schema directory to samsyn_app, samsyn_worker, samsyn_policy;
do $$
declare t text;
begin
  foreach t in array array['county', 'organisation', 'unit', 'employee', 'assignment'] loop
    execute format('alter table directory.%I enable row level security', t);
    execute format('alter table directory.%I force row level security', t);
    execute format('drop policy if exists %I on directory.%I', t || '_county', t);
    execute format('create policy %I on directory.%I for select to samsyn_app using (%I = (select app.county_id()))',
                   t || '_county', t, case t when 'county' then 'id' else 'county_id' end);
    execute format('drop policy if exists %I on directory.%I', t || '_worker', t);
    execute format('create policy %I on directory.%I for select to samsyn_worker using (true)', t || '_worker', t);
    execute format('grant select on directory.%I to samsyn_app, samsyn_worker, samsyn_policy', t);
  end loop;
end $$;

-- A county administrator starts and ends other people's assignments, none of the own: that would open any unit's
-- children. An end comes earlier or not at all: a later day would be a new assignment.
-- Nobody else writes here.
drop policy if exists assignment_start on directory.assignment;
create policy assignment_start on directory.assignment for insert to samsyn_app
  with check (county_id = (select app.county_id()) and (select app.role()) = 'county_admin'
              and employee_id <> (select app.person_id()));
drop policy if exists assignment_end on directory.assignment;
create policy assignment_end on directory.assignment for update to samsyn_app
  using (county_id = (select app.county_id()) and (select app.role()) = 'county_admin'
         and employee_id <> (select app.person_id()))
  with check (to_day is not null);
create or replace function directory.on_later_end() returns trigger language plpgsql as $$ begin
  perform app.refuse('SM003', 'assignment prolonged', 'Ett uppdrag förlängs inte. Ge ett nytt uppdrag i stället.');
  return null;
end $$;
create or replace trigger assignment_not_prolonged before update of to_day on directory.assignment
  for each row when (new.to_day > old.to_day) execute function directory.on_later_end();
grant insert, update (to_day) on directory.assignment to samsyn_app;

-- People who hold an assignment on a day.
create or replace view directory.holder with (security_invoker = true) as
  select a.id as assignment_id, a.employee_id, a.unit_id, a.role, a.county_id, e.given, e.family, e.title
    from directory.assignment a join directory.employee e on e.id = a.employee_id
   where a.from_day <= app.today() and (a.to_day is null or a.to_day >= app.today());
grant select on directory.holder to samsyn_app, samsyn_worker, samsyn_policy;
