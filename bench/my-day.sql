-- What waits for professional $1 at unit $2, joined by hand for that person alone: the rows that the cell has for
-- someone who is no manager, with the drafts that they have begun. No row-level security, no rules; the bench checks that
-- Samsyn shows equally many. Joined from the lines outwards, which lets the database hash them: three times as fast as inwards.
with mine as (
  select y.plan_id, y.kind, y.answer, y.called_at, y.answer_by, y.answered_at, p.state, p.created_at, p.child_id, m.coordinator as leads
    from plans.member m join plans.party y on y.plan_id = m.plan_id and y.unit_id = m.unit_id
    join plans.plan p on p.id = m.plan_id
   where m.person_id = $1 and m.unit_id = $2 and m.left_at is null and m.open_until >= current_date and p.state <> 'closed'
), todo as (
  select 'answer_call' as kind, plan_id, answer_by as due_on, called_at as since, null::uuid as ref_id from mine
   where answer = 'pending' and kind <> 'initiator' and called_at is not null and state in ('called', 'mapping', 'meeting')
  union all
  select 'write_part', i.plan_id, t.starts_at::date, coalesce(i.answered_at, i.called_at), null
    from mine i left join plans.meeting t on t.plan_id = i.plan_id and t.state = 'set'
   where i.state in ('mapping', 'meeting') and (i.kind = 'initiator' or i.answer in ('comes', 'sends_other'))
     and not exists (select from plans.part r where r.plan_id = i.plan_id and r.author_kind = 'unit' and r.author_id = $2 and r.done_at is not null)
  union all
  select case when t.starts_at::date >= current_date then 'meeting' else 'record_meeting' end, i.plan_id, t.starts_at::date, t.starts_at, t.id
    from mine i join plans.meeting t on t.plan_id = i.plan_id and t.state = 'set'
   where t.starts_at::date >= current_date and i.answer <> 'cannot' or t.starts_at::date < current_date and i.leads
  union all
  select case when s.by_kind = 'unit' and s.unit_id <> $2 then 'measure_late' else 'report_measure' end, i.plan_id, d.due_on, d.due_on::timestamptz, s.id
    from mine i join plans.measure s on s.plan_id = i.plan_id and s.removed_at is null and s.status <> 'done'
    cross join lateral (select least(s.ends_on, coalesce(s.reported_at::date, s.starts_on) + 30) as due_on) d
   where i.state in ('active', 'evaluation', 'follow_up')
     and (s.unit_id = $2 and s.person_id = $1 or i.leads and (s.by_kind = 'other' or s.unit_id <> $2 and d.due_on < current_date))
  union all
  select 'next_step', i.plan_id, null, coalesce(i.called_at, i.created_at), null from mine i
   where i.leads and (i.state in ('draft', 'asking', 'meeting', 'follow_up')
          or i.state = 'called' and not exists (select from plans.party o where o.plan_id = i.plan_id and o.answer = 'pending' and o.kind <> 'initiator')
          or i.state = 'mapping' and not exists (
               select from plans.party o where o.plan_id = i.plan_id and (o.kind = 'initiator' or o.answer in ('comes', 'sends_other'))
                  and not exists (select from plans.part r where r.plan_id = o.plan_id and r.author_kind = 'unit' and r.author_id = o.unit_id and r.done_at is not null)))
  union all
  select 'answer_missing', i.plan_id, o.answer_by, o.called_at, o.unit_id from mine i join plans.party o on o.plan_id = i.plan_id
   where i.leads and o.answer = 'pending' and o.unit_id <> $2 and o.answer_by < current_date and i.state in ('called', 'mapping', 'meeting')
  union all
  select 'follow_up', i.plan_id, n.next_follow_up, n.next_follow_up::timestamptz, null from mine i join plans.content n on n.plan_id = i.plan_id
   where i.leads and i.state = 'active'
  union all
  select 'concern_draft', null, d.saved_at::date, d.saved_at, d.id from concerns.draft d where d.author_id = $1 and d.unit_id = $2
), shown as (
  select t.*, case when t.due_on < current_date then 'late' when t.since <= now() or t.due_on = current_date then 'waiting'
                   when t.due_on <= current_date + 14 then 'coming' end as part
    from todo t
)
select s.*, left(c.given, 1) || left(c.family, 1) as initials, extract(year from c.born_on)::int as born, count(*) over (partition by s.part) as of_part
  from shown s left join mine i on i.plan_id = s.plan_id left join children.child c on c.id = i.child_id
 where s.part is not null
 order by array_position(array['late', 'waiting', 'coming'], s.part), s.due_on nulls last, s.since limit 300
