-- What the family says of itself (score, refusal), and the messages that go out about a plan.

-- The family's own score. Staff read every score of the plan; the family only its own, as with parts. Staff may write
-- down what a child or guardian says who does not sign in, but never over what that person has written.
drop policy if exists score_select on plans.score;
create policy score_select on plans.score for select to samsyn_app using (
  plan_id = any ((select plans.readable())::uuid[])
  and ((select app.kind()) = 'employee' or author_id = (select app.person_id())));
drop policy if exists score_add on plans.score;
create policy score_add on plans.score for insert to samsyn_app with check (
  plan_id = any ((select plans.readable())::uuid[]) and written_by = (select app.person_id())
  and ((select app.kind()) = 'employee' or author_kind = (select app.kind()) and author_id = (select app.person_id())));
drop policy if exists score_change on plans.score;
create policy score_change on plans.score for update to samsyn_app
  using (plan_id = any ((select plans.readable())::uuid[])
         and case (select app.kind()) when 'employee' then written_by <> author_id else author_id = (select app.person_id()) end)
  with check (written_by = (select app.person_id()));
grant insert, update (better, listened, words, written_by, written_at) on plans.score to samsyn_app;

-- A no is written down by staff, or by the family itself.
drop policy if exists refusal_add on plans.refusal;
create policy refusal_add on plans.refusal for insert to samsyn_app with check (
  plan_id = any ((select plans.visible())::uuid[]) and recorded_by = (select app.person_id()));
grant insert on plans.refusal to samsyn_app;

-- With a no, or when the plan is closed, planned times fall away, whoever does it: the family may not change meetings
-- itself, nor a unit that consent does not let in. A meeting that has been keeps waiting for who came.
create or replace function plans.on_ended() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from plans.meeting t where t.plan_id = new.id and t.state = 'proposed';
  update plans.meeting t set state = 'cancelled', version = t.version + 1
   where t.plan_id = new.id and t.state = 'set' and (new.state = 'refused' or t.starts_at > app.now());
  return null;
end $$;
create or replace trigger ended_frees_times after update of state on plans.plan
  for each row when (new.state in ('refused', 'closed')) execute function plans.on_ended();
grant delete on plans.meeting to samsyn_policy;

-- A message is written with what it tells about, by whoever did it; the family's go to staff only.
drop policy if exists message_add on plans.message;
create policy message_add on plans.message for insert to samsyn_app with check (
  plan_id = any ((select plans.visible())::uuid[]) and sender_id = (select app.person_id())
  and ((select app.kind()) = 'employee' or to_kind = 'employee'));
grant insert on plans.message to samsyn_app;
-- One that failed is sent again by staff; what it says, and to whom, stays.
drop policy if exists message_again on plans.message;
create policy message_again on plans.message for update to samsyn_app
  using (plan_id = any ((select plans.visible())::uuid[]) and (select app.kind()) = 'employee' and state = 'failed' and to_kind <> 'unit')
  with check (state = 'waiting');
grant update (state, failure, again_at, queued_at) on plans.message to samsyn_app;
drop policy if exists message_tried on plans.message;
create policy message_tried on plans.message for update to samsyn_worker using (true);
grant update (state, failure, tried_at, queued_at) on plans.message to samsyn_worker;
drop policy if exists message_remind on plans.message;
create policy message_remind on plans.message for insert to samsyn_worker with check (kind in ('reminder', 'part_missing'));
grant insert on plans.message to samsyn_worker;

-- True when protection keeps a guardian from knowing that there is a meeting.
create or replace function plans.hides_meeting(p_plan uuid, p_guardian uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from children.child c where c.id = plans.child_of(p_plan) and c.protection <> 'none')
         and not exists (select from children.named n
                          where n.child_id = plans.child_of(p_plan) and n.person_id = p_guardian and n.ended_at is null)
$$;

-- Guardians to tell about a plan that the asker sees. When the message reveals that there is a meeting, a guardian whom
-- protection hides the child's places from is left out.
create or replace function plans.guardians_to_tell(p_plan uuid, reveals_meeting boolean) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select array(
    select g from unnest(children.guardians_with_sight(plans.child_of(p_plan))) g
     where p_plan = any (plans.visible())
       and not (reveals_meeting and plans.hides_meeting(p_plan, g)))
$$;

-- Of those, the guardians whose yes to a unit is waited for.
create or replace function plans.guardians_to_ask(p_plan uuid, p_unit uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select array(select g from unnest(plans.guardians_to_tell(p_plan, false)) g
                where not sharing.is_answered(p.child_id, p_unit, g, case when i.open_until >= app.today() or p.first_called_at is not null
                                                                          then '-infinity' else coalesce(p.asked_at, 'infinity') end))
    from plans.plan p join plans.party i on i.plan_id = p.id and i.kind = 'initiator' where p.id = p_plan
$$;

-- Consent that ends is told to those who coordinate the child's plans. Written here, since whoever withdraws it may be
-- anywhere in Samsyn; the job that sends mail finds the row within a minute.
create or replace function plans.tell_withdrawn() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into plans.message (county_id, plan_id, unit_id, to_kind, to_id, kind, ref_id, sender_id, sender_unit)
  select old.county_id, m.plan_id, m.unit_id, 'employee', m.person_id, 'consent_withdrawn', old.unit_id, app.person_id(), app.unit_id()
    from plans.plan q
    join plans.party y on y.plan_id = q.id and y.unit_id = old.unit_id and y.called_at is not null
    join plans.member m on m.plan_id = q.id and m.coordinator and m.left_at is null
   where q.child_id = old.child_id and old.purpose = 'sip' and q.state not in ('closed', 'refused')
     and m.person_id is distinct from app.person_id();
  return null;
end $$;
create or replace trigger opening_tells after delete on sharing.opening
  for each row execute function plans.tell_withdrawn();

do $$
declare f text;
begin
  foreach f in array array['hides_meeting(uuid, uuid)', 'guardians_to_tell(uuid, boolean)', 'guardians_to_ask(uuid, uuid)', 'tell_withdrawn()', 'on_ended()'] loop
    execute format('alter function plans.%s owner to samsyn_policy', f);
    execute format('revoke all on function plans.%s from public', f);
    execute format('grant execute on function plans.%s to samsyn_policy', f);
  end loop;
  -- The worker asks once more when a mail goes.
  grant execute on function plans.hides_meeting(uuid, uuid) to samsyn_worker;
  grant execute on function plans.guardians_to_tell(uuid, boolean), plans.guardians_to_ask(uuid, uuid) to samsyn_app;
end $$;
