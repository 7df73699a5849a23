-- Mails about agreements, in the shape that the outbox sends from: that one is about to end, or that a follow-up is due.
-- `to_kind` is unit when nobody is named to write to. `about_day` is the day that is told of, so that a prolonged agreement
-- is told of anew. Nothing has written to the table before.
drop table agreements.message;
create table agreements.message (
  id            uuid primary key default gen_random_uuid(),
  county_id     text not null,
  agreement_id  uuid not null references agreements.agreement,
  unit_id       uuid,
  to_kind       text not null check (to_kind in ('employee', 'unit')),
  to_id         uuid not null,
  kind          text not null check (kind in ('ends_owner', 'ends_steering', 'follow_up_due')),
  about_day     date not null,
  ref_id        uuid,
  state         text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  failure       text,
  sender_id     uuid,
  sender_unit   uuid,
  created_at    timestamptz not null,
  queued_at     timestamptz,
  tried_at      timestamptz,
  unique (agreement_id, kind, about_day, to_id)
);
create index message_unqueued on agreements.message (created_at) where queued_at is null and state = 'waiting';
