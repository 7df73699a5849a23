-- Who works at a unit is asked by every day's page: answered from the index alone.
drop index directory.assignment_unit;
create index assignment_unit on directory.assignment (unit_id, role) include (employee_id, from_day, to_day);
