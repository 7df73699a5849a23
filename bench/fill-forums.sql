-- Five years of synthetic practice: :forums forums with six parties each, 200 meetings each with who came, and for each
-- forum two promises, in thirty agreements that have been in force all along. Nothing here is a person.
set session_replication_role = replica;
begin;
select app.enter('{"kind":"seed","countyId":"20"}');

create table bench_agreement as select a, gen_random_uuid() as agreement_id from generate_series(0, 29) a;
insert into agreements.agreement (id, county_id, code, kind, title)
  select agreement_id, '20', 'bench-' || a, 'other', 'Påhittad överenskommelse ' || a from bench_agreement;
insert into agreements.version (county_id, agreement_id, number, state, from_day, open_ended)
  select '20', agreement_id, 1, 'decided', '2015-01-01', true from bench_agreement;

create table bench_forum as select f, gen_random_uuid() as forum_id from generate_series(1, :forums) f;
insert into forums.forum (id, code, name, level, mandate, identity, source)
  select forum_id, 'bench-' || f, 'Påhittat forum ' || f, 'operational', 'prepares', 'none', 'mätning' from bench_forum;
create table bench_party as
  select gen_random_uuid() as party_id, forum_id, f, k, u.id as unit_id
    from bench_forum cross join generate_series(0, 5) k
    join (select id, row_number() over (order by code) - 1 as n, count(*) over () as units from directory.unit) u on u.n = (f * 6 + k) % u.units;
insert into forums.party (id, forum_id, name, unit_id, why)
  select party_id, forum_id, 'Part ' || k, unit_id, 'mätning' from bench_party;
create table bench_meeting as
  select gen_random_uuid() as meeting_id, forum_id, f, n, now() - make_interval(days => 9 * n + 1) as starts_at
    from bench_forum cross join generate_series(0, 199) n;
insert into forums.meeting (id, forum_id, state, starts_at, ends_at, called_at)
  select meeting_id, forum_id, 'held', starts_at, starts_at + interval '1 hour', starts_at - interval '21 days' from bench_meeting;
insert into forums.attendance (meeting_id, party_id, forum_id, invited, answer, came, may_decide, absence)
  select m.meeting_id, p.party_id, m.forum_id, i.invited, 'comes', i.came, case when i.came then true end,
         case when i.invited and not i.came then 'staffing' end
    from bench_meeting m join bench_party p on p.forum_id = m.forum_id
    cross join lateral (select (m.n + p.k) % 11 <> 0 as invited) x
    cross join lateral (select x.invited, x.invited and (m.n * 7 + p.k * 13 + m.f) % 9 <> 0 as came) i;

create table bench_promise as
  select gen_random_uuid() as commitment_id, forum_id, f, kind from bench_forum cross join unnest(array['forum_attendance', 'forum_meets']) kind;
insert into commitments.commitment (id, agreement_id, section, clause, title, kind, origin, forum_id, share, times, period)
  select p.commitment_id, a.agreement_id, '1', 'mätning', 'Påhittat löfte ' || p.f, p.kind, 'made_up', p.forum_id,
         case when p.kind = 'forum_attendance' then 80 end, case when p.kind = 'forum_meets' then 40 end, 'year'
    from bench_promise p join bench_agreement a on a.a = p.f % 30;
insert into commitments.side (commitment_id, side, position, unit_id)
  select p.commitment_id, s.side, b.k, b.unit_id
    from bench_promise p join bench_party b on b.forum_id = p.forum_id cross join unnest(array['by', 'to']) s (side);
set session_replication_role = default;
commit;
analyze;
