-- True for a guardian in whose stead the social welfare board has decided (FB 6 kap. 13 a §) for every unit that the plan
-- lets in: nothing in the plan rests on that guardian's own yes, and so a no from the same guardian does not end it.
create or replace function plans.board_decides(p_plan uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(bool_and(exists (
           select from sharing.consent s
            where s.child_id = p.child_id and s.unit_id = y.unit_id and s.purpose = 'sip' and s.giver_id = app.person_id()
              and s.basis = 'board_decision' and s.withdrawn_at is null
              and s.given_on <= app.today() and s.valid_to >= app.today())), false)
    from plans.plan p join plans.party y on y.plan_id = p.id
   where p.id = p_plan and y.open_until >= app.today() and app.kind() = 'guardian' and p.id = any (plans.visible())
$$;
alter function plans.board_decides(uuid) owner to samsyn_policy;
revoke all on function plans.board_decides(uuid) from public;
grant execute on function plans.board_decides(uuid) to samsyn_app;
