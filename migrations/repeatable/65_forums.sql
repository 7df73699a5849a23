-- Who may what in the forums. What a forum is, who sits there, its meetings, who came and what was decided is not secret
-- within the county: everyone at work reads it. Lines about children are for those who sit in the forum.
grant usage on schema forums to samsyn_app, samsyn_worker, samsyn_policy;
grant select, insert, update on all tables in schema forums to samsyn_policy;

-- Forums where the asker sits: named for the acting unit, which is a party today.
create or replace function forums.sitting() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select m.forum_id from forums.member m
                where m.person_id = app.person_id() and m.unit_id = app.unit_id() and m.left_at is null
                  and exists (select from forums.party p where p.forum_id = m.forum_id and p.unit_id = m.unit_id
                                 and (p.ended_on is null or p.ended_on >= app.today())))
   where app.kind() = 'employee'
$$;

-- True for the county's coordinator: sits at the county's own support, and keeps every forum's frame in order.
create or replace function forums.keeps_county() returns boolean language sql stable security definer set search_path = '' as $$
  select app.kind() = 'employee' and app.role() = 'coordinator_support'
     and exists (select from directory.unit u where u.id = app.unit_id() and u.kind = 'county_support')
$$;

-- Forums that the asker conducts: calls, writes what they come to, and keeps their frame.
create or replace function forums.conducting() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select f.id from forums.forum f
                where f.county_id = app.county_id()
                  and (forums.keeps_county()
                       or f.convening_unit_id = app.unit_id() and app.role() = 'manager'
                       or exists (select from forums.member m
                                   where m.forum_id = f.id and m.person_id = app.person_id() and m.unit_id = app.unit_id()
                                     and m.unit_id = f.convening_unit_id and m.convenes and m.left_at is null)))
   where app.kind() = 'employee'
$$;

-- Forums where the asker may speak for the acting unit: answer a call, say what a decision has become there.
create or replace function forums.speaking() returns uuid[] language sql stable security definer set search_path = '' as $$
  select forums.sitting() || array(select p.forum_id from forums.party p
            where p.unit_id = app.unit_id() and p.ended_on is null and app.role() in ('manager', 'intake', 'coordinator_support'))
   where app.kind() = 'employee'
$$;

-- How the asker stands to each forum.
create or replace view forums.standing with (security_invoker = true) as
  select f.id as forum_id, f.level, f.identity, f.state, f.parent_id, f.convening_unit_id,
         f.id = any ((select forums.sitting())::uuid[]) as sits,
         f.id = any ((select forums.conducting())::uuid[]) as conducts,
         f.id = any ((select forums.speaking())::uuid[]) as speaks,
         (select forums.keeps_county()) as keeps_county,
         exists (select from forums.party p where p.forum_id = f.id and p.unit_id = (select app.unit_id()) and p.ended_on is null)
           and (select app.role()) = 'manager' as manages_party
    from forums.forum f;
grant select on forums.standing to samsyn_app;

-- A unit names its own people; who calls the meetings belongs to the unit that the forum has given that to.
create or replace function forums.on_member() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from directory.assignment a
                  where a.employee_id = new.person_id and a.unit_id = new.unit_id and a.from_day <= app.today()
                    and (a.to_day is null or a.to_day >= app.today())) then
    perform app.refuse('SM004', 'not at work at the unit', 'Personen har inget uppdrag på enheten i dag.');
  end if;
  if new.convenes and not exists (select from forums.forum f where f.id = new.forum_id and f.convening_unit_id = new.unit_id) then
    perform app.refuse('SM004', 'another unit convenes', 'Sammankallande hör till den enhet som kallar till forumet.');
  end if;
  return new;
end $$;
create or replace trigger member_at_work before insert or update of convenes on forums.member
  for each row when (new.left_at is null) execute function forums.on_member();

-- A party answers for itself; whether it came is written by who conducts.
create or replace function forums.on_attendance() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.kind() = 'employee' and not new.forum_id = any (forums.conducting())
     and (new.came is distinct from old.came or new.may_decide is distinct from old.may_decide
          or new.invited is distinct from old.invited or old.came is not null) then
    perform app.refuse('SM004', 'attendance by another', 'Den som kallar till mötet skriver vilka som kom.');
  end if;
  return new;
end $$;
create or replace trigger attendance_by_convener before update on forums.attendance
  for each row execute function forums.on_attendance();

-- A question is answered and passed on where it lies. Those who asked may only say that they have taken the answer in.
create or replace function forums.on_question() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.kind() = 'employee' and not old.at_forum_id = any (forums.conducting())
     and (new.answer is distinct from old.answer or new.answered_at is distinct from old.answered_at
          or new.answered_by is distinct from old.answered_by or new.at_forum_id is distinct from old.at_forum_id) then
    perform app.refuse('SM004', 'answered from elsewhere', 'Frågan besvaras i det forum där den ligger.');
  end if;
  if new.at_forum_id is distinct from old.at_forum_id
     and not exists (select from forums.forum f where f.id = old.at_forum_id and f.parent_id = new.at_forum_id) then
    perform app.refuse('SM004', 'passed sideways', 'En fråga skickas till forumet närmast över.');
  end if;
  return new;
end $$;
create or replace trigger question_where_it_lies before update on forums.question
  for each row execute function forums.on_question();

do $$
declare t text; f text;
begin
  foreach f in array array['sitting()', 'keeps_county()', 'conducting()', 'speaking()', 'on_member()', 'on_attendance()', 'on_question()'] loop
    execute format('alter function forums.%s owner to samsyn_policy', f);
    execute format('revoke all on function forums.%s from public', f);
    execute format('grant execute on function forums.%s to samsyn_policy', f);
  end loop;
  grant execute on function forums.sitting(), forums.keeps_county(), forums.conducting(), forums.speaking() to samsyn_app;

  foreach t in array array['forum', 'party', 'member', 'meeting', 'meeting_note', 'attendance', 'question', 'question_step',
                           'agenda_item', 'decision', 'decision_unit', 'line', 'line_action', 'message', 'municipality_size'] loop
    execute format('alter table forums.%I enable row level security', t);
    execute format('alter table forums.%I force row level security', t);
    execute format('drop policy if exists %I on forums.%I', t || '_worker', t);
    execute format('create policy %I on forums.%I for select to samsyn_worker using (true)', t || '_worker', t);
    execute format('grant select on forums.%I to samsyn_app, samsyn_worker', t);
  end loop;
  -- Read by everyone at work in the county.
  foreach t in array array['forum', 'party', 'member', 'meeting', 'attendance', 'question', 'question_step', 'agenda_item',
                           'decision', 'decision_unit', 'municipality_size'] loop
    execute format('drop policy if exists %I on forums.%I', t || '_read', t);
    execute format('create policy %I on forums.%I for select to samsyn_app using (county_id = (select app.county_id()) and (select app.kind()) = ''employee'' and (select app.unit_id()) is not null)', t || '_read', t);
  end loop;
  -- Written by who conducts the forum.
  foreach t in array array['party', 'meeting', 'attendance', 'agenda_item', 'decision', 'decision_unit'] loop
    execute format('drop policy if exists %I on forums.%I', t || '_add', t);
    execute format('create policy %I on forums.%I for insert to samsyn_app with check (forum_id = any ((select forums.conducting())::uuid[]))', t || '_add', t);
    execute format('grant insert on forums.%I to samsyn_app', t);
  end loop;
  foreach t in array array['party', 'meeting'] loop
    execute format('drop policy if exists %I on forums.%I', t || '_change', t);
    execute format('create policy %I on forums.%I for update to samsyn_app using (forum_id = any ((select forums.conducting())::uuid[]))', t || '_change', t);
  end loop;
end $$;

drop policy if exists forum_add on forums.forum;
create policy forum_add on forums.forum for insert to samsyn_app
  with check (county_id = (select app.county_id()) and (select forums.keeps_county()));
drop policy if exists forum_change on forums.forum;
create policy forum_change on forums.forum for update to samsyn_app using (id = any ((select forums.conducting())::uuid[]));
grant insert on forums.forum to samsyn_app;
grant update (name, level, municipality_codes, mandate, mandate_words, identity, times, per, parent_id, convening_unit_id, state,
              state_reason, note, drawn, version) on forums.forum to samsyn_app;
grant update (name, why, agreement_code, ended_on) on forums.party to samsyn_app;

drop policy if exists member_add on forums.member;
create policy member_add on forums.member for insert to samsyn_app with check (
  unit_id = (select app.unit_id()) and (select app.role()) = 'manager'
  and exists (select from forums.party p where p.forum_id = member.forum_id and p.unit_id = member.unit_id and p.ended_on is null));
drop policy if exists member_change on forums.member;
create policy member_change on forums.member for update to samsyn_app
  using (unit_id = (select app.unit_id()) and ((select app.role()) = 'manager' or person_id = (select app.person_id())));
grant insert, update (convenes, left_at, since) on forums.member to samsyn_app;

grant update (state, starts_at, ends_at, place, link, cancel_reason, version) on forums.meeting to samsyn_app;
-- What was said where children are spoken of stays with those who sit there, also from who conducts from outside, and when
-- the forum has been moved to another level since.
drop policy if exists meeting_note_read on forums.meeting_note;
drop policy if exists meeting_note_add on forums.meeting_note;
drop policy if exists meeting_note_change on forums.meeting_note;
drop function if exists forums.note_circle(uuid);
create or replace function forums.note_circle(p_forum uuid, p_level text) returns boolean language sql stable security definer set search_path = '' as $$
  select app.kind() = 'employee' and app.unit_id() is not null
     and (p_forum = any (forums.sitting())
          or p_level <> 'operational' and exists (select from forums.forum f where f.id = p_forum and f.county_id = app.county_id()))
$$;
alter function forums.note_circle(uuid, text) owner to samsyn_policy;
revoke all on function forums.note_circle(uuid, text) from public;
grant execute on function forums.note_circle(uuid, text) to samsyn_app, samsyn_policy;
create policy meeting_note_read on forums.meeting_note for select to samsyn_app using (forums.note_circle(forum_id, level));
create policy meeting_note_add on forums.meeting_note for insert to samsyn_app
  with check (forum_id = any ((select forums.conducting())::uuid[]) and forums.note_circle(forum_id, level));
create policy meeting_note_change on forums.meeting_note for update to samsyn_app
  using (forum_id = any ((select forums.conducting())::uuid[]) and forums.note_circle(forum_id, level));
-- A note that is written when the forum speaks of children is of that kind, whatever it was before.
create or replace function forums.on_note() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.level := (select case when f.level = 'operational' or tg_op = 'UPDATE' and old.level = 'operational' then 'operational' else f.level end
                  from forums.forum f where f.id = new.forum_id);
  return new;
end $$;
alter function forums.on_note() owner to samsyn_policy;
revoke all on function forums.on_note() from public;
create or replace trigger note_at_level before insert or update on forums.meeting_note for each row execute function forums.on_note();
grant insert, update (notes) on forums.meeting_note to samsyn_app;

drop policy if exists attendance_change on forums.attendance;
create policy attendance_change on forums.attendance for update to samsyn_app using (
  forum_id = any ((select forums.conducting())::uuid[])
  or forum_id = any ((select forums.speaking())::uuid[])
     and exists (select from forums.party p where p.id = attendance.party_id and p.unit_id = (select app.unit_id())));
grant update (invited, answer, came, may_decide, absence, absence_words, answered_at) on forums.attendance to samsyn_app;

drop policy if exists agenda_drop on forums.agenda_item;
create policy agenda_drop on forums.agenda_item for delete to samsyn_app using (forum_id = any ((select forums.conducting())::uuid[]));
grant delete on forums.agenda_item to samsyn_app;

-- A unit says for itself what a decision has become.
drop policy if exists decision_unit_report on forums.decision_unit;
create policy decision_unit_report on forums.decision_unit for update to samsyn_app using (
  unit_id = (select app.unit_id()) and (select app.kind()) = 'employee'
  and ((select app.role()) in ('manager', 'intake', 'coordinator_support') or forum_id = any ((select forums.sitting())::uuid[])));
grant update (state, how, word, received_at, received_by, settled_at, settled_by, version) on forums.decision_unit to samsyn_app;

-- A question goes from where one sits or conducts, to the forum above; it is answered and passed on by who conducts there.
drop policy if exists question_ask on forums.question;
create policy question_ask on forums.question for insert to samsyn_app with check (
  asked_by = (select app.person_id()) and asked_unit = (select app.unit_id())
  and (from_forum_id = any ((select forums.sitting())::uuid[]) or from_forum_id = any ((select forums.conducting())::uuid[]))
  and exists (select from forums.forum f where f.id = question.from_forum_id and f.parent_id = question.at_forum_id));
drop policy if exists question_change on forums.question;
create policy question_change on forums.question for update to samsyn_app
  using (at_forum_id = any ((select forums.conducting())::uuid[])
         or answered_at is not null and (from_forum_id = any ((select forums.sitting())::uuid[])
                                         or from_forum_id = any ((select forums.conducting())::uuid[])))
  with check (county_id = (select app.county_id()));
grant insert, update (at_forum_id, arrived_at, answer, answered_by, answered_at, received_at, version) on forums.question to samsyn_app;
-- The first step is written by who asks; each other by who conducts where the question lay before it.
create or replace function forums.steps_from(p_question uuid, p_number integer) returns boolean
language sql stable security definer set search_path = '' as $$
  select case when p_number = 1
              then exists (select from forums.question q where q.id = p_question and q.asked_by = app.person_id())
              else exists (select from forums.question_step s
                            where s.question_id = p_question and s.number = p_number - 1 and s.forum_id = any (forums.conducting())) end
$$;
alter function forums.steps_from(uuid, integer) owner to samsyn_policy;
revoke all on function forums.steps_from(uuid, integer) from public;
grant execute on function forums.steps_from(uuid, integer) to samsyn_app, samsyn_policy;
drop policy if exists question_step_add on forums.question_step;
create policy question_step_add on forums.question_step for insert to samsyn_app
  with check (by_person = (select app.person_id()) and forums.steps_from(question_id, number)
              and exists (select from forums.question q where q.id = question_step.question_id and q.at_forum_id = question_step.forum_id));
grant insert on forums.question_step to samsyn_app;

-- Messages: who conducts sees which did not arrive.
drop policy if exists message_read on forums.message;
create policy message_read on forums.message for select to samsyn_app
  using (forum_id = any ((select forums.conducting())::uuid[]) or sender_id = (select app.person_id()));
drop policy if exists message_add on forums.message;
create policy message_add on forums.message for insert to samsyn_app
  with check (sender_id = (select app.person_id()) and (select app.kind()) = 'employee' and county_id = (select app.county_id()));
grant insert on forums.message to samsyn_app;
drop policy if exists message_tried on forums.message;
create policy message_tried on forums.message for update to samsyn_worker using (true);
grant update (state, failure, tried_at, queued_at) on forums.message to samsyn_worker;
