-- What has been removed when its time had come: the proof of it, without a word about the child.
create table concerns.removal (
  id          bigint generated always as identity primary key,
  county_id   text not null references directory.county,
  unit_id     uuid not null references directory.unit,
  number      bigint not null,
  arrived_on  date not null,
  kept_until  date not null,
  source      text not null,
  removed_at  timestamptz not null default now()
);
