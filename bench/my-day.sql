-- What waits for $1, who works at unit $2 and is no manager there nor receives what comes to it, joined by hand for that
-- person alone: every kind of thing that Samsyn tells of, whether the cell has any or not. No row-level security, no rules.
-- A test holds it to what Samsyn shows, for people who have some of each; the bench does so again for some of the cell's.
with mine as materialized (
  select y.plan_id, y.kind, y.answer, y.called_at, y.answer_by, y.answered_at, p.state, p.created_at, p.child_id,
         coalesce(m.open_until >= current_date, false) as open, m.coordinator as leads
    from plans.member m join plans.party y on y.plan_id = m.plan_id and y.unit_id = m.unit_id
    join plans.plan p on p.id = m.plan_id
   where m.person_id = $1 and m.unit_id = $2 and m.left_at is null and p.state <> 'closed'
     and (m.open_until >= current_date or m.initiates)
), todo as (
  select 'answer_call' as kind, plan_id, child_id, answer_by as due_on, called_at as since, null::uuid as ref_id, null::uuid as forum_id from mine
   where open and answer = 'pending' and kind <> 'initiator' and called_at is not null and state in ('called', 'mapping', 'meeting')
  union all
  select 'write_part', i.plan_id, i.child_id, t.starts_at::date, coalesce(i.answered_at, i.called_at), null, null
    from mine i left join plans.meeting t on t.plan_id = i.plan_id and t.state = 'set'
   where i.open and i.state in ('mapping', 'meeting') and (i.kind = 'initiator' or i.answer in ('comes', 'sends_other'))
     and not exists (select from plans.part r where r.plan_id = i.plan_id and r.author_kind = 'unit' and r.author_id = $2 and r.done_at is not null)
  union all
  select case when t.starts_at::date >= current_date then 'meeting' else 'record_meeting' end, i.plan_id, i.child_id, t.starts_at::date,
         case when t.starts_at::date >= current_date then t.starts_at else t.ends_at end, t.id, null
    from mine i join plans.meeting t on t.plan_id = i.plan_id and t.state = 'set'
   where i.open and (t.starts_at::date >= current_date and i.answer <> 'cannot' or t.starts_at::date < current_date and i.leads)
  union all
  select case when s.by_kind <> 'unit' or s.unit_id = $2 then 'report_measure' when s.status = 'stuck' then 'measure_stuck' else 'measure_late' end,
         i.plan_id, i.child_id, case when k.stuck then null else d.due_on end, case when k.stuck then s.reported_at else d.due_on::timestamptz end, s.id, null
    from mine i join plans.measure s on s.plan_id = i.plan_id
    cross join lateral (select least(s.ends_on, coalesce(s.reported_at::date, s.starts_on) + 30) as due_on) d
    cross join lateral (select s.by_kind = 'unit' and s.unit_id <> $2 and s.status = 'stuck' as stuck) k
   where i.open and i.state in ('active', 'evaluation', 'follow_up') and s.removed_at is null and s.status <> 'done'
     and (s.unit_id = $2 and (s.person_id = $1 or not exists (
            select from directory.assignment a where a.employee_id = s.person_id and a.unit_id = $2 and a.from_day <= current_date
               and coalesce(a.to_day, 'infinity') >= current_date))
          or i.leads and (s.by_kind = 'other' or s.unit_id <> $2 and (k.stuck or d.due_on < current_date)))
  union all
  select case when s.by_kind <> 'unit' or s.unit_id = $2 then 'report_measure' when x.status = 'stuck' then 'measure_stuck' else 'measure_late' end,
         i.plan_id, i.child_id, case when k.stuck then null else d.due_on end, case when k.stuck then x.reported_at else d.due_on::timestamptz end, s.id, null
    from mine i join plans.measure x on x.plan_id = i.plan_id and x.published is not null
    cross join lateral jsonb_populate_record(x, x.published) s
    cross join lateral (select least(s.ends_on, coalesce(s.reported_at::date, s.starts_on) + 30) as due_on) d
    cross join lateral (select s.by_kind = 'unit' and s.unit_id <> $2 and x.status = 'stuck' as stuck) k
   where i.open and i.state = 'meeting' and x.status <> 'done'
     and (s.unit_id = $2 and (s.person_id = $1 or not exists (
            select from directory.assignment a where a.employee_id = s.person_id and a.unit_id = $2 and a.from_day <= current_date
               and coalesce(a.to_day, 'infinity') >= current_date))
          or i.leads and (s.by_kind = 'other' or s.unit_id <> $2 and (k.stuck or d.due_on < current_date)))
  union all
  select 'answer_handover', h.plan_id, p.child_id, null, h.offered_at, h.id, null
    from plans.handover h join plans.plan p on p.id = h.plan_id
   where h.to_person = $1 and h.to_unit = $2 and h.state = 'offered' and p.state <> 'closed'
  union all
  select 'next_step', i.plan_id, i.child_id, null, coalesce(i.called_at, i.created_at), null, null from mine i
   where i.leads and (i.open or i.called_at is null)
     and (i.state in ('draft', 'asking', 'meeting', 'follow_up')
          or i.state = 'called' and not exists (select from plans.party o where o.plan_id = i.plan_id and o.answer = 'pending' and o.kind <> 'initiator')
          or i.state = 'mapping' and not exists (
               select from plans.party o where o.plan_id = i.plan_id and (o.kind = 'initiator' or o.answer in ('comes', 'sends_other'))
                  and o.open_until >= current_date and o.without_part = ''
                  and not exists (select from plans.part r where r.plan_id = o.plan_id and r.author_kind = 'unit' and r.author_id = o.unit_id and r.done_at is not null)))
  union all
  select 'answer_missing', i.plan_id, i.child_id, o.answer_by, o.called_at, o.unit_id, null from mine i join plans.party o on o.plan_id = i.plan_id
   where i.leads and i.open and i.state in ('called', 'mapping', 'meeting') and o.answer = 'pending' and o.unit_id <> $2 and o.answer_by < current_date
  union all
  select 'consent_needed', i.plan_id, i.child_id, case when o.open_until >= current_date then o.open_until end,
         case when o.open_until >= current_date then o.open_until::timestamptz else coalesce(o.called_at, i.created_at) end, o.unit_id, null
    from mine i join plans.party o on o.plan_id = i.plan_id
   where i.leads and i.state not in ('draft', 'refused') and o.answer <> 'cannot' and (i.open or i.called_at is null or o.unit_id = $2)
     and coalesce(o.open_until, current_date) <= current_date + 14
  union all
  select 'follow_up', i.plan_id, i.child_id, n.next_follow_up, n.next_follow_up::timestamptz, null, null
    from mine i join plans.content n on n.plan_id = i.plan_id where i.leads and i.open and i.state = 'active' and n.next_follow_up is not null
  union all
  select 'finish_evaluation', i.plan_id, i.child_id, null, v.opened_at, null, null
    from mine i join plans.evaluation v on v.plan_id = i.plan_id where i.leads and i.open and i.state = 'evaluation' and v.done_at is null
  union all
  select 'offer_again', i.plan_id, i.child_id, f.offer_again, f.offer_again::timestamptz, null, null
    from mine i cross join lateral (select offer_again from plans.refusal f where f.plan_id = i.plan_id order by recorded_at desc limit 1) f
   where i.leads and i.state = 'refused'
  union all
  select case when a.answer = 'comes' then 'forum_meeting' else 'forum_answer' end, null, null, t.starts_at::date,
         case when a.answer = 'comes' then t.starts_at else t.called_at end, t.id, t.forum_id
    from forums.member m join forums.party p on p.forum_id = m.forum_id and p.unit_id = m.unit_id and p.ended_on is null
    join forums.meeting t on t.forum_id = m.forum_id and t.state = 'called'
    join forums.attendance a on a.meeting_id = t.id and a.party_id = p.id
   where m.person_id = $1 and m.unit_id = $2 and m.left_at is null and a.invited
     and (a.answer = 'pending' and t.starts_at > now() or a.answer = 'comes' and t.starts_at::date >= current_date)
  union all
  select 'forum_record', null, null, t.starts_at::date, t.ends_at, t.id, t.forum_id
    from forums.member m join forums.forum f on f.id = m.forum_id and f.convening_unit_id = m.unit_id
    join forums.meeting t on t.forum_id = m.forum_id and t.state = 'called' and t.ends_at < now()
   where m.person_id = $1 and m.unit_id = $2 and m.left_at is null and m.convenes
  union all
  select case x.state when 'sent' then 'forum_receive' else 'forum_carry_out' end, null, null, d.due_on,
         coalesce(x.received_at, d.decided_on::timestamptz), d.id, d.forum_id
    from forums.decision_unit x join forums.decision d on d.id = x.decision_id join forums.member m on m.forum_id = d.forum_id
   where x.unit_id = $2 and x.settled_at is null and m.person_id = $1 and m.unit_id = $2 and m.left_at is null
     and coalesce(x.received_by, $1) = $1
  union all
  select 'forum_question', null, null, null, q.arrived_at, q.id, f.id
    from forums.member m join forums.forum f on f.id = m.forum_id and f.convening_unit_id = m.unit_id
    join forums.question q on q.at_forum_id = f.id and q.answered_at is null
   where m.person_id = $1 and m.unit_id = $2 and m.left_at is null and m.convenes
     and not exists (select from forums.agenda_item g join forums.meeting t on t.id = g.meeting_id
                      where g.question_id = q.id and t.state = 'called' and t.starts_at > now())
  union all
  select 'forum_answered', null, null, null, q.answered_at, q.id, q.from_forum_id from forums.question q
   where q.asked_unit = $2 and q.asked_by = $1 and q.answered_at is not null and q.received_at is null
  union all
  select 'forum_action', null, l.child_id, min(a.until_day), min(a.until_day)::timestamptz, l.id, l.forum_id
    from forums.member m join forums.line l on l.forum_id = m.forum_id and l.closed_at is null
    join forums.line_action a on a.line_id = l.id and a.unit_id = $2 and a.done_at is null
   where m.person_id = $1 and m.unit_id = $2 and m.left_at is null group by l.id
  union all
  select 'forum_follow_up', null, l.child_id, l.follow_up_on, l.follow_up_on::timestamptz, l.id, l.forum_id
    from forums.member m join forums.line l on l.forum_id = m.forum_id and l.closed_at is null
   where m.person_id = $1 and m.unit_id = $2 and m.left_at is null and l.raised_unit = $2 and l.follow_up_on is not null
  union all
  select case when i.state = 'arrived' then 'concern_protect' else 'concern_decide' end, null, null,
         case when i.state = 'arrived' then i.protect_by else i.decide_by end, i.arrived_at, i.id, null
    from concerns.intake i where i.handler_id = $1 and i.unit_id = $2 and i.state in ('arrived', 'assessed')
  union all
  select 'concern_answer', null, null, case when i.asked_at > i.decided_at then i.asked_at::date else i.answer_by end, i.decided_at, i.id, null
    from concerns.intake i
   where i.handler_id = $1 and i.unit_id = $2 and i.decided_at is not null and i.asked_at is not null and i.told_at is null and i.telling is null
  union all
  select 'concern_inquiry', null, null, i.inquiry_by, i.inquiry_by::timestamptz, i.id, null
    from concerns.intake i where i.handler_id = $1 and i.unit_id = $2 and i.state = 'opened' and i.inquiry_ended_on is null
  union all
  select 'concern_draft', null, null, d.saved_at::date, d.saved_at, d.id, null from concerns.draft d where d.author_id = $1 and d.unit_id = $2
  union all
  select 'concern_answered', null, null, null, a.given_at, r.id, null
    from concerns.report r join concerns.answer a on a.report_id = r.id
   where r.author_id = $1 and r.unit_id = $2 and a.given_at > now() - interval '7 days'
  union all
  select 'concern_hand_over', null, null, r.sent_at::date, r.sent_at::date::timestamptz, r.id, null
    from concerns.report r where r.author_id = $1 and r.unit_id = $2 and r.outside and r.handed_over_at is null
  union all
  select 'concern_birth', null, null, b.on_day, b.on_day::timestamptz, r.id, null
    from concerns.report r cross join lateral (select nullif(r.content -> 'child' ->> 'expectedOn', '')::date as on_day) b
   where r.author_id = $1 and r.unit_id = $2 and not (r.outside and r.handed_over_at is null) and r.after_birth is null
     and (r.content -> 'child' ->> 'isUnborn')::boolean and b.on_day is not null
), shown as materialized (
  select t.*, case when t.due_on < current_date then 'late' when t.since <= now() or t.due_on = current_date then 'waiting'
                   when t.due_on <= current_date + 14 then 'coming' end as part
    from todo t
)
select s.*, left(c.given, 1) || left(c.family, 1) as initials, extract(year from c.born_on)::int as born, c.protection <> 'none' as protected,
       f.name as forum, u.name as unit, count(*) over (partition by s.part) as of_part
  from shown s left join children.child c on c.id = s.child_id left join forums.forum f on f.id = s.forum_id
  left join directory.unit u on u.id = s.ref_id and s.kind in ('answer_missing', 'consent_needed')
 where s.part is not null
 order by array_position(array['late', 'waiting', 'coming'], s.part), s.due_on nulls last, s.since limit 300
