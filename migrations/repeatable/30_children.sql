-- Which children the asker may see, and the few things that only the database may do. Relationships are rows in
-- children.contact and children.custody. The policies that lean on these functions are in 31_children_rows.sql.
grant usage on schema children to samsyn_app, samsyn_worker, samsyn_policy;
grant select, insert, update on all tables in schema children to samsyn_policy;

-- How much the child's own word weighs: the latest judgement; null when nobody has judged. A purpose that nobody has
-- judged for itself follows the judgement made for the plan: a child that decides alone there is not passed by here.
create or replace function children.weight_of(p_child uuid, p_purpose text) returns text
language sql stable security definer set search_path = '' as $$
  select s.weight from children.say s
   where s.child_id = p_child and s.purpose in (p_purpose, 'sip') order by s.purpose = p_purpose desc, s.turn desc limit 1
$$;

-- Guardians who may see the child's plan today: custody that has begun and not ended, not blocked, until the child is
-- eighteen (FB 6 kap. 2 §) and while the child does not decide alone (OSL 12 kap. 3 §). A block holds for the person,
-- whatever rows of custody there are or come.
create or replace function children.guardians_with_sight(p_child uuid) returns uuid[]
language sql stable security definer set search_path = '' as $$
  select array(
    select u.guardian_id from children.custody u join children.child c on c.id = u.child_id
     where c.id = p_child
       and u.from_day <= app.today() and (u.to_day is null or u.to_day >= app.today())
       and (c.born_on is null or c.born_on + interval '18 years' > app.today())
       and 'alone' is distinct from children.weight_of(c.id, 'sip')
       and not exists (select from children.custody b
                        where b.child_id = c.id and b.guardian_id = u.guardian_id and b.blocked_at is not null))
$$;

-- Children whose plan a child or guardian may see: the child itself from the age the county sets, and its guardians.
create or replace function children.family_ids() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare me uuid := app.person_id();
begin
  case app.kind()
  when 'child' then
    return array(select c.id from children.child c join directory.county k on k.id = c.county_id
                  where c.id = me
                    and c.born_on + make_interval(years => (k.config ->> 'childLoginFromAge')::int) <= app.today());
  when 'guardian' then
    return array(select distinct u.child_id from children.custody u
                  where u.guardian_id = me and me = any (children.guardians_with_sight(u.child_id)));
  else
    return '{}';
  end case;
end $$;

-- Children that the asker is a guardian of and is blocked from.
create or replace function children.blocked_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select u.child_id from children.custody u where u.guardian_id = app.person_id() and u.blocked_at is not null)
$$;

-- Children that a professional may see: those the unit works with, for the one named; all of the unit's for its managers.
-- Who looks after the log or the directory sees none.
create or replace function children.staff_ids() returns uuid[]
language plpgsql stable security definer set search_path = '' as $$
declare day date := app.today(); me uuid := app.person_id(); u uuid := app.unit_id();
begin
  if app.kind() is distinct from 'employee' or u is null or app.role() in ('log_reviewer', 'county_admin') then return '{}'; end if;
  if app.role() = 'manager' then
    return array(select distinct c.child_id from children.contact c where c.unit_id = u and c.open_until >= day);
  end if;
  return array(select distinct c.child_id from children.contact c
                where c.unit_id = u and c.open_until >= day
                  and (c.employee_id = me or c.employee_id is null and c.via = 'plan' and app.role() = 'intake'));
end $$;

create or replace function children.visible() returns uuid[] language sql stable as
  $$ select children.staff_ids() || children.family_ids() $$;

-- Children whose plan lets the acting unit in today. What one authority has judged or recorded about a child is shared
-- in that circle only: to have registered the same child is not enough (OSL 8 kap. 1 §).
create or replace function children.circle_ids() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select distinct c.child_id from children.contact c
                where c.unit_id = app.unit_id() and c.via = 'plan' and c.open_until >= app.today())
$$;

-- The weight of the child's word, for whoever sees the child: the lock reads it, so the page must know it too.
create or replace function children.known_weight(p_child uuid, p_purpose text) returns text
language sql stable security definer set search_path = '' as $$
  select children.weight_of(p_child, p_purpose) where p_child = any (children.visible())
$$;

-- When whose custody begins and ends, for the family: each needs to know that another guardian's yes is waited for, but
-- reads no row about the other.
create or replace function children.custody_periods(p_child uuid)
returns table (guardian_id uuid, from_day date, to_day date) language sql stable security definer set search_path = '' as $$
  select u.guardian_id, u.from_day, u.to_day from children.custody u
   where u.child_id = p_child and p_child = any (children.family_ids())
$$;

-- True when protection hides the child's places from the asker: everyone who is not named, the other guardian included.
create or replace function children.hides_places(child uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select c.protection <> 'none' and c.id is distinct from app.person_id()
         and not exists (select from children.named n
                          where n.child_id = c.id and n.person_id = app.person_id() and n.ended_at is null)
    from children.child c where c.id = child
$$;

-- True when the acting unit works at social services for children, in the municipality where the child lives: any other
-- is to the child as every unit that knows its number.
drop function if exists children.at_social_services();
create or replace function children.lives_here(p_child uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from directory.unit u join children.child c on c.id = p_child
                  where u.id = app.unit_id() and u.kind = 'social_services_children' and u.municipality_code = c.municipality_code)
$$;
-- The same for what it lets one do: under protection those named, since it would tell the others where the child lives.
create or replace function children.at_social_services(p_child uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select children.lives_here(p_child) and not children.hides_places(p_child)
$$;

-- True when the acting unit has the child as a case: social services where it lives, and a unit that its plan lets in.
-- Anyone at work may register any number, so what touches others takes this.
create or replace function children.has_case(p_child uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select children.at_social_services(p_child) or p_child = any (children.circle_ids())
$$;

-- True when the asker tends what is known of the child, which all who work with it lean on: who it is, where it is, who
-- has custody and how they are reached, how much its word weighs. Those who have it as a case, and the unit that
-- registered it until a plan of another unit has been called. To know a number and register it again is not enough.
create or replace function children.tends(p_child uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select p_child = any (children.staff_ids())
         and (children.has_case(p_child)
              or exists (select from children.child c where c.id = p_child and c.registered_unit = app.unit_id())
                 and not exists (select from children.contact k join plans.plan q on q.id = k.via_id and q.first_called_at is not null
                                  where k.child_id = p_child and k.via = 'plan' and k.unit_id <> app.unit_id() and k.open_until >= app.today()))
$$;

-- Why a guardian is blocked, for the unit that set it and those who have the child as a case: to others it is known only
-- that there is a block. Null for them, and for a block that has been lifted.
create or replace function children.block_reason(p_custody uuid) returns text
language sql stable security definer set search_path = '' as $$
  select u.blocked_reason from children.custody u
   where u.id = p_custody and u.child_id = any (children.staff_ids())
     and (u.blocked_unit = app.unit_id() or children.has_case(u.child_id))
$$;

-- True when the asker may write who has custody: tends the child, and under protection is named, since a guardian sees
-- the plan. A unit that registered the child does not change what others have written.
create or replace function children.tends_custody(p_child uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select children.tends(p_child) and not children.hides_places(p_child)
         and (children.has_case(p_child)
              or not exists (select from children.custody u
                              where u.child_id = p_child and u.added_unit is distinct from app.unit_id()))
$$;

-- True when protection is on and none of the professionals named is at work with the child any more: then a manager may name
-- someone, of a unit where one of them has worked, or of social services where the child lives.
create or replace function children.names_lost(child uuid) returns boolean
language sql stable security definer set search_path = '' as $$
  select c.protection <> 'none'
         and not exists (
           select from children.named n join directory.holder h on h.employee_id = n.person_id
             join children.contact k on k.child_id = c.id and k.unit_id = h.unit_id and k.open_until >= app.today()
            where n.child_id = c.id and n.ended_at is null)
         and (children.lives_here(c.id) or exists (
           select from children.named n join directory.assignment a on a.employee_id = n.person_id and a.unit_id = app.unit_id()
            where n.child_id = c.id and n.ended_at is null))
    from children.child c where c.id = child
$$;

-- How a guardian is reached, for the guardian, and for staff who work with a child of theirs: at the unit that wrote it, at one
-- that has as a case a child which another unit has registered, or that tends all of their children. To write somebody down as
-- guardian of a child that one has registered oneself tells nothing. Nothing when any child of theirs is protected from the
-- asker: a telephone number leads to an address (OSL 21 kap. 3 §).
create or replace function children.guardian_reach(p_guardian uuid) returns table (email text, phone text)
language sql stable security definer set search_path = '' as $$
  select g.email, g.phone from children.guardian g
   where g.id = p_guardian
     and (g.id = app.person_id()
          or exists (select from children.custody u join children.child c on c.id = u.child_id
                      where u.guardian_id = g.id and u.child_id = any (children.staff_ids())
                        and (g.added_unit = app.unit_id()
                             or children.has_case(c.id) and c.registered_unit is distinct from app.unit_id()
                             or not exists (select from children.custody o where o.guardian_id = g.id and not children.tends(o.child_id))))
             and not exists (select from children.custody u where u.guardian_id = g.id and children.hides_places(u.child_id)))
$$;

-- In which municipality children are registered, for those who see them: not for one from whom protection hides where.
create or replace function children.municipalities(p_children uuid[]) returns table (child_id uuid, code text)
language sql stable security definer set search_path = '' as $$
  select c.id, c.municipality_code from children.child c
   where c.id = any (p_children) and c.id = any ((select children.visible())::uuid[]) and not children.hides_places(c.id)
$$;

-- Another child than the asker's own, to which that number belongs: an attempt to take it is noted about that child.
create or replace function children.holds_number(p_child uuid, p_number text) returns uuid
language sql stable security definer set search_path = '' as $$
  select o.id from children.child o join children.child c on c.county_id = o.county_id
   where c.id = p_child and c.identity_kind <> 'personnummer' and p_child = any (children.staff_ids())
     and o.identity_number = p_number and o.id <> p_child
$$;

-- Registers a child at the asker's unit, or finds the one with the same number, and notes that the asker works with it.
-- An existing child's data are not changed: the first unit's words stand until somebody corrects them.
create or replace function children.register(
  new_id uuid, p_given text, p_family text, p_identity_kind text, p_identity_number text, p_born_on date,
  p_expected_on date, p_municipality text, p_language text, p_interpreter boolean, p_protection text, p_reason text
) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare found_id uuid;
begin
  if app.kind() is distinct from 'employee' or app.unit_id() is null or app.role() in ('log_reviewer', 'county_admin') then
    perform app.refuse('SM003', 'only staff register children', 'Bara den som arbetar med barn kan lägga upp ett barn.');
  end if;
  insert into children.child (id, given, family, identity_kind, identity_number, born_on, expected_on,
                              municipality_code, language, interpreter, protection)
  values (new_id, p_given, p_family, p_identity_kind, p_identity_number, p_born_on, p_expected_on,
          p_municipality, p_language, p_interpreter, p_protection)
  on conflict (county_id, identity_number) do nothing;
  select c.id into found_id from children.child c
   where c.id = new_id or (c.county_id = app.county_id() and c.identity_number = p_identity_number);
  insert into children.contact (child_id, employee_id, unit_id, via, reason)
  values (found_id, app.person_id(), app.unit_id(), 'own_work', p_reason), (found_id, null, app.unit_id(), 'own_work', '')
  on conflict (child_id, employee_id, unit_id, via, via_id) do update set open_until = 'infinity', reason = excluded.reason;
  if found_id = new_id and p_protection <> 'none' then
    insert into children.named (child_id, person_id, named_by) values (found_id, app.person_id(), app.person_id());
  end if;
  return found_id;
end $$;

-- Adds a guardian to a child that the asker works with. A guardian who is known already, as another child's, is found by
-- number and keeps the data they have: the asker may not see them before this relationship exists.
create or replace function children.add_guardian(
  new_id uuid, p_child uuid, p_given text, p_family text, p_identity_number text, p_email text, p_phone text,
  p_kind text, p_from_day date
) returns uuid language plpgsql volatile security definer set search_path = '' as $$
declare guardian uuid;
begin
  if not children.tends_custody(p_child) then
    perform app.refuse('SM003', 'custody written from outside', 'Vårdnaden skrivs av socialtjänsten, en enhet i barnets plan eller den enhet som skrev den.');
  end if;
  insert into children.guardian (id, given, family, identity_number, email, phone)
  values (new_id, p_given, p_family, p_identity_number, p_email, p_phone)
  on conflict (county_id, identity_number) do nothing;
  select g.id into guardian from children.guardian g
   where g.county_id = app.county_id() and g.identity_number = p_identity_number;
  insert into children.custody (child_id, guardian_id, kind, from_day) values (p_child, guardian, p_kind, p_from_day);
  return guardian;
end $$;

-- Protection is set by those who tend the child and are named, and never so that the one who sets it is left outside, nor
-- whoever coordinates its plans.
create or replace function children.on_protection() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.kind() is distinct from 'employee' or new.protection = old.protection then return new; end if;
  if (children.hides_places(old.id) or not children.tends(old.id)) and not (app.role() = 'manager' and children.names_lost(old.id)) then
    perform app.refuse('SM003', 'protection changed from outside', 'Bara den som är namngiven kan ändra skyddet.');
  end if;
  if new.protection <> 'none' and not exists (
       select from children.named n where n.child_id = new.id and n.person_id = app.person_id() and n.ended_at is null) then
    perform app.refuse('SM003', 'protection without a name', 'Den som sätter skyddet behöver själv vara namngiven.');
  end if;
  if old.protection = 'none' then
    insert into children.named (child_id, person_id, named_by)
    select distinct p.child_id, m.person_id, app.person_id()
      from plans.plan p join plans.member m on m.plan_id = p.id and m.coordinator and m.left_at is null
     where p.child_id = old.id and p.state not in ('closed', 'refused')
    on conflict (child_id, person_id) do update set ended_at = null, ended_by = null;
  end if;
  return new;
end $$;
create or replace trigger protection_by_named before update of protection on children.child
  for each row execute function children.on_protection();

-- Who the child is and where it lives is changed by those who tend it: the number says who signs in as the child, the day of
-- birth when it is of age, and the municipality whose social services have it as a case, which takes what custody takes.
create or replace function children.on_child() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.kind() = 'employee'
     and (new.given, new.family, new.identity_kind, new.identity_number, new.born_on, new.expected_on, new.language, new.interpreter)
         is distinct from
         (old.given, old.family, old.identity_kind, old.identity_number, old.born_on, old.expected_on, old.language, old.interpreter)
     and not children.tends(old.id) then
    perform app.refuse('SM003', 'changed from outside',
      'Det ändras av socialtjänsten där barnet bor, av en enhet i barnets plan, eller av den enhet som lade upp barnet.');
  end if;
  if app.kind() = 'employee' and new.municipality_code is distinct from old.municipality_code and not children.tends_custody(old.id) then
    perform app.refuse('SM003', 'moved from outside',
      'Kommunen ändras av socialtjänsten där barnet bor, av en enhet i barnets plan, eller av den enhet som ensam har lagt upp barnet.');
  end if;
  -- Whoever has signed in as the child with the number that it had is not the child any more.
  if new.identity_number is distinct from old.identity_number then
    update identity.session x set ended_at = app.now()
      from identity.account a where a.id = x.account_id and a.person_id = old.id and x.ended_at is null;
  end if;
  return new;
end $$;
-- At birth the one who was expecting has custody (FB 6 kap. 3 §), from that day; custody that was written for the expected day
-- begins then instead. Whoever gives the child its number has it done, whoever wrote the rows.
create or replace function children.on_born() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update children.custody set from_day = least(from_day, new.born_on - 1), to_day = new.born_on - 1, version = version + 1
   where child_id = new.id and kind = 'expecting';
  update children.custody set from_day = new.born_on, version = version + 1
   where child_id = new.id and kind <> 'expecting' and to_day is null;
  insert into children.custody (child_id, guardian_id, kind, from_day)
  select distinct x.child_id, x.guardian_id, 'sole', new.born_on from children.custody x
   where x.child_id = new.id and x.kind = 'expecting'
     and not exists (select from children.custody o where o.child_id = x.child_id and o.guardian_id = x.guardian_id and o.kind <> 'expecting');
  return null;
end $$;
create or replace trigger born_under_custody after update of identity_kind on children.child
  for each row when (old.identity_kind = 'unborn' and new.born_on is not null) execute function children.on_born();
drop trigger if exists moved_by_those_who_tend on children.child;
drop function if exists children.on_move();
create or replace trigger changed_by_those_who_tend before update on children.child
  for each row execute function children.on_child();

-- A block is lifted by the unit that set it, or by social services where the child lives: others may not know why it is there.
create or replace function children.on_block() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.kind() = 'employee' and old.blocked_at is not null
     and (new.blocked_at is null or new.blocked_unit is distinct from old.blocked_unit)
     and old.blocked_unit is distinct from app.unit_id()
     and not children.at_social_services(old.child_id) then
    perform app.refuse('SM003', 'block lifted from outside', 'Bara den enhet som satte spärren, eller socialtjänsten, kan häva den.');
  end if;
  if app.kind() = 'employee' and old.blocked_at is not null and new.blocked_at is null and children.hides_places(old.child_id) then
    perform app.refuse('SM003', 'block lifted by one who is not named', 'Barnet har skyddade personuppgifter. Bara den som är namngiven häver spärren.');
  end if;
  return new;
end $$;
create or replace trigger block_lifted_by_owner before update of blocked_at, blocked_unit on children.custody
  for each row execute function children.on_block();

-- When custody holds, and of what kind, is changed by those who may write it. A block may be set by others.
create or replace function children.on_custody() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  -- What follows from a birth is nobody's own change.
  if app.kind() = 'employee' and pg_trigger_depth() = 1 and not children.tends_custody(old.child_id) then
    perform app.refuse('SM003', 'custody changed from outside', 'Vårdnaden ändras av socialtjänsten, en enhet i barnets plan eller den enhet som skrev den.');
  end if;
  return new;
end $$;
create or replace trigger custody_by_those_who_tend before update of kind, from_day, to_day on children.custody
  for each row execute function children.on_custody();

do $$
declare f text;
begin
  foreach f in array array['weight_of(uuid, text)', 'guardians_with_sight(uuid)', 'family_ids()', 'blocked_ids()', 'staff_ids()',
    'circle_ids()', 'at_social_services(uuid)', 'lives_here(uuid)', 'has_case(uuid)', 'tends(uuid)', 'tends_custody(uuid)', 'municipalities(uuid[])', 'holds_number(uuid, text)', 'known_weight(uuid, text)', 'custody_periods(uuid)', 'block_reason(uuid)', 'hides_places(uuid)', 'names_lost(uuid)', 'guardian_reach(uuid)',
    'register(uuid, text, text, text, text, date, date, text, text, boolean, text, text)',
    'add_guardian(uuid, uuid, text, text, text, text, text, text, date)', 'on_protection()', 'on_child()', 'on_born()', 'on_block()', 'on_custody()'] loop
    execute format('alter function children.%s owner to samsyn_policy', f);
    execute format('revoke all on function children.%s from public', f);
    execute format('grant execute on function children.%s to samsyn_policy', f);
    if f !~ '^(weight_of|guardians_with_sight|lives_here|on_)' then
      execute format('grant execute on function children.%s to samsyn_app', f);
    end if;
  end loop;
  -- The worker asks once more, when a mail goes, whether its receiver may still see the child.
  grant execute on function children.guardians_with_sight(uuid) to samsyn_worker;
end $$;
