-- The last days of a report, as the law of its days counts them (areas/concerns/domain/clock.ts): kept beside the report so
-- that what waits can be asked for without the law being written here once more.
alter table concerns.report
  add column protect_by  date,
  add column decide_by   date;
alter table concerns.intake
  add column protect_by  date,
  add column decide_by   date,
  add column inquiry_by  date,
  -- for the answer to a reporter who had asked before the decision; one who asks later is told at once
  add column answer_by   date;
