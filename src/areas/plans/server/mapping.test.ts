import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { given, numbers } from '../testing-given.ts';

let s: Samsyn;
let anna: Person;
beforeAll(async () => {
  s = await samsyn();
  anna = await s.employee('anna-provberg');
});
afterAll(() => s.close());

const words = { needs: 'Trygghet.', ongoing: 'Samtal.', contact: 'Växeln.', done: false };

describe('the mapping', () => {
  it('begins when everyone has answered and a time is set', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const start = async () => anna.post(`${plan.path}/start-mapping`, { version: await given(s).version(plan.id) });
    expect((await start()).body.errors.map((e: { message: string }) => e.message)).toEqual([
      'Bup Falun har inte svarat än.',
      'Skola, Falu kommun har inte svarat än.',
      'Ingen annan enhet har sagt att den kommer.',
      'Bestäm en tid för mötet.',
    ]);
    const party = (unit: string, answers: string, comes: string) => given(s).answer(plan, { unit, answers, comes });
    await party('falun-bup', 'petra-testgren', 'sofia-provstrom');
    await party('falun-skola', 'rania-exempelsater', 'jonas-testman');
    await anna.post(`${plan.path}/meetings/${plan.meetingId}/choose`);
    expect((await start()).status).toBe(200);
    expect((await anna.get(plan.path)).body.step).toBe('mapping');
  });

  it('is each unit’s own words, which the others read and only the own unit writes', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const sofia = await s.employee('sofia-provstrom');
    const jonas = await s.employee('jonas-testman');
    expect((await sofia.put(`${plan.path}/parts/own`, { ...words, version: 0 })).status).toBe(200);
    expect((await jonas.put(`${plan.path}/parts/own`, { ...words, needs: 'Lugn.', version: 0 })).status).toBe(200);
    expect(
      await sofia.put(`${plan.path}/parts/own`, { ...words, needs: 'Mer sömn.', done: true, version: 1 }),
    ).toMatchObject({ status: 200 });
    const { parts } = (await anna.get(plan.path)).body;
    const byUnit = Object.fromEntries(parts.map((part: { authorId: string }) => [part.authorId, part]));
    expect(byUnit[sofia.unitId ?? '']).toMatchObject({ needs: 'Mer sömn.', version: 2, doneAt: expect.any(String) });
    expect(byUnit[jonas.unitId ?? '']).toMatchObject({ needs: 'Lugn.', version: 1, doneAt: null });
  });

  it('tells the one of two colleagues who came second, and keeps the first one’s words', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const sofia = await s.employee('sofia-provstrom');
    const david = await s.employee('david-exempelqvist');
    await sofia.post(`${plan.path}/members`, { personId: david.personId });
    const write = (person: Person, version: number) =>
      person.put(`${plan.path}/parts/own`, { ...words, needs: person.personId, version });
    for (const version of [0, 1]) {
      const answers = await Promise.all([write(sofia, version), write(david, version)]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      const winner = answers[0]?.status === 200 ? sofia : david;
      const { parts } = (await anna.get(plan.path)).body;
      expect(parts.find((p: { authorId: string }) => p.authorId === sofia.unitId).needs).toBe(winner.personId);
    }
  });

  it('is not done before somebody has written what the child needs', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const answer = await anna.put(`${plan.path}/parts/own`, { ...words, needs: ' ', done: true, version: 0 });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'needs' }] } });
  });

  it('ends when every unit that comes has written its part', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const start = async () => anna.post(`${plan.path}/start-meeting`, { version: await given(s).version(plan.id) });
    await given(s).writePart(plan, await s.employee('sofia-provstrom'), false);
    await given(s).writePart(plan, anna);
    expect((await start()).body.errors.map((e: { message: string }) => e.message)).toEqual([
      'Bup Falun har inte skrivit klart sin del. Hör av dig till dem, eller skriv varför ni går vidare utan delen.',
      'Skola, Falu kommun har inte skrivit klart sin del. Hör av dig till dem, eller skriv varför ni går vidare utan delen.',
    ]);
    const sofia = await s.employee('sofia-provstrom');
    await sofia.put(`${plan.path}/parts/own`, { ...words, done: true, version: 1 });
    await given(s).writePart(plan, await s.employee('jonas-testman'));
    expect((await start()).status).toBe(200);
  });
});

describe('consent that is withdrawn', () => {
  it('closes the plan for the unit at once; its own part stays, and cannot be changed', async () => {
    const plan = await given(s).plan({ state: 'meeting' });
    const sofia = await s.employee('sofia-provstrom');
    const magnus = await s.employee('magnus-pahittsson');
    expect((await sofia.get(plan.path)).status).toBe(200);
    await given(s).withdrawConsent('falun-bup');

    for (const person of [sofia, magnus]) {
      expect((await person.get(plan.path)).status).toBe(404);
      expect((await person.put(`${plan.path}/parts/own`, { ...words, version: 1 })).status).toBe(404);
      expect((await person.get(`${plan.path}/kept`)).body).toMatchObject({
        part: { needs: 'Behöver lugn på morgonen.', version: 1 },
        copies: [],
      });
    }
    // Whoever is left reads on, also what Bup wrote while it was let in.
    expect((await anna.get(plan.path)).body.parts).toHaveLength(3);
  });

  it('leaves the unit that started the plan with its frame, and nothing that was shared', async () => {
    const plan = await given(s).plan({ state: 'meeting' });
    await given(s).withdrawConsent('falun-socialtjanst-barn-unga');
    const page = (await anna.get(plan.path)).body;
    expect(page).toMatchObject({ question: 'Hur kommer Alva tillbaka?', meetings: [], goals: [], content: null });
    expect(page.parts.map((part: { authorId: string }) => part.authorId)).toEqual([anna.unitId]);
    expect(page.permittedActions).not.toContain('plan.conduct');
    expect(page.parties.map((party: { unitKind: string }) => party.unitKind).sort()).toEqual(
      ['child_psychiatry', 'school', 'social_services_children'].sort(),
    );
    expect(await anna.post(`${plan.path}/publish`, { version: page.version })).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('medan samtycket omfattar samordnarens enhet') },
    });
  });

  it('leaves the mark of protected identity on what the unit keeps, also on its list of copies', async () => {
    const plan = await given(s).plan({ state: 'active', child: numbers.tuva });
    await given(s).withdrawConsent('falun-bup', numbers.tuva);
    const sofia = await s.employee('sofia-provstrom');
    expect((await sofia.get(plan.path)).status).toBe(404);
    expect((await sofia.get(`${plan.path}/kept`)).body).toMatchObject({ protection: 'protected_registration' });
    const { deliveries } = (await sofia.get('/api/deliveries')).body;
    expect(deliveries).toMatchObject([{ subjectId: plan.id, protected: true }]);
    const open = await given(s).plan({ state: 'active' });
    expect((await (await s.employee('sofia-provstrom')).get(`${open.path}/kept`)).body.protection).toBe('none');
  });

  it('leaves nothing to read for one who was never on the plan', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    for (const code of ['sara-provsten', 'erik-testlund'])
      expect((await (await s.employee(code)).get(`${plan.path}/kept`)).status, code).toBe(404);
  });
});
