import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { dayOf } from '../../../platform/time/time.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const alva = '201203142383';

async function worksWithAlva(code: string): Promise<string> {
  const childId = await s.id('child', alva);
  await s.database.owner.query(
    `insert into children.contact (child_id, county_id, employee_id, unit_id, via)
     select $1, '20', a.employee_id, a.unit_id, 'own_work' from directory.assignment a join directory.employee e on e.id = a.employee_id where e.code = $2`,
    [childId, code],
  );
  return childId;
}

it('lets school start a plan on equal terms, and hides it from everyone else until consent lets them in', async () => {
  const childId = await worksWithAlva('jonas-testman');
  const jonas = await s.employee('jonas-testman');
  const started = await jonas.post('/api/plans', {
    childId,
    need: 'Skolan och vården behöver planera ihop.',
    question: 'Hur kommer Alva tillbaka?',
    childMatters: '',
  });
  expect(started).toMatchObject({ status: 200, body: { version: 1 } });

  const page = await jonas.get(`/api/plans/${started.body.id}`);
  expect(page.body).toMatchObject({ state: 'draft', step: 'call', child: { given: 'Alva', hidden: false } });
  expect(page.body.permittedActions).toContain('plan.lead');
  // The law says at once; in how many days, the county.
  const day = dayOf(s.clock.now()).add({ days: 10 }).toString();
  expect(page.body.deadlines).toMatchObject([
    {
      what: 'start',
      day,
      met: false,
      standing: 'local',
      laws: [{ source: 'SoL 2025:400 10 kap. 8 §' }, { source: 'HSL 2017:30 16 kap. 4 §' }],
    },
  ]);

  for (const other of ['anna-provberg', 'sofia-provstrom', 'sara-provsten']) {
    expect((await (await s.employee(other)).get(`/api/plans/${started.body.id}`)).status, other).toBe(404);
  }
});

it('does not let someone start a plan for a child whom they do not work with, tells not if there is one, and logs it', async () => {
  const sara = await s.employee('sara-provsten');
  const childId = await s.id('child', alva);
  const start = (id: string) => sara.post('/api/plans', { childId: id, need: 'x', question: 'y', childMatters: '' });
  const plans = async () => (await s.database.owner.query('select count(*) from plans.plan')).rows;
  const before = await plans();
  const answers = [await start(childId), await start(randomUUID())];
  for (const answer of answers) expect(answer).toMatchObject({ status: 403, body: { code: 'refused' } });
  expect(answers[0]?.body.detail).toBe(answers[1]?.body.detail);
  expect(await plans()).toEqual(before);
  const { rows } = await s.database.owner.query(
    `select event, outcome, child_id from access_log.event where actor_id = $1 and object_id = $2`,
    [sara.personId, childId],
  );
  expect(rows).toEqual([{ event: 'plan.started', outcome: 'refused', child_id: null }]);
});
