-- Who read and changed what about which child, under which assignment, on what ground. Append-only.
create schema access_log;

create table access_log.event (
  id              bigint generated always as identity primary key,
  county_id       text not null,
  at              timestamptz not null,
  transaction_id  xid8 not null default pg_current_xact_id(),
  actor_kind      text not null,
  actor_id        uuid,
  assignment_id   uuid,
  unit_id         uuid,
  role            text,
  event           text not null,
  action          text not null,
  outcome         text not null check (outcome in ('allowed', 'refused')),
  ground          text not null,
  child_id        uuid,
  object_id       uuid,
  correlation_id  uuid not null,
  -- why, in the person's own words, where Samsyn asks for it
  reason          text not null default ''
);
create index event_child on access_log.event (child_id, id desc);
create index event_actor on access_log.event (actor_id, id desc);
create index event_unit on access_log.event (unit_id, id desc);
create index event_sealing on access_log.event (county_id, transaction_id, id);
-- A refused attempt at something that the asker could not see has no child, only what was asked for.
create index event_refused on access_log.event (object_id, id desc) where outcome = 'refused' and child_id is null;

-- A batch covers every event of the transactions from first_transaction up to, not including, end_transaction.
-- Each county has a chain of its own, so that a cell can be split and every county keeps its proof.
create table access_log.batch (
  county_id          text not null,
  number             bigint not null check (number > 0),
  first_transaction  xid8 not null,
  end_transaction    xid8 not null,
  events             integer not null,
  hash               bytea not null,
  previous_hash      bytea not null,
  sealed_at          timestamptz not null,
  primary key (county_id, number)
);

-- Events drawn for somebody to look at. Until it is judged nobody is its reviewer.
create table access_log.review (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  event_id     bigint not null references access_log.event,
  reviewer_id  uuid,
  unit_id      uuid not null,
  verdict      text check (verdict in ('expected', 'ask', 'unauthorised')),
  note         text,
  drawn_at     timestamptz not null,
  judged_at    timestamptz,
  unique (event_id),
  check ((judged_at is null) = (verdict is null) and (judged_at is null) = (reviewer_id is null))
);
create index review_unit on access_log.review (unit_id, drawn_at);
