-- What waits with reports of concern, as far as the asker may see, at the acting unit: the same shape as forums.todo
-- (67_forums_todo.sql), with the report's number beside it and not a word about the child. `ref_id` is the report as it lies
-- here (concern_protect, _decide, _answer, _inquiry), the question (concern_consult) or the report as it was sent (_birth,
-- _hand_over).
drop view if exists concerns.todo;
create view concerns.todo with (security_invoker = true) as
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
       null::uuid as forum_id, number
  from here where state in ('arrived', 'assessed')
union all
select 'concern_answer', null, null, state, handler_id, unit_id, answer_by, decided_at, id, null, number from here where answering
union all
select 'concern_inquiry', null, null, state, handler_id, unit_id, inquiry_by, inquiry_by::timestamp at time zone 'Europe/Stockholm',
       id, null, number
  from here where state = 'opened' and inquiry_ended_on is null
union all
-- A question without a name, for those who receive.
select 'concern_consult', null, null, '', null, c.to_unit_id, null, c.asked_at, c.id, null, null
  from concerns.consultation c where c.to_unit_id = (select app.unit_id()) and c.answered_at is null
union all
-- What one has begun to write and not sent: a worry that nobody else knows of.
select 'concern_draft', null, null, case when d.content ->> 'danger' = 'yes' then 'danger' else '' end, d.author_id, d.unit_id,
       (d.saved_at at time zone 'Europe/Stockholm')::date, d.saved_at, d.id, null, null
  from concerns.draft d where d.author_id = (select app.person_id()) and d.unit_id = (select app.unit_id())
union all
-- An answer that has come, for a week.
select 'concern_answered', null, null, '', r.author_id, r.unit_id, null, a.given_at, r.id, null, null
  from concerns.report r join concerns.answer a on a.report_id = r.id
 where r.author_id = (select app.person_id()) and r.unit_id = (select app.unit_id()) and a.given_at > (select app.now()) - interval '7 days'
union all
-- A report before birth is to be followed by one after it; one to somebody who is not in Samsyn is to be handed over.
select case when r.outside and r.handed_over_at is null then 'concern_hand_over' else 'concern_birth' end, null, null, '',
       r.author_id, r.unit_id, d.due_on, d.due_on::timestamp at time zone 'Europe/Stockholm', r.id, null, null
  from concerns.report r
  cross join lateral (
    select case when r.outside and r.handed_over_at is null then (r.sent_at at time zone 'Europe/Stockholm')::date
                else nullif(r.content -> 'child' ->> 'expectedOn', '')::date end as due_on) d
 where r.author_id = (select app.person_id()) and r.unit_id = (select app.unit_id())
   and (r.outside and r.handed_over_at is null
        or r.after_birth is null and (r.content -> 'child' ->> 'isUnborn')::boolean and d.due_on is not null);
grant select on concerns.todo to samsyn_app;
