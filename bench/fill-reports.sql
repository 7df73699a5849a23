-- Reports of concern: four who receive at Falun's social services, a year of reports there, and drafts that lack nothing.
set session_replication_role = replica;
begin;
select app.enter('{"kind":"seed","countyId":"20"}');

create table bench_intake as
  select s.person_id, s.unit_id from bench_staff s join directory.unit u on u.id = s.unit_id
   where u.code = 'falun-socialtjanst-barn-unga' order by s.n limit 4;
update directory.assignment set role = 'intake' where employee_id in (select person_id from bench_intake);

create table bench_content as select jsonb_build_object(
  'municipality', '2080', 'causes', '["care_missed"]'::jsonb, 'seen', repeat('Har uteblivit från tandvården. ', 40), 'seenWhen', '',
  'seenBy', '', 'childSaid', '', 'danger', 'no', 'whereNow', '', 'hasPhoned', false, 'guardians', '', 'language', '', 'needsInterpreter', false,
  'familyKnows', 'told', 'familyWords', '', 'earlier', '', 'meeting', 'yes', 'phone', '023-490 00 00', 'asks', true, 'close', '[]'::jsonb) as shared,
  jsonb_build_object('isUnborn', false, 'family', 'Mätning', 'number', '', 'expectedOn', '', 'sex', 'unknown', 'address', '', 'isProtected', false) as child;

-- The year before: decided, so that the inbox is what it is on a Monday, and the tables are not empty.
insert into concerns.intake (id, county_id, unit_id, channel, sender, arrived_at, state, protection_at, needs_protection, decided_at,
                             telling, handler_id, protect_by, decide_by)
  select gen_random_uuid(), '20', i.unit_id, 'file', (array['health', 'dental', 'school', 'police'])[1 + n % 4],
         now() - make_interval(days => 20 + n % 340), 'not_opened', now() - make_interval(days => 20 + n % 340), false,
         now() - make_interval(days => 10 + n % 340), 'suitable', i.person_id, current_date - 20 - n % 340, current_date - 6 - n % 340
    from generate_series(1, 2000) n cross join lateral (select * from bench_intake order by person_id offset n % 4 limit 1) i;
insert into concerns.received (intake_id, county_id, unit_id, content)
  select i.id, '20', i.unit_id, c.shared || jsonb_build_object('child', c.child || jsonb_build_object('given', 'Barn ' || i.number, 'bornOn', (date '2012-01-01' + i.number::int % 3000)::text),
         'reporter', '{"name": "Påhittad", "role": "", "unit": ""}'::jsonb)
    from concerns.intake i cross join bench_content c;

create table bench_draft as
  select gen_random_uuid() as draft_id, m.person_id, m.unit_id, row_number() over () as n
    from (select distinct person_id, unit_id from bench_member) m
    join directory.assignment a on a.employee_id = m.person_id and a.role = 'professional' cross join generate_series(1, 2);
insert into concerns.draft (id, county_id, author_id, unit_id, content)
  select d.draft_id, '20', d.person_id, d.unit_id,
         c.shared || jsonb_build_object('children', jsonb_build_array(c.child || jsonb_build_object('given', 'Nytt barn ' || d.n, 'bornOn', '2015-05-05')))
    from bench_draft d cross join bench_content c;
commit;
set session_replication_role = default;
