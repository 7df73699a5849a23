-- Commands that may be sent twice: each person sees the own ones, the worker clears old ones away.
alter table app.command enable row level security;
alter table app.command force row level security;
drop policy if exists command_own on app.command;
create policy command_own on app.command to samsyn_app
  using (person_id = (select app.person_id())) with check (person_id = (select app.person_id()));
drop policy if exists command_purge on app.command;
create policy command_purge on app.command to samsyn_worker using (true);
grant select, insert, update on app.command to samsyn_app;
grant select, delete on app.command to samsyn_worker;
