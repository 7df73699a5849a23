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

-- That a unit has been let in tells where a child gets care. Staff see consents that concern their own unit, and besides
-- them, when protection does not hide the child's places from them: those that their own has written down, those about a
-- unit which it has asked for, as a case, or all of them when the plan lets the unit in. 51_sharing_in_plans.sql adds what a unit that starts a plan asks for. The
-- family reads no row: sharing.family_consents tells it what it may know.
create policy consent_select on sharing.consent for select to samsyn_app using (
  child_id = any ((select children.staff_ids())::uuid[])
    and (unit_id = (select app.unit_id())
         or not children.hides_places(child_id)
            and (child_id = any ((select children.circle_ids())::uuid[]) or recorded_unit = (select app.unit_id())
                 or sharing.asked_by_unit(child_id, unit_id, purpose, recorded_at))));
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

-- An opening is seen by the unit let in, and in the circle by whoever sees a consent behind it.
drop policy if exists opening_select on sharing.opening;
create policy opening_select on sharing.opening for select to samsyn_app using (
  unit_id = (select app.unit_id())
  or child_id = any ((select children.circle_ids())::uuid[])
     and exists (select from sharing.consent s where s.child_id = opening.child_id and s.unit_id = opening.unit_id));

create policy delivery_select on sharing.delivery for select to samsyn_app using (
  recipient_kind = 'unit' and recipient_id = (select app.unit_id()) and (
    (select app.role()) = 'manager'
    or subject_id = any (array(select plan_id from sharing.named_in())))
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

-- The number that stands for a unit in a child's consents, for those whom protection hides places from: the place in
-- the order in which the units were first answered for, so that it stays the same. The directory tells what an id is.
create or replace function sharing.veiled(p_child uuid) returns table (unit_id uuid, veil uuid)
language sql stable security definer set search_path = '' as $$
  select s.unit_id, ('00000000-0000-4000-b000-' || lpad((row_number() over (order by min(s.recorded_at), s.unit_id))::text, 12, '0'))::uuid
    from sharing.consent s where s.child_id = p_child group by s.unit_id
$$;

-- What the family may know of a child's consents. Each needs to know that another's yes is waited for and until when it
-- holds, but what somebody has asked not to be shared is read by that person only, and why there is an exception by
-- nobody: of others' words no more than that there are some. One who has lost sight of the child meets the own yes, to
-- be able to take it back; one who is blocked meets nothing. Under protection no unit, except for those named.
drop function if exists sharing.family_consents(uuid);
create or replace function sharing.family_consents(p_child uuid)
returns table (id uuid, unit_id uuid, purpose text, unit text, unit_kind text, organisation text, organisation_kind text, giver_kind text,
               giver_id uuid, basis text, form text, exclusions text, excludes boolean, given_on date, valid_to date,
               withdrawn_at timestamptz, recorded_at timestamptz, last_word_at timestamptz)
language sql stable security definer set search_path = '' as $$
  select s.id, case when h.hidden then v.veil else s.unit_id end, s.purpose, case when not h.hidden then u.name end, u.kind,
         case when not h.hidden then o.name end, o.kind, s.giver_kind, s.giver_id, s.basis, s.form,
         case when w.own then s.exclusions else '' end, s.exclusions <> '', s.given_on, s.valid_to, s.withdrawn_at, s.recorded_at, s.last_word_at
    from sharing.consent s
    join sharing.veiled(p_child) v on v.unit_id = s.unit_id
    join directory.unit u on u.id = s.unit_id join directory.organisation o on o.id = u.organisation_id,
         lateral (select children.hides_places(p_child) as hidden) h,
         lateral (select s.giver_id = app.person_id() and s.basis = 'consent' as own) w
   where s.child_id = p_child and app.kind() in ('guardian', 'child')
     and (p_child = any (children.family_ids()) or w.own and p_child <> all (children.blocked_ids()))
$$;

-- A yes to a unit that is known by its number only is a yes to that unit.
create or replace function sharing.on_given() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.unit_id::text like '00000000-0000-4000-b000-%' then
    select coalesce(max(v.unit_id::text)::uuid, new.unit_id) into new.unit_id from sharing.veiled(new.child_id) v where v.veil = new.unit_id;
  end if;
  return new;
end $$;
create or replace trigger consent_meant before insert on sharing.consent for each row execute function sharing.on_given();

-- A yes that the giver has taken back signed in is given anew the same way: nobody at work says it for them, nor that
-- somebody who has answered is hindered from answering (the board may decide past a no: FB 6 kap. 13 a §). What staff may not write at all is left to the policies, which do not tell what somebody has said.
create or replace function sharing.on_recorded() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.kind() = 'employee' and new.basis in ('consent', 'guardian_hindered') and sharing.records_for(new.child_id, new.unit_id)
     and exists (select from sharing.consent o
                  where o.child_id = new.child_id and o.unit_id = new.unit_id and o.purpose = new.purpose
                    and o.giver_id = new.giver_id and o.basis = 'consent' and o.withdrawn_by = o.giver_id
                    and not exists (select from sharing.consent y
                                     where y.child_id = o.child_id and y.unit_id = o.unit_id and y.purpose = o.purpose
                                       and y.giver_id = o.giver_id and y.form = 'signed_in'
                                       and y.recorded_at >= o.withdrawn_at and y.id <> o.id)) then
    perform app.refuse('SM001', 'a yes over a no given signed in',
      'Samtycket är återkallat av den som gav det, inloggad. Personen behöver själv logga in och säga ja igen.');
  end if;
  return new;
end $$;
-- When the giver's word was last heard, so that it ends an exception in their stead: given or taken back signed in, or written
-- down by those who have the child as a case, or by the unit that wrote the exception.
create or replace function sharing.on_answer() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.kind() is not null and new.basis = 'consent'
     and (app.kind() <> 'employee' or children.has_case(new.child_id)
          or exists (select from sharing.consent e
                      where e.child_id = new.child_id and e.unit_id = new.unit_id and e.purpose = new.purpose and e.giver_id = new.giver_id
                        and e.basis = 'guardian_hindered' and e.recorded_unit = app.unit_id() and e.withdrawn_at is null)) then
    new.last_word_at := coalesce(new.withdrawn_at, new.recorded_at);
  end if;
  return new;
end $$;
create or replace trigger consent_weighed before insert or update of withdrawn_at on sharing.consent for each row execute function sharing.on_answer();

create or replace trigger consent_not_over_a_no before insert on sharing.consent for each row execute function sharing.on_recorded();

-- To whom a copy was handed out, for the family that reads the log. Under protection a unit has no name, except for those
-- named. The log is written before there are deliveries, and asks here.
create or replace function sharing.received_by(p_delivery uuid) returns table (kind text, id uuid, unit text)
language sql stable security definer set search_path = '' as $$
  select d.recipient_kind, case when d.recipient_kind <> 'unit' then d.recipient_id end,
         (select u.name from directory.unit u where u.id = d.recipient_id and not children.hides_places(d.child_id))
    from sharing.delivery d where d.id = p_delivery and d.child_id = any (children.family_ids())
$$;

do $$
declare f text;
begin
  foreach f in array array['veiled(uuid)', 'family_consents(uuid)', 'received_by(uuid)', 'on_given()', 'on_recorded()', 'on_answer()'] loop
    execute format('alter function sharing.%s owner to samsyn_policy', f);
    execute format('revoke all on function sharing.%s from public', f);
    execute format('grant execute on function sharing.%s to samsyn_policy', f);
  end loop;
  grant execute on function sharing.family_consents(uuid), sharing.received_by(uuid) to samsyn_app;
end $$;
