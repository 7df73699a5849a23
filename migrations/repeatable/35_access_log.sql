-- Append-only for every login role: no update, no delete. What is read here is decided by children.family_ids and role.
-- Nobody chooses an event's number or transaction, and a request cannot date it otherwise than by its own clock: a row
-- cannot be slipped in under a seal. Nor does anybody write as another, at another unit or in another role.
grant usage on schema access_log to samsyn_app, samsyn_worker, samsyn_policy;
alter table access_log.event enable row level security;   alter table access_log.event force row level security;
alter table access_log.batch enable row level security;   alter table access_log.batch force row level security;
alter table access_log.review enable row level security;  alter table access_log.review force row level security;

drop policy if exists event_write on access_log.event;
create policy event_write on access_log.event for insert to samsyn_app
  with check (actor_id is not distinct from (select app.person_id()) and actor_kind = (select app.kind())
              and unit_id is not distinct from (select app.unit_id()) and role is not distinct from (select app.role())
              and county_id = (select app.county_id()) and at = (select app.now()));
drop policy if exists event_own on access_log.event;
create policy event_own on access_log.event for select to samsyn_app using (
  actor_id = (select app.person_id())
  or child_id = any ((select children.family_ids())::uuid[])
  or child_id is null and outcome = 'refused' and object_id = any ((select children.family_ids())::uuid[])
  or unit_id = (select app.unit_id()) and (select app.role()) in ('log_reviewer', 'manager'));
drop policy if exists event_worker on access_log.event;
create policy event_worker on access_log.event for select to samsyn_worker using (true);
drop policy if exists event_job on access_log.event;
create policy event_job on access_log.event for insert to samsyn_worker with check (actor_kind = 'job' and actor_id is null);
grant select, insert (county_id, at, actor_kind, actor_id, assignment_id, unit_id, role, event, action, outcome, ground,
                      child_id, object_id, correlation_id, reason)
  on access_log.event to samsyn_app, samsyn_worker;

drop policy if exists batch_worker on access_log.batch;
create policy batch_worker on access_log.batch to samsyn_worker using (true) with check (true);
grant select, insert on access_log.batch to samsyn_worker;

-- The unit's reviewer or manager looks at what was drawn; never at what they did themselves.
drop policy if exists review_unit on access_log.review;
create policy review_unit on access_log.review for select to samsyn_app
  using (unit_id = (select app.unit_id()) and (select app.role()) in ('log_reviewer', 'manager'));
drop policy if exists review_judge on access_log.review;
create policy review_judge on access_log.review for update to samsyn_app
  using (unit_id = (select app.unit_id()) and (select app.role()) in ('log_reviewer', 'manager')
         and (verdict is null or verdict = 'ask')
         and not exists (select from access_log.event e where e.id = event_id and e.actor_id = (select app.person_id())))
  with check (unit_id = (select app.unit_id()) and reviewer_id = (select app.person_id()));
drop policy if exists review_seen on access_log.review;
create policy review_seen on access_log.review for select to samsyn_worker using (true);
drop policy if exists review_draw on access_log.review;
create policy review_draw on access_log.review for insert to samsyn_worker with check (verdict is null);
grant select, update (reviewer_id, verdict, note, judged_at) on access_log.review to samsyn_app;
grant select, insert (id, county_id, event_id, unit_id, drawn_at) on access_log.review to samsyn_worker;

-- What a reviewer needs to judge a drawn event at the own unit, and no more: the child's initials, year of birth and mark, and
-- why the one who read had then said that they work with the child. A colleague may have said it for them.
create or replace function access_log.reviewed_child(p_event bigint) returns table (label text, reason text, protected boolean)
language sql stable security definer set search_path = '' as $$
  select trim(upper(left(c.given, 1) || left(c.family, 1)) || ' ' || coalesce(extract(year from c.born_on)::text, '')),
         coalesce(
           (select o.reason from access_log.event o
             where o.child_id = e.child_id and o.actor_id = e.actor_id and o.unit_id = e.unit_id and o.id <= e.id
               and o.event = 'child.registered' and o.reason <> '' order by o.id desc limit 1),
           (select k.reason from children.contact k
             where k.child_id = c.id and k.unit_id = e.unit_id and k.employee_id = e.actor_id and k.via = 'own_work' and k.reason <> '')),
         c.protection <> 'none'
    from access_log.event e join children.child c on c.id = e.child_id
   where e.id = p_event and app.role() in ('log_reviewer', 'manager')
     and exists (select from access_log.review r where r.event_id = e.id and r.unit_id = app.unit_id())
$$;
alter function access_log.reviewed_child(bigint) owner to samsyn_policy;
revoke all on function access_log.reviewed_child(bigint) from public;
grant select on access_log.event, access_log.review to samsyn_policy;
grant execute on function access_log.reviewed_child(bigint) to samsyn_app;
