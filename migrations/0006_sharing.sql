-- Consent, what it opens, and what was delivered under it.
create schema sharing;

create table sharing.consent (
  id             uuid primary key default gen_random_uuid(),
  county_id      text not null default app.county_id(),
  child_id       uuid not null references children.child,
  unit_id        uuid not null references directory.unit,
  purpose        text not null check (purpose in ('sip')),
  giver_kind     text not null check (giver_kind in ('guardian', 'child')),
  giver_id       uuid not null,
  basis          text not null check (basis in ('consent', 'guardian_hindered', 'board_decision')),
  form           text not null check (form in ('oral', 'written', 'signed_in')),
  exclusions     text not null default '',
  reason         text not null default '',
  given_on       date not null,
  valid_to       date not null,
  recorded_by    uuid not null,
  recorded_kind  text not null,
  recorded_unit  uuid,
  recorded_at    timestamptz not null default app.now(),
  withdrawn_at   timestamptz,
  withdrawn_by   uuid,
  check (valid_to >= given_on),
  check (basis = 'consent' or reason <> ''),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index consent_child on sharing.consent (child_id, purpose, unit_id);
create index consent_giver on sharing.consent (giver_id);

-- Derived from consent by trigger, never written by hand: the unit is let in to and including this day.
create table sharing.opening (
  child_id    uuid not null,
  county_id   text not null,
  unit_id     uuid not null,
  purpose     text not null,
  open_until  date not null,
  primary key (child_id, unit_id, purpose)
);
create index opening_unit on sharing.opening (unit_id, purpose, open_until);

-- An immutable copy, owned by the receiver from the moment it is delivered. `about` is initials and year of birth: the
-- receiver knows whom it is about also when the child can no longer be seen.
create table sharing.delivery (
  id              uuid primary key default gen_random_uuid(),
  county_id       text not null default app.county_id(),
  child_id        uuid not null references children.child,
  subject_id      uuid not null,
  version_no      integer not null,
  recipient_kind  text not null check (recipient_kind in ('unit', 'guardian', 'child')),
  recipient_id    uuid not null,
  about           text not null,
  content         jsonb not null,
  ground          text not null,
  consent_ids     uuid[] not null,
  delivered_at    timestamptz not null default app.now(),
  unique (subject_id, version_no, recipient_kind, recipient_id)
);
create index delivery_recipient on sharing.delivery (recipient_id, delivered_at desc);
create index delivery_child on sharing.delivery (child_id);

-- Where the child can be found, as the copy had it. A row of its own, so that protection can hide the row.
create table sharing.delivery_place (
  delivery_id  uuid primary key references sharing.delivery,
  child_id     uuid not null references children.child,
  county_id    text not null default app.county_id(),
  content      jsonb not null
);
create index delivery_place_child on sharing.delivery_place (child_id);
