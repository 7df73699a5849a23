import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { closing } from '../testing-follow-up.ts';
import { given, numbers } from '../testing-given.ts';
import { begunBy, handedOver } from '../testing-strangers.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());
beforeEach(async () => {
  await s.database.owner.query(`update plans.plan set state = 'closed'`);
  s.clock.moveTo('2026-11-23T08:00:00Z');
});

const anna = () => s.employee('anna-provberg');
const hugo = '202211302399';
const bup = () => s.id('unit', 'falun-bup');
const yes = { purpose: 'sip', basis: 'consent', form: 'oral', exclusions: '', reason: '', givenOn: '2026-11-23' };

const outsider = async (): Promise<Person> => (await begunBy(s, 'oskar-provfors', numbers.alva)).person;

it('one who writes down a yes of somebody’s reads what it wrote, and nothing of what others have said before', async () => {
  const plan = await given(s).plan({ state: 'mapping' });
  const maria = await s.guardian(numbers.maria);
  const own = { purpose: 'sip', unitIds: [await bup()], exclusions: 'INGET OM PAPPAS JOBB', validTo: '2027-05-01' };
  expect((await maria.post(`/api/family/children/${plan.childId}/consents`, own)).status).toBe(200);
  s.clock.moveTo('2026-11-23T08:05:00Z');
  const oskar = await outsider();
  const consents = `/api/children/${plan.childId}/consents`;
  const child = { kind: 'child', id: plan.childId };
  const wrote = await oskar.post(consents, { ...yes, giver: child, unitIds: [await bup()], validTo: '2026-11-24' });
  expect(wrote.status).toBe(200);
  const page = await oskar.get(`${consents}?unit=${await bup()}`);
  expect(page.body.answers[0]).toMatchObject({ covered: false, consents: [{ form: 'oral' }] });
  expect(JSON.stringify(page.body)).not.toContain('PAPPAS');
});

it('a unit that the family has shut out reads no new answer about those whom it once asked for', async () => {
  const plan = await given(s).plan({ state: 'mapping' });
  const consents = `/api/children/${plan.childId}/consents`;
  const jonas = await s.employee('jonas-testman');
  await given(s).worksWith('jonas-testman');
  const giver = { kind: 'guardian', id: await s.id('guardian', numbers.johan) };
  const wrote = { ...yes, giver, unitIds: [await bup()], exclusions: 'DET SKOLAN SKREV', validTo: '2026-11-24' };
  expect((await jonas.post(consents, wrote)).status).toBe(200);
  await given(s).withdrawConsent('falun-skola');
  s.clock.moveTo('2026-11-23T08:05:00Z');
  await given(s).consent('falun-bup');
  const page = (await jonas.get(`${consents}?unit=${await bup()}`)).body;
  expect(page.answers[0].consents).toMatchObject([{ form: 'oral', exclusions: 'DET SKOLAN SKREV' }]);
  await given(s).consent('falun-skola');
});

it('social services that write down a yes read what others answer from then on, not what they said before', async () => {
  s.clock.moveTo('2026-11-23T07:00:00Z');
  await given(s).consent('falun-folktandvard', hugo);
  s.clock.moveTo('2026-11-23T08:00:00Z');
  await given(s).worksWith('anna-provberg', hugo);
  const [childId, unitId] = [await s.id('child', hugo), await s.id('unit', 'falun-folktandvard')];
  const consents = `/api/children/${childId}/consents`;
  const { rows } = await s.database.owner.query('select guardian_id from children.custody where child_id = $1', [
    childId,
  ]);
  const giver = { kind: 'guardian', id: rows[0].guardian_id };
  expect(
    (await (await anna()).post(consents, { ...yes, giver, unitIds: [unitId], validTo: '2026-12-24' })).status,
  ).toBe(200);
  const seen = async () => (await (await anna()).get(`${consents}?unit=${unitId}`)).body.answers[0].consents.length;
  expect(await seen()).toBe(1);
  s.clock.moveTo('2026-11-23T08:05:00Z');
  await given(s).consent('falun-folktandvard', hugo);
  expect(await seen()).toBe(1 + rows.length);
});

it('one who knows a number ends no exception that a unit with the child as a case has written', async () => {
  const plan = await given(s).plan({ state: 'mapping' });
  const johan = { kind: 'guardian', id: await s.id('guardian', numbers.johan) };
  await s.database.owner.query(`delete from sharing.consent where child_id = $1 and unit_id = $2 and giver_id = $3`, [
    plan.childId,
    await bup(),
    johan.id,
  ]);
  s.clock.moveTo('2026-11-23T08:05:00Z');
  const write = async (person: Person, more: object) =>
    person.post(`/api/children/${plan.childId}/consents`, { ...yes, giver: johan, unitIds: [await bup()], ...more });
  const hindered = { basis: 'guardian_hindered', form: 'written', reason: 'Utomlands.', validTo: '2027-05-01' };
  expect((await write(await anna(), hindered)).status).toBe(200);
  const status = async () => (await (await s.employee('sofia-provstrom')).get(plan.path)).status;
  expect(await status()).toBe(200);
  s.clock.moveTo('2026-11-23T08:10:00Z');
  const answers = async (person: Person) => {
    const { ids } = (await write(person, { validTo: '2026-11-24' })).body;
    expect((await person.post(`/api/consents/${ids[0]}/withdraw`, {})).status).toBe(200);
  };
  await answers(await outsider());
  expect(await status()).toBe(200);
  // The school, which the plan lets in, hears that he can answer, and says no: he is not hindered any more.
  s.clock.moveTo('2026-11-23T08:12:00Z');
  await given(s).worksWith('jonas-testman');
  await answers(await s.employee('jonas-testman'));
  expect(await status()).toBe(404);
});

it('a colleague who says that they work with the child reads no copy that the unit has been given', async () => {
  const plan = await given(s).plan({ state: 'active' });
  const copies = async (code: string) => (await (await s.employee(code)).get('/api/deliveries')).body.deliveries.length;
  expect(await copies('sofia-provstrom')).toBeGreaterThan(0);
  await given(s).worksWith('david-exempelqvist');
  expect(await copies('david-exempelqvist')).toBe(0);
  const david = await s.employee('david-exempelqvist');
  await given(s).withdrawConsent('falun-bup');
  expect((await david.get(`${plan.path}/kept`)).body.copies ?? []).toEqual([]);
  const own = { childId: plan.childId, need: 'a', question: 'b', childMatters: 'c' };
  expect((await david.post('/api/plans', own)).status).toBe(200);
  expect(await copies('david-exempelqvist')).toBe(0);
  await given(s).consent('falun-bup');
});

it('a unit that is shut out does not read the words of those who begin the plan anew', async () => {
  const plan = await given(s).plan({ state: 'mapping' });
  await given(s).withdrawConsent('falun-socialtjanst-barn-unga');
  const sofia = await handedOver(s, plan);
  const version = () => given(s).version(plan.id);
  const end = { ...closing, reason: 'no_longer_needed', version: await version() };
  expect((await sofia.post(`${plan.path}/close`, end)).status).toBe(200);
  expect((await (await anna()).get(plan.path)).status).toBe(200);
  expect((await sofia.post(`${plan.path}/begin-again`, { version: await version() })).status).toBe(200);
  const words = { need: 'NYTT BEHOV', question: 'Ny fråga?', childMatters: '', version: await version() };
  expect((await sofia.put(`${plan.path}/call`, words)).status).toBe(200);
  for (const code of ['anna-provberg', 'karin-pahittstrom']) {
    const person = await s.employee(code);
    expect((await person.get(plan.path)).status, code).toBe(404);
    expect(
      JSON.stringify([(await person.get('/api/my-day')).body, (await person.get('/api/plans')).body]),
    ).not.toContain(plan.id);
  }
  // Nor what the family answers them, and it takes nothing of it back.
  const lead = async (step: string, more: object = {}) =>
    sofia.post(`${plan.path}/${step}`, { version: await version(), ...more });
  expect((await lead('ask-family')).status).toBe(200);
  const maria = await s.guardian(numbers.maria);
  const said = { purpose: 'sip', unitIds: [await bup()], exclusions: 'HEMLIGT FÖR ER', validTo: '2027-05-01' };
  expect((await maria.post(`/api/family/children/${plan.childId}/consents`, said)).status).toBe(200);
  const erik = await s.employee('erik-testlund');
  await given(s).worksWith('erik-testlund');
  await s.database.owner.query(`update children.child set municipality_code = '2081' where id = $1`, [plan.childId]);
  expect(JSON.stringify((await erik.get(`/api/children/${plan.childId}/consents`)).body)).not.toContain('HEMLIGT');
  await s.database.owner.query(`update children.child set municipality_code = '2080' where id = $1`, [plan.childId]);
  // They call it without the unit that the family has shut out.
  const time = { startsAt: '2026-12-09T12:00:00.000Z', endsAt: '2026-12-09T13:00:00.000Z', place: 'Rum 1', link: '' };
  expect((await sofia.post(`${plan.path}/meetings`, time)).status).toBe(200);
  const called = await lead('send-call');
  expect([called.status, called.body.errors]).toEqual([422, [expect.objectContaining({ path: 'childMatters' })]]);
  const all = { need: 'a', question: 'b', childMatters: 'c', version: await version() };
  expect((await sofia.put(`${plan.path}/call`, all)).status).toBe(200);
  expect((await lead('send-call')).status).toBe(200);
  const { rows } = await s.database.owner.query(
    `select u.code from plans.party y join directory.unit u on u.id = y.unit_id where y.plan_id = $1 and y.called_at is null`,
    [plan.id],
  );
  expect(rows).toEqual([{ code: 'falun-socialtjanst-barn-unga' }]);
  await given(s).consent('falun-socialtjanst-barn-unga');
});

it('a unit that is shut out and still coordinates is not told of a unit that it adds whether the family has let it in', async () => {
  const plan = await given(s).plan({ state: 'called' });
  await given(s).withdrawConsent('falun-socialtjanst-barn-unga');
  await given(s).consent('falun-folktandvard');
  const unitId = await s.id('unit', 'falun-folktandvard');
  expect((await (await anna()).post(`${plan.path}/parties`, { unitId })).status).toBe(200);
  const { parties } = (await (await anna()).get(plan.path)).body;
  expect(parties.find((party: { unitId: string }) => party.unitId === unitId).openUntil).toBeNull();
  await given(s).consent('falun-socialtjanst-barn-unga');
});

it('to take back a yes that has run out ends no exception that came after it', async () => {
  const plan = await given(s).plan({ state: 'mapping' });
  const johan = { kind: 'guardian', id: await s.id('guardian', numbers.johan) };
  const unitIds = [await bup()];
  await s.database.owner.query(`delete from sharing.consent where giver_id = $1 and unit_id = $2`, [
    johan.id,
    unitIds[0],
  ]);
  const oskar = await outsider();
  const wrote = await oskar.post(`/api/children/${plan.childId}/consents`, {
    ...yes,
    giver: johan,
    unitIds,
    validTo: '2026-11-24',
  });
  expect(wrote.status).toBe(200);
  s.clock.moveTo('2026-11-23T08:05:00Z');
  const hindered = { basis: 'guardian_hindered', form: 'written', reason: 'Utomlands.', validTo: '2027-05-01' };
  const anew = { ...yes, ...hindered, giver: johan, unitIds };
  expect((await (await anna()).post(`/api/children/${plan.childId}/consents`, anew)).status).toBe(200);
  s.clock.moveTo('2026-11-26T08:05:00Z');
  const later = await s.employee('oskar-provfors');
  expect((await later.post(`/api/consents/${wrote.body.ids[0]}/withdraw`, {})).status).toBe(200);
  expect((await (await s.employee('sofia-provstrom')).get(plan.path)).status).toBe(200);
});
