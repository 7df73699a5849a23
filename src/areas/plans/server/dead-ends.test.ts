import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { closing, later } from '../testing-follow-up.ts';
import { type GivenPlan, given, numbers, stateOf } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const anna = () => s.employee('anna-provberg');
const page = async (plan: GivenPlan) => (await (await anna()).get(plan.path)).body;
const familySees = async (plan: GivenPlan) =>
  (await (await s.guardian(numbers.johan)).get(`/api/family/plans/${plan.id}`)).status === 200;
const close = async (plan: GivenPlan, body: object) =>
  (await anna()).post(`${plan.path}/close`, { ...body, version: await given(s).version(plan.id) });
const bare = { reason: 'started_by_mistake', words: 'Fel barn.', whatNext: '', turnTo: '' };

describe('a plan that never came to be', () => {
  it('is thrown away as a draft, with a reason alone, and the family does not get to know of it', async () => {
    const plan = await given(s).plan({ state: 'draft', child: numbers.viggo });
    expect((await close(plan, { ...bare, reason: 'goals_reached' })).status).toBe(409);
    expect((await close(plan, bare)).status).toBe(200);
    expect(await page(plan)).toMatchObject({
      state: 'closed',
      closure: { reason: 'started_by_mistake', whatNext: '' },
      next: [{ command: 'beginAgain' }],
    });
    expect(await familySees(plan)).toBe(false);
  });

  it.each(['asking', 'refused'] as const)('is closed while %s, with what the family needs to know', async (state) => {
    const plan = await given(s).plan({ state, child: numbers.viggo });
    expect(await close(plan, bare)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'whatNext' }, { path: 'turnTo' }] },
    });
    expect((await close(plan, { ...closing, reason: 'moved' })).status).toBe(200);
    expect(await stateOf(s, plan.id)).toBe('closed');
    expect(await familySees(plan)).toBe(true);
  });

  it('begins again from the beginning, with nobody called, and does not come to hold by being followed up', async () => {
    const plan = await given(s).plan({ state: 'mapping', child: numbers.viggo });
    expect((await close(plan, { ...closing, reason: 'no_longer_needed' })).status).toBe(200);
    const person = await anna();
    const version = await given(s).version(plan.id);
    expect((await person.post(`${plan.path}/reopen`, { version })).status).toBe(409);
    await given(s).lead(plan, 'begin-again');
    const after = await page(plan);
    expect(after).toMatchObject({ state: 'draft', calledAt: null });
    expect(after.parties.map(({ answer }: { answer: string }) => answer)).toEqual(['pending', 'pending', 'pending']);
    expect(await familySees(plan)).toBe(false);
  });

  it('is not what a published plan was: that was no mistake', async () => {
    const plan = await later(s).active();
    expect(await close(plan, { ...closing, reason: 'started_by_mistake' })).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining('innan planen är publicerad') },
    });
  });
});

describe('a unit that does not do its share', () => {
  const without = async (plan: GivenPlan, unit: string, body: object) =>
    (await anna()).put(`${plan.path}/parties/${await s.id('unit', unit)}/without`, body);
  const bupOf = async (plan: GivenPlan) =>
    (await page(plan)).parties.find(({ unitKind }: { unitKind: string }) => unitKind === 'child_psychiatry');

  it('does not stop the mapping: the coordinator goes on without its part, and everyone reads why', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    for (const person of [await s.employee('jonas-testman'), await anna()]) await given(s).writePart(plan, person);
    const start = async () =>
      (await anna()).post(`${plan.path}/start-meeting`, { version: await given(s).version(plan.id) });
    expect((await start()).body.errors).toMatchObject([{ message: expect.stringContaining('Bup Falun') }]);
    expect((await without(plan, 'falun-bup', { what: 'part', reason: ' ' })).status).toBe(400);
    expect((await without(plan, 'falun-bup', { what: 'report', reason: 'x' })).status).toBe(409);
    expect((await without(plan, 'falun-polis', { what: 'part', reason: 'x' })).status).toBe(404);
    expect((await without(plan, 'falun-bup', { what: 'part', reason: 'De hinner inte.' })).status).toBe(200);
    expect((await start()).status).toBe(200);
    const jonas = await s.employee('jonas-testman');
    expect((await jonas.get(plan.path)).body.parties).toContainEqual(
      expect.objectContaining({ name: 'Bup Falun', withoutPart: 'De hinner inte.' }),
    );
  });

  it('does not stop the evaluation when consent has closed it: the reason is kept', async () => {
    const plan = await later(s).active();
    await later(s).lead(plan, 'revise');
    const person = await anna();
    await person.post(`${plan.path}/measures`, {
      goalId: null,
      what: 'Samtal.',
      byKind: 'unit',
      unitId: await s.id('unit', 'falun-bup'),
      personId: await s.id('employee', 'sofia-provstrom'),
      startsOn: '2026-12-08',
      endsOn: '2027-03-31',
    });
    await later(s).lead(plan, 'publish');
    for (const { id, version, unit } of (await page(plan)).measures)
      if (unit !== 'Bup Falun')
        await person.post(`${plan.path}/measures/${id}/report`, { status: 'done', word: '', version });
    await given(s).withdrawConsent('falun-bup');
    const start = async () =>
      person.post(`${plan.path}/start-evaluation`, { version: await given(s).version(plan.id) });
    const bup = await bupOf(plan);
    expect((await start()).body.errors).toMatchObject([{ path: `reports.${bup.unitId}` }]);
    expect(
      (await without(plan, 'falun-bup', { what: 'report', reason: 'Familjen har tagit tillbaka ja:et.' })).status,
    ).toBe(200);
    expect((await start()).status).toBe(200);
    expect(await bupOf(plan)).toMatchObject({ withoutReport: 'Familjen har tagit tillbaka ja:et.' });
    await given(s).consent('falun-bup');
  });

  it('is gone without by the one who leads the plan only', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const sofia = await s.employee('sofia-provstrom');
    const body = { what: 'part', reason: 'Vi hinner inte.' };
    expect((await sofia.put(`${plan.path}/parties/${sofia.unitId}/without`, body)).status).toBe(403);
  });
});
