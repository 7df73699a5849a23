-- Who reads a plan. Two circles: what is shared takes consent for the unit; the frame (need and question, who is called
-- and on the plan) is also seen by the unit that started the plan, before consent. When consent has ended after the call
-- that unit keeps its own: the words of its call, whom it called, its own rows and who coordinates.
grant usage on schema plans to samsyn_app, samsyn_worker, samsyn_policy;
grant select, insert, update on all tables in schema plans to samsyn_policy;
grant insert, update, delete on children.contact to samsyn_policy;

-- Plans whose shared content the asker may read. Who looks after the log or the directory reads none, here and in the
-- functions below: not those of an earlier assignment at the same unit either.
create or replace function plans.readable() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare day date := app.today(); me uuid := app.person_id(); u uuid := app.unit_id();
begin
  if app.kind() = 'employee' then
    case app.role()
    when 'manager' then
      return array(select p.plan_id from plans.party p
                    where p.unit_id = u and p.open_until >= day and (p.called_at is not null or p.kind = 'initiator'));
    when 'intake' then
      return array(select p.plan_id from plans.party p
                    where p.unit_id = u and p.open_until >= day and p.called_at is not null and p.answer = 'pending' and p.kind <> 'initiator'
                   union
                   select m.plan_id from plans.member m
                    where m.person_id = me and m.unit_id = u and m.open_until >= day and m.left_at is null);
    when 'log_reviewer', 'county_admin' then
      return '{}';
    else
      return array(select m.plan_id from plans.member m
                    where m.person_id = me and m.unit_id = u and m.open_until >= day and m.left_at is null);
    end case;
  end if;
  return array(select p.id from plans.plan p where p.child_id = any (children.family_ids())
                  and p.state <> 'draft' and p.asked_at is not null);
end $$;

-- A unit that started a plan and is not let in any more keeps it as it called to it: not when others begin it anew, with
-- words of their own, unless it coordinates the plan or nobody does.
create or replace function plans.keeps_frame(p_plan uuid, p_unit uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select p.called_at is not distinct from p.first_called_at
         or not exists (select from plans.member m where m.plan_id = p.id and m.coordinator and m.left_at is null and m.unit_id <> p_unit)
    from plans.plan p where p.id = p_plan
$$;

-- Plans whose frame the asker may see: the readable ones, those that the own unit started, and one that the asker has
-- been offered to coordinate: nobody can answer that without knowing what it is about.
create or replace function plans.visible() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare day date := app.today(); me uuid := app.person_id(); u uuid := app.unit_id();
begin
  if app.kind() <> 'employee' then return plans.readable(); end if;
  if app.role() in ('log_reviewer', 'county_admin') then return '{}'; end if;
  if app.role() = 'manager' then
    return array(select p.plan_id from plans.party p
                  where p.unit_id = u and (p.open_until >= day and (p.called_at is not null or p.kind = 'initiator')
                                           or p.kind = 'initiator' and plans.keeps_frame(p.plan_id, u)));
  end if;
  return case when app.role() = 'intake' then plans.readable() else '{}' end
      || array(select m.plan_id from plans.member m
                where m.person_id = me and m.unit_id = u and m.left_at is null
                  and (m.open_until >= day or m.initiates and plans.keeps_frame(m.plan_id, u))
               union all
               select h.plan_id from plans.handover h join plans.party p on p.plan_id = h.plan_id and p.unit_id = h.to_unit
                 join plans.plan q on q.id = h.plan_id
                where h.to_person = me and h.to_unit = u and h.state = 'offered' and q.state not in ('refused', 'closed')
                  and (p.open_until >= day or p.kind = 'initiator'));
end $$;

-- Whether a unit on a plan sees what others do in its frame: while consent lets it in; and until the first call is sent,
-- since there is nobody there but itself. Not in a plan that is offered or begun anew: others have been there.
drop function if exists plans.sees_others(date, timestamptz, text);
drop function if exists plans.sees_others(boolean, timestamptz, text);
create or replace function plans.sees_others(let_in boolean, first_called_at timestamptz) returns boolean
language sql immutable as $$ select let_in or first_called_at is null $$;
grant execute on function plans.sees_others to samsyn_app, samsyn_policy;

-- Plans of whose frame the asker sees what others do: not a unit that started the plan and that consent does not let in
-- any more.
create or replace function plans.framed() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare seen uuid[] := plans.visible(); u uuid := app.unit_id(); day date := app.today();
begin
  if app.kind() <> 'employee' then return seen; end if;
  return array(select y.plan_id from plans.party y join plans.plan p on p.id = y.plan_id
                where y.unit_id = u and y.plan_id = any (seen)
                  and plans.sees_others(coalesce(y.open_until >= day, false), p.first_called_at));
end $$;

-- Whether somebody at the asker's unit coordinates the plan.
create or replace function plans.led_by_unit(plan uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select app.kind() = 'employee' and plan = any (plans.visible())
         and exists (select from plans.member m where m.plan_id = plan and m.unit_id = app.unit_id() and m.coordinator and m.left_at is null)
$$;

-- Whom the asker's unit has called, for a unit that consent does not let in any more: who they are, nothing of what they
-- have answered, nor whether consent lets them in. While the unit still coordinates the plan all who are on it, and who of
-- those that are called is let in: it can hand the plan over to those only.
create or replace function plans.called_by_unit(plan uuid) returns setof plans.party
language plpgsql stable security definer set search_path = '' as $$
declare leads boolean;
begin
  -- Asked at every reading of a plan: first the one look that answers for a unit that is let in.
  if app.kind() is distinct from 'employee'
     or exists (select from plans.party y where y.plan_id = called_by_unit.plan and y.unit_id = app.unit_id() and y.open_until >= app.today())
     or plan = any (plans.framed()) or not plan = any (plans.visible()) then return; end if;
  leads := plans.led_by_unit(plan);
  return query
    select (jsonb_populate_record(y, jsonb '{"answer": "pending", "attendee": null, "competence": null, "may_decide": null, "reason": null,
                                             "answered_by": null, "answered_at": null, "reminded_at": null,
                                             "without_part": "", "without_report": "", "version": 1}'
                                  || case when leads and y.called_at is not null then jsonb '{}' else jsonb '{"open_until": null}' end)).*
      from plans.party y join plans.plan p on p.id = y.plan_id
     where p.id = called_by_unit.plan and y.unit_id <> app.unit_id() and (y.called_at = p.called_at or leads);
end $$;

-- Takes back the call of a plan that is a draft again: nobody is called, and nothing is gone without. Past the policies,
-- since a unit that consent does not let in sees nothing of the others' rows that it empties. For the unit that coordinates,
-- and the one that started the plan, whose manager leads it when nobody coordinates any more.
create or replace function plans.take_back_call(plan uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  if not exists (select from plans.plan p
                  where p.id = plan and p.state = 'draft' and p.id = any (plans.visible())
                    and (p.initiator_unit_id = app.unit_id() or plans.led_by_unit(p.id))) then
    perform app.refuse('SM003', 'call taken back from outside', 'Det gör den enhet som samordnar planen eller tog initiativet till den.');
  end if;
  update plans.plan p set called_at = null where p.id = plan;
  update plans.member m set left_at = app.now()
    from plans.plan p
   where p.id = m.plan_id and m.plan_id = plan and m.unit_id <> p.initiator_unit_id and not m.coordinator and m.left_at is null;
  update plans.party y
     set called_at = null, answer_by = null, answer = 'pending', attendee = null, competence = null, may_decide = null, reason = null,
         answered_by = null, answered_at = null, without_part = '', without_report = '', version = y.version + 1
   where y.plan_id = plan;
end $$;

-- Takes the role from whoever coordinates, who leaves the plan unless still at work: for whoever is given it instead.
create or replace function plans.free_coordinator(plan uuid) returns void
language sql volatile security definer set search_path = '' as $$
  update plans.member m
     set coordinator = false,
         left_at = case when not exists (select from directory.holder h where h.employee_id = m.person_id and h.unit_id = m.unit_id)
                        then app.now() end
   where m.plan_id = plan and m.coordinator and m.left_at is null
     and app.kind() = 'employee' and plan = any (plans.visible())
$$;

-- The latest no to a plan, with its reason for staff who see what others do and for who wrote it: why somebody says no may
-- be about another in the family. When to ask again is for whoever sees the plan.
create or replace function plans.latest_refusal(plan uuid) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare f plans.refusal;
begin
  select * into f from plans.refusal r where r.plan_id = plan order by r.recorded_at desc limit 1;
  if f.id is null or not plan = any (plans.visible()) then return null; end if;
  return jsonb_build_object('reason', case when app.kind() = 'employee' and plan = any (plans.framed()) or f.recorded_by = app.person_id()
                                           then f.reason else '' end,
                            'offerAgain', f.offer_again, 'recordedAt', f.recorded_at);
end $$;

-- Plans of which the unit keeps its own part when consent no longer lets it in: for its members there, and its managers.
create or replace function plans.kept() returns uuid[]
language sql stable security definer set search_path = '' as $$
  select case when app.kind() = 'employee' and app.role() not in ('log_reviewer', 'county_admin') then
    array(select m.plan_id from plans.member m
           where m.person_id = app.person_id() and m.unit_id = app.unit_id() and m.left_at is null
          union
          select r.plan_id from plans.part r
           where r.author_kind = 'unit' and r.author_id = app.unit_id() and app.role() = 'manager')
    else '{}' end
$$;
create or replace function plans.child_of_kept(plan uuid) returns uuid language sql stable security definer set search_path = '' as
  $$ select p.child_id from plans.plan p where p.id = plan and p.id = any (plans.kept()) $$;

-- The mark of the child that something is kept about, or has been handed out about to the own unit.
create or replace function plans.protection_of_kept(plan uuid) returns text language sql stable security definer set search_path = '' as $$
  select c.protection from plans.plan p join children.child c on c.id = p.child_id
   where p.id = plan
     and (p.id = any (plans.kept())
          or app.kind() = 'employee' and exists (select from sharing.delivery d
               where d.subject_id = p.id and d.recipient_kind = 'unit' and d.recipient_id = app.unit_id()))
$$;

-- True in the transaction that starts a plan, for the unit that starts it: nobody is on the plan yet.
create or replace function plans.begins(plan uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select p.initiator_unit_id = app.unit_id() and not exists (select from plans.member m where m.plan_id = p.id)
    from plans.plan p where p.id = plan
$$;

create or replace function plans.child_of(plan uuid) returns uuid language sql stable security definer set search_path = '' as
  $$ select p.child_id from plans.plan p where p.id = plan $$;

-- The last day on which consent lets a unit into a plan; null when it does not. Anybody may begin a plan about a number that
-- they know, and put any unit on it: until the family lets in the unit that starts the plan, or the call has been sent, no
-- other unit is let in, so that nothing tells whom the family has said yes to before.
create or replace function plans.opening_in(p_plan uuid, p_unit uuid) returns date
language sql stable security definer set search_path = '' as $$
  select o.open_until
    from plans.plan p join sharing.opening o on o.child_id = p.child_id and o.unit_id = p_unit and o.purpose = 'sip' and o.open_until >= app.today()
   where p.id = p_plan
     and (p.initiator_unit_id = p_unit or p.first_called_at is not null
          or exists (select from sharing.opening i
                      where i.child_id = p.child_id and i.unit_id = p.initiator_unit_id and i.purpose = 'sip' and i.open_until >= app.today()))
$$;

-- Copies what is opened for a unit to its party rows, their members and these people's contact with the child, and to
-- the others' in plans that it starts. Who has left, or whose unit is no longer called, is not let in again.
create or replace function plans.spread(p_child uuid, p_unit uuid, d date) returns void
language plpgsql volatile security definer set search_path = '' as $$
begin
  with opened as (
    update plans.party p set open_until = plans.opening_in(p.plan_id, p.unit_id)
      from plans.plan q
     where q.id = p.plan_id and q.child_id = p_child
       and (p.unit_id = p_unit or q.initiator_unit_id = p_unit and q.first_called_at is null)
    returning p.plan_id, p.unit_id, p.open_until)
  update plans.member m set open_until = o.open_until from opened o where o.plan_id = m.plan_id and o.unit_id = m.unit_id;
  update children.contact c set open_until = coalesce(d, app.today() - 1)
   where c.child_id = p_child and c.unit_id = p_unit and c.via = 'plan'
     and (exists (select from plans.member m where m.plan_id = c.via_id and m.unit_id = c.unit_id
                     and m.person_id = c.employee_id and m.left_at is null)
          or c.employee_id is null and exists (
               select from plans.party p where p.plan_id = c.via_id and p.unit_id = c.unit_id and p.called_at is not null));
end $$;

-- One at a time for a child: a consent that is withdrawn while a unit is being added must meet it.
drop function if exists plans.hold(uuid, uuid);
create or replace function plans.hold(p_child uuid) returns void
language sql volatile security definer set search_path = '' as
  $$ select pg_advisory_xact_lock(hashtextextended(p_child::text, 50)) $$;

create or replace function plans.on_opening() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- What another purpose opens is not the plans' concern.
  if coalesce(new.purpose, old.purpose) <> 'sip' then return null; end if;
  perform plans.hold(coalesce(new.child_id, old.child_id));
  if tg_op = 'DELETE' then perform plans.spread(old.child_id, old.unit_id, null);
  else perform plans.spread(new.child_id, new.unit_id, new.open_until);
  end if;
  return null;
end $$;
create or replace trigger opening_spreads after insert or update or delete on sharing.opening
  for each row execute function plans.on_opening();

-- A call is sent, and a unit let in, only while consent covers it: whoever asks, by whatever way.
create or replace function plans.on_party() returns trigger language plpgsql security definer set search_path = '' as $$
declare child uuid := plans.child_of(new.plan_id);
begin
  if tg_op = 'INSERT' then perform plans.hold(child); end if;
  new.open_until := plans.opening_in(new.plan_id, new.unit_id);
  if new.called_at is not null and (tg_op = 'INSERT' or old.called_at is null) and new.open_until is null then
    perform app.refuse('SM001', 'called without consent', 'Samtycket omfattar inte den enheten. Kallelsen har inte skickats.');
  end if;
  if new.called_at is not null and (tg_op = 'INSERT' or old.called_at is null) then
    insert into children.contact (child_id, county_id, employee_id, unit_id, via, via_id, open_until)
    values (child, new.county_id, null, new.unit_id, 'plan', new.plan_id, new.open_until)
    on conflict (child_id, employee_id, unit_id, via, via_id) do update set open_until = excluded.open_until;
  end if;
  if new.called_at is null and tg_op = 'UPDATE' and new.kind <> 'initiator' then
    update children.contact c set open_until = app.today() - 1
     where c.child_id = child and c.unit_id = new.unit_id and c.via = 'plan' and c.via_id = new.plan_id;
  end if;
  return new;
end $$;
create or replace function plans.on_call() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.kind() = 'employee' and new.called_at is not null and old.called_at is null
     and plans.opening_in(new.id, new.initiator_unit_id) is null
     and not exists (select from plans.member m where m.plan_id = new.id and m.coordinator and m.left_at is null and m.open_until >= app.today()) then
    perform app.refuse('SM001', 'called without consent', 'Samtycket omfattar inte den enhet som tog initiativet. Kallelsen har inte skickats.');
  end if;
  -- The family is asked at a moment, and a call is taken back only to begin anew.
  if app.kind() = 'employee'
     and (new.asked_at is distinct from old.asked_at and not (old.asked_at is null and new.asked_at = app.now())
          or old.called_at is not null and new.called_at is null and new.state <> 'draft') then
    perform app.refuse('SM003', 'moment changed', 'När familjen frågades och kallelsen skickades ändras inte.');
  end if;
  new.first_called_at := coalesce(old.first_called_at, new.called_at);
  return new;
end $$;
create or replace trigger plan_first_called before insert or update of called_at, asked_at on plans.plan
  for each row execute function plans.on_call();

create or replace trigger party_needs_consent before insert or update of called_at on plans.party
  for each row execute function plans.on_party();

-- A unit answers for itself. What others may do with its answer is to empty it, when the plan is offered anew.
create or replace function plans.on_answer() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.kind() = 'employee' and new.answer <> 'pending' and new.unit_id is distinct from app.unit_id() then
    perform app.refuse('SM003', 'answered for another unit', 'Enheten svarar själv på kallelsen.');
  end if;
  return new;
end $$;
create or replace trigger party_answers_itself before insert or update of answer, attendee, competence, may_decide, reason
  on plans.party for each row execute function plans.on_answer();

create or replace function plans.on_member() returns trigger language plpgsql security definer set search_path = '' as $$
declare p record; child uuid := plans.child_of(new.plan_id);
begin
  select x.open_until, x.kind into p from plans.party x
   where x.plan_id = new.plan_id and x.unit_id = new.unit_id for share;
  new.open_until := p.open_until;
  new.initiates := p.kind = 'initiator';
  insert into children.contact (child_id, county_id, employee_id, unit_id, via, via_id, open_until)
  values (child, new.county_id, new.person_id, new.unit_id, 'plan', new.plan_id,
          case when new.left_at is null then coalesce(p.open_until, app.today() - 1) else app.today() - 1 end)
  on conflict (child_id, employee_id, unit_id, via, via_id) do update set open_until = excluded.open_until;
  return new;
end $$;
create or replace trigger member_follows_party before insert or update of left_at on plans.member
  for each row execute function plans.on_member();

do $$
declare f text; t text;
  own constant text := 'unit_id = (select app.unit_id()) and plan_id = any ((select plans.visible())::uuid[])';
begin
  foreach f in array array['readable()', 'visible()', 'child_of(uuid)', 'opening_in(uuid, uuid)', 'keeps_frame(uuid, uuid)', 'on_call()', 'spread(uuid, uuid, date)', 'on_opening()', 'on_party()', 'on_member()',
    'framed()', 'led_by_unit(uuid)', 'called_by_unit(uuid)', 'take_back_call(uuid)', 'free_coordinator(uuid)', 'latest_refusal(uuid)', 'kept()', 'child_of_kept(uuid)', 'protection_of_kept(uuid)', 'begins(uuid)', 'hold(uuid)', 'on_answer()'] loop
    execute format('alter function plans.%s owner to samsyn_policy', f);
    execute format('revoke all on function plans.%s from public', f);
    execute format('grant execute on function plans.%s to samsyn_policy', f);
  end loop;
  grant execute on function plans.framed(), plans.called_by_unit(uuid), plans.take_back_call(uuid), plans.free_coordinator(uuid), plans.latest_refusal(uuid),
                            plans.readable(), plans.visible(), plans.kept(), plans.child_of_kept(uuid), plans.protection_of_kept(uuid), plans.begins(uuid) to samsyn_app;
  foreach t in array array['plan', 'party', 'member', 'guest', 'meeting', 'attendance', 'part', 'content', 'goal', 'measure',
                           'edition', 'edition_place', 'score', 'evaluation', 'refusal', 'closure', 'handover', 'history', 'message'] loop
    execute format('alter table plans.%I enable row level security', t);
    execute format('alter table plans.%I force row level security', t);
    execute format('drop policy if exists %I on plans.%I', t || '_worker', t);
    execute format('create policy %I on plans.%I for select to samsyn_worker using (true)', t || '_worker', t);
    execute format('grant select on plans.%I to samsyn_app, samsyn_worker', t);
  end loop;

  -- The frame, written by staff. What is the own unit's stays with it when consent has ended; asked first, it often answers.
  foreach t in array array['party', 'member', 'guest', 'refusal', 'closure', 'handover', 'history', 'message'] loop
    execute format('drop policy if exists %I on plans.%I', t || '_select', t);
    execute format('create policy %I on plans.%I for select to samsyn_app using (%s plan_id = any ((select plans.framed())::uuid[]))', t || '_select', t,
      case t when 'refusal' then '((select app.kind()) = ''employee'' or recorded_by = (select app.person_id())) and'
             when 'party' then own || ' or'
             when 'member' then '(unit_id = (select app.unit_id()) or coordinator and left_at is null) and plan_id = any ((select plans.visible())::uuid[]) or'
             when 'handover' then '(select app.unit_id()) in (from_unit, to_unit) and plan_id = any ((select plans.visible())::uuid[]) or'
             when 'message' then own || ' or'
             else '' end);
  end loop;
  foreach t in array array['guest', 'closure', 'handover'] loop
    execute format('drop policy if exists %I on plans.%I', t || '_add', t);
    execute format('create policy %I on plans.%I for insert to samsyn_app with check (plan_id = any ((select plans.visible())::uuid[]) and (select app.kind()) = ''employee'')', t || '_add', t);
    execute format('grant insert on plans.%I to samsyn_app', t);
  end loop;

  -- What is shared: read and written by those that consent lets in.
  foreach t in array array['meeting', 'attendance', 'content', 'goal', 'measure', 'edition', 'evaluation'] loop
    execute format('drop policy if exists %I on plans.%I', t || '_select', t);
    execute format('create policy %I on plans.%I for select to samsyn_app using (plan_id = any ((select plans.readable())::uuid[]))', t || '_select', t);
    execute format('drop policy if exists %I on plans.%I', t || '_add', t);
    execute format('create policy %I on plans.%I for insert to samsyn_app with check (plan_id = any ((select plans.readable())::uuid[]) and (select app.kind()) = ''employee'')', t || '_add', t);
    execute format('drop policy if exists %I on plans.%I', t || '_change', t);
    execute format('create policy %I on plans.%I for update to samsyn_app using (plan_id = any ((select plans.readable())::uuid[]) and (select app.kind()) = ''employee'')', t || '_change', t);
    execute format('grant insert on plans.%I to samsyn_app', t);
  end loop;
  grant update on plans.meeting, plans.attendance, plans.content, plans.goal, plans.measure, plans.evaluation to samsyn_app;
end $$;

drop policy if exists guest_drop on plans.guest;
create policy guest_drop on plans.guest for delete to samsyn_app
  using (plan_id = any ((select plans.visible())::uuid[]) and (select app.kind()) = 'employee');
grant delete on plans.guest to samsyn_app;

-- A proposed time is part of the call: the unit that started the plan writes and takes it away before consent is there,
-- and reads none that others propose when consent has ended.
drop policy if exists meeting_proposed on plans.meeting;
create policy meeting_proposed on plans.meeting to samsyn_app
  using (state = 'proposed' and plan_id = any ((select plans.framed())::uuid[]) and (select app.kind()) = 'employee');
grant delete on plans.meeting to samsyn_app;

-- An edition with units and meeting places named. Protection hides the row.
drop policy if exists edition_place_select on plans.edition_place;
create policy edition_place_select on plans.edition_place for select to samsyn_app
  using (plan_id = any ((select plans.readable())::uuid[]) and not children.hides_places(child_id));
drop policy if exists edition_place_add on plans.edition_place;
create policy edition_place_add on plans.edition_place for insert to samsyn_app
  with check (plan_id = any ((select plans.readable())::uuid[]) and not children.hides_places(child_id)
              and (select app.kind()) = 'employee');
grant insert on plans.edition_place to samsyn_app;

drop policy if exists plan_select on plans.plan;
create policy plan_select on plans.plan for select to samsyn_app using (id = any ((select plans.visible())::uuid[]));
drop policy if exists plan_start on plans.plan;
create policy plan_start on plans.plan for insert to samsyn_app with check (
  initiator_unit_id = (select app.unit_id()) and child_id = any ((select children.staff_ids())::uuid[]));
drop policy if exists plan_change on plans.plan;
create policy plan_change on plans.plan for update to samsyn_app using (id = any ((select plans.visible())::uuid[]));
grant insert on plans.plan to samsyn_app;
grant update (state, need, question, child_matters, asked_at, called_at, version) on plans.plan to samsyn_app;

-- The first party and member rows are written in the transaction that starts the plan, before the plan can be seen.
-- After that each unit names its own.
drop policy if exists party_add on plans.party;
create policy party_add on plans.party for insert to samsyn_app with check (
  (select app.kind()) = 'employee'
  and (plan_id = any ((select plans.visible())::uuid[]) and kind <> 'initiator'
       or kind = 'initiator' and unit_id = (select app.unit_id()) and plans.begins(plan_id)));
drop policy if exists party_change on plans.party;
create policy party_change on plans.party for update to samsyn_app
  using (plan_id = any ((select plans.visible())::uuid[]) and (select app.kind()) = 'employee');
drop policy if exists party_drop on plans.party;
create policy party_drop on plans.party for delete to samsyn_app
  using (plan_id = any ((select plans.visible())::uuid[]) and called_at is null and kind <> 'initiator' and (select app.kind()) = 'employee');
grant insert, delete on plans.party to samsyn_app;
grant update (answer, attendee, competence, may_decide, reason, answered_by, answered_at, called_at, answer_by, reminded_at,
              without_part, without_report, version) on plans.party to samsyn_app;
drop policy if exists party_remind on plans.party;
create policy party_remind on plans.party for update to samsyn_worker using (true);
grant update (reminded_at) on plans.party to samsyn_worker;

drop policy if exists member_add on plans.member;
create policy member_add on plans.member for insert to samsyn_app with check (
  (select app.kind()) = 'employee'
  and unit_id = (select app.unit_id())
  and (plan_id = any ((select plans.visible())::uuid[]) or person_id = (select app.person_id()) and plans.begins(plan_id)));
drop policy if exists member_change on plans.member;
create policy member_change on plans.member for update to samsyn_app
  using (plan_id = any ((select plans.visible())::uuid[]) and (select app.kind()) = 'employee');
grant insert, update (coordinator, left_at) on plans.member to samsyn_app;

drop policy if exists handover_answer on plans.handover;
create policy handover_answer on plans.handover for update to samsyn_app
  using (plan_id = any ((select plans.visible())::uuid[]) and (select app.kind()) = 'employee');
grant update (state, answer_word, answered_at) on plans.handover to samsyn_app;
drop policy if exists history_add on plans.history;
create policy history_add on plans.history for insert to samsyn_app
  with check (actor_id = (select app.person_id()) and plan_id = any ((select plans.visible())::uuid[]));
grant insert on plans.history to samsyn_app;
-- A part belongs to who wrote it: the own part stays readable to its unit when the rest is closed. Staff on the plan
-- read all parts. The family reads its own, and the units' when they are done, not while they are being written: what a
-- child writes is not shown to its guardians, nor what one guardian writes to the other.
drop policy if exists part_select on plans.part;
create policy part_select on plans.part for select to samsyn_app using (
  plan_id = any ((select plans.readable())::uuid[])
    and ((select app.kind()) = 'employee' or author_kind = 'unit' and done_at is not null or author_id = (select app.person_id()))
  or author_kind = 'unit' and author_id = (select app.unit_id()) and plan_id = any ((select plans.kept())::uuid[]));
drop policy if exists part_add on plans.part;
create policy part_add on plans.part for insert to samsyn_app with check (
  plan_id = any ((select plans.visible())::uuid[]) and written_by = (select app.person_id())
  and case (select app.kind()) when 'employee' then author_kind = 'unit' and author_id = (select app.unit_id())
                               else author_kind = (select app.kind()) and author_id = (select app.person_id()) end);
drop policy if exists part_change on plans.part;
create policy part_change on plans.part for update to samsyn_app using (
  plan_id = any ((select plans.visible())::uuid[])
  and case (select app.kind()) when 'employee' then author_kind = 'unit' and author_id = (select app.unit_id())
                               else author_kind = (select app.kind()) and author_id = (select app.person_id()) end);
grant insert, update on plans.part to samsyn_app;
