import type { Samsyn } from './samsyn.ts';

/**
 * As the owner: lets someone at work see a child through own work, at the unit of their assignment, with the unit's own
 * row that its managers see it by. No request is made, so that nothing of it is in the access log. Gives the child's id.
 */
export async function worksWith(s: Samsyn, employee: string, childNumber: string, reason = ''): Promise<string> {
  await s.database.owner.query(
    `insert into children.contact (child_id, county_id, employee_id, unit_id, via, reason)
     select c.id, c.county_id, x.employee, a.unit_id, 'own_work', x.reason
       from children.child c, directory.assignment a join directory.employee e on e.id = a.employee_id,
            lateral (values (e.id, $3::text), (null, '')) x (employee, reason)
      where c.identity_number = $1 and e.code = $2 on conflict do nothing`,
    [childNumber, employee, reason],
  );
  return s.id('child', childNumber);
}

/** As the owner: the ids that a question gives, in its order. */
export const column = async (s: Samsyn, text: string, values: readonly unknown[] = []): Promise<string[]> =>
  (await s.database.owner.query<{ id: string }>(text, [...values])).rows.map(({ id }) => id);
