-- The day's page in one question: what waits in every area (plans.todo(), forums.todo(), concerns.todo()), with what is late,
-- waits and comes within a fortnight, and how many there are of each, counted over the same rows. A function, so that its
-- plan is kept, and those of the functions that it asks: to plan the question takes longer than to answer it. Row-level
-- security is the asker's. One's own name is not looked up: `for_anybody` tells one's own from the unit's. A manager's own
-- lines come before the unit's. The child is known by initials and year of birth; protection hides the names and ids of
-- other units. The counts and the county's limits stand on the first line.
create schema if not exists myday;
grant usage on schema myday to samsyn_app;
drop function if exists myday.list(integer);
create function myday.list(most integer)
returns table (kind text, plan_id uuid, state text, mine boolean, part text, due_on date, since timestamptz, ref_id uuid, number text,
               initials text, born_year int, protection text, forum_id uuid, forum text, unit text, person text, for_anybody boolean,
               counts jsonb, limits jsonb)
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  me constant uuid := app.person_id(); own constant uuid := app.unit_id(); manages constant boolean := app.role() = 'manager';
  today constant date := app.today(); moment constant timestamptz := app.now();
begin
  return query
  with laid as (
    select t.*, null::uuid as forum_id, null::text as number from plans.todo() t
    union all
    select t.*, null from forums.todo() t
    union all
    select * from concerns.todo()
  ), shown as materialized (
    select t.*, coalesce(t.person_id = me, not manages) as mine, p.part
      from laid t
      cross join lateral (select case when t.due_on < today then 'late'
                                      when t.since <= moment or t.due_on = today then 'waiting'
                                      when t.due_on <= today + 14 then 'coming' end as part) p
     where p.part is not null and (t.person_id is null or t.person_id = me or manages)
  ), page as materialized (
    select s.*, row_number() over (
             order by s.mine desc, array_position(array['late', 'waiting', 'coming'], s.part), s.due_on nulls last, s.since,
                      s.plan_id, s.forum_id, s.kind, s.ref_id) as place
      from shown s order by place limit most
  )
  select s.kind, s.plan_id, s.state, s.mine, s.part, s.due_on, s.since,
         case when h.hidden then plans.veiled(true, s.plan_id, s.ref_id) else s.ref_id end, s.number,
         s.initials, s.born_year, s.protection,
         s.forum_id, (select f.name from forums.forum f where f.id = s.forum_id),
         (select case when h.hidden then 'Skyddad enhet' else u.name end
            from directory.unit u where u.id = s.ref_id and s.kind in ('consent_needed', 'answer_missing')),
         (select e.given || ' ' || e.family from directory.employee e
           where e.id = case when s.kind = 'absent_member' then s.ref_id when s.person_id <> me then s.person_id end),
         s.person_id is null,
         case when s.place = 1 then (
           select jsonb_object_agg(n.key, n.count) from (
             select case when a.mine then 'mine_' else 'unit_' end || a.part as key, count(*) from shown a group by 1) n) end,
         case when s.place = 1 then (select k.config -> 'limits' from directory.county k where k.id = (select app.county_id())) end
    from page s
    -- A unit other than the own. The function is called for a child that is protected, or not seen any more.
    cross join lateral (select s.kind in ('consent_needed', 'answer_missing') and s.ref_id is distinct from own
                               and s.protection is distinct from 'none' and coalesce(children.hides_places(s.child_id), true) as hidden) h
   order by s.place;
end $$;
revoke all on function myday.list(integer) from public;
grant execute on function myday.list(integer) to samsyn_app;
