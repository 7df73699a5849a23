-- Concern about a child: what is written, what is sent, how it lies with the one who received it, and what is told back.
-- A report is two things with two owners. The sender keeps what was sent; the receiver has a copy of its own, and everything
-- that becomes of it lies there. Nothing but an answer goes the other way.
create schema concerns;

-- What somebody has begun to write. Its author's alone.
create table concerns.draft (
  id          uuid primary key default gen_random_uuid(),
  county_id   text not null default app.county_id() references directory.county,
  author_id   uuid not null references directory.employee,
  unit_id     uuid not null references directory.unit,
  content     jsonb not null,
  started_at  timestamptz not null default app.now(),
  saved_at    timestamptz not null default app.now(),
  version     integer not null default 1
);
create index draft_author on concerns.draft (author_id, unit_id);

-- A report as it was sent, one for each child. Never changed; what is asked for and told comes beside.
create table concerns.report (
  id              uuid primary key default gen_random_uuid(),
  county_id       text not null default app.county_id() references directory.county,
  -- brothers and sisters who were reported at once
  sending_id      uuid not null,
  draft_id        uuid not null,
  author_id       uuid not null references directory.employee,
  unit_id         uuid not null references directory.unit,
  to_unit_id      uuid not null references directory.unit,
  content         jsonb not null,
  sent_at         timestamptz not null default app.now(),
  -- the receiver is not in Samsyn: the report goes as a file, and is sent when that has been handed over
  outside         boolean not null default false,
  handed_over_at  timestamptz,
  asked_at        timestamptz,
  -- a report before birth is followed by a new one after it, or by nothing when the worry is over
  after_birth     text check (after_birth in ('reported', 'no_concern')),
  version         integer not null default 1,
  check (outside or handed_over_at is null)
);
create index report_author on concerns.report (author_id, unit_id, sent_at desc);

-- What the reporter is told: SoL 2025:400 19 kap. 6 §. Nothing else of what the receiver does reaches the sender.
create table concerns.answer (
  report_id  uuid primary key references concerns.report,
  county_id  text not null default app.county_id(),
  sentence   text not null check (sentence in ('opened', 'not_opened', 'under_way', 'unsuitable')),
  given_at   timestamptz not null default app.now()
);

-- A report as it lies with the one who received it, without a word about the child: states, days and who handles it.
create table concerns.intake (
  id                uuid primary key default gen_random_uuid(),
  county_id         text not null default app.county_id() references directory.county,
  unit_id           uuid not null references directory.unit,
  number            bigint generated always as identity,
  report_id         uuid references concerns.report,
  channel           text not null check (channel in ('samsyn', 'file', 'phone', 'letter', 'visit')),
  sender            text not null
                    check (sender in ('health', 'dental', 'school', 'preschool', 'social_services', 'police', 'private', 'other')),
  -- Here, or at the unit that first received it: the law's clock runs from when it came in.
  arrived_at        timestamptz not null,
  state             text not null default 'arrived'
                    check (state in ('arrived', 'assessed', 'opened', 'not_opened', 'joined', 'forwarded')),
  handler_id        uuid references directory.employee,
  -- another report that is about the same child, when a person has said so
  same_child_as     uuid references concerns.intake,
  danger            boolean not null default false,
  violence          boolean not null default false,
  asked_at          timestamptz,
  protection_at     timestamptz,
  needs_protection  boolean,
  extended_to       date,
  decided_at        timestamptz,
  -- whether the reporter may be told, judged by the handler; and told without having asked
  telling           text check (telling in ('suitable', 'unsuitable')),
  tell_unasked      boolean not null default false,
  told_at           timestamptz,
  inquiry_to        date,
  inquiry_ended_on  date,
  reference         text not null default '',
  forwarded_to      uuid references directory.unit,
  version           integer not null default 1,
  check (same_child_as <> id),
  check ((state = 'arrived') <= (protection_at is null and decided_at is null)),
  check ((state in ('opened', 'not_opened', 'joined')) = (decided_at is not null)),
  check (decided_at is null or protection_at is not null),
  check ((protection_at is null) = (needs_protection is null)),
  check ((state = 'forwarded') = (forwarded_to is not null)),
  check (state = 'opened' or inquiry_to is null and inquiry_ended_on is null)
);
create index intake_unit on concerns.intake (unit_id, state, arrived_at desc);
create index intake_handler on concerns.intake (handler_id) where handler_id is not null;
create index intake_report on concerns.intake (report_id) where report_id is not null;
create index intake_same_child on concerns.intake (same_child_as) where same_child_as is not null;

-- What the report says: for those who receive, and the one who handles it.
create table concerns.received (
  intake_id      uuid primary key references concerns.intake on delete cascade,
  county_id      text not null default app.county_id(),
  unit_id        uuid not null references directory.unit,
  content        jsonb not null,
  child_number   text generated always as (nullif(content -> 'child' ->> 'number', '')) stored,
  child_born_on  text generated always as (content -> 'child' ->> 'bornOn') stored,
  child_name     text generated always as (lower((content -> 'child' ->> 'given') || ' ' || (content -> 'child' ->> 'family'))) stored
);
create index received_number on concerns.received (unit_id, child_number) where child_number is not null;
create index received_born on concerns.received (unit_id, child_born_on) where child_born_on is not null;
create index received_name on concerns.received (unit_id, child_name);

-- What has been done, by whom and when, in the order it was done. Only added to.
create table concerns.step (
  id          bigint generated always as identity primary key,
  county_id   text not null default app.county_id(),
  intake_id   uuid not null references concerns.intake on delete cascade,
  unit_id     uuid not null references directory.unit,
  what        text not null,
  from_state  text not null,
  to_state    text not null,
  words       text not null default '',
  details     jsonb not null default '{}',
  by_person   uuid not null references directory.employee,
  at          timestamptz not null default app.now()
);
create index step_intake on concerns.step (intake_id, id);

-- A meeting with the child, the guardians and the reporter: SoL 2025:400 19 kap. 5 §.
create table concerns.meeting (
  id          uuid primary key default gen_random_uuid(),
  county_id   text not null default app.county_id(),
  intake_id   uuid not null references concerns.intake on delete cascade,
  unit_id     uuid not null references directory.unit,
  who         text[] not null check (who <@ array['child', 'guardians', 'reporter'] and cardinality(who) > 0),
  offered_on  date not null,
  starts_at   timestamptz,
  outcome     text check (outcome in ('held', 'not_held')),
  why         text not null default '',
  version     integer not null default 1,
  check (outcome is distinct from 'not_held' or why <> '')
);
create index meeting_intake on concerns.meeting (intake_id);

-- A colleague who stands close to the child sees nothing of the report. Lifted, never taken away.
create table concerns.block (
  id             uuid primary key default gen_random_uuid(),
  county_id      text not null default app.county_id(),
  intake_id      uuid not null references concerns.intake on delete cascade,
  unit_id        uuid not null references directory.unit,
  employee_id    uuid not null references directory.employee,
  reason         text not null check (reason <> ''),
  -- null: the reporter said so
  blocked_by     uuid references directory.employee,
  blocked_at     timestamptz not null default app.now(),
  lifted_by      uuid references directory.employee,
  lifted_at      timestamptz,
  lifted_reason  text not null default '',
  check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_reason = ''))
);
create unique index block_once on concerns.block (intake_id, employee_id) where lifted_at is null;
create index block_employee on concerns.block (employee_id) where lifted_at is null;

-- A file that goes with a report. It lies with one of the three, and each keeps its own copy.
create table concerns.file (
  id         uuid primary key default gen_random_uuid(),
  county_id  text not null default app.county_id(),
  draft_id   uuid references concerns.draft on delete cascade,
  report_id  uuid references concerns.report,
  intake_id  uuid references concerns.intake on delete cascade,
  name       text not null,
  type       text not null,
  bytes      bytea not null,
  added_at   timestamptz not null default app.now(),
  check (num_nonnulls(draft_id, report_id, intake_id) = 1)
);
create index file_draft on concerns.file (draft_id) where draft_id is not null;
create index file_report on concerns.file (report_id) where report_id is not null;
create index file_intake on concerns.file (intake_id) where intake_id is not null;

-- A question before one knows whether to report. It holds no name, and is about nobody in particular.
create table concerns.consultation (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id() references directory.county,
  author_id    uuid not null references directory.employee,
  unit_id      uuid not null references directory.unit,
  to_unit_id   uuid not null references directory.unit,
  question     text not null,
  asked_at     timestamptz not null default app.now(),
  answer       text not null default '',
  answered_by  uuid references directory.employee,
  answered_at  timestamptz,
  check ((answered_at is null) = (answer = '') and (answered_at is null) = (answered_by is null))
);
create index consultation_author on concerns.consultation (author_id, unit_id);
create index consultation_to on concerns.consultation (to_unit_id, asked_at desc);

-- Messages that were sent, or could not be sent. No text about a child or a report.
create table concerns.message (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  unit_id      uuid,
  to_kind      text not null check (to_kind in ('employee', 'unit')),
  to_id        uuid not null,
  kind         text not null,
  ref_id       uuid,
  state        text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  failure      text,
  sender_id    uuid,
  sender_unit  uuid,
  created_at   timestamptz not null default app.now(),
  queued_at    timestamptz,
  tried_at     timestamptz
);
create index concern_message_unqueued on concerns.message (created_at) where queued_at is null and state = 'waiting';
