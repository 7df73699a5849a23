-- What waits with reports of concern, as far as the asker may see, at the acting unit: the same shape as forums.todo()
-- (67_forums_todo.sql), with the report's number beside it and not a word about the child. `ref_id` is the report as it lies
-- here (concern_protect, _decide, _answer, _inquiry), the question (concern_consult) or the report as it was sent (_birth,
-- _hand_over).
drop view if exists concerns.todo;
drop function if exists concerns.todo();
drop function if exists concerns.todo_of_receivers();

create function concerns.todo_of_receivers()
returns table (kind text, plan_id uuid, child_id uuid, state text, person_id uuid, unit_id uuid, due_on date, since timestamptz, ref_id uuid,
               initials text, born_year int, protection text, forum_id uuid, number text)
language plpgsql stable set enable_nestloop = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with here as materialized (
    select i.id, i.number::text, i.state, i.danger, i.unit_id, i.arrived_at, i.decided_at, i.protect_by, i.decide_by, i.inquiry_by,
           i.inquiry_ended_on,
           -- The unit's, when nobody has it, or who has it does not work here any more.
           (select a.employee_id from directory.assignment a
             where a.employee_id = i.handler_id and a.unit_id = i.unit_id and a.from_day <= (select app.today())
               and coalesce(a.to_day, 'infinity') >= (select app.today()) limit 1) as handler_id,
           i.decided_at is not null and i.asked_at is not null and i.told_at is null and i.telling is null as answering,
           case when i.asked_at > i.decided_at then (i.asked_at at time zone 'Europe/Stockholm')::date else i.answer_by end as answer_by
      from concerns.intake i
     where i.unit_id = (select app.unit_id())
       and (i.state in ('arrived', 'assessed') or i.state = 'opened' and i.inquiry_ended_on is null
            or i.asked_at is not null and i.told_at is null and i.telling is null)
  )
  select case state when 'arrived' then 'concern_protect' else 'concern_decide' end as kind, null::uuid as plan_id,
         null::uuid as child_id, case when danger then 'danger' else state end as state, handler_id as person_id, unit_id,
         case state when 'arrived' then protect_by else decide_by end as due_on, arrived_at as since, id as ref_id,
         null::text, null::int, null::text, null::uuid as forum_id, number
    from here where state in ('arrived', 'assessed')
  union all
  select 'concern_answer', null, null, state, handler_id, unit_id, answer_by, decided_at, id, null, null, null, null, number from here where answering
  union all
  select 'concern_inquiry', null, null, state, handler_id, unit_id, inquiry_by, inquiry_by::timestamp at time zone 'Europe/Stockholm',
         id, null, null, null, null, number
    from here where state = 'opened' and inquiry_ended_on is null
  union all
  -- A question without a name, for those who receive.
  select 'concern_consult', null, null, '', null, c.to_unit_id, null, c.asked_at, c.id, null, null, null, null, null
    from concerns.consultation c where c.to_unit_id = (select app.unit_id()) and c.answered_at is null;
end $$;
revoke all on function concerns.todo_of_receivers from public;
grant execute on function concerns.todo_of_receivers to samsyn_app;

-- What one has written, or begun to write, oneself, and what lies at the unit.
create function concerns.todo()
returns table (kind text, plan_id uuid, child_id uuid, state text, person_id uuid, unit_id uuid, due_on date, since timestamptz, ref_id uuid,
               initials text, born_year int, protection text, forum_id uuid, number text)
language plpgsql stable as $$
#variable_conflict use_column
declare me constant uuid := app.person_id(); u constant uuid := app.unit_id();
begin
  return query
  -- A worry that nobody else knows of.
  select 'concern_draft', null::uuid, null::uuid, case when d.content ->> 'danger' = 'yes' then 'danger' else '' end, d.author_id, d.unit_id,
         (d.saved_at at time zone 'Europe/Stockholm')::date, d.saved_at, d.id,
         null::text, null::int, null::text, null::uuid, null::text
    from concerns.draft d where d.author_id = me and d.unit_id = u
  union all
  select w.kind, null, null, '', r.author_id, r.unit_id, w.due_on, coalesce(w.since, w.due_on::timestamp at time zone 'Europe/Stockholm'), r.id,
         null, null, null, null, null
    from concerns.report r
    cross join lateral (
      -- An answer that has come, for a week.
      select 'concern_answered' as kind, null::date as due_on, a.given_at as since
        from concerns.answer a where a.report_id = r.id and a.given_at > (select app.now()) - interval '7 days'
      union all
      -- A report to somebody who is not in Samsyn is to be handed over; one before birth is to be followed by one after it.
      select case when b.here then 'concern_hand_over' else 'concern_birth' end,
             case when b.here then (r.sent_at at time zone 'Europe/Stockholm')::date else b.expected end, null
        from (select r.outside and r.handed_over_at is null as here, nullif(r.content -> 'child' ->> 'expectedOn', '')::date as expected) b
       where b.here or r.after_birth is null and (r.content -> 'child' ->> 'isUnborn')::boolean and b.expected is not null) w
   where r.author_id = me and r.unit_id = u;
  -- For those who receive, their managers and whoever handles a report: for others the policies leave nothing of it.
  if app.role() in ('intake', 'manager') or exists (select from concerns.intake i where i.handler_id = me and i.unit_id = u) then
    return query select * from concerns.todo_of_receivers();
  end if;
end $$;
revoke all on function concerns.todo from public;
grant execute on function concerns.todo to samsyn_app;
