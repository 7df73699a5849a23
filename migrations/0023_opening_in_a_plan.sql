-- A plan that has never been called tells of no other unit's opening before the family lets in the unit that starts it:
-- from here on the triggers in 50_plans.sql keep it so.
update plans.party y
   set open_until = null
  from plans.plan p
 where p.id = y.plan_id and y.kind <> 'initiator' and p.first_called_at is null
   and not exists (select from plans.party i where i.plan_id = p.id and i.kind = 'initiator' and i.open_until is not null);
