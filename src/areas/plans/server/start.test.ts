import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';

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

  for (const other of ['anna-provberg', 'sofia-provstrom', 'sara-provsten']) {
    expect((await (await s.employee(other)).get(`/api/plans/${started.body.id}`)).status, other).toBe(404);
  }
});

it('does not let someone start a plan for a child whom the unit does not work with', async () => {
  const sara = await s.employee('sara-provsten');
  const answer = await sara.post('/api/plans', {
    childId: await s.id('child', alva),
    need: 'x',
    question: 'y',
    childMatters: '',
  });
  expect(answer.status).toBe(404);
});
