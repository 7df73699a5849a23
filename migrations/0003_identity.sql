-- Accounts at the login provider, sessions, and logins under way.
create schema identity;

create table identity.account (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null references directory.county,
  kind         text not null check (kind in ('employee', 'guardian', 'child')),
  subject      text not null,
  person_id    uuid not null,
  disabled_at  timestamptz,
  unique (county_id, kind, subject)
);
create index account_person on identity.account (person_id);

create table identity.session (
  token_hash     bytea primary key,
  county_id      text not null references directory.county,
  account_id     uuid not null references identity.account,
  assignment_id  uuid references directory.assignment,
  csrf_token     text not null,
  created_at     timestamptz not null,
  seen_at        timestamptz not null,
  ended_at       timestamptz
);
create index session_account on identity.session (account_id);

-- Nobody is known here yet, hence no county and no account. The hash covers the state that travels through the provider
-- and the cookie of the browser that began, so that a login cannot be finished in someone else's browser.
create table identity.login (
  state_hash  bytea primary key,
  way         text not null check (way in ('staff', 'family', 'guardian', 'child')),
  nonce       text not null,
  verifier    text not null,
  return_to   text not null,
  created_at  timestamptz not null
);
