-- What consent opens. The rule stands twice on purpose: here as the lock, in sharing/domain/coverage.ts as the
-- explanation. A property test runs both on the same histories and they must agree.
grant usage on schema sharing to samsyn_app, samsyn_worker, samsyn_policy;
grant select, insert, update, delete on all tables in schema sharing to samsyn_policy;

-- The last day on which the unit is let in, seen from `day`; null when it is not let in on that day.
create or replace function sharing.covered_until(p_child uuid, p_unit uuid, p_purpose text, day date) returns date
language plpgsql stable security definer set search_path = '' as $$
declare
  born date; adult_from date; say text; until_day date := 'infinity'; g record; own_consents int := 0; holders int := 0; d date;
begin
  select c.born_on into born from children.child c where c.id = p_child;
  adult_from := (born + interval '18 years')::date;
  say := children.weight_of(p_child, p_purpose);

  -- An adult, or a child judged to decide alone, opens with a consent of its own (OSL 12 kap. 2 och 3 §§).
  if adult_from <= day or say = 'alone' then
    return sharing.consent_until(p_child, p_unit, p_purpose, p_child, day);
  end if;

  if say = 'with_guardian' then
    d := sharing.consent_until(p_child, p_unit, p_purpose, p_child, day);
    if d is null then return null; end if;
    until_day := least(until_day, d);
  end if;

  -- A guardian may have several rows of custody at once: the one that lasts longest counts.
  for g in select u.guardian_id, max(coalesce(u.to_day, 'infinity')) as to_day from children.custody u
            where u.child_id = p_child and u.from_day <= day and (u.to_day is null or u.to_day >= day)
            group by u.guardian_id loop
    holders := holders + 1;
    d := sharing.consent_until(p_child, p_unit, p_purpose, g.guardian_id, day);
    if d is not null then
      own_consents := own_consents + 1;
    else
      d := sharing.exception_until(p_child, p_unit, p_purpose, g.guardian_id, day);
      if d is null then return null; end if;
    end if;
    until_day := least(until_day, d, g.to_day);
  end loop;
  if holders = 0 or own_consents = 0 then return null; end if;

  -- Custody that begins later, and the eighteenth birthday, change whose consent it takes: ask again then.
  select least(until_day, min(u.from_day) - 1) into until_day from children.custody u
   where u.child_id = p_child and u.from_day > day;
  return least(until_day, adult_from - 1);
end $$;

-- The last day of the giver's own yes.
create or replace function sharing.consent_until(p_child uuid, p_unit uuid, p_purpose text, p_giver uuid, day date)
returns date language sql stable security definer set search_path = '' as $$
  select max(s.valid_to) from sharing.consent s
   where s.child_id = p_child and s.unit_id = p_unit and s.purpose = p_purpose and s.giver_id = p_giver
     and s.basis = 'consent' and s.withdrawn_at is null and s.given_on <= day and s.valid_to >= day
$$;

-- The last day of a recorded exception in the guardian's stead: the board's decision (FB 6 kap. 13 a §), or that the
-- guardian is hindered (FB 6 kap. 13 § andra stycket). One who has said yes or no since then is not hindered any more, as
-- far as whoever wrote that down may end the exception (sharing.on_answer).
create or replace function sharing.exception_until(p_child uuid, p_unit uuid, p_purpose text, p_giver uuid, day date)
returns date language sql stable security definer set search_path = '' as $$
  select max(s.valid_to) from sharing.consent s
   where s.child_id = p_child and s.unit_id = p_unit and s.purpose = p_purpose and s.giver_id = p_giver
     and s.withdrawn_at is null and s.given_on <= day and s.valid_to >= day
     and (s.basis = 'board_decision' or s.basis = 'guardian_hindered' and not exists (
            select from sharing.consent o
             where o.child_id = p_child and o.unit_id = p_unit and o.purpose = p_purpose and o.giver_id = p_giver
               and o.basis = 'consent' and o.last_word_at >= s.recorded_at))
$$;

-- True when the giver's yes is not waited for: it is given, or an exception is recorded in its stead. Only what has been
-- written down from a moment on counts.
drop function if exists sharing.is_answered(uuid, uuid, uuid);
create or replace function sharing.is_answered(p_child uuid, p_unit uuid, p_giver uuid, p_since timestamptz default '-infinity') returns boolean
language sql stable security definer set search_path = '' as $$
  select exists (select from sharing.consent s
                  where s.child_id = p_child and s.unit_id = p_unit and s.purpose = 'sip' and s.giver_id = p_giver
                    and s.withdrawn_at is null and s.valid_to >= app.today() and s.recorded_at >= p_since)
$$;

-- The mark of a child of whose plan the acting unit has been handed a copy: it stays on the copy when consent has ended.
create or replace function sharing.protection_of_received(p_child uuid) returns text
language sql stable security definer set search_path = '' as $$
  select c.protection from children.child c
   where c.id = p_child and app.kind() = 'employee'
     and exists (select from sharing.delivery d
                  where d.child_id = c.id and d.recipient_kind = 'unit' and d.recipient_id = app.unit_id())
$$;

-- Two answers about one child at the same moment must see each other: the second waits here until the first is
-- committed, and then works the opening out from both. Held to the end of the transaction.
create or replace function sharing.take_turn(p_child uuid) returns void language sql volatile as
  $$ select pg_advisory_xact_lock(hashtextextended('sharing ' || p_child, 0)) $$;

create or replace function sharing.reopen(p_child uuid, p_unit uuid, p_purpose text) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare d date;
begin
  perform sharing.take_turn(p_child);
  d := sharing.covered_until(p_child, p_unit, p_purpose, app.today());
  if d is null then
    delete from sharing.opening where child_id = p_child and unit_id = p_unit and purpose = p_purpose;
  else
    insert into sharing.opening (child_id, county_id, unit_id, purpose, open_until)
    select p_child, c.county_id, p_unit, p_purpose, d from children.child c where c.id = p_child
    on conflict (child_id, unit_id, purpose) do update set open_until = excluded.open_until;
  end if;
end $$;

create or replace function sharing.reopen_child(p_child uuid) returns void
language plpgsql volatile security definer set search_path = '' as $$
declare r record;
begin
  perform sharing.take_turn(p_child);
  for r in select distinct unit_id, purpose from sharing.consent where child_id = p_child loop
    perform sharing.reopen(p_child, r.unit_id, r.purpose);
  end loop;
end $$;

-- Adulthood and custody that begins today change openings without a new row; the worker calls this every night.
create or replace function sharing.reopen_due() returns integer
language plpgsql volatile security definer set search_path = '' as $$
declare r record; n integer := 0;
begin
  for r in select distinct c.child_id from sharing.consent c
            where c.withdrawn_at is null and c.valid_to >= app.today()
              and not exists (select from sharing.opening o where o.child_id = c.child_id and o.unit_id = c.unit_id
                                 and o.purpose = c.purpose and o.open_until >= app.today())
            order by c.child_id loop
    perform sharing.reopen_child(r.child_id);
    n := n + 1;
  end loop;
  return n;
end $$;

-- A guardian's or child's own no, whatever they still see: it ends every yes from them to the same unit for the same
-- purpose. Gives the child, or null when the asker has given no such consent.
create or replace function sharing.withdraw_own(p_consent uuid) returns uuid
language sql volatile security definer set search_path = '' as $$
  with ended as (
    update sharing.consent s set withdrawn_at = app.now(), withdrawn_by = app.person_id()
      from sharing.consent asked
     where asked.id = p_consent and asked.giver_id = app.person_id() and asked.basis = 'consent'
       and app.kind() in ('guardian', 'child')
       and s.child_id = asked.child_id and s.unit_id = asked.unit_id and s.purpose = asked.purpose
       and s.giver_id = asked.giver_id and s.basis = 'consent' and s.withdrawn_at is null
    returning s.child_id)
  select child_id from ended limit 1
$$;

-- The child of a consent that the asker has given, seen or not; null for anyone else's.
create or replace function sharing.given_by_asker(p_consent uuid) returns uuid
language sql stable security definer set search_path = '' as $$
  select c.child_id from sharing.consent c
   where c.id = p_consent and c.giver_id = app.person_id() and c.basis = 'consent' and app.kind() in ('guardian', 'child')
$$;

create or replace function sharing.on_consent() returns trigger language plpgsql security definer set search_path = '' as
  $$ begin perform sharing.reopen(new.child_id, new.unit_id, new.purpose); return null; end $$;
create or replace function sharing.on_family() returns trigger language plpgsql security definer set search_path = '' as
  $$ begin perform sharing.reopen_child(coalesce(new.child_id, old.child_id)); return null; end $$;
create or replace function sharing.on_child() returns trigger language plpgsql security definer set search_path = '' as
  $$ begin perform sharing.reopen_child(new.id); return null; end $$;
create or replace function sharing.on_withdrawal() returns trigger language plpgsql security definer set search_path = '' as
  $$ begin
    if old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at then
      perform app.refuse('SM001', 'a withdrawal is final', 'Samtycket är återkallat. Ett nytt ja antecknas som ett nytt samtycke.');
    end if;
    return new;
  end $$;
create or replace trigger consent_opens after insert or update on sharing.consent
  for each row execute function sharing.on_consent();
create or replace trigger withdrawal_is_final before update of withdrawn_at on sharing.consent
  for each row execute function sharing.on_withdrawal();
create or replace trigger custody_opens after insert or update or delete on children.custody
  for each row execute function sharing.on_family();
create or replace trigger say_opens after insert on children.say for each row execute function sharing.on_family();
create or replace trigger child_opens after update of born_on on children.child
  for each row execute function sharing.on_child();

-- Plans on which the asker has been named for the acting unit, openings that have ended included: what was delivered to an
-- authority stays there when consent is withdrawn. To say that one works with a child, or to begin another plan about it, is
-- not enough. None for who looks after the log or the directory.
drop policy if exists delivery_select on sharing.delivery;
drop function if exists sharing.known_at_unit();
create or replace function sharing.named_in() returns table (plan_id uuid)
language sql stable security definer set search_path = '' as $$
  select c.via_id from children.contact c where c.employee_id = app.person_id() and c.unit_id = app.unit_id() and c.via = 'plan'
     and app.role() not in ('log_reviewer', 'county_admin')
$$;

-- True when the acting unit, which has the child as a case, had recorded a yes to that unit for that purpose at a moment: it
-- needs to know what the others answer since.
drop policy if exists consent_select on sharing.consent;
drop function if exists sharing.asked_by_unit(uuid, uuid);
create or replace function sharing.asked_by_unit(p_child uuid, p_unit uuid, p_purpose text, p_at timestamptz) returns boolean
language sql stable security definer set search_path = '' as $$
  select children.has_case(p_child)
         and exists (select from sharing.consent s
                      where s.child_id = p_child and s.unit_id = p_unit and s.purpose = p_purpose and s.recorded_unit = app.unit_id()
                        and s.recorded_at <= p_at)
$$;

-- Guardians of a child the asker works with who may be handed the plan today: the same who may see it.
create or replace function sharing.family_to_deliver_to(p_child uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select children.guardians_with_sight(p_child) where p_child = any (children.staff_ids())
$$;

-- The second lock on delivery: a unit that consent does not let in today gets no copy, nor does a guardian who may not
-- see the plan, whoever asks.
create or replace function sharing.on_delivery() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.recipient_kind = 'unit'
       and coalesce(sharing.covered_until(new.child_id, new.recipient_id, 'sip', app.today()), '-infinity') < app.today()
     or new.recipient_kind = 'guardian' and not new.recipient_id = any (children.guardians_with_sight(new.child_id))
     or new.recipient_kind = 'child' and new.recipient_id <> new.child_id then
    perform app.refuse('SM001', 'delivery without consent', 'Samtycket omfattar inte den mottagaren.');
  end if;
  return new;
end $$;
create or replace trigger delivery_needs_consent before insert on sharing.delivery
  for each row execute function sharing.on_delivery();

do $$
declare f text;
begin
  foreach f in array array['covered_until(uuid, uuid, text, date)', 'consent_until(uuid, uuid, text, uuid, date)',
    'exception_until(uuid, uuid, text, uuid, date)', 'is_answered(uuid, uuid, uuid, timestamptz)', 'protection_of_received(uuid)', 'take_turn(uuid)', 'reopen(uuid, uuid, text)', 'reopen_child(uuid)', 'reopen_due()',
    'withdraw_own(uuid)', 'given_by_asker(uuid)', 'named_in()', 'asked_by_unit(uuid, uuid, text, timestamptz)', 'family_to_deliver_to(uuid)', 'on_delivery()', 'on_consent()', 'on_family()',
    'on_child()', 'on_withdrawal()'] loop
    execute format('alter function sharing.%s owner to samsyn_policy', f);
    execute format('revoke all on function sharing.%s from public', f);
    execute format('grant execute on function sharing.%s to samsyn_policy', f);
  end loop;
  grant execute on function sharing.reopen_due() to samsyn_worker;
  grant execute on function sharing.protection_of_received(uuid), sharing.named_in(), sharing.asked_by_unit(uuid, uuid, text, timestamptz), sharing.family_to_deliver_to(uuid), sharing.withdraw_own(uuid),
    sharing.given_by_asker(uuid) to samsyn_app;
end $$;
