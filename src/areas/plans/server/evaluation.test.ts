import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { later } from '../testing-follow-up.ts';
import { type GivenPlan, numbers, stateOf, unknownId } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const anna = () => s.employee('anna-provberg');
const page = async (plan: GivenPlan) => (await (await anna()).get(plan.path)).body;
const score = { better: 4, listened: 5, words: 'Det är lugnare nu.' };

describe('an evaluation', () => {
  it('begins when everyone responsible has told how it goes', async () => {
    const plan = await later(s).active();
    const version = await later(s).version(plan.id);
    const early = await (await anna()).post(`${plan.path}/start-evaluation`, { version });
    expect(early).toMatchObject({ status: 422, body: { errors: [{ path: 'measures' }] } });
    await later(s).report(plan);
    await later(s).lead(plan, 'start-evaluation');
    expect(await page(plan)).toMatchObject({
      state: 'evaluation',
      step: 'evaluation',
      evaluation: { round: 1, doneAt: null },
    });
  });

  it('ends with how each goal went and the family’s own score, or why it is missing', async () => {
    const plan = await later(s).evaluation();
    const person = await anna();
    const finish = async () =>
      person.post(`${plan.path}/finish-evaluation`, { version: await later(s).version(plan.id) });
    expect((await finish()).body.errors.map((e: { path: string }) => e.path)).toEqual(['goals', 'scores', 'scores']);

    const [goal] = (await page(plan)).goals;
    const outcome = { outcome: 'partly', word: 'Tre dagar.', version: goal.version };
    expect((await person.put(`${plan.path}/goals/${goal.id}/outcome`, outcome)).status).toBe(200);
    expect((await person.put(`${plan.path}/goals/${goal.id}/outcome`, outcome)).body.code).toBe('stale');
    expect((await person.put(`${plan.path}/goals/${unknownId()}/outcome`, outcome)).status).toBe(409);
    const asMaria = { ...score, authorKind: 'guardian', authorId: await s.id('guardian', numbers.maria) };
    expect((await person.post(`${plan.path}/scores`, asMaria)).status).toBe(200);
    expect((await finish()).body.errors).toMatchObject([
      { path: 'scores', message: expect.stringContaining('Barnets') },
    ]);

    const why = {
      summary: 'Vi är på väg.',
      scoreMissingWhy: '',
      childScoreMissingWhy: 'Alva orkade inte.',
      version: 1,
    };
    expect((await person.put(`${plan.path}/evaluation`, why)).status).toBe(200);
    expect((await person.put(`${plan.path}/evaluation`, why)).body.code).toBe('stale');
    expect((await finish()).status).toBe(200);
    expect(await page(plan)).toMatchObject({ state: 'follow_up', evaluation: { doneAt: expect.any(String) } });
  });

  it('judges the goals anew the next time, and keeps how they were judged before', async () => {
    const plan = await later(s).followUp();
    const version = await later(s).version(plan.id);
    await (await anna()).post(`${plan.path}/continue`, { version, nextFollowUp: '2027-06-01' });
    await later(s).lead(plan, 'start-evaluation');
    expect(await page(plan)).toMatchObject({ evaluation: { round: 2 }, goals: [{ outcome: null, outcomeWord: '' }] });
    const { rows } = await s.database.owner.query(
      'select outcomes from plans.evaluation where plan_id = $1 and round = 1',
      [plan.id],
    );
    expect(rows[0].outcomes).toMatchObject([{ outcome: 'reached', word: 'Fyra dagar i veckan.' }]);
  });
});

describe('what the family thinks, written down by staff', () => {
  it('is kept as theirs, with who wrote it', async () => {
    const plan = await later(s).evaluation();
    const sofia = await s.employee('sofia-provstrom');
    const asAlva = { ...score, authorKind: 'child', authorId: plan.childId };
    expect((await sofia.post(`${plan.path}/scores`, asAlva)).status).toBe(200);
    expect((await page(plan)).scores).toMatchObject([
      { authorKind: 'child', author: 'Alva', writtenFor: 'Sofia Provström', ...score, round: 1 },
    ]);
    const { rows } = await s.database.owner.query('select written_by from plans.score where plan_id = $1', [plan.id]);
    expect(rows).toEqual([{ written_by: sofia.personId }]);
    // Somebody else on the plan may correct it.
    expect((await (await anna()).post(`${plan.path}/scores`, { ...asAlva, better: 3 })).status).toBe(200);
    expect((await page(plan)).scores).toMatchObject([{ better: 3 }]);
  });

  it('is not written for somebody outside the family, or with a grade that does not exist', async () => {
    const plan = await later(s).evaluation();
    const person = await anna();
    const rolf = await s.id('guardian', numbers.rolf);
    for (const authorId of [rolf, plan.childId, unknownId()]) {
      const answer = await person.post(`${plan.path}/scores`, { ...score, authorKind: 'guardian', authorId });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'authorId' }] } });
    }
    const bad = { ...score, authorKind: 'child', authorId: plan.childId, better: 6 };
    expect(await person.post(`${plan.path}/scores`, bad)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'better' }] },
    });
  });

  it('never takes the place of what the person has answered', async () => {
    const plan = await later(s).evaluation();
    const alva = await s.child(numbers.alva);
    expect((await alva.post(`/api/family/plans/${plan.id}/score`, score)).status).toBe(200);
    const instead = { ...score, better: 1, authorKind: 'child', authorId: plan.childId };
    expect(await (await anna()).post(`${plan.path}/scores`, instead)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('redan svarat själv') },
    });
    expect((await page(plan)).scores).toMatchObject([{ better: 4 }]);
  });

  it('is asked for while the evaluation is open', async () => {
    const plan = await later(s).active();
    const answer = await (await anna()).post(`${plan.path}/scores`, {
      ...score,
      authorKind: 'child',
      authorId: plan.childId,
    });
    expect(answer).toMatchObject({ status: 409, body: { detail: expect.stringContaining('”Utvärderas”') } });
    expect(await stateOf(s, plan.id)).toBe('active');
  });
});
