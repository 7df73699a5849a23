-- The coordinated individual plan (SIP), from call to close.
create schema plans;

create table plans.plan (
  id                  uuid primary key default gen_random_uuid(),
  county_id           text not null default app.county_id() references directory.county,
  child_id            uuid not null references children.child,
  initiator_unit_id   uuid not null references directory.unit,
  state               text not null check (state in
                      ('draft', 'asking', 'called', 'mapping', 'meeting', 'active', 'evaluation', 'follow_up', 'closed', 'refused')),
  need                text not null,
  question            text not null,
  child_matters       text not null default '',
  -- the first time that the family was asked or the call sent: from then on the family knows of the plan
  asked_at            timestamptz,
  called_at           timestamptz,
  version             integer not null default 1,
  created_at          timestamptz not null default app.now()
);
create index plan_child on plans.plan (child_id);
create index plan_initiator on plans.plan (initiator_unit_id, state);

-- What makes the ids that stand for units and people in a protected child's plan: read by one function, and no login role.
create table plans.veil_secret (
  plan_id    uuid primary key references plans.plan,
  county_id  text not null default app.county_id() references directory.county,
  secret     uuid not null default gen_random_uuid()
);

-- A unit's place in the plan. open_until follows sharing.opening by trigger: without consent it is null.
create table plans.party (
  plan_id       uuid not null references plans.plan,
  county_id     text not null default app.county_id(),
  unit_id       uuid not null references directory.unit,
  kind          text not null check (kind in ('initiator', 'called', 'invited')),
  duty          text not null,
  answer        text not null default 'pending' check (answer in ('pending', 'comes', 'sends_other', 'cannot')),
  attendee      text,
  competence    text,
  may_decide    boolean,
  reason        text,
  answered_by   uuid,
  answered_at   timestamptz,
  -- set when the call is sent; a trigger refuses it while consent does not let the unit in
  called_at     timestamptz,
  -- the last day to answer, by the county's limit as it was on the day of the call
  answer_by     date,
  reminded_at   timestamptz,
  -- why the plan went on without what the unit should have written or told; empty while it did not
  without_part    text not null default '',
  without_report  text not null default '',
  open_until    date,
  version       integer not null default 1,
  primary key (plan_id, unit_id),
  check (answer <> 'cannot' or reason <> ''),
  check (answer not in ('comes', 'sends_other') or (attendee <> '' and competence <> '' and may_decide is not null))
);
create index party_unit on plans.party (unit_id, open_until) include (plan_id, kind, called_at, answer);

-- Professionals named on the plan. open_until is the unit's, copied by trigger, so that one index answers "mine".
create table plans.member (
  plan_id      uuid not null,
  county_id    text not null default app.county_id(),
  person_id    uuid not null references directory.employee,
  unit_id      uuid not null,
  coordinator  boolean not null default false,
  initiates    boolean not null default false,
  open_until   date,
  since        timestamptz not null default app.now(),
  left_at      timestamptz,
  primary key (plan_id, person_id, unit_id),
  -- a unit that is taken out before it is called anew takes its rows with it; the history keeps who was there
  foreign key (plan_id, unit_id) references plans.party (plan_id, unit_id) on delete cascade
);
create index member_mine on plans.member (person_id, unit_id, open_until) include (plan_id) where left_at is null;
create index member_unit on plans.member (unit_id) where left_at is null;
create unique index member_one_coordinator on plans.member (plan_id) where coordinator and left_at is null;

-- People outside the units whom the family wants at the table.
create table plans.guest (
  id         uuid primary key default gen_random_uuid(),
  county_id  text not null default app.county_id(),
  plan_id    uuid not null references plans.plan,
  name       text not null,
  relation   text not null
);
create index guest_plan on plans.guest (plan_id);

create table plans.meeting (
  id          uuid primary key default gen_random_uuid(),
  county_id   text not null default app.county_id(),
  plan_id     uuid not null references plans.plan,
  kind        text not null check (kind in ('first', 'follow_up')),
  state       text not null default 'proposed' check (state in ('proposed', 'set', 'held', 'cancelled')),
  starts_at   timestamptz not null,
  ends_at     timestamptz not null,
  place       text not null default '',
  link        text not null default '',
  agenda      text not null default '',
  notes       text not null default '',
  version     integer not null default 1,
  check (ends_at > starts_at)
);
create index meeting_plan on plans.meeting (plan_id, starts_at);
create unique index meeting_one_set on plans.meeting (plan_id) where state = 'set';

create table plans.attendance (
  meeting_id  uuid not null references plans.meeting,
  plan_id     uuid not null references plans.plan,
  county_id   text not null default app.county_id(),
  who_kind    text not null check (who_kind in ('unit', 'guardian', 'child', 'guest')),
  who_id      uuid not null,
  came        boolean not null,
  reason      text not null default '',
  may_decide  boolean,
  primary key (meeting_id, who_kind, who_id),
  check (came or reason <> '')
);
create index attendance_plan on plans.attendance (plan_id);

-- What each party and the family write for the mapping. Owned by who wrote it.
create table plans.part (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  plan_id      uuid not null references plans.plan,
  author_kind  text not null check (author_kind in ('unit', 'guardian', 'child')),
  author_id    uuid not null,
  needs        text not null default '',
  ongoing      text not null default '',
  contact      text not null default '',
  done_at      timestamptz,
  written_by   uuid not null,
  version      integer not null default 1,
  updated_at   timestamptz not null default app.now(),
  unique (plan_id, author_kind, author_id)
);

-- What matters to the child, in words that the child has written itself; or a guardian of one too young to sign in.
create table plans.child_words (
  plan_id      uuid not null references plans.plan,
  county_id    text not null default app.county_id(),
  author_kind  text not null check (author_kind in ('guardian', 'child')),
  author_id    uuid not null,
  words        text not null,
  version      integer not null default 1,
  written_at   timestamptz not null default app.now(),
  primary key (plan_id, author_id)
);

-- Which of the proposed times fit, for each called unit and each in the family. Goes with the time.
create table plans.time_fit (
  meeting_id  uuid not null references plans.meeting on delete cascade,
  plan_id     uuid not null references plans.plan,
  county_id   text not null default app.county_id(),
  who_kind    text not null check (who_kind in ('unit', 'guardian', 'child')),
  who_id      uuid not null,
  fits        boolean not null,
  said_at     timestamptz not null default app.now(),
  primary key (meeting_id, who_kind, who_id)
);
create index time_fit_plan on plans.time_fit (plan_id);

-- The plan as it is written together at the meeting; published versions are kept in plans.edition.
create table plans.content (
  plan_id                  uuid primary key references plans.plan,
  county_id                text not null default app.county_id(),
  long_term_goal           text not null default '',
  overall_organisation_id  uuid references directory.organisation,
  others_none              boolean not null default false,
  risks                    text not null default '',
  if_worse                 text not null default '',
  if_worse_call            text not null default '',
  child_view               text not null default '',
  next_follow_up           date,
  -- as it stands in the latest edition, while the next one is written; also in goal and measure
  published                jsonb,
  version                  integer not null default 1
);

create table plans.goal (
  id         uuid primary key default gen_random_uuid(),
  county_id  text not null default app.county_id(),
  plan_id    uuid not null references plans.plan,
  position   integer not null,
  text       text not null,
  outcome    text check (outcome in ('reached', 'partly', 'not_reached')),
  outcome_word text not null default '',
  removed_at timestamptz,
  published  jsonb,
  version    integer not null default 1
);
create index goal_plan on plans.goal (plan_id, position);

create table plans.measure (
  id               uuid primary key default gen_random_uuid(),
  county_id        text not null default app.county_id(),
  plan_id          uuid not null references plans.plan,
  goal_id          uuid references plans.goal,
  position         integer not null,
  what             text not null,
  by_kind          text not null check (by_kind in ('unit', 'other')),
  unit_id          uuid references directory.unit,
  person_id        uuid references directory.employee,
  other            text not null default '',
  starts_on        date not null,
  ends_on          date not null check (ends_on >= starts_on),
  status           text not null default 'not_started' check (status in ('not_started', 'under_way', 'done', 'stuck')),
  status_word      text not null default '',
  reported_at      timestamptz,
  reported_by      uuid,
  removed_at       timestamptz,
  published        jsonb,
  version          integer not null default 1,
  check ((by_kind = 'unit') = (unit_id is not null)),
  check (by_kind = 'unit' or other <> '')
);
create index measure_plan on plans.measure (plan_id, position);
create index measure_person on plans.measure (person_id) where removed_at is null and status <> 'done';
create index measure_unit on plans.measure (unit_id) where removed_at is null and status <> 'done';

-- Published versions, never changed.
create table plans.edition (
  plan_id       uuid not null references plans.plan,
  county_id     text not null default app.county_id(),
  number        integer not null,
  content       jsonb not null,
  published_by  uuid not null,
  published_unit uuid not null,
  published_at  timestamptz not null default app.now(),
  primary key (plan_id, number)
);

-- The edition with units and meeting places named. A row of its own, so that protection can hide the row.
create table plans.edition_place (
  plan_id    uuid not null,
  number     integer not null,
  county_id  text not null default app.county_id(),
  child_id   uuid not null references children.child,
  content    jsonb not null,
  primary key (plan_id, number),
  foreign key (plan_id, number) references plans.edition
);

-- The child's and each guardian's own score and words at an evaluation.
create table plans.score (
  plan_id      uuid not null references plans.plan,
  county_id    text not null default app.county_id(),
  round        integer not null,
  author_kind  text not null check (author_kind in ('guardian', 'child')),
  author_id    uuid not null,
  better       integer not null check (better between 1 and 5),
  listened     integer not null check (listened between 1 and 5),
  words        text not null default '',
  written_by   uuid not null,
  written_at   timestamptz not null default app.now(),
  primary key (plan_id, round, author_kind, author_id)
);

create table plans.evaluation (
  plan_id           uuid not null references plans.plan,
  county_id         text not null default app.county_id(),
  round             integer not null,
  summary           text not null default '',
  -- why the guardians' own score is missing, and the child's
  score_missing_why text not null default '',
  child_score_missing_why text not null default '',
  -- how each goal went, as it stood when the evaluation was finished: the goals themselves are judged anew next time
  outcomes          jsonb not null default '[]',
  opened_at         timestamptz not null default app.now(),
  done_at           timestamptz,
  version           integer not null default 1,
  primary key (plan_id, round)
);

create table plans.refusal (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  plan_id      uuid not null references plans.plan,
  reason       text not null,
  offer_again  date not null,
  recorded_by  uuid not null,
  recorded_at  timestamptz not null default app.now()
);
create index refusal_plan on plans.refusal (plan_id, recorded_at desc);

create table plans.closure (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  plan_id      uuid not null references plans.plan,
  reason       text not null check (reason in ('goals_reached', 'no_longer_needed', 'moved', 'family_wishes', 'turned_eighteen',
                                      'started_by_mistake', 'other')),
  words        text not null,
  what_next    text not null,
  turn_to      text not null,
  closed_by    uuid not null,
  closed_at    timestamptz not null default app.now()
);
create index closure_plan on plans.closure (plan_id, closed_at desc);

-- The coordinator keeps the role until the other has accepted.
create table plans.handover (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  plan_id      uuid not null references plans.plan,
  from_person  uuid not null references directory.employee,
  from_unit    uuid not null references directory.unit,
  to_person    uuid not null references directory.employee,
  to_unit      uuid not null references directory.unit,
  state        text not null default 'offered' check (state in ('offered', 'accepted', 'declined', 'taken_back')),
  word         text not null default '',
  answer_word  text not null default '',
  offered_at   timestamptz not null default app.now(),
  answered_at  timestamptz
);
create index handover_plan on plans.handover (plan_id);
create unique index handover_one_open on plans.handover (plan_id) where state = 'offered';
create index handover_to on plans.handover (to_person, to_unit) where state = 'offered';

-- What happened, in order. Append-only; written with the row it tells about.
create table plans.history (
  id          bigint generated always as identity primary key,
  county_id   text not null default app.county_id(),
  plan_id     uuid not null references plans.plan,
  at          timestamptz not null default app.now(),
  actor_kind  text not null,
  actor_id    uuid,
  unit_id     uuid,
  command     text not null,
  from_state  text not null,
  to_state    text not null,
  note        jsonb not null default '{}'
);
create index history_plan on plans.history (plan_id, id);

-- Messages that were sent, or could not be sent, so that the sender sees it. No text about the child. `to_kind` is unit
-- when nobody there could be found to write to. `queued_at` is null until a job has been made to send it.
create table plans.message (
  id            uuid primary key default gen_random_uuid(),
  county_id     text not null default app.county_id(),
  plan_id       uuid not null references plans.plan,
  unit_id       uuid,
  to_kind       text not null check (to_kind in ('employee', 'guardian', 'unit')),
  to_id         uuid not null,
  kind          text not null,
  ref_id        uuid,
  state         text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  failure       text,
  sender_id     uuid,
  sender_unit   uuid,
  created_at    timestamptz not null default app.now(),
  -- somebody had it sent again: it is tried for a day from then
  again_at      timestamptz,
  queued_at     timestamptz,
  tried_at      timestamptz
);
create index message_plan on plans.message (plan_id, created_at);
create index message_unqueued on plans.message (created_at) where queued_at is null and state = 'waiting';
create index party_pending on plans.party (answer_by) where answer = 'pending' and called_at is not null;
