-- Children, their guardians, who works with them, and the places that protection hides.
create schema children;

create table children.child (
  id                 uuid primary key default gen_random_uuid(),
  county_id          text not null default app.county_id() references directory.county,
  given              text not null,
  family             text not null,
  identity_kind      text not null check (identity_kind in ('personnummer', 'samordningsnummer', 'reserve', 'unborn')),
  identity_number    text,
  born_on            date,
  expected_on        date,
  municipality_code  text not null,
  language           text not null default 'sv',
  interpreter        boolean not null default false,
  protection         text not null default 'none'
                     check (protection in ('none', 'confidential_marking', 'protected_registration', 'fictitious_identity')),
  version            integer not null default 1,
  created_at         timestamptz not null default app.now(),
  unique (county_id, identity_number),
  check ((identity_kind = 'unborn') = (identity_number is null)),
  check ((identity_kind = 'unborn') = (born_on is null)),
  check (identity_kind <> 'unborn' or expected_on is not null)
);

-- Where the child can be found. A row of its own, so that protection can hide the row.
create table children.place (
  child_id        uuid primary key references children.child,
  county_id       text not null default app.county_id(),
  address         text,
  school_unit_id  uuid references directory.unit,
  whereabouts     text,
  version         integer not null default 1
);

-- Who at a unit may see the child, and until when. employee_id null: the unit's managers. Own work is written by the
-- unit itself; openings through a plan are written by that area's triggers.
create table children.contact (
  id           uuid primary key default gen_random_uuid(),
  child_id     uuid not null references children.child,
  county_id    text not null default app.county_id(),
  employee_id  uuid references directory.employee,
  unit_id      uuid not null references directory.unit,
  via          text not null check (via in ('own_work', 'plan')),
  via_id       uuid,
  open_until   date not null default 'infinity',
  since        timestamptz not null default app.now(),
  -- why the person needs to see the child; asked for when the contact is the unit's own work
  reason       text not null default '',
  unique nulls not distinct (child_id, employee_id, unit_id, via, via_id)
);
create index contact_mine on children.contact (employee_id, unit_id, open_until) include (child_id);
create index contact_unit on children.contact (unit_id, open_until) include (child_id);

-- Under protection only those named here, and not ended, see the places.
create table children.named (
  child_id    uuid not null references children.child,
  county_id   text not null default app.county_id(),
  person_id   uuid not null,
  named_by    uuid not null,
  named_at    timestamptz not null default app.now(),
  ended_at    timestamptz,
  ended_by    uuid,
  primary key (child_id, person_id)
);
create index named_person on children.named (person_id);

create table children.guardian (
  id               uuid primary key default gen_random_uuid(),
  county_id        text not null default app.county_id() references directory.county,
  given            text not null,
  family           text not null,
  identity_number  text not null,
  email            text,
  phone            text,
  version          integer not null default 1,
  unique (county_id, identity_number)
);

create table children.custody (
  id              uuid primary key default gen_random_uuid(),
  county_id       text not null default app.county_id(),
  child_id        uuid not null references children.child,
  guardian_id     uuid not null references children.guardian,
  kind            text not null check (kind in ('joint', 'sole', 'appointed', 'expecting')),
  from_day        date not null,
  to_day          date check (to_day >= from_day),
  blocked_at      timestamptz,
  blocked_by      uuid,
  blocked_unit    uuid,
  blocked_reason  text,
  lifted_at       timestamptz,
  lifted_by       uuid,
  lifted_reason   text,
  -- the unit that wrote the row: it may put its own right
  added_unit      uuid default app.unit_id(),
  version         integer not null default 1,
  check ((blocked_at is null) = (blocked_reason is null)),
  check ((lifted_at is null) = (lifted_reason is null)),
  unique (child_id, guardian_id, from_day)
);
create index custody_guardian on children.custody (guardian_id);

-- The child's own say in a matter, by age and maturity, with who judged it. The latest judgement holds.
create table children.say (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null default app.county_id(),
  child_id     uuid not null references children.child,
  purpose      text not null,
  weight       text not null check (weight in ('heard', 'with_guardian', 'alone')),
  reason       text not null,
  judged_by    uuid not null,
  judged_unit  uuid not null,
  judged_on    date not null,
  judged_at    timestamptz not null default app.now(),
  -- two judgements may bear the same instant; this is the order they were made in
  turn         bigint generated always as identity
);
create index say_child on children.say (child_id, purpose, turn desc);
