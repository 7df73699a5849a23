-- Whose rows: a policy per table. What the columns below do not grant cannot be changed, by whatever way one asks.
do $$
declare t text;
begin
  foreach t in array array['child', 'place', 'contact', 'named', 'guardian', 'custody', 'say'] loop
    execute format('alter table children.%I enable row level security', t);
    execute format('alter table children.%I force row level security', t);
    execute format('drop policy if exists %I on children.%I', t || '_worker', t);
    execute format('create policy %I on children.%I for select to samsyn_worker using (true)', t || '_worker', t);
    execute format('grant select on children.%I to samsyn_app, samsyn_worker', t);
  end loop;
end $$;

drop policy if exists child_select on children.child;
create policy child_select on children.child for select to samsyn_app using (id = any ((select children.visible())::uuid[]));
drop policy if exists child_update on children.child;
create policy child_update on children.child for update to samsyn_app
  using (id = any ((select children.staff_ids())::uuid[])
         and (not children.hides_places(id) or (select app.role()) = 'manager' and children.names_lost(id)));
-- The municipality is a place: it is read through children.municipalities only.
revoke select on children.child from samsyn_app;
grant select (id, county_id, given, family, identity_kind, identity_number, born_on, expected_on, language, interpreter,
              protection, version, created_at)
  on children.child to samsyn_app;
grant update (given, family, identity_kind, identity_number, born_on, expected_on, municipality_code, language,
              interpreter, protection, version) on children.child to samsyn_app;

drop policy if exists place_select on children.place;
create policy place_select on children.place for select to samsyn_app
  using (child_id = any ((select children.visible())::uuid[]) and not children.hides_places(child_id)
         and ((select app.kind()) <> 'employee' or children.tends(child_id)));
drop policy if exists place_write on children.place;
create policy place_write on children.place for insert to samsyn_app
  with check (children.tends(child_id) and not children.hides_places(child_id));
drop policy if exists place_update on children.place;
create policy place_update on children.place for update to samsyn_app
  using (children.tends(child_id) and not children.hides_places(child_id));
grant insert (child_id, address, school_unit_id, whereabouts), update (address, school_unit_id, whereabouts, version)
  on children.place to samsyn_app;

-- A colleague is let in by someone at the same unit who works with the child, and only if they work there too.
drop policy if exists contact_select on children.contact;
create policy contact_select on children.contact for select to samsyn_app
  using (unit_id = (select app.unit_id()) and child_id = any ((select children.staff_ids())::uuid[]));
drop policy if exists contact_add on children.contact;
create policy contact_add on children.contact for insert to samsyn_app
  with check (unit_id = (select app.unit_id()) and via = 'own_work' and child_id = any ((select children.staff_ids())::uuid[])
              and employee_id = any (array(select h.employee_id from directory.holder h where h.unit_id = (select app.unit_id()))));
grant insert (child_id, employee_id, unit_id, via, reason) on children.contact to samsyn_app;
drop policy if exists contact_end on children.contact;
create policy contact_end on children.contact for update to samsyn_app
  using (unit_id = (select app.unit_id()) and via = 'own_work' and child_id = any ((select children.staff_ids())::uuid[]));
grant update (open_until, reason) on children.contact to samsyn_app;

drop policy if exists named_select on children.named;
create policy named_select on children.named for select to samsyn_app
  using (child_id = any ((select children.staff_ids())::uuid[])
         and (not children.hides_places(child_id) or (select app.role()) = 'manager' and children.names_lost(child_id)));
drop policy if exists named_add on children.named;
create policy named_add on children.named for insert to samsyn_app
  with check (child_id = any ((select children.staff_ids())::uuid[]) and named_by = (select app.person_id())
              and (children.tends(child_id) and not children.hides_places(child_id) or (select app.role()) = 'manager' and children.names_lost(child_id)));
drop policy if exists named_change on children.named;
create policy named_change on children.named for update to samsyn_app
  using (children.tends(child_id) and not children.hides_places(child_id)
         or child_id = any ((select children.staff_ids())::uuid[]) and (select app.role()) = 'manager' and children.names_lost(child_id));
grant insert (child_id, person_id, named_by), update (named_by, named_at, ended_at, ended_by) on children.named to samsyn_app;

drop policy if exists custody_staff on children.custody;
create policy custody_staff on children.custody for select to samsyn_app
  using (child_id = any ((select children.staff_ids())::uuid[])
         or guardian_id = (select app.person_id()) and child_id = any ((select children.family_ids())::uuid[]));
drop policy if exists custody_write on children.custody;
create policy custody_write on children.custody for insert to samsyn_app with check (children.tends_custody(child_id));
-- A block takes no more than to tend the child; the triggers hold the rest of the row.
drop policy if exists custody_change on children.custody;
create policy custody_change on children.custody for update to samsyn_app
  using (children.tends(child_id) or blocked_unit = (select app.unit_id()) and child_id = any ((select children.staff_ids())::uuid[]));
grant insert (child_id, guardian_id, kind, from_day, to_day),
      update (kind, from_day, to_day, blocked_at, blocked_by, blocked_unit, blocked_reason, lifted_at, lifted_by, lifted_reason, version)
  on children.custody to samsyn_app;
-- Why somebody is or was blocked is read through children.block_reason only.
revoke select on children.custody from samsyn_app;
grant select (id, county_id, child_id, guardian_id, kind, from_day, to_day, blocked_at, blocked_by, blocked_unit, lifted_at,
              lifted_by, version)
  on children.custody to samsyn_app;

-- A new guardian is written by children.add_guardian. Nobody changes what protection hides from them. E-mail and telephone are read through children.guardian_reach.
drop policy if exists guardian_select on children.guardian;
create policy guardian_select on children.guardian for select to samsyn_app
  using (id = any (array(select guardian_id from children.custody)) or id = (select app.person_id()));
drop policy if exists guardian_update on children.guardian;
create policy guardian_update on children.guardian for update to samsyn_app
  using ((select app.kind()) = 'employee' and id = any (array(select guardian_id from children.custody))
         and exists (select from children.guardian_reach(id)));
revoke select on children.guardian from samsyn_app;
grant select (id, county_id, given, family, identity_number, version), update (given, family, email, phone, version)
  on children.guardian to samsyn_app;

-- Why a child's word was given its weight can harm if others read it: it stays with the unit that judged and the circle.
-- Who judged leads to where the child is, so that under protection the circle is those named.
drop policy if exists say_select on children.say;
create policy say_select on children.say for select to samsyn_app
  using (child_id = any ((select children.staff_ids())::uuid[])
         and (judged_unit = (select app.unit_id())
              or child_id = any ((select children.circle_ids())::uuid[]) and not children.hides_places(child_id)));
drop policy if exists say_add on children.say;
create policy say_add on children.say for insert to samsyn_app
  with check (children.tends(child_id) and judged_by = (select app.person_id())
              and judged_unit = (select app.unit_id()));
grant insert (id, child_id, purpose, weight, reason, judged_by, judged_unit, judged_on) on children.say to samsyn_app;
