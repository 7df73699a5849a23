import type { Samsyn } from '../../../test/harness/samsyn.ts';
import { later } from './testing-follow-up.ts';
import { given, numbers } from './testing-given.ts';

const school = { unit: 'falun-skola', answers: 'rania-exempelsater', comes: 'jonas-testman' };

/** A plan in every state, one about a protected child, one that is offered to another coordinator, one with somebody who has left. */
export async function plansInEveryState(s: Samsyn): Promise<void> {
  for (const state of ['draft', 'asking', 'called', 'mapping', 'meeting'] as const)
    await given(s).plan({ state, parties: [school] });
  await given(s).plan({ state: 'mapping', child: numbers.tuva, parties: [school] });
  await given(s).plan({ state: 'refused' });
  await later(s).evaluation();
  const active = await later(s).active();
  await later(s).offer(active, 'mona-latsaslind');
  await s.database.owner.query(
    `insert into plans.member (county_id, plan_id, person_id, unit_id)
     select '20', $1, $2, unit_id from plans.member where plan_id = $1 and initiates limit 1`,
    [active.id, await s.id('employee', 'ulla-slutprov')],
  );
}
