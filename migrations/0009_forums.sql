-- Forums from politics to floor: who sits there and why, meetings and who came, decisions on their way down, questions
-- on their way up, and the lines of operational forums about children.
create schema forums;

create table forums.forum (
  id                  uuid primary key default gen_random_uuid(),
  county_id           text not null default app.county_id() references directory.county,
  code                text not null,
  name                text not null,
  level               text not null check (level in ('political', 'management', 'support', 'operational')),
  -- the municipalities it is for; none: the whole county
  municipality_codes  text[] not null default '{}',
  mandate             text not null check (mandate in ('decides', 'prepares', 'advises')),
  mandate_words       text not null default '',
  -- how children are spoken of: not at all, without identity, or by name under consent
  identity            text not null check (identity in ('none', 'anonymous', 'named')),
  times               integer check (times between 1 and 60),
  per                 text check (per in ('month', 'term', 'year')),
  parent_id           uuid references forums.forum,
  convening_unit_id   uuid references directory.unit,
  state               text not null default 'active' check (state in ('active', 'dormant', 'paused')),
  state_reason        text not null default '',
  source              text not null,
  note                text not null default '',
  -- what the source does not say in so many words, and we have read out of it
  drawn               text[] not null default '{}',
  version             integer not null default 1,
  unique (county_id, code),
  check ((times is null) = (per is null)),
  check (state = 'active' or state_reason <> ''),
  check (parent_id <> id)
);
create index forum_parent on forums.forum (parent_id);

-- Who is expected, and why. `agreement_code` names an agreement in the register, when it is one.
create table forums.party (
  id              uuid primary key default gen_random_uuid(),
  county_id       text not null default app.county_id(),
  forum_id        uuid not null references forums.forum,
  name            text not null,
  unit_id         uuid references directory.unit,
  why             text not null check (why <> ''),
  agreement_code  text,
  ended_on        date
);
create index party_forum on forums.party (forum_id);
create unique index party_unit on forums.party (forum_id, unit_id) where ended_on is null;
create index party_by_unit on forums.party (unit_id) where ended_on is null;

-- People who sit there for a unit that is a party. `convenes`: calls the meetings and writes what they come to.
create table forums.member (
  forum_id   uuid not null references forums.forum,
  county_id  text not null default app.county_id(),
  person_id  uuid not null references directory.employee,
  unit_id    uuid not null references directory.unit,
  convenes   boolean not null default false,
  since      timestamptz not null default app.now(),
  left_at    timestamptz,
  primary key (forum_id, person_id, unit_id)
);
create index member_mine on forums.member (person_id, unit_id) where left_at is null;

create table forums.meeting (
  id             uuid primary key default gen_random_uuid(),
  county_id      text not null default app.county_id(),
  forum_id       uuid not null references forums.forum,
  state          text not null default 'called' check (state in ('called', 'held', 'cancelled')),
  starts_at      timestamptz not null,
  ends_at        timestamptz not null,
  place          text not null default '',
  link           text not null default '',
  cancel_reason  text not null default '',
  called_at      timestamptz not null default app.now(),
  version        integer not null default 1,
  check (ends_at > starts_at),
  check (state <> 'cancelled' or cancel_reason <> '')
);
create index meeting_forum on forums.meeting (forum_id, starts_at);

-- What was said. A row of its own: in operational forums it is for those who sit there.
create table forums.meeting_note (
  meeting_id  uuid primary key references forums.meeting,
  forum_id    uuid not null references forums.forum,
  county_id   text not null default app.county_id(),
  notes       text not null
);

-- One row per party and meeting. Not invited is a row too: absence is only fair to count of those who were.
create table forums.attendance (
  meeting_id     uuid not null references forums.meeting,
  party_id       uuid not null references forums.party,
  forum_id       uuid not null references forums.forum,
  county_id      text not null default app.county_id(),
  invited        boolean not null,
  answer         text not null default 'pending' check (answer in ('pending', 'comes', 'cannot')),
  came           boolean,
  may_decide     boolean,
  absence        text check (absence in ('sick', 'staffing', 'other_meeting', 'not_concerned', 'other', 'none_given')),
  absence_words  text not null default '',
  answered_at    timestamptz,
  primary key (meeting_id, party_id),
  check (came is distinct from true or may_decide is not null),
  check (came is not false or not invited or absence is not null),
  check (absence is distinct from 'other' or absence_words <> ''),
  check (answer <> 'cannot' or absence is not null)
);
create index attendance_forum on forums.attendance (forum_id, meeting_id);

create table forums.question (
  id            uuid primary key default gen_random_uuid(),
  county_id     text not null default app.county_id(),
  -- who asked, and where the question lies now: it may be passed further up
  from_forum_id uuid not null references forums.forum,
  at_forum_id   uuid not null references forums.forum,
  text          text not null,
  asked_by      uuid not null,
  asked_unit    uuid not null,
  asked_at      timestamptz not null default app.now(),
  arrived_at    timestamptz not null default app.now(),
  answer        text not null default '',
  answered_by   uuid,
  answered_at   timestamptz,
  -- those who asked have taken the answer in
  received_at   timestamptz,
  version       integer not null default 1,
  check ((answered_at is null) = (answer = ''))
);
create index question_at on forums.question (at_forum_id) where answered_at is null;
create index question_from on forums.question (from_forum_id);

-- Each step of a question on its way up, the first one too.
create table forums.question_step (
  question_id  uuid not null references forums.question,
  county_id    text not null default app.county_id(),
  number       integer not null,
  forum_id     uuid not null references forums.forum,
  why          text not null default '',
  by_person    uuid not null,
  at           timestamptz not null default app.now(),
  primary key (question_id, number)
);

create table forums.agenda_item (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  meeting_id   uuid not null references forums.meeting,
  forum_id     uuid not null references forums.forum,
  position     integer not null,
  text         text not null,
  question_id  uuid references forums.question
);
create index agenda_meeting on forums.agenda_item (meeting_id, position);
create unique index agenda_question on forums.agenda_item (meeting_id, question_id) where question_id is not null;

create table forums.decision (
  id          uuid primary key default gen_random_uuid(),
  county_id   text not null default app.county_id(),
  forum_id    uuid not null references forums.forum,
  meeting_id  uuid not null references forums.meeting,
  text        text not null,
  due_on      date not null,
  decided_on  date not null,
  written_by  uuid not null
);
create index decision_forum on forums.decision (forum_id, due_on);
create index decision_meeting on forums.decision (meeting_id);

-- What a decision has become at each unit that it names.
create table forums.decision_unit (
  decision_id  uuid not null references forums.decision,
  unit_id      uuid not null references directory.unit,
  forum_id     uuid not null references forums.forum,
  county_id    text not null default app.county_id(),
  state        text not null default 'sent' check (state in ('sent', 'received', 'done', 'cannot')),
  how          text not null default '',
  word         text not null default '',
  received_at  timestamptz,
  received_by  uuid,
  settled_at   timestamptz,
  settled_by   uuid,
  version      integer not null default 1,
  primary key (decision_id, unit_id),
  check ((received_at is null) = (state = 'sent')),
  check ((settled_at is null) = (state in ('sent', 'received'))),
  check (state <> 'cannot' or word <> '')
);
create index decision_unit_open on forums.decision_unit (unit_id) where settled_at is null;

-- A child in an operational forum. Anonymous: age band, municipality and question, never a child. Named: under consent.
create table forums.line (
  id                 uuid primary key default gen_random_uuid(),
  county_id          text not null default app.county_id(),
  forum_id           uuid not null references forums.forum,
  mode               text not null check (mode in ('anonymous', 'named')),
  child_id           uuid references children.child,
  age_band           text check (age_band in ('unborn', '0-2', '3-5', '0-5', '6-9', '10-12', '6-12', '13-15', '16-17', '13-17', '18-24')),
  municipality_code  text,
  question           text not null,
  -- what the one who raised it was warned of and judged to be in order
  warned             text[] not null default '{}',
  raised_by          uuid not null,
  raised_unit        uuid not null references directory.unit,
  raised_at          timestamptz not null default app.now(),
  notes              text not null default '',
  led_to             text check (led_to in ('sip', 'concern_report', 'school_support', 'other_way', 'nothing')),
  led_to_words       text not null default '',
  follow_up_on       date,
  follow_up_words    text not null default '',
  closed_at          timestamptz,
  version            integer not null default 1,
  check ((mode = 'named') = (child_id is not null)),
  check ((mode = 'anonymous') = (age_band is not null and municipality_code is not null)),
  check (led_to is distinct from 'other_way' or led_to_words <> ''),
  check (closed_at is null or led_to is not null)
);
create index line_forum on forums.line (forum_id, raised_at desc);
create index line_child on forums.line (child_id) where child_id is not null;
create index line_follow_up on forums.line (follow_up_on) where closed_at is null;

-- What was agreed, by whom, until when.
create table forums.line_action (
  id         uuid primary key default gen_random_uuid(),
  county_id  text not null default app.county_id(),
  line_id    uuid not null references forums.line,
  forum_id   uuid not null references forums.forum,
  what       text not null,
  unit_id    uuid not null references directory.unit,
  until_day  date not null,
  done_at    timestamptz,
  done_words text not null default ''
);
create index line_action_line on forums.line_action (line_id);
create index line_action_unit on forums.line_action (unit_id) where done_at is null;

-- Messages that were sent, or could not be sent. No text about a child, a decision or a question.
create table forums.message (
  id            uuid primary key default gen_random_uuid(),
  county_id     text not null default app.county_id(),
  forum_id      uuid not null references forums.forum,
  unit_id       uuid,
  to_kind       text not null check (to_kind in ('employee', 'unit')),
  to_id         uuid not null,
  kind          text not null,
  ref_id        uuid,
  state         text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  failure       text,
  sender_id     uuid,
  sender_unit   uuid,
  created_at    timestamptz not null default app.now(),
  queued_at     timestamptz,
  tried_at      timestamptz
);
create index message_forum on forums.message (forum_id, created_at);
create index message_unqueued on forums.message (created_at) where queued_at is null and state = 'waiting';

-- A forum is another purpose than a plan: consent to the one is not consent to the other.
alter table sharing.consent drop constraint consent_purpose_check;
alter table sharing.consent add constraint consent_purpose_check check (purpose in ('sip', 'forum'));

-- How many live in a municipality: an age band in a small one can be a few children.
create table forums.municipality_size (
  county_id          text not null default app.county_id(),
  municipality_code  text not null,
  inhabitants        integer not null check (inhabitants > 0),
  counted_on         date not null,
  source             text not null,
  primary key (county_id, municipality_code)
);
