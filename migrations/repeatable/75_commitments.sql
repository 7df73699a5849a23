-- Promises are not secret: everyone at work in the county reads them, and both sides see the same. Who writes is who
-- writes in the agreement: the county's coordinator, and whoever owns it. Nothing is deleted.
grant usage on schema commitments to samsyn_app, samsyn_policy;

do $$
declare t text;
begin
  foreach t in array array['commitment', 'side', 'statement', 'in_round'] loop
    execute format('alter table commitments.%I enable row level security', t);
    execute format('alter table commitments.%I force row level security', t);
    execute format('drop policy if exists %I on commitments.%I', t || '_read', t);
    execute format('create policy %I on commitments.%I for select to samsyn_app
                      using (county_id = (select app.county_id()) and (select agreements.at_work()))', t || '_read', t);
    execute format('grant select on commitments.%I to samsyn_app, samsyn_policy', t);
  end loop;
end $$;

-- Promises that the asker may write.
create or replace function commitments.writable() returns uuid[] language sql stable as $$
  select array(select c.id from commitments.commitment c where c.agreement_id = any ((select agreements.writable())::uuid[]))
$$;
grant execute on function commitments.writable() to samsyn_app;

drop policy if exists commitment_add on commitments.commitment;
create policy commitment_add on commitments.commitment for insert to samsyn_app with check (
  county_id = (select app.county_id()) and agreement_id = any ((select agreements.writable())::uuid[])
  and origin = 'written' and created_by = (select app.person_id()) and created_unit = (select app.unit_id()));
drop policy if exists commitment_change on commitments.commitment;
create policy commitment_change on commitments.commitment for update to samsyn_app
  using (agreement_id = any ((select agreements.writable())::uuid[]));
grant insert on commitments.commitment to samsyn_app;
grant update (section, clause, title, origin, drawn, forum_id, share, times, days, months, period, from_day, to_day, end_reason, version)
  on commitments.commitment to samsyn_app;

drop policy if exists side_add on commitments.side;
create policy side_add on commitments.side for insert to samsyn_app
  with check (county_id = (select app.county_id()) and commitment_id = any ((select commitments.writable())::uuid[]));
drop policy if exists side_drop on commitments.side;
create policy side_drop on commitments.side for delete to samsyn_app
  using (commitment_id = any ((select commitments.writable())::uuid[]));
grant insert, delete on commitments.side to samsyn_app;

-- Nobody states in another's name.
drop policy if exists statement_add on commitments.statement;
create policy statement_add on commitments.statement for insert to samsyn_app with check (
  county_id = (select app.county_id()) and commitment_id = any ((select commitments.writable())::uuid[])
  and stated_by = (select app.person_id()) and stated_unit = (select app.unit_id()));
grant insert on commitments.statement to samsyn_app;

-- The first day of the period that a day lies in.
create or replace function commitments.period_start(period text, day date) returns date language sql immutable parallel safe as $$
  select case period
         when 'month' then date_trunc('month', day::timestamp)::date
         when 'quarter' then date_trunc('quarter', day::timestamp)::date
         when 'half_year' then (date_trunc('year', day::timestamp) + make_interval(months => 6 * ((extract(month from day)::int - 1) / 6)))::date
         else date_trunc('year', day::timestamp)::date end
$$;

-- Whether a day that has not come is so near that it is open how it goes: when less than a third of the time is left.
create or replace function commitments.near(start date, due date) returns boolean language sql stable parallel safe as $$
  select due - app.today() <= greatest(1, (due - start) / 3)
$$;
grant execute on function commitments.period_start(text, date), commitments.near(date, date) to samsyn_app, samsyn_policy;

-- A promise with the days on which it holds: those of its agreement's decided versions that are its own too.
create or replace view commitments.standing with (security_invoker = true) as
  select c.id, c.county_id, c.agreement_id, c.kind, c.forum_id, c.share, c.times, c.days, c.months, c.period, a.municipality_code,
         coalesce(h.days, '{}') * datemultirange(daterange(c.from_day, c.to_day, '[]')) as holds
    from commitments.commitment c
    join agreements.agreement a on a.id = c.agreement_id
    left join (select v.agreement_id, range_agg(daterange(v.from_day, agreements.last_day(v.id), '[]')) as days
                 from agreements.version v
                where v.state = 'decided' and coalesce(agreements.last_day(v.id), 'infinity') >= v.from_day
                group by 1) h on h.agreement_id = c.agreement_id;

-- The version whose parties a promise reaches when it is made by every party: the decided one that is in force, else the
-- last that was, else the next; else the draft.
create or replace view commitments.parties_of with (security_invoker = true) as
  select distinct on (v.agreement_id) v.agreement_id, v.id as version_id
    from agreements.version v
   order by v.agreement_id, v.state = 'decided' desc,
            coalesce(v.from_day <= app.today() and coalesce(agreements.last_day(v.id), 'infinity') >= app.today(), false) desc,
            coalesce(v.from_day <= app.today(), false) desc, v.from_day desc nulls last, v.number desc;

-- The units on each side of a promise.
create or replace view commitments.on_side with (security_invoker = true) as
  select s.commitment_id, s.side, s.unit_id from commitments.side s where s.unit_id is not null
  union
  select s.commitment_id, s.side, u.id
    from commitments.side s
    join commitments.commitment c on c.id = s.commitment_id
    join agreements.agreement a on a.id = c.agreement_id
    join directory.unit u on u.organisation_id = s.organisation_id
         and (a.municipality_code is null or u.municipality_code is null or u.municipality_code = a.municipality_code)
  union
  select s.commitment_id, s.side, k.unit_id
    from commitments.side s
    join commitments.commitment c on c.id = s.commitment_id
    join commitments.parties_of p on p.agreement_id = c.agreement_id
    join agreements.covered_unit k on k.version_id = p.version_id
   where s.every_party;

-- The units that have promised.
create or replace view commitments.bound with (security_invoker = true) as
  select o.commitment_id, o.unit_id from commitments.on_side o where o.side = 'by';
grant select on commitments.standing, commitments.parties_of, commitments.on_side, commitments.bound to samsyn_app, samsyn_policy;

-- What a follow-up keeps is written while it is open, by those who may close it. Once closed it stands.
drop policy if exists in_round_add on commitments.in_round;
create policy in_round_add on commitments.in_round for insert to samsyn_app with check (
  county_id = (select app.county_id()) and commitment_id = any ((select commitments.writable())::uuid[])
  and round_id in (select r.id from agreements.round r
                     join commitments.commitment c on c.agreement_id = r.agreement_id and c.id = commitment_id
                    where r.closed_at is null));
grant insert on commitments.in_round to samsyn_app;
