-- What was done to an agreement, one row for each number that its row has had, so that of two who write at once the second
-- is told what the first one did. `what` is a code; `about_version` the version that it was done to, when there is one.
create table agreements.change (
  agreement_id   uuid not null references agreements.agreement,
  version        integer not null,
  county_id      text not null default app.county_id(),
  what           text not null,
  about_version  uuid references agreements.version,
  by_id          uuid not null references directory.employee,
  by_unit        uuid not null references directory.unit,
  at             timestamptz not null default app.now(),
  primary key (agreement_id, version)
);
