-- A county of synthetic plans: $plans plans, $staff members of staff. Nothing here is a person. Triggers are off while
-- filling; what they would have derived (openings, contacts) is written as they would have written it.
set session_replication_role = replica;
begin;
select app.enter('{"kind":"seed","countyId":"20"}');

create table bench_staff as
  select n, gen_random_uuid() as person_id, u.id as unit_id
    from generate_series(1, :staff) n
    join (select id, row_number() over (order by code) - 1 as k, count(*) over () as units
            from directory.unit where municipality_code is not null and organisation_id in (
                   select id from directory.organisation where kind in ('region', 'municipality'))) u on u.k = n % u.units;
create index on bench_staff (n);

insert into directory.employee (id, county_id, code, given, family, title)
  select person_id, '20', 'bench-' || n, 'Påhittad', 'Mätning ' || n, 'Handläggare' from bench_staff;
insert into directory.assignment (id, county_id, employee_id, unit_id, role, from_day)
  select gen_random_uuid(), '20', person_id, unit_id, case when n % 40 = 0 then 'manager' else 'professional' end, '2020-01-01' from bench_staff;
insert into identity.account (county_id, kind, subject, person_id)
  select '20', 'employee', 'bench-' || n, person_id from bench_staff;

create table bench_plan as
  select n, gen_random_uuid() as plan_id, gen_random_uuid() as child_id from generate_series(1, :plans) n;
insert into children.child (id, given, family, identity_kind, identity_number, born_on, municipality_code)
  select child_id, 'Påhittad', 'Barn ' || n, 'reserve', 'BENCH-' || n, date '2010-01-01' + n % 4000, '2080' from bench_plan;
-- One guardian each, who has said yes to every unit on the plan.
insert into children.guardian (id, county_id, given, family, identity_number)
  select md5('guardian' || n)::uuid, '20', 'Påhittad', 'Vårdnad ' || n, 'BENCH-V-' || n from bench_plan;
insert into children.custody (county_id, child_id, guardian_id, kind, from_day)
  select '20', child_id, md5('guardian' || n)::uuid, 'sole', '2010-01-01' from bench_plan;
insert into plans.plan (id, child_id, initiator_unit_id, state, need, question, child_matters, asked_at, called_at, first_called_at, version, created_at)
  select p.plan_id, p.child_id, s.unit_id, (array['called', 'mapping', 'meeting', 'active', 'active', 'active', 'follow_up', 'closed'])[1 + p.n % 8],
         repeat('Behov av samordning. ', 12), 'Hur hjälps vi åt?', repeat('Att få vara med. ', 6), now() - interval '40 days', now() - interval '30 days', now() - interval '30 days', 3, now() - interval '60 days'
    from bench_plan p join bench_staff s on s.n = 1 + (p.n * 7) % :staff;

-- Four people on each plan, of four units.
create table bench_member as
  select p.plan_id, p.child_id, p.n, k, s.person_id, s.unit_id
    from bench_plan p cross join generate_series(0, 3) k
    join bench_staff s on s.n = 1 + (p.n * 7 + k * 1009) % :staff;
insert into plans.party (plan_id, unit_id, kind, duty, answer, attendee, competence, may_decide, called_at, open_until)
  select distinct on (plan_id, unit_id) plan_id, unit_id, case when k = 0 then 'initiator' else 'called' end, 'sip_duty_to_come',
         case when k = 3 and n % 8 = 0 then 'pending' else 'comes' end, 'Påhittad', 'Utredning', true, now() - interval '30 days', date '2099-12-31'
    from bench_member order by plan_id, unit_id, k;
insert into plans.member (plan_id, person_id, unit_id, coordinator, initiates, open_until)
  select plan_id, person_id, unit_id, k = 0, k = 0, date '2099-12-31' from bench_member;
insert into children.contact (child_id, county_id, employee_id, unit_id, via, via_id, open_until)
  select child_id, '20', person_id, unit_id, 'plan', plan_id, date '2099-12-31' from bench_member;
insert into sharing.opening (child_id, county_id, unit_id, purpose, open_until)
  select distinct child_id, '20', unit_id, 'sip', date '2099-12-31' from bench_member;
insert into sharing.consent (county_id, child_id, unit_id, purpose, giver_kind, giver_id, basis, form, given_on, valid_to, recorded_by, recorded_kind)
  select distinct '20', child_id, unit_id, 'sip', 'guardian', md5('guardian' || n)::uuid, 'consent', 'signed_in', current_date - 60, date '2099-12-31',
         md5('guardian' || n)::uuid, 'guardian' from bench_member;
insert into plans.part (plan_id, author_kind, author_id, needs, ongoing, contact, done_at, written_by)
  select distinct on (plan_id, unit_id) plan_id, 'unit', unit_id, repeat('Behov enligt enheten. ', 15), repeat('Pågående insats. ', 10), '',
         case when n % 8 > 1 then now() end, person_id from bench_member order by plan_id, unit_id;
insert into plans.meeting (plan_id, kind, state, starts_at, ends_at, place, agenda, notes)
  select plan_id, 'first', case when n % 8 < 2 then 'set' else 'held' end, now() + make_interval(days => n % 20 - 10), now() + make_interval(days => n % 20 - 10, hours => 1),
         'Samtalsrummet', 'Läget, mål, insatser', repeat('Anteckning från mötet. ', 20) from bench_plan;
insert into plans.attendance (meeting_id, plan_id, who_kind, who_id, came, may_decide)
  select distinct t.id, m.plan_id, 'unit', m.unit_id, true, true
    from plans.meeting t join bench_member m on m.plan_id = t.plan_id where t.state = 'held';
insert into plans.content (plan_id, long_term_goal, overall_organisation_id, others_none, risks, if_worse, if_worse_call, child_view, next_follow_up)
  select plan_id, 'Jag vill orka gå till skolan.', (select id from directory.organisation where code = 'region-dalarna'), true,
         repeat('Risk att det blir för mycket. ', 5), 'Ring samordnaren.', '070-174 06 05', repeat('Det känns bra. ', 8), current_date + 2 + n % 90 from bench_plan;
create table bench_goal as
  select gen_random_uuid() as goal_id, plan_id, n, k from bench_plan cross join generate_series(1, 3) k;
insert into plans.goal (id, plan_id, position, text) select goal_id, plan_id, k, 'Delmål ' || k || ': ett steg i taget' from bench_goal;
insert into plans.measure (plan_id, goal_id, position, what, by_kind, unit_id, person_id, starts_on, ends_on, status)
  select g.plan_id, g.goal_id, g.k, 'Samtal varje vecka och avstämning med skolan', 'unit', m.unit_id, m.person_id, current_date - 20,
         current_date + (g.n * 3 + g.k) % 120 - 10, case when g.n % 5 = 0 then 'done' else 'not_started' end
    from bench_goal g join bench_member m on m.plan_id = g.plan_id and m.k = g.k;
insert into plans.edition (plan_id, number, content, published_by, published_unit)
  select plan_id, 1, '{}', person_id, unit_id from bench_member where k = 0 and n % 8 > 2;
set session_replication_role = default;
commit;
analyze;
