-- Which unit registered a child: it tends what is known of the child until a plan lets others in. Read by the rules only.
alter table children.child add column registered_unit uuid default app.unit_id();
update children.child c
   set registered_unit = (select k.unit_id from children.contact k where k.child_id = c.id and k.via = 'own_work' order by k.since limit 1);

-- The unit that first wrote a guardian down: it reads and corrects how they are reached, whoever else tends a child of theirs.
alter table children.guardian add column added_unit uuid default app.unit_id();
update children.guardian g
   set added_unit = (select u.added_unit from children.custody u where u.guardian_id = g.id order by u.from_day limit 1);

-- When the giver's own word was last heard in a way that ends an exception in their stead: what anybody can write about a
-- number that they know does not.
alter table sharing.consent add column last_word_at timestamptz;
update sharing.consent set last_word_at = greatest(recorded_at, withdrawn_at) where basis = 'consent';

-- At what level a forum met when something was written down there: it is not opened by moving the forum afterwards.
alter table forums.meeting_note add column level text;
update forums.meeting_note n set level = f.level from forums.forum f where f.id = n.forum_id;
alter table forums.meeting_note alter column level set not null, alter column level set default 'operational';

-- Brothers and sisters who were reported at once, from one of them.
create index report_sending on concerns.report (sending_id);
