-- What waits for somebody in the plans, as far as the asker may see, at the asker's acting unit. The day's page reads it
-- (areas/myday); each area has a view of the same shape:
--   kind       what it is, a stable code
--   child_id   whom it is about, and state: where the plan stands
--   person_id  whose it is; null when it is the unit's, and anybody there who sees the plan may do it
--   due_on     the last day; null when there is none
--   since      from when it waits; later than now while it is still only coming
--   ref_id     the measure, meeting, unit, person or offer that it is about
-- Each table is read once, by the ids of the plans, and joined by hash: a manager's unit may have a thousand plans.
drop view if exists plans.todo;
create view plans.todo with (security_invoker = true) as
with mine as materialized (
  -- The unit's place in each plan that is not closed.
  select y.plan_id, y.unit_id, y.kind, y.answer, y.called_at, y.answer_by, y.answered_at, p.state, p.created_at,
         p.child_id,
         coalesce(y.open_until >= (select app.today()), false) as open
    from plans.party y join plans.plan p on p.id = y.plan_id
   -- By the plans that the asker sees: a unit may be on a thousand that only its manager does.
   where y.unit_id = (select app.unit_id()) and y.plan_id = any ((select plans.visible())::uuid[]) and p.state <> 'closed'
), here as materialized (
  -- Who works at the unit today.
  select distinct a.employee_id from directory.assignment a
   where a.unit_id = (select app.unit_id()) and a.from_day <= (select app.today())
     and coalesce(a.to_day, 'infinity') >= (select app.today())
), named as materialized (
  -- The coordinator of each plan; for a manager also everybody whom the unit has named.
  select m.plan_id, m.person_id, m.unit_id, m.coordinator, m.initiates, m.open_until, m.since from plans.member m
   where m.plan_id = any (array(select plan_id from mine)) and m.left_at is null
     and (m.coordinator or (select app.role()) = 'manager' and m.unit_id = (select app.unit_id()))
), lead as materialized (
  -- Plans that the asker coordinates; for a manager those that the unit does.
  select t.*, c.person_id
    from mine t join named c on c.plan_id = t.plan_id and c.unit_id = t.unit_id join here h on h.employee_id = c.person_id
   where c.coordinator and (c.person_id = (select app.person_id()) or (select app.role()) = 'manager')
), other as materialized (
  select y.plan_id, y.unit_id, y.kind, y.answer, y.called_at, y.answer_by, y.without_part,
         case when y.open_until >= (select app.today()) then y.open_until end as open_until
    from plans.party y where y.plan_id = any (array(select plan_id from lead))
), written as materialized (
  select r.plan_id, r.author_id as unit_id from plans.part r
   where r.plan_id = any (array(select plan_id from mine where state in ('mapping', 'meeting')))
     and r.author_kind = 'unit' and r.done_at is not null
), chosen as materialized (
  -- The meeting that is set, on its Swedish day.
  select t.plan_id, t.id, t.starts_at, t.ends_at, (t.starts_at at time zone 'Europe/Stockholm')::date as day
    from plans.meeting t where t.plan_id = any (array(select plan_id from mine)) and t.state = 'set'
), measure as materialized (
  -- A measure is to be reported by its last day, and at least every thirty days until it is done.
  select s.plan_id, s.id, s.by_kind, s.unit_id, s.person_id,
         least(s.ends_on, coalesce((s.reported_at at time zone 'Europe/Stockholm')::date, s.starts_on) + 30) as due_on
    from plans.measure s
   where s.plan_id = any (array(select plan_id from mine where state in ('active', 'evaluation', 'follow_up')))
     and s.removed_at is null and s.status <> 'done'
  union all
  -- While the next version is written, as the latest has it.
  select f.plan_id, f.id, f.by_kind, f.unit_id, f.person_id,
         least(f.ends_on, coalesce((f.reported_at at time zone 'Europe/Stockholm')::date, f.starts_on) + 30)
    from plans.measure s, jsonb_populate_record(s, s.published) f
   where s.plan_id = any (array(select plan_id from mine where state = 'meeting'))
     and s.published is not null and s.status <> 'done'
), ended as materialized (
  -- Named on a plan for the unit, though the assignment there has ended.
  select c.plan_id, c.person_id, c.coordinator, c.since from named c
   where (select app.role()) = 'manager' and c.unit_id = (select app.unit_id())
     and c.person_id not in (select employee_id from here)
), owned as materialized (
  -- Plans whose coordinator still works at the unit and may see the plan.
  select c.plan_id from named c join directory.assignment a on a.employee_id = c.person_id and a.unit_id = c.unit_id
   where (select app.role()) = 'manager' and a.employee_id = any (array(select person_id from named where coordinator))
     and a.from_day <= (select app.today()) and coalesce(a.to_day, 'infinity') >= (select app.today())
     and c.coordinator and (c.initiates or c.open_until >= (select app.today()))
)
select w.kind, w.plan_id, i.child_id, i.state, w.person_id, w.unit_id, w.due_on, w.since, w.ref_id
  from mine i join (
-- For the unit.
select 'answer_call' as kind, plan_id, null::uuid as person_id, unit_id, answer_by as due_on, called_at as since, null::uuid as ref_id
  from mine
 where answer = 'pending' and kind <> 'initiator' and called_at is not null and open and state in ('called', 'mapping', 'meeting')
union all
select 'write_part', i.plan_id, null, i.unit_id, c.day, coalesce(i.answered_at, i.called_at), null
  from mine i left join chosen c on c.plan_id = i.plan_id left join written w on w.plan_id = i.plan_id and w.unit_id = i.unit_id
 where i.open and i.state in ('mapping', 'meeting') and (i.kind = 'initiator' or i.answer in ('comes', 'sends_other'))
   and w.plan_id is null
union all
select 'meeting', i.plan_id, null, i.unit_id, c.day, c.starts_at, c.id
  from mine i join chosen c on c.plan_id = i.plan_id
 where i.open and i.answer <> 'cannot' and c.day >= (select app.today())
union all
-- Whoever is responsible; the unit, when that person does not work there any more.
select 'report_measure', m.plan_id, h.employee_id, m.unit_id, m.due_on, m.due_on::timestamp at time zone 'Europe/Stockholm', m.id
  from measure m left join here h on h.employee_id = m.person_id where m.unit_id = (select app.unit_id())
union all
select 'answer_handover', h.plan_id, h.to_person, h.to_unit, null, h.offered_at, h.id
  from plans.handover h
 where h.plan_id = any (array(select plan_id from mine)) and h.state = 'offered'
   and h.to_person = (select app.person_id()) and h.to_unit = (select app.unit_id())
-- For the coordinator.
union all
select 'next_step', l.plan_id, l.person_id, l.unit_id, null, coalesce(l.called_at, l.created_at), null
  from lead l
  left join (select o.plan_id, bool_or(o.answer = 'pending' and o.kind <> 'initiator') as answering,
                    bool_or(w.plan_id is null and o.open_until is not null and o.without_part = ''
                            and (o.kind = 'initiator' or o.answer in ('comes', 'sends_other'))) as writing
               from other o left join written w on w.plan_id = o.plan_id and w.unit_id = o.unit_id group by o.plan_id) s
    on s.plan_id = l.plan_id
 -- Not for a unit that consent does not let in any more: it knows nothing of what the step takes.
 where (l.open or l.called_at is null)
   and (l.state in ('draft', 'asking', 'meeting', 'follow_up') or l.state = 'called' and not s.answering
        or l.state = 'mapping' and not s.writing)
union all
select 'answer_missing', l.plan_id, l.person_id, l.unit_id, o.answer_by, o.called_at, o.unit_id
  from lead l join other o on o.plan_id = l.plan_id
 where o.answer = 'pending' and o.unit_id <> l.unit_id and o.answer_by < (select app.today())
   and l.state in ('called', 'mapping', 'meeting')
union all
select 'consent_needed', l.plan_id, l.person_id, l.unit_id, o.open_until,
       coalesce(o.open_until::timestamp at time zone 'Europe/Stockholm', o.called_at, l.created_at), o.unit_id
  from lead l join other o on o.plan_id = l.plan_id
 where l.state not in ('draft', 'refused') and o.answer <> 'cannot'
   and (o.open_until is null or o.open_until <= (select app.today()) + 14)
union all
select 'record_meeting', l.plan_id, l.person_id, l.unit_id, c.day, c.ends_at, c.id
  from lead l join chosen c on c.plan_id = l.plan_id where c.day < (select app.today())
union all
select case m.by_kind when 'other' then 'report_measure' else 'measure_late' end, l.plan_id, l.person_id, l.unit_id,
       m.due_on, m.due_on::timestamp at time zone 'Europe/Stockholm', m.id
  from lead l join measure m on m.plan_id = l.plan_id
 where m.by_kind = 'other' or m.unit_id <> l.unit_id and m.due_on < (select app.today())
union all
select 'follow_up', l.plan_id, l.person_id, l.unit_id, n.next_follow_up,
       n.next_follow_up::timestamp at time zone 'Europe/Stockholm', null
  from lead l join plans.content n on n.plan_id = l.plan_id
 where n.plan_id = any (array(select plan_id from lead where state = 'active')) and n.next_follow_up is not null
union all
select 'finish_evaluation', l.plan_id, l.person_id, l.unit_id, null, v.opened_at, null
  from lead l join plans.evaluation v on v.plan_id = l.plan_id
 where v.plan_id = any (array(select plan_id from lead where state = 'evaluation')) and v.done_at is null
union all
select 'offer_again', l.plan_id, l.person_id, l.unit_id, f.offer_again, f.offer_again::timestamp at time zone 'Europe/Stockholm', null
  from lead l join (
         select distinct on (f.plan_id) f.plan_id, f.offer_again from plans.refusal f
          where f.plan_id = any (array(select plan_id from lead where state = 'refused'))
          order by f.plan_id, f.recorded_at desc) f on f.plan_id = l.plan_id
-- For the manager.
union all
select 'no_owner', i.plan_id, null, i.unit_id, null, coalesce(i.called_at, i.created_at), null
  from mine i left join owned o on o.plan_id = i.plan_id
 where (select app.role()) = 'manager' and o.plan_id is null
   and (i.kind = 'initiator' or i.plan_id in (select plan_id from ended where coordinator))
union all
select 'absent_member', plan_id, null, (select app.unit_id()), null, since, person_id from ended where not coordinator
union all
select 'missed_meeting', d.plan_id, null, d.who_id, null, t.ends_at, t.id
  from plans.attendance d join plans.meeting t on t.id = d.meeting_id
 where (select app.role()) = 'manager' and d.plan_id = any (array(select plan_id from mine))
   and t.plan_id = any (array(select plan_id from mine)) and d.who_kind = 'unit' and d.who_id = (select app.unit_id())
   and not d.came and t.state = 'held' and t.ends_at > (select app.now()) - interval '30 days'
) w on w.plan_id = i.plan_id;
grant select on plans.todo to samsyn_app;
