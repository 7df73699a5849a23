-- Whom protection hides the units from says yes to one by the number that stands for it, and never by an id of the
-- directory: the number that the yes is then shown under would tell which unit it is. Runs before consent_meant, which
-- turns the number into the unit: triggers run in the order of their names.
create or replace function sharing.by_number() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if app.kind() in ('guardian', 'child') and new.unit_id::text not like '00000000-0000-4000-b000-%'
     and coalesce(children.hides_places(new.child_id), true) then
    perform app.refuse('SM001', 'a yes to a unit by its id', 'Enheten finns inte i länets register.');
  end if;
  return new;
end $$;
alter function sharing.by_number() owner to samsyn_policy;
revoke all on function sharing.by_number() from public;
create or replace trigger consent_by_number before insert on sharing.consent for each row execute function sharing.by_number();
