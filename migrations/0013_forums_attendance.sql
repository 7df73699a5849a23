-- A party that had said no and came all the same has no reason for absence.
do $$
declare c text;
begin
  select conname into strict c from pg_constraint
   where conrelid = 'forums.attendance'::regclass and pg_get_constraintdef(oid) like '%<> ''cannot''%';
  execute format('alter table forums.attendance drop constraint %I', c);
end $$;
alter table forums.attendance add constraint attendance_answer_reason
  check (answer <> 'cannot' or came is not null or absence is not null);
