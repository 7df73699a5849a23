-- Who owns a function has to be able to create in its schema; samsyn_policy owns those that see past policies.
do $$
declare s text;
begin
  for s in select nspname from pg_namespace where nspowner = (select oid from pg_roles where rolname = current_user)
              and nspname not like 'pg\_%' and nspname not in ('information_schema', 'public', 'pgboss') loop
    execute format('grant create on schema %I to samsyn_policy', s);
  end loop;
end $$;

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
