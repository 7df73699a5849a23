-- When a plan first reached others than the unit that started it: kept when the plan is offered or begun anew, and its call
-- is taken back. From then on there is somebody else there, whatever state the plan is in.
alter table plans.plan add column first_called_at timestamptz;
update plans.plan p
   set first_called_at = coalesce((select min(h.at) from plans.history h where h.plan_id = p.id and h.to_state = 'called'), p.called_at);
