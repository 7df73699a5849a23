-- Ground: who asks, and commands that may be sent twice.
grant usage on schema app to samsyn_app, samsyn_worker, samsyn_policy;

-- Who asks, for the rest of the transaction. One setting for each thing that policies ask for: reading a setting is
-- several times faster than reading a member of a json value, and policies do it many times per statement.
create function app.enter(context jsonb) returns void language plpgsql as $$ begin
  perform set_config('app.kind', coalesce(context ->> 'kind', ''), true),
         set_config('app.county_id', coalesce(context ->> 'countyId', ''), true),
         set_config('app.person_id', coalesce(context ->> 'personId', ''), true),
         set_config('app.unit_id', coalesce(context ->> 'unitId', ''), true),
         set_config('app.role', coalesce(context ->> 'role', ''), true),
         set_config('app.now', coalesce(context ->> 'now', ''), true),
         set_config('app.today', coalesce(context ->> 'today', ''), true);
end $$;
create function app.kind() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('app.kind', true), '') $$;
create function app.county_id() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('app.county_id', true), '') $$;
create function app.person_id() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.person_id', true), '')::uuid $$;
create function app.unit_id() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('app.unit_id', true), '')::uuid $$;
create function app.role() returns text language sql stable parallel safe as
  $$ select nullif(current_setting('app.role', true), '') $$;
create function app.now() returns timestamptz language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;
create function app.today() returns date language sql stable parallel safe as
  $$ select coalesce(nullif(current_setting('app.today', true), '')::date, (now() at time zone 'Europe/Stockholm')::date) $$;

-- Broken rules speak Swedish: the hint reaches the person, the message the log.
create function app.refuse(code text, message text, hint text) returns void language plpgsql as
  $$ begin raise exception using errcode = code, message = message, hint = hint; end $$;

grant execute on all functions in schema app to samsyn_app, samsyn_worker, samsyn_policy;

-- A command's answer is kept for a day, so that a double click or a lost answer changes nothing twice.
create table app.command (
  county_id   text        not null,
  person_id   uuid        not null,
  key         uuid        not null,
  action      text        not null,
  request     bytea       not null,
  response    jsonb,
  created_at  timestamptz not null,
  primary key (person_id, key)
);
create index command_created_at on app.command (created_at);
