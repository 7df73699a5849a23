-- A number that is none («okänt») says nothing of which child it is.
drop index concerns.received_number;
alter table concerns.received drop column child_number;
alter table concerns.received add column child_number text
  generated always as (case when content -> 'child' ->> 'number' ~ '^\d{12}$' then content -> 'child' ->> 'number' end) stored;
create index received_number on concerns.received (unit_id, child_number) where child_number is not null;
