-- What holds of a plan while its next version is written: `published` in content, goal and measure keeps each row as the
-- latest edition has it, by the names of its columns. Otherwise what holds is the row itself.

-- Measures that may be told of: those of the latest edition, also one that the next will not have.
drop view if exists plans.measure_in_force;
create view plans.measure_in_force with (security_invoker = true) as
select s.id, s.plan_id, f.unit_id, s.status, s.status_word, s.reported_at, s.version
  from plans.measure s join plans.plan p on p.id = s.plan_id,
       lateral jsonb_populate_record(s, case when p.state = 'meeting' then s.published end) f
 where case when p.state = 'meeting' then s.published is not null else s.removed_at is null end;
grant select on plans.measure_in_force to samsyn_app;
