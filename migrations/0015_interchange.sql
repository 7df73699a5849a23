-- Files that somebody imports: read and judged in the background, looked at, and then written as a whole or not at all.
create schema interchange;

create table interchange.import (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id() references directory.county,
  sheet        text not null check (sheet in ('units', 'agreements', 'forums', 'forum_parties', 'members')),
  file_name    text not null,
  -- kept until it is settled, so that it can be judged anew
  file         bytea,
  state        text not null default 'waiting'
               check (state in ('waiting', 'reading', 'ready', 'refused', 'applying', 'applied', 'discarded')),
  -- why the file as a whole was refused, in words for people
  refusal      text not null default '',
  -- how many times somebody has begun to judge it: a file that brings the process down is not read for ever
  attempts     integer not null default 0,
  -- rows that have been judged, of how many
  done         integer not null default 0,
  total        integer,
  wrong        integer not null default 0,
  added        integer not null default 0,
  changed      integer not null default 0,
  unchanged    integer not null default 0,
  started_by   uuid not null references directory.employee,
  started_unit uuid not null references directory.unit,
  started_at   timestamptz not null default app.now(),
  settled_at   timestamptz,
  -- the transaction that is writing it: nobody else's opens anything
  applying_in  xid8,
  check (state not in ('applied', 'discarded') or file is null)
);
create index import_newest on interchange.import (county_id, started_at desc);

-- What each row of the file would do, and what stood before it.
create table interchange.import_row (
  import_id  uuid not null references interchange.import on delete cascade,
  line       integer not null check (line > 0),
  county_id  text not null default app.county_id(),
  fate       text not null check (fate in ('error', 'changed', 'new', 'unchanged')),
  identity   text not null,
  before     jsonb,
  after      jsonb not null,
  faults     jsonb not null default '[]',
  primary key (import_id, line)
);
create index import_row_fate on interchange.import_row (import_id, fate, line);
