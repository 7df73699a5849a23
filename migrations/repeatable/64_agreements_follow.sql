-- Follow-up rounds, who knows what, and mails about agreements.

-- The version that is followed up: the one in force, otherwise the last one that was decided.
create or replace function agreements.followed_version(p_agreement uuid) returns uuid language sql stable as $$
  select coalesce(agreements.current_version(p_agreement),
                  (select v.id from agreements.version v where v.agreement_id = p_agreement and v.state = 'decided'
                    order by v.from_day desc limit 1))
$$;
create or replace function agreements.covers(p_agreement uuid, p_unit uuid) returns boolean language sql stable as $$
  select exists (select from agreements.covered_unit c
                  where c.version_id = agreements.followed_version(p_agreement) and c.unit_id = p_unit)
$$;
grant execute on function agreements.followed_version(uuid), agreements.covers(uuid, uuid) to samsyn_app, samsyn_worker, samsyn_policy;

-- A party comments while the round is open: its managers and coordinators, and those who may write the agreement.
drop policy if exists round_comment_add on agreements.round_comment;
create policy round_comment_add on agreements.round_comment for insert to samsyn_app with check (
  county_id = (select app.county_id()) and author_id = (select app.person_id()) and unit_id = (select app.unit_id())
  and round_id in (
    select r.id from agreements.round r
     where r.closed_at is null
       and (r.agreement_id = any ((select agreements.writable())::uuid[])
            or (select app.role()) in ('manager', 'coordinator_support') and agreements.covers(r.agreement_id, app.unit_id()))));
grant insert (id, round_id, unit_id, author_id, text) on agreements.round_comment to samsyn_app;

-- One confirms for oneself, at the unit that one acts for, and sees only that. How many have is counted below.
drop policy if exists confirmation_own on agreements.confirmation;
create policy confirmation_own on agreements.confirmation for select to samsyn_app using (employee_id = (select app.person_id()));
drop policy if exists confirmation_add on agreements.confirmation;
create policy confirmation_add on agreements.confirmation for insert to samsyn_app with check (
  county_id = (select app.county_id()) and employee_id = (select app.person_id()) and unit_id = (select app.unit_id())
  and version_id in (select v.id from agreements.version v
                      where v.id = agreements.current_version(v.agreement_id) and agreements.covers(v.agreement_id, app.unit_id())));
grant select, insert (version_id, employee_id, unit_id) on agreements.confirmation to samsyn_app;

-- How many work at each unit that a version reaches, and how many of them have confirmed it. No names; small numbers are
-- hidden by whoever shows them (domain/known.ts).
create or replace function agreements.known(p_version uuid) returns table (unit_id uuid, staff integer, confirmed integer)
language sql stable security definer set search_path = '' as $$
  select c.unit_id, count(distinct h.employee_id)::int,
         count(distinct h.employee_id) filter (where k.employee_id is not null)::int
    from agreements.covered_unit c
    join agreements.version v on v.id = c.version_id and v.county_id = app.county_id()
    left join directory.assignment h on h.unit_id = c.unit_id and h.from_day <= app.today()
         and (h.to_day is null or h.to_day >= app.today())
    left join agreements.confirmation k on k.version_id = c.version_id and k.employee_id = h.employee_id and k.unit_id = c.unit_id
   where c.version_id = p_version and agreements.at_work()
   group by c.unit_id
$$;
alter function agreements.known(uuid) owner to samsyn_policy;
revoke all on function agreements.known(uuid) from public;
grant execute on function agreements.known(uuid) to samsyn_app;

-- Messages are the worker's; whoever may write an agreement sees those that did not arrive.
drop policy if exists message_read on agreements.message;
create policy message_read on agreements.message for select to samsyn_app
  using (agreement_id = any ((select agreements.writable())::uuid[]));
grant select on agreements.message to samsyn_app;
drop policy if exists message_remind on agreements.message;
create policy message_remind on agreements.message for insert to samsyn_worker with check (true);
drop policy if exists message_tried on agreements.message;
create policy message_tried on agreements.message for update to samsyn_worker using (true);
grant insert, update (state, failure, tried_at, queued_at) on agreements.message to samsyn_worker;
