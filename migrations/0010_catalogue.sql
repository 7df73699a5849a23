-- Where one can turn and what there is to learn from: entries whose every version stays.
create schema catalogue;

create table catalogue.entry (
  id         uuid primary key default gen_random_uuid(),
  county_id  text not null default app.county_id() references directory.county,
  -- What the county's files know it by; one that is written in the page has its own.
  code       text not null default gen_random_uuid()::text,
  kind       text not null check (kind in ('way_in', 'family_centre', 'way_of_working', 'good_example')),
  unique (county_id, code)
);
create index entry_kind on catalogue.entry (county_id, kind);

-- Never changed and never taken away: the one with the highest number is what stands. Making an old one current is a new
-- edition that says which one it came from.
create table catalogue.edition (
  entry_id       uuid not null references catalogue.entry,
  county_id      text not null default app.county_id(),
  number         integer not null check (number >= 1),
  content        jsonb not null check (jsonb_typeof(content -> 'municipalities') = 'array'),
  ended          boolean not null default false,
  why            text not null,
  restored_from  integer,
  -- Null: read in from the county's files.
  changed_by     uuid references directory.employee,
  changed_unit   uuid references directory.unit,
  changed_at     timestamptz not null default app.now(),
  primary key (entry_id, number),
  foreign key (entry_id, restored_from) references catalogue.edition,
  check ((changed_by is null) = (changed_unit is null))
);
create index edition_changed_by on catalogue.edition (changed_by);

-- What another municipality says of an example: that it tries, and later how it went. The latest word stands.
create table catalogue.trial (
  entry_id           uuid not null references catalogue.entry,
  municipality_code  text not null check (municipality_code ~ '^\d{4}$'),
  county_id          text not null default app.county_id(),
  number             integer not null check (number >= 1),
  state              text not null check (state in ('trying', 'worked', 'did_not_work')),
  word               text not null default '',
  marked_by          uuid not null references directory.employee,
  marked_unit        uuid not null references directory.unit,
  marked_at          timestamptz not null default app.now(),
  primary key (entry_id, municipality_code, number),
  check (state = 'trying' or word <> '')
);
create index trial_marked_by on catalogue.trial (marked_by);
