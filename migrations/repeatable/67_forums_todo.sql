-- What waits for somebody in the forums, as far as the asker may see, at the acting unit: the same shape as plans.todo()
-- (60_plans_todo.sql), with the forum beside it. `plan_id` is null and `state` is the forum's; `ref_id` is the meeting,
-- decision, question or line. Each table is read once, by the forums that concern the asker.
drop view if exists forums.todo;
drop function if exists forums.todo();
drop function if exists forums.todo_of_speakers();
create function forums.todo_of_speakers()
returns table (kind text, plan_id uuid, child_id uuid, state text, person_id uuid, unit_id uuid, due_on date, since timestamptz, ref_id uuid,
               initials text, born_year int, protection text, forum_id uuid)
language plpgsql stable set enable_nestloop = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with named as materialized (
    -- Forums for which the unit has named somebody who is at work.
    select distinct m.forum_id from forums.member m join directory.assignment a on a.employee_id = m.person_id
     where m.unit_id = (select app.unit_id()) and a.unit_id = (select app.unit_id()) and m.left_at is null
       and a.from_day <= (select app.today()) and coalesce(a.to_day, 'infinity') >= (select app.today())
  ), here as materialized (
    -- The unit's place in each forum.
    select p.id as party_id, p.forum_id, f.state, n.forum_id is not null as has_people
      from forums.party p join forums.forum f on f.id = p.forum_id left join named n on n.forum_id = p.forum_id
     where p.unit_id = (select app.unit_id()) and p.ended_on is null
  ), mine as materialized (
    -- Where the asker sits, or where the unit has named nobody and the asker receives what comes to it.
    select h.party_id, h.forum_id, h.state, h.forum_id = any ((select forums.sitting())::uuid[]) as sits
      from here h
     where h.forum_id = any ((select forums.sitting())::uuid[])
        or (select app.role()) = 'manager' or not h.has_people and (select app.role()) = 'intake'
  ), led as materialized (
    -- Forums that the asker convenes in person.
    select f.id as forum_id, f.state from forums.forum f join forums.member m on m.forum_id = f.id
     where m.person_id = (select app.person_id()) and m.unit_id = (select app.unit_id()) and m.unit_id = f.convening_unit_id
       and m.convenes and m.left_at is null
    union
    -- The county's coordinator stands in where no unit has been given the calling, or it is the own.
    select f.id, f.state from forums.forum f
     where (select forums.keeps_county()) and f.convening_unit_id = (select app.unit_id())
  ), called as materialized (
    select m.id, m.forum_id, m.starts_at, m.ends_at, m.called_at, (m.starts_at at time zone 'Europe/Stockholm')::date as day
      from forums.meeting m
     where m.state = 'called' and (m.forum_id = any (array(select forum_id from mine)) or m.forum_id = any (array(select forum_id from led)))
  )
  -- A call that the unit has not answered.
  select 'forum_answer' as kind, null::uuid as plan_id, null::uuid as child_id, i.state,
         case when i.sits then (select app.person_id()) end as person_id, (select app.unit_id()) as unit_id,
         c.day as due_on, c.called_at as since, c.id as ref_id, null::text, null::int, null::text, c.forum_id
    from mine i join called c on c.forum_id = i.forum_id
    join forums.attendance a on a.meeting_id = c.id and a.party_id = i.party_id
   where a.invited and a.answer = 'pending' and c.starts_at > (select app.now())
  union all
  -- A meeting to come.
  select 'forum_meeting', null, null, i.state, case when i.sits then (select app.person_id()) end, (select app.unit_id()),
         c.day, c.starts_at, c.id, null, null, null, c.forum_id
    from mine i join called c on c.forum_id = i.forum_id
    join forums.attendance a on a.meeting_id = c.id and a.party_id = i.party_id
   where a.invited and a.answer = 'comes' and c.day >= (select app.today())
  union all
  -- A meeting that has been, and is not written down.
  select 'forum_record', null, null, l.state, (select app.person_id()), (select app.unit_id()), c.day, c.ends_at, c.id, null, null, null, c.forum_id
    from led l join called c on c.forum_id = l.forum_id where c.ends_at < (select app.now())
  union all
  -- A decision that names the unit and is not real there yet. To receive it is the manager's own to do.
  select case x.state when 'sent' then 'forum_receive' else 'forum_carry_out' end, null, null, f.state,
         coalesce(x.received_by, case when x.state = 'sent' and (select app.role()) = 'manager' then (select app.person_id()) end), x.unit_id,
         d.due_on, coalesce(x.received_at, d.decided_on::timestamp at time zone 'Europe/Stockholm'), d.id, null, null, null, d.forum_id
    from forums.decision_unit x join forums.decision d on d.id = x.decision_id join forums.forum f on f.id = d.forum_id
   where x.unit_id = (select app.unit_id()) and x.settled_at is null
     and ((select app.role()) in ('manager', 'intake', 'coordinator_support') or x.forum_id = any ((select forums.sitting())::uuid[]))
  union all
  -- A question that lies in the forum and is on no agenda to come.
  select 'forum_question', null, null, l.state, (select app.person_id()), (select app.unit_id()), null, q.arrived_at, q.id, null, null, null, l.forum_id
    from led l join forums.question q on q.at_forum_id = l.forum_id
   where q.answered_at is null
     and not exists (select from forums.agenda_item g join called c on c.id = g.meeting_id
                      where g.question_id = q.id and c.starts_at > (select app.now()))
  union all
  -- An answer that has come back.
  select 'forum_answered', null, null, f.state, q.asked_by, q.asked_unit, null, q.answered_at, q.id, null, null, null, q.from_forum_id
    from forums.question q join forums.forum f on f.id = q.from_forum_id
   where q.answered_at is not null and q.received_at is null and q.asked_unit = (select app.unit_id())
     and (q.asked_by = (select app.person_id()) or (select app.role()) = 'manager')
  union all
  -- What the unit took on for a child, what is due first; a named one is told by its id to those whom consent lets in.
  select 'forum_action', null, l.child_id, f.state, null, a.unit_id, min(a.until_day),
         min(a.until_day)::timestamp at time zone 'Europe/Stockholm', l.id,
         left(c.given, 1) || left(c.family, 1), extract(year from c.born_on)::int, c.protection, f.id
    from forums.line_action a join forums.line l on l.id = a.line_id join forums.forum f on f.id = a.forum_id
    left join children.child c on c.id = l.child_id
   where a.unit_id = (select app.unit_id()) and a.done_at is null and l.closed_at is null
   group by l.id, a.unit_id, f.id, c.id, c.given, c.family, c.born_on, c.protection
  union all
  -- A line to follow up, for the unit that raised it.
  select 'forum_follow_up', null, l.child_id, f.state, case when l.raised_by = (select app.person_id()) then l.raised_by end, l.raised_unit,
         l.follow_up_on, l.follow_up_on::timestamp at time zone 'Europe/Stockholm', l.id,
         left(c.given, 1) || left(c.family, 1), extract(year from c.born_on)::int, c.protection, l.forum_id
    from forums.line l join forums.forum f on f.id = l.forum_id left join children.child c on c.id = l.child_id
   where l.raised_unit = (select app.unit_id()) and l.follow_up_on is not null and l.closed_at is null;
end $$;
revoke all on function forums.todo_of_speakers from public;
grant execute on function forums.todo_of_speakers to samsyn_app;

-- Most people sit in no forum, speak for nobody there and have asked nothing: it is not started for them. In SQL, so that the
-- day's question takes it in.
create function forums.todo()
returns table (kind text, plan_id uuid, child_id uuid, state text, person_id uuid, unit_id uuid, due_on date, since timestamptz, ref_id uuid,
               initials text, born_year int, protection text, forum_id uuid)
language sql stable as $$
  select * from forums.todo_of_speakers()
   where (select app.role() in ('manager', 'intake', 'coordinator_support')
              or exists (select from forums.member m where m.person_id = app.person_id() and m.unit_id = app.unit_id() and m.left_at is null)
              or exists (select from forums.question q
                          where q.asked_unit = app.unit_id() and q.asked_by = app.person_id() and q.answered_at is not null and q.received_at is null))
$$;
revoke all on function forums.todo from public;
grant execute on function forums.todo to samsyn_app;
