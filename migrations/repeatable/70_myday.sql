-- The day's page in one question: every area's view of what waits (the plans', the forums', the reports'), with what is late, waits and comes within a
-- fortnight, and how many there are of each, counted over the same rows. A function, so that its plan is kept: to plan
-- the question takes longer than to answer it. Row-level security is the asker's. A manager's own lines come before the
-- unit's. The child is known by initials and year of birth; protection hides the names and ids of other units.
create schema if not exists myday;
grant usage on schema myday to samsyn_app;
drop function if exists myday.list(integer);
create function myday.list(most integer)
returns table (kind text, plan_id uuid, forum jsonb, state text, mine boolean, part text, due_on date, since timestamptz,
               ref_id uuid, number text, child jsonb, unit text, person text, counts jsonb, limits jsonb)
language plpgsql stable set enable_nestloop = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
  with laid as (
    select t.*, null::uuid as forum_id, null::text as number from plans.todo t
    union all
    select t.*, null from forums.todo t
    union all
    select * from concerns.todo
  ), todo as (
    select t.*, coalesce(t.person_id = (select app.person_id()), (select app.role()) <> 'manager') as mine,
           case when t.due_on < (select app.today()) then 'late'
                when t.since <= (select app.now()) or t.due_on = (select app.today()) then 'waiting'
                when t.due_on <= (select app.today()) + 14 then 'coming' end as part
      from laid t
     where t.person_id is null or t.person_id = (select app.person_id()) or (select app.role()) = 'manager'
  ), shown as materialized (
    select * from todo where part is not null
  ), page as materialized (
    select s.*, row_number() over (
             order by s.mine desc, array_position(array['late', 'waiting', 'coming'], s.part), s.due_on nulls last, s.since,
                      s.plan_id, s.forum_id, s.kind, s.ref_id) as place
      from shown s order by place limit most
  )
  select s.kind, s.plan_id, case when f.id is not null then jsonb_build_object('id', f.id, 'name', f.name) end, s.state, s.mine, s.part, s.due_on, s.since,
         case when h.hidden then plans.veiled(true, s.plan_id, s.ref_id) else s.ref_id end,
         s.number,
         case when c.id is not null then jsonb_build_object(
           'initials', left(c.given, 1) || left(c.family, 1), 'bornYear', extract(year from c.born_on)::int,
           'protected', c.protection <> 'none') end,
         (select case when h.hidden then 'Skyddad enhet' else u.name end
            from directory.unit u where u.id = s.ref_id and s.kind in ('consent_needed', 'answer_missing')),
         (select e.given || ' ' || e.family from directory.employee e
           where e.id = case s.kind when 'absent_member' then s.ref_id else s.person_id end),
         (select jsonb_object_agg(n.key, n.count) from (
            select case when a.mine then 'mine_' else 'unit_' end || a.part as key, count(*) from shown a group by 1) n),
         (select k.config -> 'limits' from directory.county k where k.id = (select app.county_id()))
    from page s
    left join forums.forum f on f.id = s.forum_id and f.id = any (array(select forum_id from page))
    left join children.child c on c.id = s.child_id and c.id = any (array(select child_id from page))
    -- A unit other than the own. The function is called for a child that is protected, or not seen any more.
    cross join lateral (select s.kind in ('consent_needed', 'answer_missing') and s.ref_id is distinct from (select app.unit_id())
                               and c.protection is distinct from 'none' and coalesce(children.hides_places(s.child_id), true) as hidden) h
   order by s.place;
end $$;
revoke all on function myday.list(integer) from public;
grant execute on function myday.list(integer) to samsyn_app;
