-- The unit that starts a plan is not let in before the family has said yes, but it asks the family, for itself and for
-- those it calls: who there may know the child's places sees what is answered since, until the first call is sent. After
-- that consent lets the unit in, or it does not. Whether it had asked at a moment; at 'infinity', whether it may ask at all.
-- Written here, since sharing does not know of plans.
drop policy if exists consent_asked_in_plan on sharing.consent;
drop function if exists sharing.asked_in_plan(uuid, uuid);
create or replace function sharing.asked_in_plan(p_child uuid, p_unit uuid, p_at timestamptz) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from plans.plan p join plans.party y on y.plan_id = p.id
                  where p.child_id = p_child and y.unit_id = p_unit and coalesce(p.asked_at, 'infinity') <= p_at
                    and p.initiator_unit_id = app.unit_id() and p.first_called_at is null and p.state not in ('closed', 'refused'))
$$;
-- For which units the asker may write down a yes: anyone at work may register any number, so that is not enough. The own
-- unit, those that it calls to a plan, and any unit for social services and for one that the child's plan lets in. Whom
-- protection hides the units from could try them one by one, and writes for the own unit only.
create or replace function sharing.records_for(p_child uuid, p_unit uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select app.kind() = 'employee' and p_child = any (children.staff_ids())
         and (p_unit = app.unit_id()
              or not children.hides_places(p_child) and (children.has_case(p_child) or sharing.asked_in_plan(p_child, p_unit, 'infinity')))
$$;
alter function sharing.records_for(uuid, uuid) owner to samsyn_policy;
revoke all on function sharing.records_for(uuid, uuid) from public;
grant execute on function sharing.records_for(uuid, uuid) to samsyn_app, samsyn_policy;

-- Which consents the asker may write down as taken back: it closes a plan to the unit at once, and anyone at work may begin a
-- plan about any number. What the own unit wrote down or is let in by; any for social services and for a unit that the
-- child's plan lets in; and for the unit that starts a plan what the family has answered since it asked.
create or replace function sharing.takes_back(p_child uuid, p_unit uuid, p_recorded_unit uuid, p_recorded_at timestamptz) returns boolean
language sql stable security definer set search_path = '' as $$
  select app.kind() = 'employee' and p_child = any (children.staff_ids())
         and (app.unit_id() in (p_unit, p_recorded_unit) or children.has_case(p_child)
              or sharing.asked_in_plan(p_child, p_unit, p_recorded_at))
$$;
alter function sharing.takes_back(uuid, uuid, uuid, timestamptz) owner to samsyn_policy;
revoke all on function sharing.takes_back(uuid, uuid, uuid, timestamptz) from public;
grant execute on function sharing.takes_back(uuid, uuid, uuid, timestamptz) to samsyn_app, samsyn_policy;

drop policy if exists consent_taken_back on sharing.consent;
create policy consent_taken_back on sharing.consent as restrictive for update to samsyn_app
  using (sharing.takes_back(child_id, unit_id, recorded_unit, recorded_at));

drop policy if exists consent_in_reach on sharing.consent;
create policy consent_in_reach on sharing.consent as restrictive for insert to samsyn_app
  with check ((select app.kind()) <> 'employee' or sharing.records_for(child_id, unit_id));

drop policy if exists say_judged on children.say;
drop function if exists children.judges(uuid);

alter function sharing.asked_in_plan(uuid, uuid, timestamptz) owner to samsyn_policy;
revoke all on function sharing.asked_in_plan(uuid, uuid, timestamptz) from public;
grant execute on function sharing.asked_in_plan(uuid, uuid, timestamptz) to samsyn_app, samsyn_policy;

create policy consent_asked_in_plan on sharing.consent for select to samsyn_app
  using (child_id = any ((select children.staff_ids())::uuid[]) and sharing.asked_in_plan(child_id, unit_id, recorded_at)
         and not children.hides_places(child_id));
