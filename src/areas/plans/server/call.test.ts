import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { given, numbers, unknownId } from '../testing-given.ts';

let s: Samsyn;
let anna: Person;
beforeAll(async () => {
  s = await samsyn();
  anna = await s.employee('anna-provberg');
});
afterAll(() => s.close());

const words = { need: 'Nytt behov.', question: 'Ny fråga?', childMatters: 'Få vara i fred.' };
const history = async (planId: string, command: string): Promise<number> =>
  (await s.database.owner.query('select from plans.history where plan_id = $1 and command = $2', [planId, command]))
    .rowCount ?? 0;

describe('preparing a call', () => {
  it('changes its words until it is sent, and says afterwards when it could be done', async () => {
    const draft = await given(s).plan({ state: 'draft' });
    const version = await given(s).version(draft.id);
    expect(await anna.put(`${draft.path}/call`, { ...words, version })).toMatchObject({
      status: 200,
      body: { version: version + 1 },
    });
    expect((await anna.get(draft.path)).body).toMatchObject(words);

    const called = await given(s).plan({ state: 'called' });
    expect(
      await anna.put(`${called.path}/call`, { ...words, version: await given(s).version(called.id) }),
    ).toMatchObject({
      status: 409,
      body: { code: 'conflict', detail: expect.stringContaining('Nu är den i läget ”Kallelsen är skickad”') },
    });
  });

  it('calls health care with a duty to come, school on equal terms, and invites the police', async () => {
    const plan = await given(s).plan({ state: 'draft' });
    for (const unit of ['falun-bup', 'falun-skola', 'falun-polis'])
      expect((await anna.post(`${plan.path}/parties`, { unitId: await s.id('unit', unit) })).status).toBe(200);
    const { parties } = (await anna.get(plan.path)).body;
    const byUnit = Object.fromEntries(parties.map((p: { unitKind: string }) => [p.unitKind, p]));
    expect(byUnit).toMatchObject({
      social_services_children: { kind: 'initiator' },
      child_psychiatry: { kind: 'called', duty: 'sip_duty_to_come', calledAt: null },
      school: { kind: 'called', duty: 'cooperation_school' },
      police_local: { kind: 'invited', duty: 'invited' },
    });
  });

  it('does not take a unit twice, the own unit, or one that does not exist', async () => {
    const plan = await given(s).plan({ state: 'draft' });
    const add = (unitId: string) => anna.post(`${plan.path}/parties`, { unitId });
    const bup = await s.id('unit', 'falun-bup');
    await add(bup);
    expect(await add(bup)).toMatchObject({ status: 409, body: { detail: 'Enheten är redan med i planen.' } });
    expect((await add(anna.unitId ?? '')).status).toBe(409);
    expect(await add(unknownId())).toMatchObject({ status: 400, body: { errors: [{ path: 'unitId' }] } });
  });

  it('takes away a unit that has not been called, and keeps one that has', async () => {
    const draft = await given(s).plan({ state: 'draft' });
    const bup = await s.id('unit', 'falun-bup');
    await anna.post(`${draft.path}/parties`, { unitId: bup });
    expect((await anna.delete(`${draft.path}/parties/${bup}`)).status).toBe(200);
    expect((await anna.delete(`${draft.path}/parties/${bup}`)).status).toBe(404);
    expect((await anna.delete(`${draft.path}/parties/${anna.unitId}`)).body.detail).toContain('alltid med');

    const called = await given(s).plan({ state: 'called' });
    expect(await anna.delete(`${called.path}/parties/${bup}`)).toMatchObject({ status: 409 });
  });

  it('has guests whom the family wants there, and lets them go again', async () => {
    const plan = await given(s).plan({ state: 'draft' });
    const added = await anna.post(`${plan.path}/guests`, { name: 'Mormor', relation: 'mormor' });
    expect((await anna.get(plan.path)).body.guests).toEqual([
      { id: added.body.id, name: 'Mormor', relation: 'mormor' },
    ]);
    expect((await anna.delete(`${plan.path}/guests/${added.body.id}`)).status).toBe(200);
    expect((await anna.get(plan.path)).body.guests).toEqual([]);
    expect((await anna.delete(`${plan.path}/guests/${added.body.id}`)).status).toBe(404);
  });

  it('proposes times ahead before there is any consent, and takes them away again', async () => {
    const plan = await given(s).plan({ state: 'draft' });
    const time = { startsAt: '2026-12-09T08:00:00Z', endsAt: '2026-12-09T09:00:00Z', place: '', link: '' };
    const proposed = await anna.post(`${plan.path}/meetings`, time);
    expect((await anna.get(plan.path)).body.meetings).toHaveLength(2);
    expect((await anna.delete(`${plan.path}/meetings/${proposed.body.id}`)).status).toBe(200);
    expect((await anna.get(plan.path)).body.meetings).toHaveLength(1);

    const wrong = (change: object) => anna.post(`${plan.path}/meetings`, { ...time, ...change });
    expect((await wrong({ startsAt: '2026-11-01T08:00:00Z' })).body.errors).toEqual([
      { path: 'startsAt', message: 'Tiden har redan varit.' },
    ]);
    expect((await wrong({ endsAt: '2026-12-09T07:00:00Z' })).body.errors[0].path).toBe('endsAt');
    expect((await wrong({ link: 'http://osakert.example' })).body.errors[0].message).toContain('https');
  });
});

describe('sending a call', () => {
  it('waits for consent, and names each unit that it does not cover with the paragraph', async () => {
    const plan = await given(s).plan({ state: 'asking', child: numbers.viggo });
    const bup = await s.id('unit', 'falun-bup');
    await anna.post(`${plan.path}/parties`, { unitId: bup });
    const refused = await anna.post(`${plan.path}/send-call`, { version: await given(s).version(plan.id) });
    expect(refused.status).toBe(422);
    const missing = async () =>
      (await anna.post(`${plan.path}/send-call`, { version: await given(s).version(plan.id) })).body.errors.filter(
        ({ path }: { path: string }) => path.startsWith('parties.'),
      );
    const source = 'OSL 2009:400 10 kap. 1 §';
    const own = 'Socialtjänst barn och unga, Falu kommun';
    // Before the family has said yes to the own unit nothing is said of the others' consent.
    expect(await missing()).toEqual([
      {
        path: `parties.${await s.id('unit', 'falun-socialtjanst-barn-unga')}`,
        message: `Samtycket omfattar inte ${own} än.`,
        source,
      },
      {
        path: `parties.${bup}`,
        message: `Bup Falun kan kallas när familjen har sagt ja till dem och till ${own}.`,
        source,
      },
    ]);
    await given(s).consent('falun-socialtjanst-barn-unga', numbers.viggo);
    expect(await missing()).toEqual([
      { path: `parties.${bup}`, message: 'Samtycket omfattar inte Bup Falun än.', source },
    ]);
    await given(s).withdrawConsent('falun-socialtjanst-barn-unga', numbers.viggo);
  });

  it('lets the units in, and not before', async () => {
    const plan = await given(s).plan({ state: 'draft' });
    for (const unit of ['falun-socialtjanst-barn-unga', 'falun-bup', 'falun-skola']) await given(s).consent(unit);
    await anna.post(`${plan.path}/parties`, { unitId: await s.id('unit', 'falun-bup') });
    const [petra, magnus] = [await s.employee('petra-testgren'), await s.employee('magnus-pahittsson')];
    for (const person of [petra, magnus]) expect((await person.get(plan.path)).status).toBe(404);

    expect((await anna.post(`${plan.path}/send-call`, { version: await given(s).version(plan.id) })).status).toBe(200);
    for (const person of [petra, magnus]) expect((await person.get(plan.path)).body.state).toBe('called');
  });

  it('sends once on a double click, and answers the same twice', async () => {
    const plan = await given(s).plan({ state: 'asking' });
    await anna.post(`${plan.path}/parties`, { unitId: await s.id('unit', 'falun-bup') });
    const body = { version: await given(s).version(plan.id) };
    const key = randomUUID();
    const [first, second] = await Promise.all([
      anna.post(`${plan.path}/send-call`, body, { key }),
      anna.post(`${plan.path}/send-call`, body, { key }),
    ]);
    expect(first).toMatchObject({ status: 200 });
    expect(second.body).toEqual(first.body);
    expect(await history(plan.id, 'sendCall')).toBe(1);
  });

  it('lets one of two who write at once through, and tells the other', async () => {
    const plan = await given(s).plan({ state: 'draft' });
    const version = await given(s).version(plan.id);
    const answers = await Promise.all([
      anna.put(`${plan.path}/call`, { ...words, question: 'Ett?', version }),
      anna.put(`${plan.path}/call`, { ...words, question: 'Två?', version }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('stale');
    expect(await history(plan.id, 'editCall')).toBe(1);
  });

  it('calls a unit that came to later by itself, when consent covers it', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const nurse = await s.id('unit', 'falun-elevhalsa-medicinsk');
    await anna.post(`${plan.path}/parties`, { unitId: nurse });
    const call = () => anna.post(`${plan.path}/parties/${nurse}/call`);
    expect(await call()).toMatchObject({
      status: 422,
      body: { errors: [{ path: `parties.${nurse}`, source: 'OSL 2009:400 10 kap. 1 §' }] },
    });
    await given(s).consent('falun-elevhalsa-medicinsk');
    expect((await call()).status).toBe(200);
    const manager = await s.employee('per-testhed', 'falun-elevhalsa-medicinsk');
    expect((await manager.get(plan.path)).status).toBe(200);
    expect(await call()).toMatchObject({ status: 409, body: { detail: 'Enheten är redan kallad.' } });
  });
});

describe('a family that says no', () => {
  it('is an outcome with a reason and a day to ask again, and the planned times fall away', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const no = { reason: 'Familjen vill vänta.', version: await given(s).version(plan.id) };
    expect((await anna.post(`${plan.path}/refusal`, { ...no, offerAgain: '2026-11-22' })).status).toBe(400);
    expect((await anna.post(`${plan.path}/refusal`, { ...no, offerAgain: '2027-01-11' })).status).toBe(200);
    const { state, refusal, meetings } = (await anna.get(plan.path)).body;
    expect({ state, refusal }).toMatchObject({
      state: 'refused',
      refusal: { reason: 'Familjen vill vänta.', offerAgain: '2027-01-11' },
    });
    expect(meetings.map((m: { state: string }) => m.state)).toEqual(['cancelled']);
  });

  it('is asked anew: nobody else is on the plan until the call is sent again', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const sofia = await s.employee('sofia-provstrom');
    expect((await sofia.get(plan.path)).status).toBe(200);
    const version = () => given(s).version(plan.id);
    await anna.post(`${plan.path}/refusal`, {
      reason: 'Vill vänta.',
      offerAgain: '2027-01-11',
      version: await version(),
    });
    expect((await anna.post(`${plan.path}/offer-again`, { version: await version() })).status).toBe(200);

    const { state, calledAt, parties } = (await anna.get(plan.path)).body;
    expect({ state, calledAt }).toEqual({ state: 'draft', calledAt: null });
    expect(parties.map((p: { calledAt: unknown; answer: string }) => [p.calledAt, p.answer])).toEqual([
      [null, 'pending'],
      [null, 'pending'],
      [null, 'pending'],
    ]);
    for (const code of ['sofia-provstrom', 'magnus-pahittsson', 'jonas-testman'])
      expect((await (await s.employee(code)).get(plan.path)).status, code).toBe(404);
    expect((await anna.delete(`${plan.path}/parties/${await s.id('unit', 'falun-bup')}`)).status).toBe(200);
  });
});
