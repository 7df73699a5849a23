-- The unit that starts a plan is not let in before the family has said yes, but it asks the family, for itself and for
-- those it calls: who there may know the child's places sees what is answered, until the call is sent. After that consent
-- lets the unit in, or it does not. Written here, since sharing does not know of plans.
create or replace function sharing.asked_in_plan(p_child uuid, p_unit uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from plans.plan p join plans.party y on y.plan_id = p.id
                  where p.child_id = p_child and y.unit_id = p_unit
                    and p.initiator_unit_id = app.unit_id() and p.called_at is null and p.state not in ('closed', 'refused'))
$$;
alter function sharing.asked_in_plan(uuid, uuid) owner to samsyn_policy;
revoke all on function sharing.asked_in_plan(uuid, uuid) from public;
grant execute on function sharing.asked_in_plan(uuid, uuid) to samsyn_app, samsyn_policy;

drop policy if exists consent_asked_in_plan on sharing.consent;
create policy consent_asked_in_plan on sharing.consent for select to samsyn_app
  using (child_id = any ((select children.staff_ids())::uuid[]) and sharing.asked_in_plan(child_id, unit_id)
         and not children.hides_places(child_id));
