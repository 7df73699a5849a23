-- Whoever keeps the county's lists in order imports them. A write is let through only in the transaction of an import of
-- that list which has been judged, looked at and found without fault: nothing else opens by it.
grant usage on schema interchange to samsyn_app, samsyn_worker, samsyn_policy;
grant select on interchange.import to samsyn_policy;

-- True while the asker writes an import of the list, in this very transaction.
create or replace function interchange.importing(p_sheet text) returns boolean
language sql stable security definer set search_path = '' as $$
  select forums.keeps_county()
     and exists (select from interchange.import i
                  where i.county_id = app.county_id() and i.started_by = app.person_id() and i.sheet = p_sheet
                    and i.state = 'applying' and i.applying_in = pg_current_xact_id_if_assigned())
$$;

-- An import goes one way: judged, looked at, written. One with a fault is not written.
create or replace function interchange.on_state() returns trigger language plpgsql as $$
begin
  if not (old.state, new.state) in (
    ('waiting', 'reading'), ('reading', 'reading'), ('reading', 'ready'), ('reading', 'refused'), ('waiting', 'refused'),
    ('ready', 'waiting'), ('ready', 'applying'), ('applying', 'applied'),
    ('waiting', 'discarded'), ('reading', 'discarded'), ('ready', 'discarded'), ('refused', 'discarded')) then
    perform app.refuse('SM021', 'import in another state', 'Filen har hunnit längre än så. Läs in sidan igen.');
  end if;
  -- What a row would do is found out in the background, and only there.
  if new.state in ('reading', 'ready', 'refused') and current_user <> 'samsyn_worker' then
    perform app.refuse('SM021', 'import judged by hand', 'Filen granskas av Samsyn. Vänta tills det är klart.');
  end if;
  if new.state = 'applying' and new.wrong > 0 then
    perform app.refuse('SM021', 'import with faults', 'Filen har fel. Rätta dem i filen och läs in den igen.');
  end if;
  if new.state = 'waiting' then
    new.attempts := 0;
  end if;
  new.applying_in := case when new.state = 'applying' then pg_current_xact_id() end;
  return new;
end $$;
create or replace trigger import_state before update of state on interchange.import
  for each row execute function interchange.on_state();

do $$
declare t text;
begin
  alter function interchange.importing(text) owner to samsyn_policy;
  revoke all on function interchange.importing(text) from public;
  grant execute on function interchange.importing(text) to samsyn_app, samsyn_policy;

  foreach t in array array['import', 'import_row'] loop
    execute format('alter table interchange.%I enable row level security', t);
    execute format('alter table interchange.%I force row level security', t);
    execute format('drop policy if exists %I on interchange.%I', t || '_read', t);
    execute format('create policy %I on interchange.%I for select to samsyn_app
                      using (county_id = (select app.county_id()) and (select forums.keeps_county()))', t || '_read', t);
    execute format('drop policy if exists %I on interchange.%I', t || '_worker', t);
    execute format('create policy %I on interchange.%I to samsyn_worker using (true) with check (true)', t || '_worker', t);
    execute format('grant select on interchange.%I to samsyn_app, samsyn_worker', t);
  end loop;
end $$;

drop policy if exists import_start on interchange.import;
create policy import_start on interchange.import for insert to samsyn_app
  with check (county_id = (select app.county_id()) and (select forums.keeps_county())
              and started_by = (select app.person_id()) and started_unit = (select app.unit_id()) and state = 'waiting');
drop policy if exists import_settle on interchange.import;
create policy import_settle on interchange.import for update to samsyn_app
  using (county_id = (select app.county_id()) and (select forums.keeps_county()) and started_by = (select app.person_id()));
grant insert (id, sheet, file_name, file, started_by, started_unit) on interchange.import to samsyn_app;
grant update (state, file, settled_at) on interchange.import to samsyn_app;
drop policy if exists import_row_drop on interchange.import_row;
create policy import_row_drop on interchange.import_row for delete to samsyn_app
  using (county_id = (select app.county_id()) and (select forums.keeps_county())
         and exists (select from interchange.import i where i.id = import_row.import_id and i.started_by = (select app.person_id())));
grant delete on interchange.import_row to samsyn_app;
grant update (state, refusal, attempts, done, total, wrong, added, changed, unchanged, file) on interchange.import to samsyn_worker;
grant delete on interchange.import to samsyn_worker;
grant insert, delete on interchange.import_row to samsyn_worker;

-- What an import writes, in the areas' own tables.
do $$
declare of record; what text;
begin
  for of in select * from (values
    ('units', 'directory.unit', 'insert update'),
    ('agreements', 'agreements.agreement', 'insert update'), ('agreements', 'agreements.version', 'insert update'),
    ('agreements', 'agreements.party', 'insert delete'), ('agreements', 'agreements.party_unit', 'insert delete'),
    ('forums', 'forums.forum', 'insert update'), ('forum_parties', 'forums.party', 'insert update'),
    ('members', 'forums.member', 'insert update')) as x (sheet, tab, acts) loop
    foreach what in array string_to_array(of.acts, ' ') loop
      execute format('drop policy if exists %I on %s', 'import_' || what, of.tab);
      execute format('create policy %I on %s for %s to samsyn_app %s (county_id = (select app.county_id()) and (select interchange.importing(%L)))',
                     'import_' || what, of.tab, what, case what when 'insert' then 'with check' else 'using' end, of.sheet);
    end loop;
  end loop;
  foreach what in array array['municipality', 'party', 'party_unit', 'signatory'] loop
    execute format('drop policy if exists import_worker on agreements.%I', what);
    execute format('create policy import_worker on agreements.%I for select to samsyn_worker using (true)', what);
    execute format('grant select on agreements.%I to samsyn_worker', what);
  end loop;
end $$;
-- What a unit does and who runs it decides its secrecy: written once, and nothing becomes the county's own support so.
-- Membership opens what a forum says of children: nobody who writes an import opens it to themselves, or to the county's
-- own support.
do $$
declare what text;
begin
  foreach what in array array['insert', 'update'] loop
    execute format('drop policy if exists %I on forums.member', 'import_not_self_' || what);
    execute format($f$create policy %I on forums.member as restrictive for %s to samsyn_app %s with check (
      not (select interchange.importing('members')) or left_at is not null
      or person_id <> (select app.person_id())
         and not exists (select from directory.unit u where u.id = unit_id and u.kind = 'county_support'))$f$,
      'import_not_self_' || what, what, case what when 'update' then 'using (true)' else '' end);
  end loop;
end $$;
drop policy if exists import_unit_kind on directory.unit;
create policy import_unit_kind on directory.unit as restrictive for insert to samsyn_app with check (kind <> 'county_support');
grant insert (county_id, code, organisation_id, municipality_code, kind, name, hsa_id, source) on directory.unit to samsyn_app;
grant update (municipality_code, name, hsa_id, source) on directory.unit to samsyn_app;
grant insert (code, kind, title, municipality_code, led_by, note, created_by), update (title, parent_id, led_by, note, version)
  on agreements.agreement to samsyn_app;
grant insert (agreement_id, number, state, drafted_on, decided_on, decided_by, from_day, to_day, open_ended, ages_from, ages_to,
              unborn, target_note, summary, created_by),
      update (state, drafted_on, decided_on, decided_by, from_day, to_day, open_ended, ages_from, ages_to, unborn, target_note,
              summary)
  on agreements.version to samsyn_app;
grant insert (version_id, organisation_id, name, whole, position), delete on agreements.party to samsyn_app;
grant insert (party_id, unit_id), delete on agreements.party_unit to samsyn_app;
grant update (source) on forums.forum to samsyn_app;
