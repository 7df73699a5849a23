-- Whose rows: consent, what it opens, and what was delivered.
do $$
declare t text;
begin
  foreach t in array array['consent', 'opening', 'delivery', 'delivery_place'] loop
    execute format('alter table sharing.%I enable row level security', t);
    execute format('alter table sharing.%I force row level security', t);
    execute format('drop policy if exists %I on sharing.%I', t || '_worker', t);
    execute format('create policy %I on sharing.%I for select to samsyn_worker using (true)', t || '_worker', t);
    execute format('grant select on sharing.%I to samsyn_app, samsyn_worker', t);
  end loop;
end $$;

-- That a unit has been let in tells where a child gets care. Staff see consents that concern their own unit, that are
-- about a unit which their own has asked for, or all of them when the plan lets the unit in; the family sees its own
-- child's; a giver the own, also after having lost sight of the child, but not when blocked from it.
-- 51_sharing_in_plans.sql adds what a unit that starts a plan asks for.
drop policy if exists consent_select on sharing.consent;
create policy consent_select on sharing.consent for select to samsyn_app using (
  child_id = any ((select children.staff_ids())::uuid[])
    and (unit_id = (select app.unit_id()) or child_id = any ((select children.circle_ids())::uuid[])
         or sharing.asked_by_unit(child_id, unit_id))
  or child_id = any ((select children.family_ids())::uuid[])
  or giver_id = (select app.person_id()) and basis = 'consent' and child_id <> all ((select children.blocked_ids())::uuid[]));
drop policy if exists consent_add on sharing.consent;
create policy consent_add on sharing.consent for insert to samsyn_app with check (
  recorded_by = (select app.person_id()) and recorded_kind = (select app.kind())
  and (giver_kind = 'child' and giver_id = child_id and basis = 'consent'
       or giver_kind = 'guardian' and exists (
            select from children.custody u where u.child_id = consent.child_id and u.guardian_id = consent.giver_id))
  and (child_id = any ((select children.staff_ids())::uuid[]) and recorded_unit = (select app.unit_id())
       or child_id = any ((select children.family_ids())::uuid[]) and giver_id = (select app.person_id())
            and basis = 'consent' and form = 'signed_in'));
drop policy if exists consent_withdraw on sharing.consent;
create policy consent_withdraw on sharing.consent for update to samsyn_app
  using (child_id = any ((select children.staff_ids())::uuid[])) with check (withdrawn_by = (select app.person_id()));
grant insert (id, child_id, unit_id, purpose, giver_kind, giver_id, basis, form, exclusions, reason, given_on, valid_to,
              recorded_by, recorded_kind, recorded_unit), update (withdrawn_at, withdrawn_by)
  on sharing.consent to samsyn_app;

-- An opening is seen by the unit let in, and by whoever sees a consent behind it.
drop policy if exists opening_select on sharing.opening;
create policy opening_select on sharing.opening for select to samsyn_app using (
  unit_id = (select app.unit_id())
  or exists (select from sharing.consent s where s.child_id = opening.child_id and s.unit_id = opening.unit_id));

drop policy if exists delivery_select on sharing.delivery;
create policy delivery_select on sharing.delivery for select to samsyn_app using (
  recipient_kind = 'unit' and recipient_id = (select app.unit_id()) and (
    (select app.role()) = 'manager'
    or child_id = any (array(select child_id from sharing.known_at_unit())))
  or recipient_kind <> 'unit' and recipient_id = (select app.person_id()) and child_id = any ((select children.family_ids())::uuid[]));
drop policy if exists delivery_add on sharing.delivery;
create policy delivery_add on sharing.delivery for insert to samsyn_app
  with check ((select app.kind()) = 'employee' and child_id = any ((select children.staff_ids())::uuid[]));
grant insert (id, child_id, subject_id, version_no, recipient_kind, recipient_id, about, content, ground, consent_ids)
  on sharing.delivery to samsyn_app;

drop policy if exists delivery_place_select on sharing.delivery_place;
create policy delivery_place_select on sharing.delivery_place for select to samsyn_app
  using (exists (select from sharing.delivery d where d.id = delivery_id) and not children.hides_places(child_id));
drop policy if exists delivery_place_add on sharing.delivery_place;
create policy delivery_place_add on sharing.delivery_place for insert to samsyn_app
  with check ((select app.kind()) = 'employee' and child_id = any ((select children.staff_ids())::uuid[])
              and not children.hides_places(child_id));
grant insert (delivery_id, child_id, content) on sharing.delivery_place to samsyn_app;
