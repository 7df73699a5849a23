-- The county, its organisations and units, and the people who work there.
create schema directory;

create table directory.county (
  id      text primary key check (id ~ '^\d{2}$'),
  name    text not null,
  config  jsonb not null
);

create table directory.organisation (
  id          uuid primary key default gen_random_uuid(),
  county_id   text not null references directory.county,
  code        text not null,
  name        text not null,
  kind        text not null,
  scb_code    text,
  org_number  text,
  source      text not null,
  unique (county_id, code)
);

create table directory.unit (
  id                 uuid primary key default gen_random_uuid(),
  county_id          text not null references directory.county,
  code               text not null,
  organisation_id    uuid not null references directory.organisation,
  municipality_code  text,
  kind               text not null,
  name               text not null,
  hsa_id             text check (hsa_id ~ '^SE\d{10}-[A-Z0-9]+$'),
  source             text not null,
  unique (county_id, code)
);
create index unit_organisation on directory.unit (organisation_id);
create index unit_municipality on directory.unit (county_id, municipality_code, kind);

create table directory.employee (
  id         uuid primary key default gen_random_uuid(),
  county_id  text not null references directory.county,
  code       text not null,
  given      text not null,
  family     text not null,
  title      text not null,
  email      text,
  phone      text,
  unique (county_id, code)
);

create table directory.assignment (
  id           uuid primary key default gen_random_uuid(),
  county_id    text not null references directory.county,
  employee_id  uuid not null references directory.employee,
  unit_id      uuid not null references directory.unit,
  role         text not null check (role in ('professional', 'intake', 'manager', 'coordinator_support', 'log_reviewer', 'county_admin')),
  from_day     date not null,
  to_day       date check (to_day >= from_day),
  unique (employee_id, unit_id, role, from_day)
);
create index assignment_unit on directory.assignment (unit_id, role);
