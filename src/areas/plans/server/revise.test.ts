import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { later } from '../testing-follow-up.ts';
import { fullContent, type GivenPlan, given, numbers, stateOf } from '../testing-given.ts';

let s: Samsyn;
let plan: GivenPlan;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const anna = () => s.employee('anna-provberg');
const page = async () => (await (await anna()).get(plan.path)).body;
const familyPage = async () => (await (await s.guardian(numbers.maria)).get(`/api/family/plans/${plan.id}`)).body;
const own = (measure: { byKind: string }) => measure.byKind === 'unit';

beforeEach(async () => {
  plan = await later(s).active();
  await later(s).lead(plan, 'revise');
});

/** A new goal in words, its measure away, another in its place. */
async function write(): Promise<void> {
  const person = await anna();
  const { content, goals, measures } = await page();
  const words = { ...(await fullContent(s)), longTermGoal: 'Något helt annat.', ifWorseCall: '023-000 00 99' };
  await person.put(`${plan.path}/content`, { ...words, version: content.version });
  await person.put(`${plan.path}/goals/${goals[0].id}`, { text: 'Ett annat delmål.', version: goals[0].version });
  await person.delete(`${plan.path}/measures/${measures.find(own).id}`);
  await person.post(`${plan.path}/measures`, {
    goalId: null,
    what: 'En ny insats.',
    byKind: 'other',
    other: 'Farfar',
    startsOn: '2026-12-08',
    endsOn: '2027-03-31',
  });
}

describe('while a published plan is changed', () => {
  it('family and staff read the version that holds, not what is being written', async () => {
    await write();
    const draft = await page();
    expect(draft).toMatchObject({ state: 'meeting', content: { longTermGoal: 'Något helt annat.' } });
    const holds = {
      content: { longTermGoal: 'Jag vill orka hela dagen.', ifWorseCall: '023-000 00 01', nextFollowUp: '2027-02-01' },
      goals: [{ text: 'Alva är i skolan fyra dagar i veckan.' }],
      measures: [{ what: 'Samtal om oro varannan vecka.' }, { what: 'Skjutsar på måndagar.' }],
    };
    expect(draft.inForce).toMatchObject({ number: 1, ...holds });
    expect(await familyPage()).toMatchObject({ beingRevised: true, ...holds });
  });

  it('the responsible tell how it goes with what holds, also what the next version will not have', async () => {
    await write();
    const person = await anna();
    const { inForce, measures, reportable } = await page();
    const measure = inForce.measures.find(own);
    expect(reportable).toContain(measure.id);
    expect(measures.map(({ id }: { id: string }) => id)).not.toContain(measure.id);
    const report = { status: 'under_way', word: 'Det går.', version: measure.version };
    expect((await person.post(`${plan.path}/measures/${measure.id}/report`, report)).status).toBe(200);
    expect((await page()).inForce.measures.find(own)).toMatchObject({ status: 'under_way', statusWord: 'Det går.' });
    expect((await familyPage()).measures).toContainEqual(expect.objectContaining({ statusWord: 'Det går.' }));

    const added = measures.find(({ what }: { what: string }) => what === 'En ny insats.');
    expect(reportable).not.toContain(added.id);
    expect((await person.post(`${plan.path}/measures/${added.id}/report`, { ...report, version: 1 })).status).toBe(404);
  });

  it('what is to be told of stays in my day', async () => {
    await write();
    const { inForce } = await page();
    const person = await anna();
    const { rows: todo } = await person.sql((tx) =>
      sql<{ kind: string; refId: string }>`select kind, ref_id from plans.todo() where plan_id = ${plan.id}`.execute(
        tx,
      ),
    );
    expect(todo).toContainEqual({ kind: 'report_measure', refId: inForce.measures.find(own).id });
    const known = new Set(inForce.measures.map(({ id }: { id: string }) => id));
    expect(todo.filter(({ kind }) => kind === 'report_measure').every(({ refId }) => known.has(refId))).toBe(true);
  });

  it('a no does not end it: not the family’s, and not one that staff write down', async () => {
    const no = { reason: 'Vill inte.', version: await later(s).version(plan.id) };
    const byStaff = await (await anna()).post(`${plan.path}/refusal`, { ...no, offerAgain: '2027-02-01' });
    expect(byStaff).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('behåll den gällande planen') },
    });
    const maria = await s.guardian(numbers.maria);
    expect((await maria.post(`/api/family/plans/${plan.id}/refuse`, no)).status).toBe(409);
    expect((await familyPage()).permittedActions).not.toContain('family.plan.refuse');
    expect(await stateOf(s, plan.id)).toBe('meeting');
  });

  it('the changes can be dropped: the plan says again what its version does, and holds', async () => {
    const before = await page();
    await write();
    const measure = (await page()).inForce.measures.find(own);
    const report = { status: 'done', word: '', version: measure.version };
    await (await anna()).post(`${plan.path}/measures/${measure.id}/report`, report);
    await later(s).lead(plan, 'keep');
    const { content, goals, measures, ...after } = await page();
    expect(after).toMatchObject({ state: 'active', inForce: null, editions: [{ number: 1 }] });
    const words = ({ version: _, ...rest }: { version: number }) => rest;
    expect(words(content)).toEqual(words(before.content));
    expect(goals.map(words)).toEqual(before.goals.map(words));
    const what = (all: { what: string; endsOn: string }[]) => all.map((one) => [one.what, one.endsOn]);
    expect(what(measures)).toEqual(what(before.measures));
    expect(measures.find(own)).toMatchObject({ id: measure.id, status: 'done' });
  });

  it('the next version takes its place when it is published', async () => {
    await write();
    const person = await anna();
    await person.post(`${plan.path}/measures`, {
      goalId: null,
      what: 'Samtal.',
      byKind: 'unit',
      unitId: person.unitId,
      personId: person.personId,
      startsOn: '2026-12-08',
      endsOn: '2027-03-31',
    });
    await later(s).lead(plan, 'publish');
    const after = await familyPage();
    expect(after).toMatchObject({ beingRevised: false, content: { longTermGoal: 'Något helt annat.' } });
    expect(after.measures.map(({ what }: { what: string }) => what)).toContain('En ny insats.');
  });
});

it('a plan that is written for the first time has nothing in force, and nothing to tell of', async () => {
  const first = await given(s).plan({ state: 'meeting', child: numbers.viggo });
  const person = await anna();
  const measure = {
    goalId: null,
    what: 'Samtal.',
    byKind: 'unit',
    unitId: person.unitId,
    personId: person.personId,
    startsOn: '2026-12-08',
    endsOn: '2027-03-31',
  };
  await person.post(`${first.path}/measures`, measure);
  expect((await person.get(first.path)).body).toMatchObject({ inForce: null, reportable: [] });
});
