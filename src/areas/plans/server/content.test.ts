import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { fullContent, type GivenPlan, given, unknownId } from '../testing-given.ts';

let s: Samsyn;
let plan: GivenPlan;
let anna: Person;
let sofia: Person;
beforeAll(async () => {
  s = await samsyn();
  plan = await given(s).plan({ state: 'meeting' });
  anna = await s.employee('anna-provberg');
  sofia = await s.employee('sofia-provstrom');
});
afterAll(() => s.close());

const days = { startsOn: '2026-12-08', endsOn: '2027-01-31' };
const byOther = { goalId: null, what: 'Skjutsar.', byKind: 'other', other: 'Mormor', ...days };

describe('what the plan says', () => {
  it('is written together, and never over what somebody else has just written', async () => {
    const content = await fullContent(s);
    expect((await sofia.put(`${plan.path}/content`, { ...content, version: 0 })).status).toBe(200);
    const late = { ...content, risks: 'Skrivet för sent.' };
    expect((await anna.put(`${plan.path}/content`, { ...late, version: 0 })).body.code).toBe('stale');
    expect((await anna.put(`${plan.path}/content`, { ...content, risks: 'Nätterna.', version: 1 })).status).toBe(200);
    expect((await sofia.put(`${plan.path}/content`, { ...late, version: 1 })).body.code).toBe('stale');
    expect((await anna.get(plan.path)).body.content).toMatchObject({
      risks: 'Nätterna.',
      overallOrganisation: 'Falu kommun',
      version: 2,
    });
  });

  it('lays the overall responsibility on the municipality or the region, by the paragraph', async () => {
    const police = await s.id('organisation', 'polismyndigheten');
    for (const overallOrganisationId of [police, unknownId()])
      expect(
        (await anna.put(`${plan.path}/content`, { ...(await fullContent(s)), overallOrganisationId, version: 2 })).body
          .errors,
      ).toEqual([
        {
          path: 'overallOrganisationId',
          message: 'Det samlade ansvaret har kommunen eller regionen.',
          source: 'SoL 2025:400 10 kap. 8 § 4 och HSL 2017:30 16 kap. 4 § 4',
        },
      ]);
  });

  it('is written at the meeting, and not while the parties are still mapping', async () => {
    const early = await given(s).plan({ state: 'mapping' });
    const answer = await anna.put(`${early.path}/content`, { ...(await fullContent(s)), version: 0 });
    expect(answer.body.detail).toBe(
      'Det går att ändra när planen är i läget ”Möte och plan”. Nu är den i läget ”Kartläggning pågår”.',
    );
  });
});

describe('goals', () => {
  it('come in the order they were added, are changed and taken away, and leave their measures', async () => {
    const add = async (text: string) => (await sofia.post(`${plan.path}/goals`, { text })).body.id;
    const [first, second] = [await add('Sova.'), await add('Orka.')];
    const measure = (await anna.post(`${plan.path}/measures`, { ...byOther, goalId: first })).body.id;
    expect((await anna.put(`${plan.path}/goals/${second}`, { text: 'Orka mer.', version: 1 })).status).toBe(200);
    expect((await anna.put(`${plan.path}/goals/${second}`, { text: 'För sent.', version: 1 })).body.code).toBe('stale');
    const goals = async () => (await anna.get(plan.path)).body.goals.map((goal: { text: string }) => goal.text);
    expect(await goals()).toEqual(['Sova.', 'Orka mer.']);

    expect((await anna.delete(`${plan.path}/goals/${first}`)).status).toBe(200);
    expect(await goals()).toEqual(['Orka mer.']);
    const { measures } = (await anna.get(plan.path)).body;
    expect(measures).toContainEqual(expect.objectContaining({ id: measure, goalId: null }));
    expect((await anna.delete(`${plan.path}/goals/${first}`)).status).toBe(404);
  });
});

describe('measures', () => {
  const byUnit = async (changes: object) => ({
    goalId: null,
    what: 'Samtal.',
    byKind: 'unit',
    unitId: sofia.unitId,
    personId: sofia.personId,
    ...days,
    ...changes,
  });
  const problem = async (changes: object) =>
    (await anna.post(`${plan.path}/measures`, await byUnit(changes))).body.errors;

  it('are done by a unit through someone on the plan, or by somebody else in words', async () => {
    const { id } = (await anna.post(`${plan.path}/measures`, await byUnit({}))).body;
    await anna.put(`${plan.path}/measures/${id}`, { ...(await byUnit({ personId: null })), version: 1 });
    const { measures } = (await anna.get(plan.path)).body;
    expect(measures.find((m: { id: string }) => m.id === id)).toMatchObject({
      unit: 'Bup Falun',
      organisation: 'Region Dalarna',
      personId: null,
      version: 2,
    });
    expect((await anna.put(`${plan.path}/measures/${id}`, { ...byOther, version: 1 })).body.code).toBe('stale');
    expect((await anna.put(`${plan.path}/measures/${id}`, { ...byOther, version: 2 })).status).toBe(200);
    expect((await anna.delete(`${plan.path}/measures/${id}`)).status).toBe(200);
    expect((await anna.delete(`${plan.path}/measures/${id}`)).status).toBe(404);
  });

  it('do not end before they start', async () => {
    expect(await problem({ endsOn: '2026-12-07' })).toEqual([
      { path: 'endsOn', message: 'Insatsen slutar innan den börjar.' },
    ]);
    expect((await anna.post(`${plan.path}/measures`, await byUnit({ endsOn: '2026-12-08' }))).status).toBe(200);
  });

  it('cannot be laid on a unit, person or goal outside the plan', async () => {
    expect(await problem({ unitId: await s.id('unit', 'falun-polis') })).toEqual([
      { path: 'unitId', message: 'Enheten är inte med i planen.' },
    ]);
    expect(await problem({ personId: await s.id('employee', 'david-exempelqvist') })).toEqual([
      { path: 'personId', message: 'Personen är inte med i planen från den enheten.' },
    ]);
    expect(await problem({ personId: anna.personId })).toEqual([
      { path: 'personId', message: 'Personen är inte med i planen från den enheten.' },
    ]);
    expect(await problem({ goalId: unknownId() })).toEqual([{ path: 'goalId', message: 'Målet finns inte i planen.' }]);
  });

  it('cannot be laid on a unit that consent has closed', async () => {
    await given(s).withdrawConsent('falun-skola');
    const school = { unitId: await s.id('unit', 'falun-skola'), personId: null };
    expect(await problem(school)).toEqual([{ path: 'unitId', message: 'Samtycket omfattar inte den enheten.' }]);
  });
});
