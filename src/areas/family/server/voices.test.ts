import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { type GivenPlan, given, numbers, unknownId } from '../../plans/testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const own = (plan: GivenPlan) => `/api/family/plans/${plan.id}`;
const words = (text: string, version = 0) => ({ words: text, version });
const read = async (person: Person, plan: GivenPlan) => (await person.get(own(plan))).body;
const waitsOf = async (person: Person, plan: GivenPlan): Promise<string[]> =>
  (await person.get('/api/family/plans')).body.children
    .flatMap(({ plans }: { plans: { id: string; waits: string[] }[] }) => plans)
    .find(({ id }: { id: string }) => id === plan.id)?.waits;
const anna = () => s.employee('anna-provberg');

describe('what matters, in the child’s own words', () => {
  it('is written by the child when the family is asked, and is read by everyone on the plan as the child’s', async () => {
    const plan = await given(s).plan({ state: 'asking' });
    const alva = await s.child(numbers.alva);
    expect(await waitsOf(alva, plan)).toContain('matters');
    expect((await alva.put(`${own(plan)}/matters`, words('Min hund.'))).status).toBe(200);
    expect((await alva.put(`${own(plan)}/matters`, words('Samtidigt.'))).body.code).toBe('stale');
    expect((await alva.put(`${own(plan)}/matters`, words('Min hund Bosse.', 1))).status).toBe(200);
    expect(await waitsOf(alva, plan)).not.toContain('matters');
    const alvas = { authorKind: 'child', author: 'Alva', words: 'Min hund Bosse.' };
    expect(await read(alva, plan)).toMatchObject({ childWords: [{ ...alvas, mine: true }], ownWords: { version: 2 } });
    expect(await read(await s.guardian(numbers.maria), plan)).toMatchObject({
      childWords: [{ ...alvas, mine: false }],
      ownWords: null,
    });
    await given(s).consent('falun-socialtjanst-barn-unga');
    expect((await (await anna()).get(plan.path)).body).toMatchObject({ childMatters: 'Sova.', childWords: [alvas] });
    await given(s).withdrawConsent('falun-socialtjanst-barn-unga');
  });

  it('is enough for the call, beside what staff may write, and stands in the version that is published', async () => {
    const plan = await given(s).plan({ state: 'meeting' });
    await s.database.owner.query(`update plans.plan set child_matters = '' where id = $1`, [plan.id]);
    await (await s.child(numbers.alva)).put(`${own(plan)}/matters`, words('Min hund.'));
    await given(s).hold(plan);
    await given(s).fill(plan);
    await given(s).lead(plan, 'publish');
    const edition = (await (await anna()).get(`${plan.path}/editions/1`)).body;
    expect(edition.childMatters).toBe('Min hund.');
    const late = await (await s.child(numbers.alva)).put(`${own(plan)}/matters`, words('Efteråt.', 1));
    expect(late.status).toBe(409);
  });

  it('is never written by a guardian for a child who can, nor by anybody for another', async () => {
    const plan = await given(s).plan({ state: 'asking' });
    const maria = await s.guardian(numbers.maria);
    expect(await maria.put(`${own(plan)}/matters`, words('Jag vet bäst.'))).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('Barnet skriver själv') },
    });
    expect(await waitsOf(maria, plan)).not.toContain('matters');
    const insert = (person: Person, kind: string, id: string) =>
      person.sql((tx) =>
        tx
          .insertInto('plans.childWords')
          .values({ planId: plan.id, authorKind: kind as 'child', authorId: id, words: 'x' })
          .execute(),
      );
    await expect(insert(maria, 'guardian', maria.personId)).rejects.toMatchObject({ code: '42501' });
    await expect(insert(maria, 'child', plan.childId)).rejects.toMatchObject({ code: '42501' });
    await expect(insert(await anna(), 'child', plan.childId)).rejects.toMatchObject({ code: '42501' });
  });

  it('is written by a guardian for a child too young to sign in, and it says so', async () => {
    const plan = await given(s).plan({ state: 'asking', child: numbers.viggo });
    const johan = await s.guardian(numbers.johan);
    expect(await waitsOf(johan, plan)).toContain('matters');
    expect((await johan.put(`${own(plan)}/matters`, words('Att få vara ute.'))).status).toBe(200);
    await given(s).consent('falun-socialtjanst-barn-unga', numbers.viggo);
    expect((await (await anna()).get(plan.path)).body.childWords).toMatchObject([
      { authorKind: 'guardian', author: 'Johan Låtsasson', words: 'Att få vara ute.' },
    ]);
  });
});

describe('which of the proposed times fit', () => {
  const times = (plan: GivenPlan, fits: boolean) => ({ times: [{ meetingId: plan.meetingId, fits }] });

  it('each in the family says for themselves, may change, and only the coordinator’s side reads all', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const [maria, alva] = [await s.guardian(numbers.maria), await s.child(numbers.alva)];
    expect(await waitsOf(maria, plan)).toContain('times');
    expect((await maria.put(`${own(plan)}/times`, times(plan, true))).status).toBe(200);
    expect((await maria.put(`${own(plan)}/times`, times(plan, false))).status).toBe(200);
    expect((await alva.put(`${own(plan)}/times`, times(plan, true))).status).toBe(200);
    expect(await waitsOf(maria, plan)).not.toContain('times');
    expect((await read(maria, plan)).meetings).toMatchObject([{ fitsMe: false }]);
    expect(JSON.stringify(await read(maria, plan))).not.toContain('"fits"');
    expect(await maria.sql((tx) => tx.selectFrom('plans.timeFit').select('whoKind').execute())).toEqual([
      { whoKind: 'guardian' },
    ]);
    const [meeting] = (await (await anna()).get(plan.path)).body.meetings;
    expect(meeting.fits).toHaveLength(2);
    expect(meeting.fits).toEqual(
      expect.arrayContaining([
        { whoKind: 'guardian', whoId: maria.personId, name: 'Maria Exempelsson', fits: false },
        { whoKind: 'child', whoId: plan.childId, name: 'Alva', fits: true },
      ]),
    );
  });

  it('is no reason to look again for one who is about to send the call', async () => {
    const plan = await given(s).plan({ state: 'asking' });
    const [maria, anna] = [await s.guardian(numbers.maria), await s.employee('anna-provberg')];
    await anna.post(`${plan.path}/parties`, { unitId: await s.id('unit', 'falun-bup') });
    for (const unit of ['falun-socialtjanst-barn-unga', 'falun-bup']) await given(s).consent(unit);
    const seen = await given(s).version(plan.id);
    expect((await maria.put(`${own(plan)}/times`, times(plan, true))).status).toBe(200);
    expect((await anna.post(`${plan.path}/send-call`, { version: seen })).status).toBe(200);
  });

  it('is not said of a time that is not proposed, nor for another', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const maria = await s.guardian(numbers.maria);
    for (const meetingId of [plan.meetingId, unknownId()]) {
      const answer = await maria.put(`${own(plan)}/times`, { times: [{ meetingId, fits: true }] });
      expect(answer).toMatchObject({
        status: 409,
        body: { detail: expect.stringContaining('inte föreslagen längre') },
      });
    }
    expect((await maria.put(`${own(plan)}/times`, { times: [] })).status).toBe(400);
    const called = await given(s).plan({ state: 'called' });
    const say = (person: Person, whoKind: 'unit' | 'child', whoId: string) =>
      person.sql((tx) =>
        tx
          .insertInto('plans.timeFit')
          .values({ planId: called.id, meetingId: called.meetingId, whoKind, whoId, fits: true })
          .execute(),
      );
    await expect(say(maria, 'child', called.childId)).rejects.toMatchObject({ code: '42501' });
    await expect(say(await anna(), 'unit', await s.id('unit', 'falun-bup'))).rejects.toMatchObject({ code: '42501' });
  });

  it('tells one whom protection hides places from no unit and no place', async () => {
    const plan = await given(s).plan({ state: 'called', child: numbers.tuva });
    const rolf = await s.guardian(numbers.rolf);
    expect((await rolf.put(`${own(plan)}/times`, times(plan, true))).status).toBe(200);
    expect((await read(rolf, plan)).meetings).toMatchObject([{ place: '', link: '', fitsMe: true }]);
  });
});

describe('whose yes is waited for', () => {
  it('is not the reader’s when it is given, and is again when a unit is added later; the guardians are told', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const maria = await s.guardian(numbers.maria);
    expect(await waitsOf(maria, plan)).not.toContain('answer');
    const told = async () =>
      (
        await s.database.owner.query(
          `select to_id from plans.message where plan_id = $1 and kind = 'family_asked' and to_kind = 'guardian'`,
          [plan.id],
        )
      ).rows
        .map((row) => row.to_id)
        .filter((id) => id === maria.personId).length;
    const before = await told();
    await (await anna()).post(`${plan.path}/parties`, { unitId: await s.id('unit', 'falun-folktandvard') });
    expect(await told()).toBe(before + 1);
    expect(await waitsOf(maria, plan)).toContain('answer');
    expect((await read(maria, plan)).awaitsYes).toBe(true);
    const yes = {
      unitIds: [await s.id('unit', 'falun-folktandvard')],
      purpose: 'sip',
      exclusions: '',
      validTo: '2027-02-23',
    };
    expect((await maria.post(`/api/family/children/${plan.childId}/consents`, yes)).status).toBe(200);
    expect(await waitsOf(maria, plan)).not.toContain('answer');
    expect(await waitsOf(await s.guardian(numbers.johan), plan)).toContain('answer');
  });

  it('is not asked about a unit that consent lets in already, nor while the plan is only prepared', async () => {
    const plan = await given(s).plan({ state: 'draft' });
    const count = async () =>
      (
        await s.database.owner.query(`select 1 from plans.message where plan_id = $1 and kind = 'family_asked'`, [
          plan.id,
        ])
      ).rowCount;
    await (await anna()).post(`${plan.path}/parties`, { unitId: await s.id('unit', 'falun-folktandvard') });
    expect(await count()).toBe(0);
    await given(s).lead(plan, 'ask-family');
    const asked = await count();
    await given(s).consent('falun-skola');
    await (await anna()).post(`${plan.path}/parties`, { unitId: await s.id('unit', 'falun-skola') });
    expect(await count()).toBe(asked);
  });

  it('is the child’s only when its own is needed', async () => {
    const plan = await given(s).plan({ state: 'asking' });
    const alva = await s.child(numbers.alva);
    const decides = async () => (await alva.get('/api/family/plans')).body.children[0].decides;
    await given(s).withdrawConsent('falun-socialtjanst-barn-unga');
    expect(await waitsOf(alva, plan)).not.toContain('answer');
    expect(await decides()).toBe(false);
    await s.database.owner.query(
      `insert into children.say (county_id, child_id, purpose, weight, reason, judged_by, judged_unit, judged_on)
       select '20', $1, 'sip', 'with_guardian', 'Mogen.', a.employee_id, a.unit_id, '2026-11-01'
         from directory.assignment a join directory.employee e on e.id = a.employee_id where e.code = 'anna-provberg'`,
      [plan.childId],
    );
    expect(await waitsOf(alva, plan)).toContain('answer');
    expect(await decides()).toBe(true);
  });
});
