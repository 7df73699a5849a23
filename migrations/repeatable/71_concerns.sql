-- Who sees what of a report of concern. The author sees what was written and sent, and the answer. The receiving unit's
-- intake and the one who handles it see what it says; the unit's manager sees that it lies there and who has it. Nobody
-- else knows that it exists, and one who stands close to the child is kept out whatever else they are.
grant usage on schema concerns to samsyn_app, samsyn_worker, samsyn_policy;
grant select, insert, update, delete on all tables in schema concerns to samsyn_policy;

-- Works with children, or leads those who do: may report for the acting unit.
create or replace function concerns.may_report() returns boolean language sql stable as $$
  select app.kind() = 'employee' and app.role() in ('professional', 'intake', 'manager', 'coordinator_support')
$$;

-- Reports that the asker sent from the acting unit.
create or replace function concerns.sent() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select r.id from concerns.report r where r.author_id = app.person_id() and r.unit_id = app.unit_id())
   where app.kind() = 'employee'
$$;

-- A child's reports belong together from the first one: the one that the others point to.
create or replace function concerns.child_of(p_intake concerns.intake) returns uuid language sql immutable set search_path = '' as $$
  select coalesce(p_intake.same_child_as, p_intake.id)
$$;

create or replace function concerns.sending_of(p_report uuid) returns uuid language sql stable security definer set search_path = '' as $$
  select sending_id from concerns.report where id = p_report
$$;

-- All reports that say something of the same children, step by step: those that a person has said are about the same child,
-- those with the same number at the same unit, and with `p_sendings` those of the same sending, which say the same of
-- brothers and sisters.
drop function if exists concerns.kin(uuid[]);
create or replace function concerns.kin(p_intakes uuid[], p_sendings boolean) returns setof uuid language sql stable security definer set search_path = '' as $$
  with recursive kin (id) as (
    select unnest(p_intakes)
    union
    select n.id
      from kin k join concerns.intake o on o.id = k.id
      cross join lateral (
        select i.id from concerns.intake i where i.id = concerns.child_of(o) or i.same_child_as = concerns.child_of(o)
        union all
        select i.id from concerns.report p join concerns.report q on q.sending_id = p.sending_id join concerns.intake i on i.report_id = q.id
         where p_sendings and p.id = o.report_id
        union all
        select q.intake_id from concerns.received p join concerns.received q on q.unit_id = p.unit_id and q.child_number = p.child_number
         where p.intake_id = o.id) n)
  select id from kin
$$;
drop function if exists concerns.same_child_ids(uuid);

-- True when somebody stands close to the child of a report: blocked on one about the same child. One who is blocked on a report
-- that only says something of a brother or sister is kept out as well, as long as somebody else at the unit is free to
-- receive it: no report may lie where nobody sees it.
create or replace function concerns.stands_close(p_employee uuid, p_intake uuid) returns boolean language sql volatile security definer set search_path = '' as $$
  select exists (select from concerns.block b
                  where b.employee_id = p_employee and b.lifted_at is null and b.intake_id in (select concerns.kin(array[p_intake], false)))
      or exists (select from concerns.block b
                  where b.employee_id = p_employee and b.lifted_at is null and b.intake_id in (select concerns.kin(array[p_intake], true)))
         and exists (select from concerns.intake i join directory.holder h on h.unit_id = i.unit_id and h.role in ('intake', 'manager')
                      where i.id = p_intake
                        and not exists (select from concerns.block b
                                         where b.employee_id = h.employee_id and b.lifted_at is null
                                           and b.intake_id in (select concerns.kin(array[p_intake], true))))
$$;

-- Reports about children whom the asker is kept away from: the same rule, for all of them at once.
create or replace function concerns.kept_out() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select i from concerns.kin(array(select b.intake_id from concerns.block b
                                                 where b.employee_id = app.person_id() and b.lifted_at is null), true) i
                where concerns.stands_close(app.person_id(), i))
   where app.kind() = 'employee'
$$;

-- Reports about the children that the asker handles a report of at the acting unit.
create or replace function concerns.handled() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(
    select i.id from concerns.intake o
      join concerns.intake i on i.unit_id = o.unit_id and (i.id = concerns.child_of(o) or i.same_child_as = concerns.child_of(o))
     where o.handler_id = app.person_id() and o.unit_id = app.unit_id())
   where app.kind() = 'employee' and app.role() in ('professional', 'manager')
$$;

-- The report's words are read by the unit's intake and by whoever handles one about the same child. The policies in
-- 72_concerns_rows.sql say the same of their rows, in a way that is worked out once for a whole question.
create or replace function concerns.opens(p_intake uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from concerns.intake i
                  where i.id = p_intake and i.unit_id = app.unit_id() and app.kind() = 'employee'
                    and (app.role() = 'intake' or i.id = any (concerns.handled())) and not i.id = any (concerns.kept_out()))
$$;

-- True when somebody at the unit receives reports in Samsyn.
create or replace function concerns.receives(p_unit uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from directory.holder h join directory.unit u on u.id = h.unit_id
                  where h.unit_id = p_unit and h.role = 'intake' and u.kind = 'social_services_children')
$$;

-- What a unit's report counts as in the national collection: by what the unit does.
create or replace function concerns.sender_of(p_unit uuid) returns text language sql stable security definer set search_path = '' as $$
  select case when u.kind = 'dental_care' then 'dental'
              when u.kind in ('school', 'student_health_medical', 'student_health_psychosocial') then 'school'
              when u.kind = 'preschool' then 'preschool'
              when u.kind = 'police_local' then 'police'
              when u.kind in ('social_services_children', 'disability_services', 'barnahus') then 'social_services'
              when u.kind in ('leisure', 'county_support') then 'other'
              else 'health' end
    from directory.unit u where u.id = p_unit
$$;

-- True when somebody is left at the unit who receives a report or can give it to somebody, and does not stand close.
create or replace function concerns.is_left(p_unit uuid, p_intake uuid) returns boolean language sql volatile security definer set search_path = '' as $$
  select exists (select from directory.holder h
                  where h.unit_id = p_unit and h.role in ('intake', 'manager') and not concerns.stands_close(h.employee_id, p_intake))
$$;

-- A block never leaves a report without somebody at the unit who receives it or can give it to somebody, and takes the report from a handler who is kept
-- out: by the block, or because the report has been joined to one with a block.
create or replace function concerns.free_handlers(p_intake uuid) returns void language sql security definer set search_path = '' as $$
  update concerns.intake i set handler_id = null
   where i.id in (select concerns.kin(array[p_intake], true))
     and i.handler_id is not null and concerns.stands_close(i.handler_id, i.id)
$$;
create or replace function concerns.on_block() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not concerns.is_left(new.unit_id, new.intake_id) then
    perform app.refuse('SM004', 'nobody left to receive', 'Någon på mottagningen eller en chef måste kunna ta emot anmälan. Står alla där barnet nära: ring kommunens växel.');
  end if;
  perform concerns.free_handlers(new.intake_id);
  return null;
end $$;
create or replace function concerns.on_joined() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from concerns.block b where b.lifted_at is null and b.intake_id in (select concerns.kin(array[new.id], false)))
     and not concerns.is_left(new.unit_id, new.id) then
    perform app.refuse('SM004', 'nobody left to receive', 'Då skulle ingen på mottagningen eller bland cheferna kunna ta emot anmälan: alla står barnet nära. Häv en spärr först, eller låt anmälningarna vara för sig.');
  end if;
  perform concerns.free_handlers(new.id);
  return null;
end $$;

-- Who at a unit is told that reports have come: those who receive there and do not stand close to the children, or the
-- managers when all of them do.
create or replace function concerns.to_tell(p_unit uuid, p_reports uuid[]) returns setof uuid language sql stable security definer set search_path = '' as $$
  with hands as (
    select distinct h.employee_id, h.role from directory.holder h
     where h.unit_id = p_unit and h.role in ('intake', 'manager')
       and (cardinality(p_reports) = 0
            or exists (select from concerns.intake i join concerns.report r on r.id = i.report_id
                        where r.id = any (p_reports) and r.author_id = app.person_id() and i.unit_id = p_unit
                          and not concerns.stands_close(h.employee_id, i.id))))
  select distinct employee_id from hands where role = 'intake' or not exists (select from hands where role = 'intake')
$$;

-- A report that is sent is in the receiver's hands in the same moment: a copy of its own, with the files, and closed to
-- those whom the reporter says stand close to the child.
create or replace function concerns.on_sent() returns trigger language plpgsql security definer set search_path = '' as $$
declare lies uuid := gen_random_uuid();
begin
  if new.outside = concerns.receives(new.to_unit_id) then
    perform app.refuse('SM004', 'receiver in or outside of Samsyn', 'Mottagaren har ändrats. Läs in sidan igen och skicka på nytt.');
  end if;
  insert into concerns.file (report_id, name, type, bytes) select new.id, name, type, bytes from concerns.file where draft_id = new.draft_id;
  if new.outside then
    return null;
  end if;
  insert into concerns.intake (id, unit_id, report_id, channel, sender, arrived_at, danger, violence, asked_at, protect_by, decide_by)
  values (lies, new.to_unit_id, new.id, 'samsyn', concerns.sender_of(new.unit_id), new.sent_at,
          coalesce((new.content ->> 'danger')::boolean, false), concerns.tells_of_violence(new.content), new.asked_at,
          new.protect_by, new.decide_by);
  insert into concerns.received (intake_id, unit_id, content) values (lies, new.to_unit_id, new.content);
  insert into concerns.file (intake_id, name, type, bytes) select lies, name, type, bytes from concerns.file where report_id = new.id;
  perform concerns.keep_out(lies, new.to_unit_id, new.content);
  return null;
end $$;

create or replace function concerns.tells_of_violence(p_content jsonb) returns boolean language sql immutable set search_path = '' as $$
  select p_content -> 'causes' ?| array['violence_against', 'violence_witnessed', 'sexual_abuse', 'honour']
$$;

-- Colleagues at the receiving unit whom the sender names as close to the child.
create or replace function concerns.keep_out(p_intake uuid, p_unit uuid, p_content jsonb) returns void
language sql security definer set search_path = '' as $$
  insert into concerns.block (intake_id, unit_id, employee_id, reason)
  select p_intake, p_unit, h.employee_id, 'Anmälaren säger att personen står barnet nära.'
    from directory.holder h
   where h.unit_id = p_unit and h.employee_id::text = any (array(select jsonb_array_elements_text(coalesce(p_content -> 'close', '[]'))))
   group by h.employee_id
$$;

-- The answer goes by itself: when the reporter has asked, or the handler tells without that, and both the decision and the
-- judgement whether the reporter may be told are made. In whatever order these come.
create or replace function concerns.tell(p_intake concerns.intake) returns void language plpgsql security definer set search_path = '' as $$
begin
  if p_intake.report_id is null or p_intake.told_at is not null or p_intake.decided_at is null or p_intake.telling is null
     or p_intake.asked_at is null and not p_intake.tell_unasked then
    return;
  end if;
  insert into concerns.answer (report_id, county_id, sentence)
  values (p_intake.report_id, p_intake.county_id, case when p_intake.telling = 'unsuitable' then 'unsuitable'
            when p_intake.state = 'joined' then 'under_way' else p_intake.state end);
  insert into concerns.message (county_id, unit_id, to_kind, to_id, kind, ref_id)
  select r.county_id, r.unit_id, 'employee', r.author_id, 'answered', r.id from concerns.report r where r.id = p_intake.report_id;
  update concerns.intake set told_at = app.now() where id = p_intake.id;
end $$;

-- Passed on to where the report lies now; the answer follows by concerns.on_judged.
create or replace function concerns.on_asked() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update concerns.intake set asked_at = new.asked_at where report_id = new.id and state <> 'forwarded';
  return null;
end $$;

create or replace function concerns.on_judged() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform concerns.tell(new);
  return null;
end $$;

-- Brothers and sisters who were reported in the same sending, as their reports lie at the asker's unit: those that the asker
-- may read.
create or replace function concerns.siblings(p_intake uuid) returns setof uuid language sql stable security definer set search_path = '' as $$
  select i.id from concerns.intake me join concerns.report r on r.sending_id = concerns.sending_of(me.report_id)
    join concerns.intake i on i.report_id = r.id and i.id <> me.id and i.unit_id = me.unit_id
   where me.id = p_intake and r.id <> me.report_id and concerns.opens(p_intake) and concerns.opens(i.id)
$$;

-- A wrong municipality sends on: the next one gets what came, with the day it first came in. The clock goes on.
create or replace function concerns.on_forwarded() returns trigger language plpgsql security definer set search_path = '' as $$
declare lies uuid := gen_random_uuid();
begin
  if new.forwarded_to = new.unit_id or not concerns.receives(new.forwarded_to) then
    perform app.refuse('SM004', 'cannot be forwarded there', 'Den mottagningen finns inte i Samsyn. Lämna över anmälan som fil.');
  end if;
  insert into concerns.intake (id, county_id, unit_id, report_id, channel, sender, arrived_at, danger, violence, asked_at,
                               protect_by, decide_by)
  values (lies, new.county_id, new.forwarded_to, new.report_id, new.channel, new.sender, new.arrived_at, new.danger, new.violence, new.asked_at,
          new.protect_by, new.decide_by);
  insert into concerns.received (intake_id, county_id, unit_id, content)
  select lies, county_id, new.forwarded_to, content from concerns.received where intake_id = new.id;
  insert into concerns.file (county_id, intake_id, name, type, bytes) select county_id, lies, name, type, bytes from concerns.file where intake_id = new.id;
  -- Where it came from and why, for those who receive it now.
  insert into concerns.step (county_id, intake_id, unit_id, what, from_state, to_state, words, details, by_person)
  select new.county_id, lies, new.forwarded_to, 'received_from', 'arrived', 'arrived',
         coalesce((select s.words from concerns.step s where s.intake_id = new.id and s.what = 'forwarded' order by s.id desc limit 1), ''),
         jsonb_build_object('from', (select u.name from directory.unit u where u.id = new.unit_id)), app.person_id();
  perform concerns.keep_out(lies, new.forwarded_to, (select content from concerns.received where intake_id = lies));
  -- Who stands close to the child does so wherever the report goes, and when it comes back.
  insert into concerns.block (county_id, intake_id, unit_id, employee_id, reason, blocked_by, blocked_at)
  select distinct on (b.employee_id) new.county_id, lies, new.forwarded_to, b.employee_id, b.reason, b.blocked_by, b.blocked_at
    from concerns.block b where b.intake_id in (select concerns.kin(array[new.id], false)) and b.lifted_at is null
   order by b.employee_id, b.blocked_at
  on conflict do nothing;
  insert into concerns.message (county_id, unit_id, to_kind, to_id, kind, ref_id)
  select distinct on (h.employee_id) new.county_id, h.unit_id, 'employee', h.employee_id, 'arrived', lies
    from directory.holder h
   where h.unit_id = new.forwarded_to and h.role = 'intake' and not concerns.stands_close(h.employee_id, lies);
  return null;
end $$;

-- What has been asked and handed over stands.
create or replace function concerns.on_report_said() returns trigger language plpgsql set search_path = '' as $$ begin
  if old.asked_at is distinct from new.asked_at and old.asked_at is not null
     or old.handed_over_at is distinct from new.handed_over_at and old.handed_over_at is not null then
    perform app.refuse('SM021', 'said already', 'Det är redan sagt. Läs in sidan igen.');
  end if;
  return new;
end $$;

-- A report goes one way, whoever asks: see domain/transitions.ts.
create or replace function concerns.on_state() returns trigger language plpgsql as $$ begin
  if not (old.state, new.state) in (('arrived', 'assessed'), ('assessed', 'opened'), ('assessed', 'not_opened'), ('assessed', 'joined'),
                                    ('arrived', 'forwarded'), ('assessed', 'forwarded')) then
    perform app.refuse('SM021', 'intake in another state', 'Anmälan har hunnit längre än så. Läs in sidan igen.');
  end if;
  return new;
end $$;

-- What one report says of the child leads to others that may be about the same: the same number, or the same day of birth
-- and a name that is alike. Only a suggestion; a person says that they are. Of reports that the asker may read.
create or replace function concerns.alike(p_intake uuid) returns table (intake_id uuid, by_what text)
language sql stable security definer set search_path = '' as $$
  select o.intake_id, case when o.child_number = me.child_number then 'number'
                           when o.child_born_on = me.child_born_on and o.child_name = me.child_name then 'name_and_birth'
                           when o.child_name = me.child_name then 'name' else 'birth' end
    from concerns.received me join concerns.received o on o.unit_id = me.unit_id and o.intake_id <> me.intake_id
     and (o.child_number = me.child_number or o.child_name = me.child_name and me.child_name <> ' '
          or o.child_born_on = me.child_born_on and split_part(o.child_name, ' ', 1) = split_part(me.child_name, ' ', 1))
   where me.intake_id = p_intake and concerns.opens(p_intake) and concerns.opens(o.intake_id)
$$;

do $$
declare f text; t text;
begin
  foreach f in array array['sent()', 'kept_out()', 'sending_of(uuid)', 'siblings(uuid)', 'kin(uuid[], boolean)', 'stands_close(uuid, uuid)', 'is_left(uuid, uuid)', 'free_handlers(uuid)', 'on_block()', 'on_joined()',
      'to_tell(uuid, uuid[])', 'handled()', 'opens(uuid)', 'receives(uuid)', 'sender_of(uuid)', 'on_sent()',
      'keep_out(uuid, uuid, jsonb)', 'tell(concerns.intake)', 'on_asked()', 'on_judged()', 'on_forwarded()', 'alike(uuid)'] loop
    execute format('alter function concerns.%s owner to samsyn_policy', f);
    execute format('revoke all on function concerns.%s from public', f);
    execute format('grant execute on function concerns.%s to samsyn_policy', f);
  end loop;
  grant execute on function concerns.sent(), concerns.kept_out(), concerns.handled(), concerns.opens(uuid), concerns.receives(uuid),
    concerns.to_tell(uuid, uuid[]), concerns.siblings(uuid),
    concerns.sender_of(uuid), concerns.alike(uuid) to samsyn_app;
  foreach t in array array['draft', 'report', 'answer', 'intake', 'received', 'step', 'meeting', 'block', 'file', 'consultation', 'message', 'removal'] loop
    execute format('alter table concerns.%I enable row level security', t);
    execute format('alter table concerns.%I force row level security', t);
  end loop;
end $$;

create or replace trigger report_sent after insert on concerns.report for each row execute function concerns.on_sent();
create or replace trigger report_asked after update of asked_at on concerns.report
  for each row when (old.asked_at is null and new.asked_at is not null) execute function concerns.on_asked();
create or replace trigger intake_judged after update of state, telling, asked_at on concerns.intake
  for each row execute function concerns.on_judged();
create or replace trigger intake_forwarded after update of state on concerns.intake
  for each row when (new.state = 'forwarded') execute function concerns.on_forwarded();
create or replace trigger intake_state before update of state on concerns.intake for each row execute function concerns.on_state();
create or replace trigger report_said before update on concerns.report for each row execute function concerns.on_report_said();
create or replace trigger block_made after insert on concerns.block for each row execute function concerns.on_block();
create or replace trigger intake_joined after update of same_child_as on concerns.intake
  for each row when (new.same_child_as is distinct from old.same_child_as) execute function concerns.on_joined();
