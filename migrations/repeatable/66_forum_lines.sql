-- Lines about children. Two locks on top of each other: one has to sit in the forum, and a child that is named is seen by
-- a unit only while consent lets that very unit in, for the forum and nothing else. A withdrawal closes at once.

-- Children whose name the acting unit may know in a forum today. None who is protected, also when that came later.
create or replace function forums.open_children() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select o.child_id from sharing.opening o join children.child c on c.id = o.child_id
                where o.unit_id = app.unit_id() and o.purpose = 'forum' and o.open_until >= app.today() and c.protection = 'none')
   where app.kind() = 'employee'
$$;

-- Lines that the asker may read.
create or replace function forums.lines() returns uuid[] language sql stable security definer set search_path = '' as $$
  select array(select l.id from forums.line l
                where l.forum_id = any (forums.sitting())
                  and (l.mode = 'anonymous' or l.child_id = any (forums.open_children())))
$$;

-- Which of the forum's units consent lets in for a named child: who may be in the room. Of a protected child nobody is
-- told, since it tells where the child is known; one whose own unit is not let in is told of that unit only.
create or replace function forums.in_the_room(p_forum uuid, p_child uuid)
returns table (unit_id uuid, open_until date) language sql stable security definer set search_path = '' as $$
  select p.unit_id, max(o.open_until)
    from forums.party p
    left join sharing.opening o on o.unit_id = p.unit_id and o.child_id = p_child and o.purpose = 'forum' and o.open_until >= app.today()
   where p.forum_id = p_forum and p.unit_id is not null and p.ended_on is null and p_forum = any (forums.sitting())
     and (p_child = any (forums.open_children()) or p.unit_id = app.unit_id() and p_child = any (children.staff_ids()))
     and exists (select from children.child c where c.id = p_child and c.protection = 'none')
   group by p.unit_id
$$;

-- What somebody who said yes has asked not to be shared, for whoever may be in the room.
create or replace function forums.not_to_be_shared(p_child uuid) returns text[]
language sql stable security definer set search_path = '' as $$
  select array(select distinct s.exclusions from sharing.consent s
                where s.child_id = p_child and s.purpose = 'forum' and s.exclusions <> '' and s.withdrawn_at is null
                  and app.today() between s.given_on and s.valid_to and s.unit_id = app.unit_id() order by 1)
   where p_child = any (forums.open_children())
$$;

-- The child of a named line, for whoever may read the line.
create or replace function forums.named_child(p_line uuid)
returns table (child_id uuid, given text, family text, born_on date) language sql stable security definer set search_path = '' as $$
  select c.id, c.given, c.family, c.born_on from forums.line l join children.child c on c.id = l.child_id
   where l.id = p_line and l.id = any (forums.lines())
$$;

create or replace function forums.on_line() returns trigger language plpgsql security definer set search_path = '' as $$
declare allowed text := (select f.identity from forums.forum f where f.id = new.forum_id);
begin
  if allowed = 'none' or allowed = 'anonymous' and new.mode = 'named' then
    perform app.refuse('SM004', 'identity is not for this forum', 'I det här forumet talar man inte om barn på det sättet.');
  end if;
  if new.mode = 'named' then
    if not new.child_id = any (children.staff_ids()) then
      perform app.refuse('SM003', 'not a child of the asker', 'Bara den som arbetar med barnet kan ta upp det med namn.');
    end if;
    if exists (select from children.child c where c.id = new.child_id and c.protection <> 'none') then
      perform app.refuse('SM001', 'protected child', 'Barnet har skyddade personuppgifter och tas inte upp med namn i ett forum.');
    end if;
    if coalesce(sharing.covered_until(new.child_id, new.raised_unit, 'forum', app.today()), '-infinity') < app.today() then
      perform app.refuse('SM001', 'named without consent', 'Samtycket till att ta upp barnet i forum omfattar inte din enhet.');
    end if;
  end if;
  return new;
end $$;
create or replace trigger line_by_the_rules before insert on forums.line for each row execute function forums.on_line();

do $$
declare f text;
begin
  foreach f in array array['open_children()', 'lines()', 'in_the_room(uuid, uuid)', 'not_to_be_shared(uuid)', 'named_child(uuid)', 'on_line()'] loop
    execute format('alter function forums.%s owner to samsyn_policy', f);
    execute format('revoke all on function forums.%s from public', f);
    execute format('grant execute on function forums.%s to samsyn_policy', f);
  end loop;
  grant execute on function forums.open_children(), forums.lines(), forums.in_the_room(uuid, uuid),
    forums.not_to_be_shared(uuid), forums.named_child(uuid) to samsyn_app;
end $$;

drop policy if exists line_read on forums.line;
create policy line_read on forums.line for select to samsyn_app using (
  forum_id = any ((select forums.sitting())::uuid[])
  and (mode = 'anonymous' or child_id = any ((select forums.open_children())::uuid[])));
drop policy if exists line_raise on forums.line;
create policy line_raise on forums.line for insert to samsyn_app with check (
  forum_id = any ((select forums.sitting())::uuid[])
  and raised_by = (select app.person_id()) and raised_unit = (select app.unit_id()));
drop policy if exists line_change on forums.line;
create policy line_change on forums.line for update to samsyn_app using (
  forum_id = any ((select forums.sitting())::uuid[])
  and (mode = 'anonymous' or child_id = any ((select forums.open_children())::uuid[])));
grant insert, update (notes, led_to, led_to_words, follow_up_on, follow_up_words, closed_at, version) on forums.line to samsyn_app;

drop policy if exists line_action_read on forums.line_action;
create policy line_action_read on forums.line_action for select to samsyn_app using (line_id = any ((select forums.lines())::uuid[]));
drop policy if exists line_action_add on forums.line_action;
create policy line_action_add on forums.line_action for insert to samsyn_app with check (line_id = any ((select forums.lines())::uuid[]));
drop policy if exists line_action_done on forums.line_action;
create policy line_action_done on forums.line_action for update to samsyn_app using (line_id = any ((select forums.lines())::uuid[]));
grant insert, update (done_at, done_words) on forums.line_action to samsyn_app;

-- Nobody writes a row into another county: the county is the asker's own, and no insert may name it.
do $$
declare t text; named text;
begin
  foreach t in array array['forum', 'party', 'member', 'meeting', 'meeting_note', 'attendance', 'question', 'question_step',
                           'agenda_item', 'decision', 'decision_unit', 'line', 'line_action'] loop
    select string_agg(quote_ident(c.column_name), ', ') into named from information_schema.columns c
     where c.table_schema = 'forums' and c.table_name = t and c.column_name <> 'county_id';
    execute format('revoke insert on forums.%I from samsyn_app', t);
    execute format('grant insert (%s) on forums.%I to samsyn_app', named, t);
  end loop;
end $$;
