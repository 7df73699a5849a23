import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { later } from '../testing-follow-up.ts';
import { type GivenPlan, given, unknownId } from '../testing-given.ts';

let s: Samsyn;
let plan: GivenPlan;
beforeAll(async () => {
  s = await samsyn();
  plan = await later(s).active();
});
afterAll(() => s.close());

type Measure = { id: string; byKind: string; version: number; status: string; statusWord: string; reportedAt: string };
async function measure(byKind: 'unit' | 'other', in_ = plan): Promise<Measure> {
  const { body } = await (await s.employee('anna-provberg')).get(in_.path);
  return body.measures.find((m: Measure) => m.byKind === byKind);
}
const tell = async (person: Person, { id, version }: Measure, status: string, word = '') =>
  person.post(`${plan.path}/measures/${id}/report`, { status, word, version });

describe('telling how it goes with a measure', () => {
  it('is seen by everyone on the plan, with who has told and when', async () => {
    const anna = await s.employee('anna-provberg');
    expect((await tell(anna, await measure('unit'), 'under_way', 'Två samtal hittills.')).status).toBe(200);
    const sofia = await s.employee('sofia-provstrom');
    expect((await sofia.get(plan.path)).body.measures).toContainEqual(
      expect.objectContaining({
        status: 'under_way',
        statusWord: 'Två samtal hittills.',
        reportedAt: expect.any(String),
      }),
    );
    const { rows } = await s.database.owner.query(
      `select h.note ->> 'status' as status, m.reported_by from plans.history h, plans.measure m
        where h.plan_id = $1 and h.command = 'report' and m.id = (h.note ->> 'measureId')::uuid`,
      [plan.id],
    );
    expect(rows).toEqual([{ status: 'under_way', reported_by: anna.personId }]);
  });

  it('says why when it is stuck', async () => {
    const anna = await s.employee('anna-provberg');
    const stuck = await tell(anna, await measure('unit'), 'stuck', '  ');
    expect(stuck).toMatchObject({ status: 400, body: { errors: [{ path: 'word' }] } });
    expect((await tell(anna, await measure('unit'), 'stuck', 'Ingen tid före jul.')).status).toBe(200);
  });

  it('does not write over what somebody else has just told', async () => {
    const anna = await s.employee('anna-provberg');
    const seen = await measure('unit');
    await tell(anna, seen, 'done');
    expect((await tell(anna, seen, 'stuck', 'Nej.')).body.code).toBe('stale');
    expect((await measure('unit')).status).toBe('done');
  });

  it('is of a measure in the plan', async () => {
    const anna = await s.employee('anna-provberg');
    for (const id of [unknownId(), plan.id]) {
      expect((await tell(anna, { ...(await measure('unit')), id }, 'done')).status).toBe(404);
    }
  });

  it('waits until the plan is published, and says so', async () => {
    const early = await given(s).plan({ state: 'meeting' });
    await given(s).hold(early);
    await given(s).fill(early);
    const answer = await (await s.employee('anna-provberg')).post(
      `${early.path}/measures/${(await measure('unit', early)).id}/report`,
      { status: 'done', word: '', version: 1 },
    );
    expect(answer).toMatchObject({ status: 409, body: { detail: expect.stringContaining('”Planen gäller”') } });
  });
});

describe('who tells', () => {
  const as = {
    'someone at the unit that is responsible': 'anna-provberg',
    'its manager': 'karin-pahittstrom',
    'someone at another unit': 'sofia-provstrom',
    'the manager of another unit': 'magnus-pahittsson',
  };
  it.each([
    ['unit', 'someone at the unit that is responsible', 200],
    ['unit', 'its manager', 200],
    ['unit', 'someone at another unit', 403],
    ['unit', 'the manager of another unit', 403],
    // Anna also coordinates the plan.
    ['other', 'someone at the unit that is responsible', 200],
    ['other', 'its manager', 403],
    ['other', 'someone at another unit', 403],
  ] as const)('of a measure by %s: %s meets %i, and the page knows it', async (byKind, who, status) => {
    const person = await s.employee(as[who]);
    const about = await measure(byKind);
    const { reportable } = (await person.get(plan.path)).body;
    expect(reportable.includes(about.id)).toBe(status === 200);
    expect((await tell(person, about, 'under_way')).status).toBe(status);
  });
});
