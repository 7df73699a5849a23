-- What child and guardians say of themselves before the meeting (what matters, which times fit), and the units' own times.

-- True for a child who writes its own words: from the age that the county lets children sign in from.
create or replace function plans.speaks_itself(p_plan uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(c.born_on + make_interval(years => (k.config ->> 'childLoginFromAge')::int) <= app.today(), false)
    from plans.plan p join children.child c on c.id = p.child_id join directory.county k on k.id = c.county_id
   where p.id = p_plan and p_plan = any (plans.visible())
$$;
alter function plans.speaks_itself(uuid) owner to samsyn_policy;
revoke all on function plans.speaks_itself(uuid) from public;
grant execute on function plans.speaks_itself(uuid) to samsyn_app, samsyn_policy;

-- True while a plan gathers units and one of them, not let in, still waits for the asker's yes: a guardian's, or a
-- child's whose own is needed (OSL 12 kap. 3 §). One for whom an exception is recorded is not waited for.
create or replace function plans.awaits_my_yes(p_plan uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (
    select from plans.plan p join plans.party y on y.plan_id = p.id join children.child c on c.id = p.child_id
     where p.id = p_plan and p.id = any (plans.readable()) and p.state in ('asking', 'called', 'mapping', 'meeting')
       and (y.open_until is null or y.open_until < app.today()) and y.answer <> 'cannot'
       and case app.kind()
             when 'guardian' then true
             when 'child' then coalesce(children.weight_of(c.id, 'sip') in ('with_guardian', 'alone'), false)
                               or c.born_on + interval '18 years' <= app.today()
             else false end
       and not sharing.is_answered(p.child_id, y.unit_id, app.person_id()))
$$;
alter function plans.awaits_my_yes(uuid) owner to samsyn_policy;
revoke all on function plans.awaits_my_yes(uuid) from public;
grant execute on function plans.awaits_my_yes(uuid) to samsyn_app;

do $$
declare t text;
begin
  foreach t in array array['child_words', 'time_fit'] loop
    execute format('alter table plans.%I enable row level security', t);
    execute format('alter table plans.%I force row level security', t);
    execute format('drop policy if exists %I on plans.%I', t || '_worker', t);
    execute format('create policy %I on plans.%I for select to samsyn_worker using (true)', t || '_worker', t);
    execute format('grant select on plans.%I to samsyn_app, samsyn_worker', t);
    execute format('grant select, insert, update on plans.%I to samsyn_policy', t);
  end loop;
end $$;

-- The child's words are a part of the plan: whoever reads the plan reads them. The child writes them, and nobody for a
-- child who can; for one too young to sign in a guardian does, and it says so.
drop policy if exists child_words_select on plans.child_words;
create policy child_words_select on plans.child_words for select to samsyn_app
  using (plan_id = any ((select plans.readable())::uuid[]));
drop policy if exists child_words_add on plans.child_words;
create policy child_words_add on plans.child_words for insert to samsyn_app with check (
  plan_id = any ((select plans.readable())::uuid[])
  and author_kind = (select app.kind()) and author_id = (select app.person_id())
  and (author_kind = 'child' or not plans.speaks_itself(plan_id)));
drop policy if exists child_words_change on plans.child_words;
create policy child_words_change on plans.child_words for update to samsyn_app using (
  plan_id = any ((select plans.readable())::uuid[])
  and author_kind = (select app.kind()) and author_id = (select app.person_id())
  and (author_kind = 'child' or not plans.speaks_itself(plan_id)));
grant insert, update (words, version, written_at) on plans.child_words to samsyn_app;

-- Which times fit is said for oneself: a unit for itself, each in the family for themselves. Staff on the plan read all
-- answers to be able to choose; the family its own, since when somebody can is nobody else's matter.
drop policy if exists time_fit_select on plans.time_fit;
create policy time_fit_select on plans.time_fit for select to samsyn_app using (
  plan_id = any ((select plans.readable())::uuid[])
  and ((select app.kind()) = 'employee' or who_id = (select app.person_id())));
drop policy if exists time_fit_add on plans.time_fit;
create policy time_fit_add on plans.time_fit for insert to samsyn_app with check (
  plan_id = any ((select plans.readable())::uuid[])
  and exists (select from plans.meeting t where t.id = meeting_id and t.plan_id = time_fit.plan_id and t.state = 'proposed')
  and case (select app.kind()) when 'employee' then who_kind = 'unit' and who_id = (select app.unit_id())
                               else who_kind = (select app.kind()) and who_id = (select app.person_id()) end);
drop policy if exists time_fit_change on plans.time_fit;
create policy time_fit_change on plans.time_fit for update to samsyn_app using (
  plan_id = any ((select plans.readable())::uuid[])
  and case (select app.kind()) when 'employee' then who_kind = 'unit' and who_id = (select app.unit_id())
                               else who_kind = (select app.kind()) and who_id = (select app.person_id()) end);
grant insert, update (fits, said_at) on plans.time_fit to samsyn_app;
