import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { decide } from '../../../platform/access/rules.ts';
import { planActions } from '../domain/access.ts';
import { given } from '../testing-given.ts';
import { noPlan } from './facts.ts';

/** Sofia was on plans for Bup; then her assignment there becomes another. */
let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

async function sofiaAs(role: string) {
  const { owner } = s.database;
  await owner.query(`update directory.assignment set role = $2 where employee_id = $1`, [
    await s.id('employee', 'sofia-provstrom'),
    role,
  ]);
  return s.employee('sofia-provstrom', 'falun-bup');
}

it('whoever comes to look after the log or the directory keeps no plan of an earlier assignment at the unit', async () => {
  const plan = await given(s).plan({ state: 'active' });
  const paths = ['', '/document.pdf', '/editions/1', '/kept', '/expected'].map((path) => plan.path + path);
  const before = await sofiaAs('professional');
  for (const path of paths) expect((await before.get(path)).status, path).toBe(200);

  for (const role of ['log_reviewer', 'county_admin']) {
    const sofia = await sofiaAs(role);
    for (const path of paths) expect((await sofia.get(path)).status, `${role} ${path}`).toBe(404);
    expect((await sofia.post(`${plan.path}/members`, { personId: sofia.personId })).status).toBe(404);
    const actor = { kind: 'employee', accountId: 'x', countyId: '20', personId: sofia.personId, role };
    const facts = { ...(await noPlan()), member: true, open: true, coordinates: true, party: 'initiator' as const };
    for (const action of ['plan.read', 'plan.writeContent', 'plan.lead', 'plan.conduct'] as const)
      expect(decide(planActions[action], actor, facts).allowed, `${role} ${action}`).toBe(false);
    const { rows } = await sofia.sql((tx) =>
      sql`select plans.readable() as readable, plans.visible() as visible, plans.framed() as framed, plans.kept() as kept,
                 array(select plan_id from sharing.named_in()) as known`.execute(tx),
    );
    expect(rows, role).toEqual([{ readable: [], visible: [], framed: [], kept: [], known: [] }]);
  }
  expect((await (await sofiaAs('professional')).get(plan.path)).status).toBe(200);
});
