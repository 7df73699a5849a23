-- Every request sees its own account only. Login runs with context kind 'login' and asks identity.accounts_of.
grant usage on schema identity to samsyn_app, samsyn_worker, samsyn_policy;
alter table identity.account enable row level security;  alter table identity.account force row level security;
alter table identity.session enable row level security;  alter table identity.session force row level security;
alter table identity.login enable row level security;    alter table identity.login force row level security;

drop policy if exists account_own on identity.account;
create policy account_own on identity.account for select to samsyn_app using (person_id = (select app.person_id()));
drop policy if exists account_worker on identity.account;
create policy account_worker on identity.account for select to samsyn_worker using (true);
grant select on identity.account to samsyn_app, samsyn_worker, samsyn_policy;
grant insert on identity.account to samsyn_policy;

drop policy if exists session_own on identity.session;
create policy session_own on identity.session to samsyn_app
  using ((select app.kind()) = 'login' or account_id = any (array(select id from identity.account)))
  with check ((select app.kind()) = 'login' or account_id = any (array(select id from identity.account)));
drop policy if exists session_purge on identity.session;
create policy session_purge on identity.session to samsyn_worker using (true);
grant select, insert, update on identity.session to samsyn_app;
grant select, delete on identity.session to samsyn_worker;
grant select, update on identity.session to samsyn_policy;

drop policy if exists login_under_way on identity.login;
create policy login_under_way on identity.login to samsyn_app
  using ((select app.kind()) = 'login') with check ((select app.kind()) = 'login');
drop policy if exists login_purge on identity.login;
create policy login_purge on identity.login to samsyn_worker using (true);
grant select, insert, delete on identity.login to samsyn_app;
grant select, delete on identity.login to samsyn_worker;

-- Opens a request: finds the live session, checks both limits and the acting assignment, and sets the context for the
-- rest of the transaction, in one round trip. No kind when the session does not hold any more; no unit and role when the
-- assignment does not.
drop function if exists identity.open_request(bytea, timestamptz, date, interval, interval);
create function identity.open_request(
  hash bytea, at timestamptz, day date, idle interval, absolute interval,
  out kind text, out county_id text, out person_id uuid, out account_id uuid, out unit_id uuid, out role text,
  out assignment_id uuid, out csrf text
) language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
declare last_seen timestamptz;
begin
  select c.kind, c.county_id, c.person_id, c.id, h.unit_id, h.role, h.id, x.csrf_token, x.seen_at
    into kind, county_id, person_id, account_id, unit_id, role, assignment_id, csrf, last_seen
    from identity.session x
    join identity.account c on c.id = x.account_id and c.disabled_at is null
    left join directory.assignment h on h.id = x.assignment_id and h.employee_id = c.person_id
         and h.from_day <= day and (h.to_day is null or h.to_day >= day)
   where x.token_hash = hash and x.ended_at is null and x.seen_at > at - idle and x.created_at > at - absolute;
  if not found then return; end if;
  if last_seen < at - interval '1 minute' then
    update identity.session set seen_at = at where token_hash = hash;
  end if;
  perform app.enter(jsonb_build_object('kind', kind, 'countyId', county_id, 'personId', person_id, 'unitId', unit_id,
                                       'role', role, 'now', at, 'today', day));
end $$;
alter function identity.open_request owner to samsyn_policy;
revoke all on function identity.open_request from public;
grant execute on function identity.open_request to samsyn_app;

-- The accounts that a login may lead to. A guardian or child that has been registered gets the account at its first
-- login; it holds only as long as the person still has that number, so that a corrected number closes the wrong door.
-- `refusal` says why an account cannot be used: 'disabled', or 'too_young' under the age that the county lets children
-- sign in from. Only a login under way may ask, and only about a subject that the provider has vouched for.
create or replace function identity.accounts_of(kinds text[], p_subject text)
returns table (id uuid, county_id text, kind text, person_id uuid, refusal text)
language plpgsql volatile security definer set search_path = '' as $$
#variable_conflict use_column
begin
  if app.kind() is distinct from 'login' then return; end if;
  insert into identity.account (county_id, kind, subject, person_id)
    select g.county_id, 'guardian', p_subject, g.id from children.guardian g
     where g.identity_number = p_subject and 'guardian' = any (kinds)
    union all
    select c.county_id, 'child', p_subject, c.id from children.child c
     where c.identity_number = p_subject and 'child' = any (kinds)
  on conflict do nothing;
  return query
    select a.id, a.county_id, a.kind, a.person_id,
           case when a.disabled_at is not null then 'disabled'
                when c.born_on + make_interval(years => (k.config ->> 'childLoginFromAge')::int) > app.today() then 'too_young'
           end
      from identity.account a
      join directory.county k on k.id = a.county_id
      left join children.child c on a.kind = 'child' and c.id = a.person_id and c.identity_number = p_subject
      left join children.guardian g on a.kind = 'guardian' and g.id = a.person_id and g.identity_number = p_subject
     where a.subject = p_subject and a.kind = any (kinds)
       and (a.kind = 'employee' or c.id is not null or g.id is not null)
     order by a.county_id, a.kind;
end $$;
alter function identity.accounts_of owner to samsyn_policy;
revoke all on function identity.accounts_of from public;
grant execute on function identity.accounts_of to samsyn_app;

-- Names of people who can sign in, whatever they are; each row follows the policies of the table it comes from.
create or replace view identity.person with (security_invoker = true) as
  select id, county_id, given, family, title from directory.employee
  union all select id, county_id, given, family, null from children.guardian
  union all select id, county_id, given, family, null from children.child;
grant select on identity.person to samsyn_app;
