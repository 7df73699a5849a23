-- Who writes what in the register. Rows of an agreement are written by those who may write that agreement; a manager may
-- start one that the own unit owns, but never the county's.
drop policy if exists agreement_start on agreements.agreement;
create policy agreement_start on agreements.agreement for insert to samsyn_app with check (
  county_id = (select app.county_id())
  and ((select agreements.coordinates())
       or (select app.role()) = 'manager' and kind <> 'rok'
          and owner_id = (select app.person_id()) and owner_unit = (select app.unit_id())));
drop policy if exists agreement_write on agreements.agreement;
create policy agreement_write on agreements.agreement for update to samsyn_app
  using (id = any ((select agreements.writable())::uuid[])) with check (county_id = (select app.county_id()));
grant insert (id, kind, title, municipality_code, parent_id, led_by, note, owner_id, owner_unit, whole_every_years, created_by),
      update (title, led_by, note, owner_id, owner_unit, whole_every_years, version) on agreements.agreement to samsyn_app;

do $$
declare t text;
begin
  foreach t in array array['version', 'steering', 'round'] loop
    execute format('drop policy if exists %I on agreements.%I', t || '_write', t);
    execute format('create policy %I on agreements.%I for all to samsyn_app
                      using (agreement_id = any ((select agreements.writable())::uuid[]))
                      with check (agreement_id = any ((select agreements.writable())::uuid[])
                                  and county_id = (select app.county_id()))', t || '_write', t);
  end loop;
  foreach t in array array['new_end', 'claim', 'choice', 'party', 'signatory', 'required_content', 'document'] loop
    execute format('drop policy if exists %I on agreements.%I', t || '_write', t);
    execute format('create policy %I on agreements.%I for all to samsyn_app
                      using (version_id = any ((select agreements.writable_versions())::uuid[]))
                      with check (version_id = any ((select agreements.writable_versions())::uuid[])
                                  and county_id = (select app.county_id()))', t || '_write', t);
  end loop;
end $$;
drop policy if exists party_unit_write on agreements.party_unit;
create policy party_unit_write on agreements.party_unit for all to samsyn_app
  using (party_id in (select id from agreements.party where version_id = any ((select agreements.writable_versions())::uuid[])))
  with check (county_id = (select app.county_id())
              and party_id in (select id from agreements.party where version_id = any ((select agreements.writable_versions())::uuid[])));

-- What was decided, claimed, chosen and moved is added to, never changed; nothing that has been in force is taken away.
grant insert (id, agreement_id, number, state, drafted_on, ages_from, ages_to, unborn, target_note, summary, round_id, created_by),
      update (state, decided_on, decided_by, from_day, to_day, open_ended, ages_from, ages_to, unborn, target_note, summary)
  on agreements.version to samsyn_app;
grant insert (id, version_id, kind, to_day, decided_on, decided_by, reason, recorded_by) on agreements.new_end to samsyn_app;
grant insert (id, version_id, field, says, source, place, recorded_by) on agreements.claim to samsyn_app;
grant insert (id, version_id, field, claim_id, day, reason, chosen_by) on agreements.choice to samsyn_app;
grant insert (id, version_id, organisation_id, name, whole, position), update (name, whole), delete on agreements.party to samsyn_app;
grant insert (party_id, unit_id), delete on agreements.party_unit to samsyn_app;
grant insert (id, version_id, party_id, name, title, signed_on, recorded_by), update (signed_on), delete
  on agreements.signatory to samsyn_app;
grant insert (version_id, item, answer, note, place, judged_by, judged_at), update (answer, note, place, judged_by, judged_at)
  on agreements.required_content to samsyn_app;
grant insert (id, version_id, name, type, size, sha256, content, uploaded_by), delete on agreements.document to samsyn_app;
grant insert (agreement_id, employee_id), delete on agreements.steering to samsyn_app;
grant insert (id, agreement_id, version_id, kind, due_on, opened_by), update (closed_by, closed_at, outcome, summary)
  on agreements.round to samsyn_app;

-- What was done is written down by the one who did it, and stands.
drop policy if exists change_add on agreements.change;
create policy change_add on agreements.change for insert to samsyn_app with check (
  county_id = (select app.county_id()) and agreement_id = any ((select agreements.writable())::uuid[])
  and by_id = (select app.person_id()) and by_unit = (select app.unit_id()));
grant insert (agreement_id, version, what, about_version, by_id, by_unit) on agreements.change to samsyn_app;

-- Versions that are decided may not share a day: the last lock, when a rule was passed by. It sees every version, whoever
-- asks, and without working out for each row of a long list what the asker may read.
create or replace function agreements.no_overlap() returns trigger language plpgsql security definer set search_path = '' as $$
declare asked uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  if exists (
    select from agreements.version a
      join agreements.version b on b.agreement_id = a.agreement_id and b.id <> a.id and b.state = 'decided'
     where a.id = asked and a.state = 'decided'
       and daterange(a.from_day, agreements.last_day(a.id), '[]') && daterange(b.from_day, agreements.last_day(b.id), '[]')) then
    perform app.refuse('SM030', 'versions overlap', 'Två versioner kan inte gälla samma dag. Ändra första eller sista dag.');
  end if;
  return null;
end $$;
create or replace trigger version_no_overlap after insert or update of state, from_day, to_day, open_ended on agreements.version
  for each row execute function agreements.no_overlap('id');
create or replace trigger new_end_no_overlap after insert on agreements.new_end
  for each row execute function agreements.no_overlap('version_id');
alter function agreements.no_overlap() owner to samsyn_policy;
revoke all on function agreements.no_overlap() from public;
grant execute on function agreements.no_overlap() to samsyn_app, samsyn_worker, samsyn_policy;

-- Whether anybody has confirmed a version: its summary then stands.
create or replace function agreements.is_confirmed(p_version uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from agreements.confirmation where version_id = p_version)
$$;
alter function agreements.is_confirmed(uuid) owner to samsyn_policy;
revoke all on function agreements.is_confirmed(uuid) from public;
grant execute on function agreements.is_confirmed(uuid) to samsyn_app;
