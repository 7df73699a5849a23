-- The register is not secret: everyone at work in the county reads it. Who writes: the county's support unit everything,
-- and whoever owns an agreement that one.
grant usage on schema agreements to samsyn_app, samsyn_worker, samsyn_policy;

create or replace function agreements.at_work() returns boolean language sql stable as
  $$ select app.kind() = 'employee' and app.unit_id() is not null $$;

-- Coordinates for the whole county: the role of a coordinator, at the unit that supports the county.
create or replace function agreements.coordinates() returns boolean language sql stable as $$
  select coalesce(app.role() = 'coordinator_support'
                  and (select u.kind = 'county_support' from directory.unit u where u.id = app.unit_id()), false)
$$;

-- The agreements that the asker may write in.
create or replace function agreements.writable() returns uuid[] language sql stable as $$
  select array(select a.id from agreements.agreement a
                where a.county_id = app.county_id() and agreements.at_work()
                  and (agreements.coordinates()
                       or a.owner_id = app.person_id() and a.owner_unit = app.unit_id()))
$$;
create or replace function agreements.writable_versions() returns uuid[] language sql stable as $$
  select array(select v.id from agreements.version v where v.agreement_id = any (agreements.writable()))
$$;
grant execute on all functions in schema agreements to samsyn_app, samsyn_worker, samsyn_policy;

do $$
declare t text;
begin
  foreach t in array array['municipality', 'agreement', 'version', 'new_end', 'claim', 'choice', 'party', 'party_unit', 'signatory',
                           'required_content', 'document', 'steering', 'round', 'round_comment', 'confirmation', 'message',
                           'change'] loop
    execute format('alter table agreements.%I enable row level security', t);
    execute format('alter table agreements.%I force row level security', t);
    execute format('grant select on agreements.%I to samsyn_policy', t);
    if t not in ('confirmation', 'message') then
      execute format('drop policy if exists %I on agreements.%I', t || '_read', t);
      execute format('create policy %I on agreements.%I for select to samsyn_app
                        using (county_id = (select app.county_id()) and (select agreements.at_work()))', t || '_read', t);
      execute format('grant select on agreements.%I to samsyn_app', t);
    end if;
  end loop;
  -- What the reminders need to know.
  foreach t in array array['agreement', 'version', 'new_end', 'claim', 'steering', 'round', 'message'] loop
    execute format('drop policy if exists %I on agreements.%I', t || '_worker', t);
    execute format('create policy %I on agreements.%I for select to samsyn_worker using (true)', t || '_worker', t);
    execute format('grant select on agreements.%I to samsyn_worker', t);
  end loop;
end $$;

-- The units that a version reaches: those that are listed, and every unit of a whole organisation that works where the
-- agreement holds.
create or replace view agreements.covered_unit with (security_invoker = true) as
  select distinct v.agreement_id, v.id as version_id, u.id as unit_id
    from agreements.version v
    join agreements.agreement a on a.id = v.agreement_id
    join agreements.party p on p.version_id = v.id
    left join agreements.party_unit l on l.party_id = p.id
    join directory.unit u
      on u.id = l.unit_id
      or p.whole and u.organisation_id = p.organisation_id
         and (a.municipality_code is null or u.municipality_code is null or u.municipality_code = a.municipality_code);
grant select on agreements.covered_unit to samsyn_app, samsyn_policy;

-- A version's last day with every decision that has moved it. Null: until further notice.
create or replace function agreements.last_day(p_version uuid) returns date language sql stable as $$
  select case when e.version_id is null then v.to_day else e.to_day end
    from agreements.version v
    left join lateral (select n.version_id, n.to_day from agreements.new_end n where n.version_id = v.id
                        order by n.decided_on desc, n.recorded_at desc limit 1) e on true
   where v.id = p_version
$$;

-- The version in force today; none when there is none.
create or replace function agreements.current_version(p_agreement uuid) returns uuid language sql stable as $$
  select v.id from agreements.version v
   where v.agreement_id = p_agreement and v.state = 'decided' and v.from_day <= app.today()
     and coalesce(v.decided_on, v.from_day) <= app.today()
     and coalesce(agreements.last_day(v.id), 'infinity') >= app.today()
   order by v.from_day desc limit 1
$$;
grant execute on all functions in schema agreements to samsyn_app, samsyn_worker, samsyn_policy;
