-- A plan with everything that belongs to it, as one json value, under the asker's own row-level security: one statement
-- reads a page. Under protected identity the names of units and of who works there, and the places of meetings, are left
-- out for those not named.

-- What stands for a unit or a person in one plan alone: made with the plan's secret, which nobody but these functions
-- reads, so that it can neither be traced to an id nor tell whether a guessed one is on the plan. Nothing for a plan that
-- the asker does not see.
create or replace function plans.veil(plan uuid, what text, id uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select ('00000000-0000-4000-' || case what when 'unit' then 'a' else '9' end || substr(x.hash, 1, 3) || '-' || substr(x.hash, 4, 12))::uuid
    from (select encode(sha256(convert_to(v.secret::text || what || id::text, 'UTF8')), 'hex') as hash
            from plans.veil_secret v where v.plan_id = plan and plan = any (plans.visible())) x
$$;
alter function plans.veil owner to samsyn_policy;
revoke all on function plans.veil from public;
grant execute on function plans.veil to samsyn_policy;

create or replace function plans.on_started() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into plans.veil_secret (plan_id, county_id) values (new.id, new.county_id);
  return null;
end $$;
alter function plans.on_started owner to samsyn_policy;
revoke all on function plans.on_started from public;
create or replace trigger plan_has_secret after insert on plans.plan for each row execute function plans.on_started();
alter table plans.veil_secret enable row level security;
alter table plans.veil_secret force row level security;

-- A unit's id, or for those whom protection hides places from what stands for it in this plan alone: the directory tells
-- everyone which unit an id is.
create or replace function plans.veiled(hidden boolean, plan uuid, unit uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select case when not hidden or unit is not distinct from app.unit_id() or unit is null then unit else plans.veil(plan, 'unit', unit) end
$$;
alter function plans.veiled owner to samsyn_policy;
revoke all on function plans.veiled from public;
grant execute on function plans.veiled to samsyn_app;

-- Who came is noted of the unit itself, also by one who knows it only by what stands for it.
create or replace function plans.on_attendance() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.who_kind = 'unit' and new.who_id::text like '00000000-0000-4000-a%' then
    select coalesce(max(y.unit_id::text)::uuid, new.who_id) into new.who_id
      from plans.party y where y.plan_id = new.plan_id and plans.veil(y.plan_id, 'unit', y.unit_id) = new.who_id;
  end if;
  return new;
end $$;
alter function plans.on_attendance owner to samsyn_policy;
revoke all on function plans.on_attendance from public;
create or replace trigger attendance_of_the_unit before insert on plans.attendance for each row execute function plans.on_attendance();

-- The same for a person on the plan: the directory tells everyone at which unit somebody works.
create or replace function plans.veiled_person(plan uuid, person uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select plans.veil(plan, 'person', person)
$$;
alter function plans.veiled_person owner to samsyn_policy;
revoke all on function plans.veiled_person from public;
grant execute on function plans.veiled_person to samsyn_app;

-- Whether protection lets the asker know who somebody at a unit is: those at the own unit, and whoever coordinates, whom
-- one needs to be able to ring.
create or replace function plans.shows_person(hidden boolean, plan uuid, unit uuid, person uuid) returns boolean language sql stable as $$
  select not hidden or coalesce(unit = app.unit_id(), false)
         or exists (select from plans.member m where m.plan_id = plan and m.person_id = person and m.coordinator and m.left_at is null)
$$;
grant execute on function plans.shows_person to samsyn_app, samsyn_policy;

-- What the child and a guardian are called by those who read the plan; null for anybody else.
create or replace function plans.family_name(child uuid, who_kind text, who uuid) returns text language sql stable as $$
  select case who_kind
    when 'child' then (select c.given from children.child c where c.id = who and c.id = child)
    when 'guardian' then (select g.given || ' ' || g.family from children.guardian g where g.id = who) end
$$;
grant execute on function plans.family_name to samsyn_app, samsyn_policy;

drop view if exists plans.whole;
create view plans.whole with (security_invoker = true) as
select p.id, p.child_id, p.state, p.initiator_unit_id,
       (select k.config -> 'limits' from directory.county k where k.id = p.county_id) as limits, jsonb_build_object(
  'id', p.id, 'state', p.state, 'need', p.need, 'question', p.question, 'childMatters', p.child_matters,
  'askedAt', p.asked_at, 'calledAt', p.called_at, 'version', p.version, 'createdAt', p.created_at, 'initiatorUnitId', case when h.hidden then plans.veiled(true, p.id, p.initiator_unit_id) else p.initiator_unit_id end,
  'child', (select jsonb_build_object('id', c.id, 'given', c.given, 'family', c.family, 'bornOn', c.born_on,
                                      'expectedOn', c.expected_on, 'protection', c.protection, 'hidden', h.hidden)
              from children.child c where c.id = p.child_id),
  'parties', coalesce((select jsonb_agg(jsonb_build_object(
       'unitId', case when h.hidden then plans.veiled(true, p.id, y.unit_id) else y.unit_id end,
       'name', case when h.hidden and y.unit_id is distinct from (select app.unit_id()) then 'Skyddad enhet' else u.name end,
       'unitKind', u.kind, 'organisationKind', o.kind, 'organisationId', case when h.hidden then null else o.id end,
       'organisation', case when h.hidden and y.unit_id is distinct from (select app.unit_id()) then '' else o.name end,
       'kind', y.kind, 'duty', y.duty, 'answer', y.answer,
       'attendee', case when not h.hidden or y.unit_id = (select app.unit_id()) then y.attendee end, 'competence', y.competence,
       'mayDecide', y.may_decide, 'reason', y.reason, 'answeredAt', y.answered_at, 'calledAt', y.called_at,
       'remindedAt', y.reminded_at, 'openUntil', y.open_until, 'version', y.version,
       'withoutPart', y.without_part, 'withoutReport', y.without_report,
       'members', coalesce((select jsonb_agg(jsonb_build_object('personId', case when k.shown then m.person_id else plans.veiled_person(p.id, m.person_id) end, 'unitId', case when h.hidden then plans.veiled(true, p.id, m.unit_id) else m.unit_id end,
                              'given', case when k.shown then e.given else 'Skyddat' end, 'family', case when k.shown then e.family else 'namn' end,
                              'title', case when k.shown then e.title else '' end, 'phone', case when k.shown then e.phone end, 'coordinator', m.coordinator)
                              order by m.coordinator desc, case when k.shown then e.family end, case when k.shown then e.given end, m.person_id)
                       from plans.member m join directory.employee e on e.id = m.person_id,
                            lateral (select plans.shows_person(h.hidden, p.id, m.unit_id, m.person_id) as shown) k
                      where m.plan_id = p.id and m.unit_id = y.unit_id and m.left_at is null), '[]'))
       order by array_position(array['initiator', 'called', 'invited'], y.kind), u.name)
     from (select * from plans.party x where x.plan_id = p.id union all select * from plans.called_by_unit(p.id)) y
     join directory.unit u on u.id = y.unit_id join directory.organisation o on o.id = u.organisation_id), '[]'),
  'guests', coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', case when h.hidden then 'Skyddat namn' else g.name end,
       'relation', case when h.hidden then '' else g.relation end) order by g.name)
     from plans.guest g where g.plan_id = p.id), '[]'),
  'meetings', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'state', t.state,
       'startsAt', t.starts_at, 'endsAt', t.ends_at, 'place', case when h.hidden then '' else t.place end,
       'link', case when h.hidden then '' else t.link end, 'agenda', t.agenda, 'notes', t.notes, 'version', t.version,
       'attendance', coalesce((select jsonb_agg(jsonb_build_object('whoKind', a.who_kind, 'whoId', case when h.hidden and a.who_kind = 'unit' then plans.veiled(true, p.id, a.who_id) else a.who_id end, 'came', a.came,
                                 'reason', a.reason, 'mayDecide', a.may_decide))
                          from plans.attendance a where a.meeting_id = t.id), '[]'),
       'fits', coalesce((select jsonb_agg(jsonb_build_object('whoKind', f.who_kind, 'whoId', case when h.hidden and f.who_kind = 'unit' then plans.veiled(true, p.id, f.who_id) else f.who_id end,
                           'name', plans.family_name(p.child_id, f.who_kind, f.who_id), 'fits', f.fits) order by f.said_at, f.who_id)
                    from plans.time_fit f where f.meeting_id = t.id), '[]')) order by t.starts_at)
     from plans.meeting t where t.plan_id = p.id), '[]'),
  'childWords', coalesce((select jsonb_agg(jsonb_build_object('authorKind', q.author_kind, 'authorId', q.author_id,
       'author', plans.family_name(p.child_id, q.author_kind, q.author_id), 'words', q.words, 'version', q.version,
       'writtenAt', q.written_at) order by q.author_kind, q.written_at)
     from plans.child_words q where q.plan_id = p.id), '[]'),
  'parts', coalesce((select jsonb_agg(jsonb_build_object('authorKind', r.author_kind, 'authorId', case when h.hidden and r.author_kind = 'unit' then plans.veiled(true, p.id, r.author_id) else r.author_id end,
       'author', plans.family_name(p.child_id, r.author_kind, r.author_id), 'needs', r.needs,
       'ongoing', r.ongoing, 'contact', r.contact, 'doneAt', r.done_at, 'version', r.version, 'updatedAt', r.updated_at))
     from plans.part r where r.plan_id = p.id), '[]'),
  'content', (select jsonb_build_object('longTermGoal', n.long_term_goal, 'overallOrganisationId', case when h.hidden then null else n.overall_organisation_id end,
       'overallOrganisation', (select case when not h.hidden then o.name when o.kind = 'region' then 'Regionen' else 'Kommunen' end
                                 from directory.organisation o where o.id = n.overall_organisation_id),
       'othersNone', n.others_none, 'risks', n.risks, 'ifWorse', n.if_worse, 'ifWorseCall', case when h.hidden and app.kind() <> 'employee' then '' else n.if_worse_call end,
       'childView', n.child_view, 'nextFollowUp', n.next_follow_up, 'version', n.version)
     from plans.content n where n.plan_id = p.id),
  'goals', coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'text', g.text, 'outcome', g.outcome,
       'outcomeWord', g.outcome_word, 'version', g.version) order by g.position)
     from plans.goal g where g.plan_id = p.id and g.removed_at is null), '[]'),
  'measures', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'goalId', s.goal_id, 'what', s.what, 'byKind', s.by_kind,
       'unitId', case when h.hidden then plans.veiled(true, p.id, s.unit_id) else s.unit_id end, 'unit', case when h.hidden and s.unit_id is distinct from (select app.unit_id()) then 'Skyddad enhet' else u.name end,
       'organisation', case when h.hidden and s.unit_id is distinct from (select app.unit_id()) then '' else o.name end,
       'organisationKind', o.kind, 'personId', case when k.shown then s.person_id else plans.veiled_person(p.id, s.person_id) end,
       'person', case when k.shown or s.person_id is null then e.given || ' ' || e.family else 'Skyddat namn' end, 'other', s.other, 'startsOn', s.starts_on, 'endsOn', s.ends_on, 'status', s.status,
       'statusWord', s.status_word, 'reportedAt', s.reported_at, 'version', s.version) order by s.position)
     from plans.measure s left join directory.unit u on u.id = s.unit_id left join directory.organisation o on o.id = u.organisation_id
     left join directory.employee e on e.id = s.person_id
     cross join lateral (select plans.shows_person(h.hidden, p.id, s.unit_id, s.person_id) as shown) k
    where s.plan_id = p.id and s.removed_at is null), '[]'),
  'editions', coalesce((select jsonb_agg(jsonb_build_object('number', d.number, 'publishedAt', d.published_at) order by d.number)
     from plans.edition d where d.plan_id = p.id), '[]'),
  'evaluation', (select jsonb_build_object('round', v.round, 'summary', v.summary, 'scoreMissingWhy', v.score_missing_why,
       'childScoreMissingWhy', v.child_score_missing_why,
       'openedAt', v.opened_at, 'doneAt', v.done_at, 'version', v.version)
     from plans.evaluation v where v.plan_id = p.id order by v.round desc limit 1),
  'scores', coalesce((select jsonb_agg(jsonb_build_object('round', k.round, 'authorKind', k.author_kind, 'authorId', k.author_id,
       'author', plans.family_name(p.child_id, k.author_kind, k.author_id),
       'writtenFor', (select e.given || ' ' || e.family from directory.employee e where e.id = k.written_by and not h.hidden),
       'better', k.better, 'listened', k.listened, 'words', k.words, 'writtenAt', k.written_at) order by k.round, k.author_kind)
     from plans.score k where k.plan_id = p.id), '[]'),
  'refusal', plans.latest_refusal(p.id),
  'closure', (select jsonb_build_object('reason', l.reason, 'words', l.words, 'whatNext', l.what_next, 'turnTo', l.turn_to, 'closedAt', l.closed_at)
     from plans.closure l where l.plan_id = p.id order by l.closed_at desc limit 1),
  'handover', (select jsonb_build_object('id', b.id, 'fromPerson', case when plans.shows_person(h.hidden, p.id, b.from_unit, b.from_person) then b.from_person else plans.veiled_person(p.id, b.from_person) end,
       'toPerson', case when k.shown then b.to_person else plans.veiled_person(p.id, b.to_person) end, 'toUnit', case when h.hidden then plans.veiled(true, p.id, b.to_unit) else b.to_unit end,
       'toName', case when k.shown then e.given || ' ' || e.family else 'Skyddat namn' end, 'word', b.word, 'offeredAt', b.offered_at)
     from plans.handover b join directory.employee e on e.id = b.to_person,
          lateral (select plans.shows_person(h.hidden, p.id, b.to_unit, b.to_person) as shown) k where b.plan_id = p.id and b.state = 'offered'),
  'messages', coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'kind', x.kind, 'toKind', x.to_kind, 'unitId', case when h.hidden then plans.veiled(true, p.id, x.unit_id) else x.unit_id end, 'state', x.state,
       'failure', x.failure, 'createdAt', x.created_at, 'triedAt', x.tried_at) order by x.created_at)
     from plans.message x where x.plan_id = p.id), '[]')
) as whole
from plans.plan p, lateral (select children.hides_places(p.child_id) as hidden) h;
grant select on plans.whole to samsyn_app, samsyn_policy;

-- The asker's standing to a plan that is seen: the facts that the rules in plans/domain/access.ts ask for, and nothing
-- else. Whoever calls it has made sure that the asker sees the plan.
create or replace function plans.standing_of(plan uuid)
returns table (plan_id uuid, child_id uuid, state text, member boolean, coordinates boolean, party text, open boolean,
               coordinator_unit_id uuid, owner_unit_id uuid, handover_to_me boolean)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare me uuid := app.person_id(); u uuid := app.unit_id(); day date := app.today();
begin
  return query
    select p.id, p.child_id, p.state, coalesce(m.mine, false), coalesce(m.mine and m.coordinator, false), y.kind,
           coalesce(y.open_until >= day, false),
           -- the coordinator's unit, while the coordinator still works there and may see the plan
           (select c.unit_id from plans.member c join directory.assignment a on a.employee_id = c.person_id and a.unit_id = c.unit_id
             where c.plan_id = p.id and c.coordinator and c.left_at is null and (c.initiates or c.open_until >= day)
               and a.from_day <= day and (a.to_day is null or a.to_day >= day) limit 1),
           -- the unit that has, or had, the coordinator
           (select c.unit_id from plans.member c where c.plan_id = p.id and c.coordinator and c.left_at is null),
           exists (select from plans.handover b where b.plan_id = p.id and b.state = 'offered' and b.to_person = me and b.to_unit = u)
      from plans.plan p
      left join plans.party y on y.plan_id = p.id and y.unit_id = u
      left join lateral (select true as mine, x.coordinator from plans.member x
                          where x.plan_id = p.id and x.person_id = me and x.unit_id = u and x.left_at is null) m on true
     where p.id = plan;
end $$;
alter function plans.standing_of owner to samsyn_policy;
revoke all on function plans.standing_of from public;
grant execute on function plans.standing_of to samsyn_policy;

-- A function, since every route of a plan asks: one look at plans.visible() instead of the policies of five tables, and the
-- plan of the statement is kept. No row for a plan that the asker does not see.
drop view if exists plans.standing;
create or replace function plans.standing(plan uuid)
returns table (plan_id uuid, child_id uuid, state text, member boolean, coordinates boolean, party text, open boolean,
               coordinator_unit_id uuid, owner_unit_id uuid, handover_to_me boolean)
language plpgsql stable security definer set search_path = '' as $$
begin
  if coalesce(plan = any (plans.visible()), false) then return query select * from plans.standing_of(plan); end if;
end $$;
alter function plans.standing owner to samsyn_policy;
revoke all on function plans.standing from public;
grant execute on function plans.standing to samsyn_app;

-- The plan in one step for the common case, with the asker's standing to it: a professional for whom the plan is among the
-- readable ones may read every row that belongs to it, so that one look at plans.readable() answers for fifteen tables, and
-- the plan of the statement is kept. Nothing for anyone else: they read plans.whole, under each table's own policy. A test
-- reads both ways.
drop function if exists plans.read_shared(uuid);
create function plans.read_shared(plan uuid)
returns table (plan_id uuid, child_id uuid, state text, member boolean, coordinates boolean, party text, open boolean,
               coordinator_unit_id uuid, owner_unit_id uuid, handover_to_me boolean, whole jsonb, limits jsonb)
language plpgsql stable security definer set search_path = '' as $$
begin
  if app.kind() = 'employee' and plan = any (plans.readable()) then
    return query select s.*, w.whole, w.limits from plans.whole w, plans.standing_of(plan) s where w.id = plan;
  end if;
end $$;
alter function plans.read_shared owner to samsyn_policy;
revoke all on function plans.read_shared from public;
grant execute on function plans.read_shared to samsyn_app;
