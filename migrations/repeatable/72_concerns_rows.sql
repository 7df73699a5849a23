-- The rows of concern reports, by the circles in 71_concerns.sql.
drop policy if exists draft_own on concerns.draft;
create policy draft_own on concerns.draft to samsyn_app
  using (author_id = (select app.person_id()) and unit_id = (select app.unit_id()) and (select concerns.may_report()))
  with check (author_id = (select app.person_id()) and unit_id = (select app.unit_id()) and (select concerns.may_report()));
grant select, insert (id, author_id, unit_id, content), update (content, saved_at, version), delete on concerns.draft to samsyn_app;

-- What is sent stands. The sender asks for an answer, says that the file has been handed over, or what came after birth.
drop policy if exists report_own on concerns.report;
create policy report_own on concerns.report for select to samsyn_app using (id = any ((select concerns.sent())::uuid[]));
drop policy if exists report_send on concerns.report;
create policy report_send on concerns.report for insert to samsyn_app
  with check (author_id = (select app.person_id()) and unit_id = (select app.unit_id()) and (select concerns.may_report())
              and exists (select from concerns.draft d where d.id = draft_id));
drop policy if exists report_ask on concerns.report;
create policy report_ask on concerns.report for update to samsyn_app using (id = any ((select concerns.sent())::uuid[]));
grant select, insert (id, sending_id, draft_id, author_id, unit_id, to_unit_id, content, outside, asked_at, protect_by, decide_by),
  update (asked_at, handed_over_at, after_birth, version) on concerns.report to samsyn_app;

drop policy if exists answer_own on concerns.answer;
create policy answer_own on concerns.answer for select to samsyn_app using (report_id = any ((select concerns.sent())::uuid[]));
grant select on concerns.answer to samsyn_app;

-- Rows that belong to a report as it lies with its receiver. `lies`: its unit's intake and managers, and whoever handles a
-- report about the same child, know of it. `opens`: its intake and that handler read it. Nobody who is kept out does either.
drop policy if exists intake_here on concerns.intake;
drop policy if exists intake_handle on concerns.intake;
drop policy if exists received_open on concerns.received;
drop policy if exists step_open on concerns.step;
drop policy if exists step_add on concerns.step;
drop policy if exists meeting_open on concerns.meeting;
drop policy if exists block_here on concerns.block;
drop policy if exists block_set on concerns.block;
drop policy if exists block_lift on concerns.block;
do $do$
declare
  circle constant text := $c$(unit_id = (select app.unit_id()) and (select app.kind()) = 'employee'
    and ((select app.role()) = any (%1$L) or %2$s = any ((select concerns.handled())::uuid[]))
    and not %2$s = any ((select concerns.kept_out())::uuid[]))$c$;
  here constant text := format(circle, '{intake,manager}', 'id');
  lies constant text := format(circle, '{intake,manager}', 'intake_id');
  opens constant text := format(circle, '{intake}', 'intake_id');
  mine constant text := 'unit_id = (select app.unit_id())';
begin
  execute 'create policy intake_here on concerns.intake for select to samsyn_app using ' || here;
  -- A manager gives it to somebody, and does nothing else without handling it: concerns.on_handled.
  execute 'create policy intake_handle on concerns.intake for update to samsyn_app using ' || here || ' with check (' || mine || ')';
  execute 'create policy received_open on concerns.received for select to samsyn_app using ' || opens;
  -- Steps and meetings: read by whoever reads the report, written by them as themselves.
  execute 'create policy step_open on concerns.step for select to samsyn_app using ' || opens;
  execute format($p$create policy step_add on concerns.step for insert to samsyn_app
    with check (by_person = (select app.person_id()) and %s and (what in ('assigned', 'blocked', 'unblocked') or %s) and %s)$p$,
    lies, opens,
    $e$exists (select from concerns.intake i where i.id = intake_id and (i.state <> 'forwarded' or what in ('forwarded', 'blocked', 'unblocked', 'joined_child', 'parted_child')))$e$);
  execute format('create policy meeting_open on concerns.meeting to samsyn_app using %1$s with check (%1$s and %2$s)', opens,
    $e$exists (select from concerns.intake i where i.id = intake_id and i.state <> 'forwarded')$e$);
  -- Who is kept out, for those who give the report to somebody; oneself too, by one's own word.
  execute 'create policy block_here on concerns.block for select to samsyn_app using ' || lies;
  execute format('create policy block_set on concerns.block for insert to samsyn_app with check (%s and blocked_by = (select app.person_id()) and %s)',
    lies, 'exists (select from concerns.intake i where i.id = intake_id)');
  execute format($p$create policy block_lift on concerns.block for update to samsyn_app
    using (%s and (select app.role()) = 'manager' and employee_id <> (select app.person_id()))
    with check (lifted_by = (select app.person_id()))$p$, lies);
end $do$;

-- What came by telephone, letter or file is written down by the unit's intake.
drop policy if exists intake_write_down on concerns.intake;
create policy intake_write_down on concerns.intake for insert to samsyn_app
  with check (unit_id = (select app.unit_id()) and (select app.role()) = 'intake' and report_id is null and channel <> 'samsyn'
              and state = 'arrived' and arrived_at <= (select app.now()) and (select concerns.receives(unit_id)));
grant select, insert (id, unit_id, channel, sender, arrived_at, danger, violence, asked_at, protect_by, decide_by),
  update (state, handler_id, same_child_as, protection_at, needs_protection, extended_to, decided_at, telling, tell_unasked, told_at,
          inquiry_to, inquiry_ended_on, reference, forwarded_to, decide_by, inquiry_by, answer_by, version)
  on concerns.intake to samsyn_app;
create or replace function concerns.on_handled() returns trigger language plpgsql set search_path = '' as $$ begin
  if current_user = 'samsyn_app' and old.state = 'forwarded'
     and to_jsonb(new) - array['same_child_as', 'version'] <> to_jsonb(old) - array['same_child_as', 'version'] then
    perform app.refuse('SM021', 'sent on', 'Anmälan är skickad vidare och handläggs inte här.');
  end if;
  if current_user = 'samsyn_app' and (select app.role()) = 'manager' and new.handler_id = (select app.person_id())
     and new.handler_id is distinct from old.handler_id then
    perform app.refuse('SM003', 'to oneself', 'Som chef ger du anmälan till någon annan. Mottagningen kan ge den till dig.');
  end if;
  if current_user = 'samsyn_app' and not concerns.opens(old.id)
     and to_jsonb(new) - array['handler_id', 'version'] <> to_jsonb(old) - array['handler_id', 'version'] then
    perform app.refuse('SM003', 'not handled by the asker', 'Det gör mottagningen eller den som har hand om anmälan.');
  end if;
  if new.handler_id is distinct from old.handler_id and new.handler_id is not null and not concerns.may_handle(new) then
    perform app.refuse('SM004', 'cannot handle it', 'Personen arbetar inte på enheten i dag, eller står barnet nära.');
  end if;
  if new.same_child_as is distinct from old.same_child_as and new.same_child_as is not null
     and not (concerns.opens(new.same_child_as) and concerns.stands_alone(new.same_child_as, new.id)) then
    perform app.refuse('SM004', 'not a report to join', 'De två anmälningarna går inte att föra ihop. Läs in sidan igen.');
  end if;
  return new;
end $$;
create or replace function concerns.may_handle(p_intake concerns.intake) returns boolean language sql volatile security definer set search_path = '' as $$
  select exists (select from directory.holder h where h.employee_id = p_intake.handler_id and h.unit_id = p_intake.unit_id
                   and h.role in ('intake', 'professional', 'manager'))
     and not concerns.stands_close(p_intake.handler_id, p_intake.id)
$$;
-- A report that others point to points to none itself: one child, one first report.
create or replace function concerns.stands_alone(p_first uuid, p_joins uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from concerns.intake f join concerns.intake j on j.id = p_joins and j.unit_id = f.unit_id
                  where f.id = p_first and f.same_child_as is null)
     and not exists (select from concerns.intake o where o.same_child_as = p_joins)
$$;
alter function concerns.may_handle(concerns.intake) owner to samsyn_policy;
revoke all on function concerns.may_handle(concerns.intake) from public;
grant execute on function concerns.may_handle(concerns.intake) to samsyn_app, samsyn_policy;
alter function concerns.stands_alone(uuid, uuid) owner to samsyn_policy;
revoke all on function concerns.stands_alone(uuid, uuid) from public;
grant execute on function concerns.stands_alone(uuid, uuid) to samsyn_app, samsyn_policy;
create or replace trigger intake_handled before update on concerns.intake for each row execute function concerns.on_handled();

drop policy if exists received_write_down on concerns.received;
create policy received_write_down on concerns.received for insert to samsyn_app
  with check (unit_id = (select app.unit_id()) and (select app.role()) = 'intake'
              and exists (select from concerns.intake i where i.id = intake_id and i.channel <> 'samsyn' and i.report_id is null));
grant select, insert (intake_id, unit_id, content) on concerns.received to samsyn_app;

grant select, insert (intake_id, unit_id, what, from_state, to_state, words, details, by_person) on concerns.step to samsyn_app;

grant select, insert (id, intake_id, unit_id, who, offered_on, starts_at), update (starts_at, outcome, why, version) on concerns.meeting to samsyn_app;

grant select, insert (intake_id, unit_id, employee_id, reason, blocked_by), update (lifted_by, lifted_at, lifted_reason) on concerns.block to samsyn_app;

drop policy if exists file_read on concerns.file;
create policy file_read on concerns.file for select to samsyn_app
  using (report_id = any ((select concerns.sent())::uuid[])
         or exists (select from concerns.received r where r.intake_id = file.intake_id)
         or exists (select from concerns.draft d where d.id = draft_id));
drop policy if exists file_add on concerns.file;
create policy file_add on concerns.file for insert to samsyn_app with check (exists (select from concerns.draft d where d.id = draft_id));
drop policy if exists file_drop on concerns.file;
create policy file_drop on concerns.file for delete to samsyn_app using (exists (select from concerns.draft d where d.id = draft_id));
grant select, insert (id, draft_id, name, type, bytes), delete on concerns.file to samsyn_app;

-- A question without a name: the one who asks, and the intake that is asked.
drop policy if exists consultation_own on concerns.consultation;
create policy consultation_own on concerns.consultation for select to samsyn_app
  using (author_id = (select app.person_id()) and unit_id = (select app.unit_id())
         or to_unit_id = (select app.unit_id()) and (select app.role()) = 'intake');
drop policy if exists consultation_ask on concerns.consultation;
create policy consultation_ask on concerns.consultation for insert to samsyn_app
  with check (author_id = (select app.person_id()) and unit_id = (select app.unit_id()) and (select concerns.may_report())
              and (select concerns.receives(to_unit_id)));
drop policy if exists consultation_answer on concerns.consultation;
create policy consultation_answer on concerns.consultation for update to samsyn_app
  using (to_unit_id = (select app.unit_id()) and (select app.role()) = 'intake' and answered_at is null)
  with check (answered_by = (select app.person_id()));
grant select, insert (id, author_id, unit_id, to_unit_id, question), update (answer, answered_by, answered_at) on concerns.consultation to samsyn_app;

-- Messages are written with what they tell of; the worker sends them.
drop policy if exists message_own on concerns.message;
create policy message_own on concerns.message for select to samsyn_app using (sender_id = (select app.person_id()));
drop policy if exists message_write on concerns.message;
create policy message_write on concerns.message for insert to samsyn_app
  with check (sender_id = (select app.person_id()) and sender_unit is not distinct from (select app.unit_id())
              and (select app.kind()) = 'employee' and (select app.role()) <> 'log_reviewer'
              and to_kind = 'employee' and kind in ('arrived', 'asked', 'answered') and state = 'waiting');
drop policy if exists message_worker on concerns.message;
create policy message_worker on concerns.message to samsyn_worker using (true) with check (true);
grant select, insert (id, county_id, unit_id, to_kind, to_id, kind, ref_id, sender_id, sender_unit, created_at, queued_at, state, failure)
  on concerns.message to samsyn_app;
grant select, update (state, failure, queued_at, tried_at) on concerns.message to samsyn_worker;

-- One who stands close to the child does not learn from the log either what is done with the report. That somebody at the
-- unit has reported is not for the unit's manager to read.
drop policy if exists event_of_reports on access_log.event;
create policy event_of_reports on access_log.event as restrictive for select to samsyn_app using (
  not (event like 'intake.%' and object_id is not null and object_id = any ((select concerns.kept_out())::uuid[]))
  and not (event like 'concern.%' and actor_id is distinct from (select app.person_id()) and (select app.role()) = 'manager'));
