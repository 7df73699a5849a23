-- The catalogue is not secret: everyone at work in the county reads all of it, its history too. The county's support
-- writes anything, a municipality's coordinator what is in that municipality alone.
grant usage on schema catalogue to samsyn_app, samsyn_policy;

-- What the asker may write about: '*' for the whole county, one municipality, or null.
create or replace function catalogue.writes_about() returns text
language sql stable security definer set search_path = '' as $$
  select case when u.kind = 'county_support' then '*'
              when o.kind in ('municipality', 'education_federation') then u.municipality_code end
    from directory.unit u join directory.organisation o on o.id = u.organisation_id
   where u.id = app.unit_id() and app.kind() = 'employee' and app.role() = 'coordinator_support'
$$;

-- The municipality that the asker answers for when it tries what another one does; null for none.
create or replace function catalogue.answers_for() returns text
language sql stable security definer set search_path = '' as $$
  select u.municipality_code
    from directory.unit u join directory.organisation o on o.id = u.organisation_id
   where u.id = app.unit_id() and app.kind() = 'employee' and app.role() in ('manager', 'coordinator_support')
     and o.kind in ('municipality', 'education_federation')
$$;

create or replace function catalogue.may_write(content jsonb) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(catalogue.writes_about() = '*'
                  or content -> 'municipalities' = jsonb_build_array(catalogue.writes_about()), false)
$$;

create or replace function catalogue.may_add(p_entry uuid, p_number integer, content jsonb) returns boolean
language sql stable security definer set search_path = '' as $$
  select e.county_id = app.county_id() and e.kind = content ->> 'kind'
         and p_number = 1 + coalesce((select max(d.number) from catalogue.edition d where d.entry_id = p_entry), 0)
         and catalogue.may_write(content)
         and coalesce((select catalogue.may_write(d.content) from catalogue.edition d
                        where d.entry_id = p_entry order by d.number desc limit 1), true)
    from catalogue.entry e where e.id = p_entry
$$;

-- An example that is somewhere else, in the order that things are said: tries, went well or not, tries again.
create or replace function catalogue.may_try(p_entry uuid, p_municipality text, p_number integer, p_state text) returns boolean
language sql stable security definer set search_path = '' as $$
  select e.county_id = app.county_id() and e.kind = 'good_example' and not d.ended
         and p_municipality = catalogue.answers_for() and not d.content -> 'municipalities' ? p_municipality
         and p_number = coalesce(last.number, 0) + 1
         and (p_state = 'trying') = (coalesce(last.state, '') <> 'trying')
    from catalogue.entry e
    join lateral (select * from catalogue.edition v where v.entry_id = e.id order by v.number desc limit 1) d on true
    left join lateral (select t.number, t.state from catalogue.trial t
                        where t.entry_id = e.id and t.municipality_code = p_municipality
                        order by t.number desc limit 1) last on true
   where e.id = p_entry
$$;

do $$
declare f text; t text;
begin
  foreach f in array array['writes_about()', 'answers_for()', 'may_write(jsonb)', 'may_add(uuid, integer, jsonb)',
                           'may_try(uuid, text, integer, text)'] loop
    execute format('alter function catalogue.%s owner to samsyn_policy', f);
    execute format('revoke all on function catalogue.%s from public', f);
    execute format('grant execute on function catalogue.%s to samsyn_app, samsyn_policy', f);
  end loop;
  foreach t in array array['entry', 'edition', 'trial'] loop
    execute format('alter table catalogue.%I enable row level security', t);
    execute format('alter table catalogue.%I force row level security', t);
    execute format('drop policy if exists %I on catalogue.%I', t || '_read', t);
    execute format('create policy %I on catalogue.%I for select to samsyn_app
                      using (county_id = (select app.county_id()) and (select app.kind()) = ''employee''
                             and (select app.unit_id()) is not null)', t || '_read', t);
    execute format('grant select on catalogue.%I to samsyn_app, samsyn_policy', t);
  end loop;
end $$;

drop policy if exists entry_add on catalogue.entry;
create policy entry_add on catalogue.entry for insert to samsyn_app
  with check (county_id = (select app.county_id()) and (select catalogue.writes_about()) is not null);
grant insert (id, kind) on catalogue.entry to samsyn_app;

drop policy if exists edition_add on catalogue.edition;
create policy edition_add on catalogue.edition for insert to samsyn_app
  with check (changed_by = (select app.person_id()) and changed_unit = (select app.unit_id())
              and catalogue.may_add(entry_id, number, content));
grant insert (entry_id, number, content, ended, why, restored_from, changed_by, changed_unit) on catalogue.edition to samsyn_app;

drop policy if exists trial_add on catalogue.trial;
create policy trial_add on catalogue.trial for insert to samsyn_app
  with check (marked_by = (select app.person_id()) and marked_unit = (select app.unit_id())
              and catalogue.may_try(entry_id, municipality_code, number, state));
grant insert (entry_id, municipality_code, number, state, word, marked_by, marked_unit) on catalogue.trial to samsyn_app;

-- What stands: the latest edition of each entry, and the latest word of each municipality about each example.
create or replace view catalogue.standing with (security_invoker = true) as
  select distinct on (d.entry_id) d.entry_id as id, e.county_id, e.code, e.kind, d.number, d.content, d.ended, d.changed_at
    from catalogue.edition d join catalogue.entry e on e.id = d.entry_id
   order by d.entry_id, d.number desc;
create or replace view catalogue.latest_trial with (security_invoker = true) as
  select distinct on (t.entry_id, t.municipality_code) t.entry_id, t.county_id, t.municipality_code, t.number, t.state, t.word,
         t.marked_at, u.name as unit
    from catalogue.trial t join directory.unit u on u.id = t.marked_unit
   order by t.entry_id, t.municipality_code, t.number desc;
grant select on catalogue.standing, catalogue.latest_trial to samsyn_app;
