import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { later } from '../../plans/testing-follow-up.ts';
import { type GivenPlan, given, numbers } from '../../plans/testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const own = (plan: GivenPlan) => `/api/family/plans/${plan.id}`;

/** A plan of which two versions have been published. */
async function twice(): Promise<GivenPlan> {
  const plan = await later(s).followUp();
  await later(s).lead(plan, 'revise');
  await (await s.employee('anna-provberg')).post(`${plan.path}/goals`, { text: 'Alva simmar på fredagar.' });
  await later(s).lead(plan, 'publish');
  return plan;
}

it('keeps every version that one has been given, to read as it was and as paper', async () => {
  const plan = await twice();
  for (const reader of [await s.child(numbers.alva), await s.guardian(numbers.johan)]) {
    const { copies } = (await reader.get(own(plan))).body;
    expect(copies.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect((await reader.get(`${own(plan)}/editions/1`)).body).toMatchObject({ number: 1, goals: [{}] });
    expect((await reader.get(`${own(plan)}/editions/2`)).body).toMatchObject({
      number: 2,
      goals: [{}, { text: 'Alva simmar på fredagar.' }],
    });
    expect((await reader.get(`${own(plan)}/editions/1/document.pdf`)).status).toBe(200);
  }
});

it('gives nobody a version that was handed to others', async () => {
  const plan = await twice();
  const maria = await s.guardian(numbers.maria);
  await s.database.owner.query(
    `delete from sharing.delivery_place p using sharing.delivery d
      where d.id = p.delivery_id and d.subject_id = $1 and d.version_no = 1 and d.recipient_id = $2`,
    [plan.id, maria.personId],
  );
  await s.database.owner.query(
    'delete from sharing.delivery where subject_id = $1 and version_no = 1 and recipient_id = $2',
    [plan.id, maria.personId],
  );
  expect((await maria.get(own(plan))).body.copies).toMatchObject([{ number: 2 }]);
  for (const way of ['editions/1', 'editions/3', 'editions/1/document.pdf'])
    expect((await maria.get(`${own(plan)}/${way}`)).status, way).toBe(404);
  for (const stranger of [await s.guardian(numbers.karin), await s.guardian(numbers.rolf)])
    expect((await stranger.get(`${own(plan)}/editions/2`)).status).toBe(404);
  expect((await (await s.employee('anna-provberg')).get(`${own(plan)}/editions/2`)).status).toBe(403);
});

it('names no place to one whom protection keeps it from', async () => {
  const plan = await given(s).plan({ state: 'active', child: numbers.tuva });
  const hidden = await (await s.guardian(numbers.rolf)).get(`${own(plan)}/editions/1`);
  expect(hidden.status).toBe(200);
  expect(JSON.stringify(hidden.body)).not.toMatch(/Falu|Bup|Dalarna|Påhittade huset/);
  const named = await (await s.guardian(numbers.karin)).get(`${own(plan)}/editions/1`);
  expect(JSON.stringify(named.body)).toMatch(/Påhittade huset/);
});
