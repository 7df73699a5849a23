-- What waits for somebody in the plans, as far as the asker may see, at the asker's acting unit. The day's page reads it
-- (areas/myday); each area has one of the same shape:
--   kind       what it is, a stable code
--   child_id   whom it is about, and state: where the plan stands
--   initials, born_year, protection  of the child, for those who see it; null for others
--   person_id  whose it is; null when it is the unit's, and anybody there who sees the plan may do it
--   due_on     the last day; null when there is none
--   since      from when it waits; later than now while it is still only coming
--   ref_id     the measure, meeting, unit, person or offer that it is about
-- A function, past the policies of a dozen tables, since they say the same of every row that belongs to a plan: `shared` is
-- what plans.readable() lets the asker read, `framed` whether the unit sees what others do in the frame (plans.sees_others),
-- and everything else is the unit's own or who coordinates. A test reads each line's row again under the policies. What
-- excludes one another is one part of the question: the fewer parts, the sooner it is answered.
drop view if exists plans.todo;
drop function if exists plans.todo();
create function plans.todo()
returns table (kind text, plan_id uuid, child_id uuid, state text, person_id uuid, unit_id uuid, due_on date, since timestamptz, ref_id uuid,
               initials text, born_year int, protection text)
language plpgsql stable security definer set search_path = '' as $$
#variable_conflict use_column
declare
  me constant uuid := app.person_id(); u constant uuid := app.unit_id(); today constant date := app.today();
  manages constant boolean := app.role() = 'manager';
  visible constant uuid[] := plans.visible();
  readable constant uuid[] := plans.readable();
  -- Who works at the unit today.
  here constant uuid[] := array(select a.employee_id from directory.assignment a
                                 where a.unit_id = u and a.from_day <= today and coalesce(a.to_day, 'infinity') >= today);
begin
  if visible = '{}' then return; end if;
  return query
  with mine as materialized (
    -- The unit's place in each plan that is not closed, and who coordinates it: the asker; for a manager anybody at the unit.
    select y.plan_id, p.child_id, p.state, y.kind, y.answer, y.called_at, y.answer_by, y.answered_at, p.created_at,
           y.plan_id in (select unnest(readable)) as shared, coalesce(y.open_until >= today, false) as open,
           plans.sees_others(coalesce(y.open_until >= today, false), p.first_called_at) as framed,
           case when manages then (select c.person_id from plans.member c
                                    where c.plan_id = y.plan_id and c.coordinator and c.left_at is null and c.unit_id = u
                                      and c.person_id = any (here))
                when me = any (here)
                 and y.plan_id in (select m.plan_id from plans.member m
                                    where m.person_id = me and m.unit_id = u and m.coordinator and m.left_at is null) then me end as lead
      from plans.party y join plans.plan p on p.id = y.plan_id
     where y.unit_id = u and y.plan_id = any (visible) and p.state <> 'closed'
  ), lines as (
  -- For the unit: to answer the call, then to write its part until the meeting.
  select w.kind, i.plan_id, i.child_id, i.state, i.shared, null::uuid as person_id, w.due_on, w.since, null::uuid as ref_id
    from mine i cross join lateral (
           select 'answer_call' as kind, i.answer_by as due_on, i.called_at as since
            where i.answer = 'pending' and i.kind <> 'initiator' and i.called_at is not null
           union all
           select 'write_part', (select (t.starts_at at time zone 'Europe/Stockholm')::date from plans.meeting t
                                  where t.plan_id = i.plan_id and t.state = 'set'), coalesce(i.answered_at, i.called_at)
            -- By a case, so that parts are looked up only where one is to be written.
            where case when i.shared and i.state in ('mapping', 'meeting') and (i.kind = 'initiator' or i.answer in ('comes', 'sends_other'))
                       then not exists (select from plans.part r
                                         where r.plan_id = i.plan_id and r.author_kind = 'unit' and r.author_id = u
                                           and r.done_at is not null) end) w
   where i.open and i.state in ('called', 'mapping', 'meeting')
  union all
  -- The meeting that is set, on its Swedish day; when that has been, it waits for the coordinator to be written down.
  select case when t.day >= today then 'meeting' else 'record_meeting' end, i.plan_id, i.child_id, i.state, i.shared,
         case when t.day < today then i.lead end, t.day, case when t.day >= today then t.starts_at else t.ends_at end, t.id
    from mine i cross join lateral (
           select t.id, t.starts_at, t.ends_at, (t.starts_at at time zone 'Europe/Stockholm')::date as day
             from plans.meeting t where t.plan_id = i.plan_id and t.state = 'set' offset 0) t
   where i.shared and case when t.day >= today then i.open and i.answer <> 'cannot' else i.lead is not null end
  union all
  -- A measure is to be reported by its last day, and at least every thirty days until it is done: by whoever is responsible,
  -- or the unit when that person does not work there any more; the coordinator tells of what others do, and sees what is late
  -- and what has got stuck.
  select case when s.by_kind = 'other' or s.unit_id = u then 'report_measure' when s.stuck then 'measure_stuck' else 'measure_late' end,
         i.plan_id, i.child_id, i.state, i.shared,
         case when s.unit_id = u then case when s.person_id = any (here) then s.person_id end else i.lead end,
         case when not s.stuck then s.due_on end,
         case when s.stuck then s.reported_at else s.due_on::timestamp at time zone 'Europe/Stockholm' end, s.id
    from mine i cross join lateral (
           select f.id, f.by_kind, f.unit_id, f.person_id, f.reported_at, f.by_kind = 'unit' and f.unit_id <> u and f.status = 'stuck' as stuck,
                  least(f.ends_on, coalesce((f.reported_at at time zone 'Europe/Stockholm')::date, f.starts_on) + 30) as due_on
             from plans.measure f
            where f.plan_id = i.plan_id and i.state <> 'meeting' and f.removed_at is null and f.status <> 'done'
           union all
           -- While the next version is written, as the latest has it.
           select f.id, f.by_kind, f.unit_id, f.person_id, m.reported_at, f.by_kind = 'unit' and f.unit_id <> u and m.status = 'stuck',
                  least(f.ends_on, coalesce((f.reported_at at time zone 'Europe/Stockholm')::date, f.starts_on) + 30)
             from plans.measure m, jsonb_populate_record(m, m.published) f
            where m.plan_id = i.plan_id and i.state = 'meeting' and m.published is not null and m.status <> 'done') s
   where i.shared and i.state in ('active', 'evaluation', 'follow_up', 'meeting')
     and (s.unit_id = u or i.lead is not null and (s.by_kind = 'other' or s.stuck or s.due_on < today))
  union all
  select 'answer_handover', i.plan_id, i.child_id, i.state, i.shared, me, null, h.offered_at, h.id
    from plans.handover h join mine i on i.plan_id = h.plan_id
   where h.to_person = me and h.to_unit = u and h.state = 'offered'
  union all
  -- For the coordinator: what takes the plan on from where it stands.
  select w.kind, i.plan_id, i.child_id, i.state, i.shared, i.lead, w.due_on, coalesce(w.since, w.due_on::timestamp at time zone 'Europe/Stockholm'), null
    from mine i cross join lateral (
           -- Not for a unit that consent does not let in any more: it knows nothing of what the step takes.
           select 'next_step' as kind, null::date as due_on, coalesce(i.called_at, i.created_at) as since
            where (i.open or i.called_at is null)
              and case i.state
                  when 'called' then not exists (
                    select from plans.party o
                     where o.plan_id = i.plan_id and o.kind <> 'initiator' and o.answer = 'pending' and (i.framed or o.unit_id = u))
                  when 'mapping' then not exists (
                    select from plans.party o
                     where o.plan_id = i.plan_id and (i.framed or o.unit_id = u) and o.open_until >= today and o.without_part = ''
                       and (o.kind = 'initiator' or o.answer in ('comes', 'sends_other'))
                       and not exists (select from plans.part r
                                        where r.plan_id = o.plan_id and r.author_kind = 'unit' and r.author_id = o.unit_id
                                          and r.done_at is not null and (i.shared or r.author_id = u)))
                  else i.state in ('draft', 'asking', 'meeting', 'follow_up') end
           union all
           select 'follow_up', n.next_follow_up, null from plans.content n
            where i.state = 'active' and i.shared and n.plan_id = i.plan_id and n.next_follow_up is not null
           union all
           select 'finish_evaluation', null, v.opened_at from plans.evaluation v
            where i.state = 'evaluation' and i.shared and v.plan_id = i.plan_id and v.done_at is null
           union all
           (select 'offer_again', f.offer_again, null from plans.refusal f
             where i.state = 'refused' and f.plan_id = i.plan_id order by f.recorded_at desc limit 1)) w
   where i.lead is not null
  union all
  -- And who has not answered, or needs a consent.
  select w.kind, i.plan_id, i.child_id, i.state, i.shared, i.lead, w.due_on, w.since, o.unit_id
    from mine i join plans.party o on o.plan_id = i.plan_id
    cross join lateral (
           select 'answer_missing' as kind, o.answer_by as due_on, o.called_at as since
            where i.framed and o.unit_id <> u and o.answer = 'pending' and o.answer_by < today and i.state in ('called', 'mapping', 'meeting')
           union all
           select 'consent_needed', k.open_until, coalesce(k.open_until::timestamp at time zone 'Europe/Stockholm', o.called_at, i.created_at)
             from (select case when o.open_until >= today then o.open_until end as open_until) k
            where o.answer <> 'cannot' and i.state not in ('draft', 'refused') and (k.open_until is null or k.open_until <= today + 14)) w
   where i.lead is not null and (i.framed or o.unit_id = u)
  )
  -- Who may read what is shared sees the child; of the frame alone only one who works with the child otherwise.
  select l.kind, l.plan_id, l.child_id, l.state, l.person_id, u, l.due_on, l.since, l.ref_id,
         left(c.given, 1) || left(c.family, 1), extract(year from c.born_on)::int, c.protection
    from lines l
    left join children.child c on c.id = l.child_id and (l.shared or c.id = any ((select children.visible())::uuid[]));

  if not manages then return; end if;
  return query
  with mine as materialized (
    select y.plan_id, p.child_id, p.state, y.kind, y.called_at, p.created_at, y.plan_id in (select unnest(readable)) as shared,
           left(c.given, 1) || left(c.family, 1) as initials, extract(year from c.born_on)::int as born_year, c.protection
      from plans.party y join plans.plan p on p.id = y.plan_id
      left join children.child c on c.id = p.child_id and (y.plan_id = any (readable) or c.id = any ((select children.visible())::uuid[]))
     where y.unit_id = u and y.plan_id = any (visible) and p.state <> 'closed'
  ), absent as materialized (
    -- Named on a plan for the unit, though the assignment there has ended.
    select i.*, m.person_id, m.coordinator, m.since
      from mine i join plans.member m on m.plan_id = i.plan_id
     where m.unit_id = u and m.left_at is null and m.person_id <> all (here)
  )
  -- Nobody coordinates it who still works at the unit and may see the plan.
  select 'no_owner', i.plan_id, i.child_id, i.state, null::uuid, u, null::date, coalesce(i.called_at, i.created_at), null::uuid,
         i.initials, i.born_year, i.protection
    from mine i
   where (i.kind = 'initiator' or exists (select from absent a where a.plan_id = i.plan_id and a.coordinator))
     and not exists (select from plans.member c join directory.assignment a on a.employee_id = c.person_id and a.unit_id = c.unit_id
                      where c.plan_id = i.plan_id and c.coordinator and c.left_at is null and (c.initiates or c.open_until >= today)
                        and a.from_day <= today and coalesce(a.to_day, 'infinity') >= today)
  union all
  select 'absent_member', a.plan_id, a.child_id, a.state, null, u, null, a.since, a.person_id, a.initials, a.born_year, a.protection
    from absent a where not a.coordinator
  union all
  select 'missed_meeting', i.plan_id, i.child_id, i.state, null, u, null, t.ends_at, t.id, i.initials, i.born_year, i.protection
    from mine i join plans.meeting t on t.plan_id = i.plan_id join plans.attendance d on d.meeting_id = t.id
   where i.shared and t.state = 'held' and t.ends_at > app.now() - interval '30 days'
     and d.who_kind = 'unit' and d.who_id = u and not d.came;
end $$;
alter function plans.todo owner to samsyn_policy;
revoke all on function plans.todo from public;
grant execute on function plans.todo to samsyn_app;
