-- Agreements between the parties: the county's, the municipalities' and those of other kinds. What is in force on a day
-- follows from the dates; no status is stored.
create schema agreements;

-- The county's municipalities with their outlines, as rings of [longitude, latitude]. A municipality without a local
-- agreement is a row too: `gap` tells what is known of that, with its place.
create table agreements.municipality (
  county_id   text not null references directory.county,
  code        text not null check (code ~ '^\d{4}$'),
  name        text not null,
  outline     jsonb not null,
  gap         text check (gap in ('none', 'unknown')),
  gap_note    text not null default '',
  gap_source  text not null default '',
  gap_place   text not null default '',
  primary key (county_id, code)
);

create table agreements.agreement (
  id                 uuid primary key default gen_random_uuid(),
  county_id          text not null default app.county_id() references directory.county,
  code               text,
  kind               text not null check (kind in ('rok', 'lok', 'addendum', 'barnahus', 'family_centre', 'sip_routine', 'other')),
  title              text not null,
  municipality_code  text,
  parent_id          uuid references agreements.agreement,
  led_by             text not null default '',
  note               text not null default '',
  owner_id           uuid references directory.employee,
  owner_unit         uuid references directory.unit,
  whole_every_years  integer not null default 3 check (whole_every_years between 1 and 10),
  version            integer not null default 1,
  created_by         uuid,
  created_at         timestamptz not null default app.now(),
  unique (county_id, code),
  foreign key (county_id, municipality_code) references agreements.municipality (county_id, code),
  check (kind <> 'lok' or municipality_code is not null),
  check (kind <> 'rok' or municipality_code is null),
  check ((owner_id is null) = (owner_unit is null))
);
create unique index agreement_local on agreements.agreement (county_id, municipality_code) where kind = 'lok';
create index agreement_parent on agreements.agreement (parent_id);
create index agreement_owner on agreements.agreement (owner_id);

-- A version that has been decided is in force from its first day to its last, both included; open-ended ones have no
-- last day. `drafted_on` and `decided_on` are null when no place tells them.
create table agreements.version (
  id            uuid primary key default gen_random_uuid(),
  county_id     text not null default app.county_id(),
  agreement_id  uuid not null references agreements.agreement,
  number        integer not null check (number > 0),
  state         text not null check (state in ('draft', 'decided')),
  drafted_on    date,
  decided_on    date,
  decided_by    text not null default '',
  from_day      date,
  to_day        date,
  open_ended    boolean not null default false,
  ages_from     integer,
  ages_to       integer,
  unborn        boolean not null default false,
  target_note   text not null default '',
  summary       text not null default '',
  round_id      uuid,
  created_by    uuid,
  created_at    timestamptz not null default app.now(),
  unique (agreement_id, number),
  check (to_day >= from_day),
  check (ages_to >= ages_from),
  check (not (open_ended and to_day is not null)),
  check (state = 'draft' or from_day is not null and (open_ended or to_day is not null))
);

-- A decision that moves a version's last day: prolonged, or ended before its time. The newest one counts from its day.
create table agreements.new_end (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  version_id   uuid not null references agreements.version,
  kind         text not null check (kind in ('extended', 'ended')),
  to_day       date,
  decided_on   date not null,
  decided_by   text not null,
  reason       text not null,
  source       text not null default '',
  place        text not null default '',
  recorded_by  uuid,
  recorded_at  timestamptz not null default app.now(),
  check (kind = 'extended' or to_day is not null)
);
create index new_end_version on agreements.new_end (version_id);

-- What a place in a source says of a date, as it says it. Claims that disagree stand side by side; a choice says which
-- one is used, and why. The newest choice counts, the earlier ones are kept.
create table agreements.claim (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  version_id   uuid not null references agreements.version,
  field        text not null check (field in ('from', 'to')),
  says         text not null,
  source       text not null,
  place        text not null,
  recorded_by  uuid,
  recorded_at  timestamptz not null default app.now(),
  unique (version_id, field, source, place)
);
create table agreements.choice (
  id          uuid primary key default gen_random_uuid(),
  county_id   text not null default app.county_id(),
  version_id  uuid not null references agreements.version,
  field       text not null check (field in ('from', 'to')),
  claim_id    uuid not null references agreements.claim,
  day         date,
  reason      text not null,
  chosen_by   uuid,
  chosen_at   timestamptz not null default app.now()
);
create index choice_version on agreements.choice (version_id, field, chosen_at desc);

-- A party as the agreement names it. `whole`: the organisation as such, with every unit that works where the agreement
-- holds; otherwise the units that are listed.
create table agreements.party (
  id               uuid primary key default gen_random_uuid(),
  county_id        text not null default app.county_id(),
  version_id       uuid not null references agreements.version,
  organisation_id  uuid not null references directory.organisation,
  name             text not null,
  whole            boolean not null default false,
  position         integer not null,
  unique (version_id, position)
);
create table agreements.party_unit (
  party_id   uuid not null references agreements.party on delete cascade,
  unit_id    uuid not null references directory.unit,
  county_id  text not null default app.county_id(),
  primary key (party_id, unit_id)
);
create index party_unit_unit on agreements.party_unit (unit_id);
create table agreements.signatory (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  version_id   uuid not null references agreements.version,
  party_id     uuid not null references agreements.party on delete cascade,
  name         text not null,
  title        text not null,
  signed_on    date,
  recorded_by  uuid,
  recorded_at  timestamptz not null default app.now()
);
create index signatory_version on agreements.signatory (version_id);

-- What an agreement is required to hold, and how well it does, with the place that shows it.
create table agreements.required_content (
  version_id  uuid not null references agreements.version,
  item        text not null,
  county_id   text not null default app.county_id(),
  answer      text not null,
  note        text not null default '',
  place       text not null default '',
  judged_by   uuid,
  judged_at   timestamptz not null default app.now(),
  primary key (version_id, item)
);

create table agreements.document (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  version_id   uuid not null references agreements.version,
  name         text not null,
  type         text not null check (type in ('pdf', 'docx')),
  size         integer not null check (size > 0),
  sha256       bytea not null,
  content      bytea not null,
  uploaded_by  uuid not null,
  uploaded_at  timestamptz not null default app.now(),
  unique (version_id, sha256)
);

-- Those who are told after the owner when an agreement is about to end.
create table agreements.steering (
  agreement_id  uuid not null references agreements.agreement,
  employee_id   uuid not null references directory.employee,
  county_id     text not null default app.county_id(),
  primary key (agreement_id, employee_id)
);

-- A round is the proof that the agreement was followed up: in part every year, in whole every n years.
create table agreements.round (
  id            uuid primary key default gen_random_uuid(),
  county_id     text not null default app.county_id(),
  agreement_id  uuid not null references agreements.agreement,
  version_id    uuid not null references agreements.version,
  kind          text not null check (kind in ('part', 'whole')),
  due_on        date not null,
  opened_by     uuid not null,
  opened_at     timestamptz not null default app.now(),
  closed_by     uuid,
  closed_at     timestamptz,
  outcome       text check (outcome in ('stands', 'revise', 'end')),
  summary       text not null default '',
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (outcome is null))
);
create unique index round_open on agreements.round (agreement_id) where closed_at is null;
create index round_agreement on agreements.round (agreement_id, opened_at);
alter table agreements.version add foreign key (round_id) references agreements.round;
create table agreements.round_comment (
  id         uuid primary key default gen_random_uuid(),
  county_id  text not null default app.county_id(),
  round_id   uuid not null references agreements.round,
  unit_id    uuid not null references directory.unit,
  author_id  uuid not null references directory.employee,
  text       text not null,
  at         timestamptz not null default app.now()
);
create index round_comment_round on agreements.round_comment (round_id, at);

-- Who has read the summary of a version and knows it. A new version asks again.
create table agreements.confirmation (
  version_id    uuid not null references agreements.version,
  employee_id   uuid not null references directory.employee,
  unit_id       uuid not null references directory.unit,
  county_id     text not null default app.county_id(),
  confirmed_at  timestamptz not null default app.now(),
  primary key (version_id, employee_id, unit_id)
);
create index confirmation_unit on agreements.confirmation (version_id, unit_id);

-- Mails about agreements: that one is about to end, or that a round has been opened. `to_id` is null when nobody is
-- named to write to. `about_day` is the last day that was told of, so that a prolonged agreement is told of anew.
create table agreements.message (
  id            uuid primary key default gen_random_uuid(),
  county_id     text not null,
  agreement_id  uuid not null references agreements.agreement,
  kind          text not null check (kind in ('ends_owner', 'ends_steering', 'follow_up_due')),
  about_day     date not null,
  to_id         uuid,
  state         text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  failure       text,
  created_at    timestamptz not null,
  tried_at      timestamptz,
  unique nulls not distinct (agreement_id, kind, about_day, to_id)
);
