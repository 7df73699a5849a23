-- What an agreement promises, clause by clause, so that it can be measured. Results are not stored: they follow from
-- meetings, calls, plans, confirmations and decisions. Only what no row can tell is stated by hand.
create schema commitments;

create table commitments.commitment (
  id            uuid primary key default gen_random_uuid(),
  county_id     text not null default app.county_id() references directory.county,
  code          text,
  agreement_id  uuid not null references agreements.agreement,
  -- where in the agreement, and what it says there, in our words
  section       text not null check (section <> ''),
  clause        text not null check (clause <> ''),
  title         text not null check (title <> ''),
  kind          text not null,
  -- drawn: read out of the agreement by us. made_up: for demonstration. written: by the county itself.
  origin        text not null default 'written' check (origin in ('drawn', 'made_up', 'written')),
  -- what the agreement does not say in so many words, and we have put there
  drawn         text[] not null default '{}',
  source        text not null default '',
  forum_id      uuid references forums.forum,
  -- the measure: a share of those that shall be kept, times in a period, or time to do it in
  share         integer check (share between 1 and 100),
  times         integer check (times between 1 and 366),
  days          integer check (days between 1 and 366),
  months        integer check (months between 1 and 120),
  period        text not null check (period in ('month', 'quarter', 'half_year', 'year')),
  from_day      date,
  to_day        date check (to_day >= from_day),
  end_reason    text not null default '',
  version       integer not null default 1,
  created_by    uuid,
  created_unit  uuid,
  created_at    timestamptz not null default app.now(),
  unique (county_id, code)
);
create index commitment_agreement on commitments.commitment (agreement_id);
create index commitment_forum on commitments.commitment (forum_id) where forum_id is not null;

-- Who promised (`by`), and to whom (`to`): a unit, an organisation where the agreement holds, or every party to it.
create table commitments.side (
  commitment_id    uuid not null references commitments.commitment,
  county_id        text not null default app.county_id(),
  side             text not null check (side in ('by', 'to')),
  position         integer not null,
  every_party      boolean not null default false,
  organisation_id  uuid references directory.organisation,
  unit_id          uuid references directory.unit,
  primary key (commitment_id, side, position),
  check (every_party::int + (organisation_id is not null)::int + (unit_id is not null)::int = 1)
);
create index side_unit on commitments.side (unit_id) where unit_id is not null;

-- How a promise that no row can tell of was kept in a period, and what shows it. The highest number counts.
create table commitments.statement (
  commitment_id  uuid not null references commitments.commitment,
  period_start   date not null,
  number         integer not null check (number > 0),
  county_id      text not null default app.county_id(),
  state          text not null check (state in ('kept', 'at_risk', 'broken')),
  kept           integer check (kept >= 0),
  of             integer check (of > 0),
  evidence       text not null check (evidence <> ''),
  stated_by      uuid not null,
  stated_unit    uuid not null,
  stated_at      timestamptz not null default app.now(),
  primary key (commitment_id, period_start, number),
  check ((kept is null) = (of is null) and (kept is null or kept <= of))
);

-- How the promises of an agreement stood when a follow-up of it was closed, as everyone read them then. Kept with the
-- follow-up, which is the proof: what is registered afterwards does not change it.
create table commitments.in_round (
  round_id       uuid not null references agreements.round,
  commitment_id  uuid not null references commitments.commitment,
  county_id      text not null default app.county_id(),
  position       integer not null,
  -- a line of the list of promises (`CommitmentLine`)
  line           jsonb not null check (jsonb_typeof(line) = 'object'),
  primary key (round_id, commitment_id)
);
