import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { alva, consented, people, tuva } from '../testing.ts';

let s: Samsyn;
let anna: Person;
let childId: string;
let bup: string;
let school: string;

beforeAll(async () => {
  s = await samsyn();
  childId = await worksWith(s, 'anna-provberg', alva);
  anna = await s.employee('anna-provberg');
  bup = await s.id('unit', 'falun-bup');
  school = await s.id('unit', 'falun-skola');
});
beforeEach(async () => {
  s.clock.moveTo('2026-11-23T08:00:00Z');
  await s.database.owner.query('delete from sharing.consent; delete from sharing.opening; delete from children.say;');
});
afterAll(() => s.close());

const record = async (guardian: string, more: object = {}, child = childId) =>
  anna.post(`/api/children/${child}/consents`, {
    giver: { kind: 'guardian', id: await s.id('guardian', guardian) },
    unitIds: [bup],
    purpose: 'sip',
    basis: 'consent',
    form: 'oral',
    exclusions: '',
    reason: '',
    givenOn: '2026-11-23',
    validTo: '2027-05-23',
    ...more,
  });
const answerFor = async (unit: string, child = childId) =>
  (await anna.get(`/api/children/${child}/consents?unit=${unit}`)).body.answers[0];
const opening = async (unit: string): Promise<string | undefined> =>
  (await s.database.owner.query(`select open_until::text as day from sharing.opening where unit_id = $1`, [unit]))
    .rows[0]?.day;

describe('what has been recorded', () => {
  it('says for what, and who wrote it down; not of one who said it signed in', async () => {
    await record(people.maria);
    const yes = { unitIds: [bup], purpose: 'sip', exclusions: '', validTo: '2027-03-01' };
    await (await s.guardian(people.johan)).post(`/api/family/children/${childId}/consents`, yes);
    const { consents } = await answerFor(bup);
    expect(consents).toHaveLength(2);
    expect(consents).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ purpose: 'sip', form: 'oral', recordedBy: 'Anna Provberg' }),
        expect.objectContaining({ purpose: 'sip', form: 'signed_in', recordedBy: null }),
      ]),
    );
    const mine = (await (await s.guardian(people.maria)).get(`/api/family/children/${childId}/consents`)).body;
    expect(mine.answers[0].mine).toMatchObject([{ purpose: 'sip' }]);
    expect(JSON.stringify(mine)).not.toContain('Provberg');
  });
});

describe('may this unit be let in?', () => {
  it('no, with what is missing and the paragraph, before anyone has been asked', async () => {
    const answer = await answerFor(bup);
    expect(answer).toMatchObject({
      covered: false,
      until: null,
      unit: { name: 'Bup Falun', kind: 'child_psychiatry' },
    });
    expect(answer.missing.map((m: { says: string }) => m.says.split('.')[0])).toEqual([
      'Johan Låtsasson har inte sagt ja än',
      'Maria Exempelsson har inte sagt ja än',
    ]);
    expect(answer.missing[0].source).toBe('FB 1949:381 6 kap. 13 § första stycket');
    expect(await opening(bup)).toBeUndefined();
  });

  it('yes, from the moment that the second guardian says yes on the own page, for the units that both said yes to', async () => {
    expect((await record(people.maria, { unitIds: [bup, school] })).status).toBe(200);
    expect((await answerFor(bup)).missing).toHaveLength(1);
    const johan = await s.guardian(people.johan);
    const given = await johan.post(`/api/family/children/${childId}/consents`, {
      unitIds: [bup],
      purpose: 'sip',
      exclusions: 'Inte det som rör mig.',
      validTo: '2027-03-01',
    });
    expect(given.status).toBe(200);
    expect(await answerFor(bup)).toMatchObject({
      covered: true,
      until: '2027-03-01',
      exclusions: ['Inte det som rör mig.'],
      grounds: [{ source: 'FB 1949:381 6 kap. 13 § första stycket' }, {}, { source: 'OSL 2009:400 10 kap. 1 §' }],
    });
    expect(await opening(bup)).toBe('2027-03-01');
    expect(await opening(school)).toBeUndefined();
    expect((await answerFor(school)).covered).toBe(false);
  });

  it('lists every unit that somebody has said yes to, and whose yes can be written down', async () => {
    await record(people.maria, { unitIds: [bup, school] });
    const page = await anna.get(`/api/children/${childId}/consents`);
    expect(page.body.answers.map((a: { unit: { name: string } }) => a.unit.name)).toHaveLength(2);
    expect(page.body.givers.map((g: { name: string }) => g.name)).toEqual(
      expect.arrayContaining(['Maria Exempelsson', 'Johan Låtsasson', 'Barnet']),
    );
    expect(page.body.lastDay).toMatchObject({ day: '2027-11-23', source: 'Samsyns förslag' });
  });
});

describe('writing a consent down', () => {
  it('is refused field by field, with the rule, and nothing is half-written', async () => {
    const answer = await record(people.karin, { validTo: '2030-01-01', basis: 'guardian_hindered' });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((e: { path: string }) => e.path)).toEqual(['giver', 'reason', 'validTo']);
    expect((await record(people.maria, { unitIds: [bup, crypto.randomUUID()] })).status).toBe(400);
    expect((await s.database.owner.query('select from sharing.consent')).rowCount).toBe(0);
  });

  it('is done once, however many times the same command is sent', async () => {
    const body = { unitIds: [bup], purpose: 'sip', exclusions: '', validTo: '2027-03-01' };
    const maria = await s.guardian(people.maria);
    const key = crypto.randomUUID();
    const path = `/api/family/children/${childId}/consents`;
    const first = await maria.post(path, body, { key });
    expect((await maria.post(path, body, { key })).body).toEqual(first.body);
    expect((await s.database.owner.query('select from sharing.consent')).rowCount).toBe(1);
  });

  it('records why one guardian’s yes is enough, while the other cannot take part', async () => {
    await record(people.maria);
    await record(people.johan, {
      basis: 'guardian_hindered',
      reason: 'Johan är på sjukhus och kan inte nås. Bedömt av A. P.',
    });
    expect(await answerFor(bup)).toMatchObject({ covered: true });
  });
});

describe('taking it back', () => {
  const giveBoth = async () => {
    for (const giver of [people.maria, people.johan]) await record(giver);
    expect(await opening(bup)).toBe('2027-05-23');
  };

  it('closes at once, and ends every yes from the same giver to the same unit', async () => {
    await giveBoth();
    const renewed = await record(people.maria, { validTo: '2027-08-01' });
    const maria = await s.guardian(people.maria);
    expect((await maria.post(`/api/family/consents/${renewed.body.ids[0]}/withdraw`)).status).toBe(200);
    expect(await opening(bup)).toBeUndefined();
    expect((await answerFor(bup)).missing).toMatchObject([{ code: 'withdrawn' }]);
    // Once more changes nothing.
    expect((await maria.post(`/api/family/consents/${renewed.body.ids[0]}/withdraw`)).status).toBe(200);
  });

  it('signed in, is not passed by with a word that the guardian is hindered; the board may decide', async () => {
    await record(people.maria);
    await record(people.johan);
    const johan = await s.guardian(people.johan);
    const mine = (await johan.get(`/api/family/children/${childId}/consents`)).body.answers[0].mine[0];
    expect((await johan.post(`/api/family/consents/${mine.id}/withdraw`)).status).toBe(200);
    const hindered = await record(people.johan, { basis: 'guardian_hindered', reason: 'Kan inte nås.' });
    expect(hindered).toMatchObject({ status: 422, body: { detail: expect.stringContaining('återkallat') } });
    expect(await opening(bup)).toBeUndefined();
    await record(people.johan, { basis: 'board_decision', reason: 'Beslut 2026-11-23.' });
    expect(await opening(bup)).toBe('2027-05-23');
  });

  it('can be written down by staff, when the guardian rings', async () => {
    await giveBoth();
    const { consents } = await answerFor(bup);
    expect((await anna.post(`/api/consents/${consents[0].id}/withdraw`)).status).toBe(200);
    expect(await opening(bup)).toBeUndefined();
  });

  it('is possible for a guardian who has lost sight of the child, who meets the own yes and nothing else', async () => {
    await giveBoth();
    await anna.post(`/api/children/${childId}/say`, { purpose: 'sip', weight: 'alone', reason: 'Prov.' });
    const maria = await s.guardian(people.maria);
    const page = await maria.get(`/api/family/children/${childId}/consents`);
    expect(page.body.answers).toMatchObject([{ covered: null, missing: [], grounds: [], mine: [{ live: true }] }]);
    expect(page.body.permittedActions).not.toContain('family.consent.give');
    expect((await maria.post(`/api/family/consents/${page.body.answers[0].mine[0].id}/withdraw`)).status).toBe(200);
    expect((await answerFor(bup)).consents.filter((c: { live: boolean }) => c.live)).toHaveLength(1);
  });

  it('is possible for a blocked guardian who knows what they gave, and who sees nothing', async () => {
    const leo = await worksWith(s, 'anna-provberg', '201501182396');
    const id = await consented(s, { child: '201501182396', unit: 'falun-bup', giver: '198301052398' });
    const marcus = await s.guardian('198301052398');
    expect((await marcus.get(`/api/family/children/${leo}/consents`)).status).toBe(404);
    expect(await marcus.sql((tx) => tx.selectFrom('sharing.consent').selectAll().execute())).toEqual([]);
    expect(await marcus.post(`/api/family/consents/${id}/withdraw`)).toMatchObject({
      status: 200,
      body: { done: true },
    });
    expect((await answerFor(bup, leo)).consents).toMatchObject([{ live: false }]);
  });

  it('does not reach a decision by the board', async () => {
    await record(people.maria);
    const board = await record(people.johan, { basis: 'board_decision', reason: 'Beslut 2026-11-20.' });
    const johan = await s.guardian(people.johan);
    expect((await johan.post(`/api/family/consents/${board.body.ids[0]}/withdraw`)).status).toBe(404);
    expect(await opening(bup)).toBe('2027-05-23');
  });
});

describe('the family’s page', () => {
  it('says who is waited for without naming anyone, and «du» to the one who reads', async () => {
    await record(people.maria);
    const says = async (reader: Person) =>
      (await reader.get(`/api/family/children/${childId}/consents`)).body.answers[0].missing[0].says;
    expect(await says(await s.guardian(people.maria))).toMatch(/^Den andra vårdnadshavaren har inte sagt ja än\./);
    expect(await says(await s.guardian(people.johan))).toMatch(/^Du har inte sagt ja än\./);
    expect(await says(await s.child(alva))).toMatch(/^En vårdnadshavare har inte sagt ja än\./);
  });

  it('shows the own exception to its giver and to staff, and to nobody else in the family more than that there is one', async () => {
    const words = 'Berätta inte för mamma.';
    const path = `/api/family/children/${childId}/consents`;
    await record(people.maria, { exclusions: 'Inget om skulder.' });
    const alvaHerself = await s.child(alva);
    expect(
      (await alvaHerself.post(path, { unitIds: [bup], purpose: 'sip', exclusions: words, validTo: '2027-03-01' }))
        .status,
    ).toBe(200);
    await record(people.johan, { basis: 'guardian_hindered', reason: 'Johan är på sjukhus.' });
    const seen = async (reader: Person) => (await reader.get(path)).body.answers[0];
    expect(await seen(alvaHerself)).toMatchObject({ exclusions: [words], othersExclude: true });
    const maria = await s.guardian(people.maria);
    expect(await seen(maria)).toMatchObject({ exclusions: ['Inget om skulder.'], othersExclude: true });
    const johan = await s.guardian(people.johan);
    expect(await seen(johan)).toMatchObject({ exclusions: [], othersExclude: true });
    for (const reader of [maria, johan]) {
      const rows = await reader.sql(async (tx) => ({
        consents: (await sql`select * from sharing.family_consents(${childId})`.execute(tx)).rows,
        table: (await sql`select * from sharing.consent`.execute(tx)).rows,
      }));
      for (const told of [JSON.stringify((await reader.get(path)).body), JSON.stringify(rows.consents)]) {
        expect(told).not.toContain('mamma');
        expect(told).not.toContain('sjukhus');
      }
      expect(rows.consents).toHaveLength(3);
      expect(rows.table).toEqual([]);
    }
    expect((await answerFor(bup)).exclusions.sort()).toEqual([words, 'Inget om skulder.'].sort());
  });
});

describe('under protection', () => {
  let tuvaId: string;
  beforeAll(async () => {
    tuvaId = await worksWith(s, 'anna-provberg', tuva);
  });

  it('the guardian who is not named meets no unit, neither by name nor by id, and says yes to it all the same', async () => {
    await record(people.karin, { unitIds: [bup] }, tuvaId);
    s.clock.moveTo('2026-11-23T08:05:00Z');
    await record(people.karin, { unitIds: [school] }, tuvaId);
    await record(people.rolf, { unitIds: [school] }, tuvaId);
    const path = `/api/family/children/${tuvaId}/consents`;
    const karin = await s.guardian(people.karin);
    expect((await karin.get(path)).body.answers.map((a: { unit: { name: string } }) => a.unit.name)).toEqual([
      'Bup Falun',
      'Skola, Falu kommun',
    ]);
    const rolf = await s.guardian(people.rolf);
    const { body } = await rolf.get(path);
    expect(body.answers.map((a: { unit: object }) => a.unit)).toMatchObject([
      { name: null, kind: 'child_psychiatry', organisation: { name: null } },
      { name: null, kind: 'school', organisation: { name: null } },
    ]);
    const inDatabase = await rolf.sql(async (tx) => ({
      told: (await sql`select * from sharing.family_consents(${tuvaId})`.execute(tx)).rows,
      table: (await sql`select * from sharing.consent`.execute(tx)).rows,
      openings: (await sql`select * from sharing.opening`.execute(tx)).rows,
    }));
    expect(inDatabase).toMatchObject({ table: [], openings: [] });
    for (const unit of [bup, school]) expect(JSON.stringify([body, inDatabase.told])).not.toContain(unit);

    const yes = { unitIds: [body.answers[0].unit.id], purpose: 'sip', exclusions: '', validTo: '2027-03-01' };
    expect((await rolf.post(path, yes)).status).toBe(200);
    expect(await opening(bup)).toBe('2027-03-01');
    const unknown = { ...yes, unitIds: ['00000000-0000-4000-b000-000000000009'] };
    expect((await rolf.post(path, unknown)).status).toBe(400);
    // A guess at which unit it is changes nothing, and tells the same whether it is right or wrong.
    const before = (await rolf.get(path)).body;
    for (const guess of [school, bup, await s.id('unit', 'falun-folktandvard')])
      expect(await rolf.post(path, { ...yes, unitIds: [guess] }), guess).toMatchObject({
        status: 400,
        body: { errors: [{ message: 'Enheten finns inte i länets register.' }] },
      });
    for (const guess of [school, bup, await s.id('unit', 'falun-folktandvard')])
      await expect(
        rolf.sql((tx) =>
          sql`insert into sharing.consent (child_id, unit_id, purpose, giver_kind, giver_id, basis, form, given_on, valid_to, recorded_by, recorded_kind)
              values (${tuvaId}, ${guess}, 'sip', 'guardian', ${rolf.personId}, 'consent', 'signed_in', '2026-11-23', '2027-03-01', ${rolf.personId}, 'guardian')`.execute(
            tx,
          ),
        ),
      ).rejects.toMatchObject({ code: 'SM001' });
    expect((await rolf.get(path)).body).toEqual(before);
    const mine = (await rolf.get(path)).body.answers[0].mine[0];
    expect((await rolf.post(`/api/family/consents/${mine.id}/withdraw`)).status).toBe(200);
    expect(await opening(bup)).toBeUndefined();
  });

  it('staff who are not named are answered for the own unit only, also when they try a unit at a time', async () => {
    for (const giver of [people.karin, people.rolf]) await record(giver, { unitIds: [bup, school] }, tuvaId);
    await worksWith(s, 'sofia-provstrom', tuva);
    const owner = s.database.owner;
    await owner.query(
      `insert into children.contact (child_id, county_id, employee_id, unit_id, via, open_until)
       select $1, '20', null, $2, 'plan', 'infinity' on conflict do nothing`,
      [tuvaId, bup],
    );
    const sofia = await s.employee('sofia-provstrom');
    const asked = async (unit?: string) =>
      (await sofia.get(`/api/children/${tuvaId}/consents${unit === undefined ? '' : `?unit=${unit}`}`)).body;
    expect((await asked()).answers).toMatchObject([{ unit: { name: 'Bup Falun' }, covered: true }]);
    expect((await asked(bup)).answers).toMatchObject([{ covered: true }]);
    for (const page of [await asked(), await asked(school)]) expect(JSON.stringify(page)).not.toContain(school);
    expect((await asked(school)).answers).toEqual([]);
    const rows = await sofia.sql((tx) => tx.selectFrom('sharing.consent').select('unitId').distinct().execute());
    expect(rows).toEqual([{ unitId: bup }]);
    // Anna is named.
    expect((await answerFor(school, tuvaId)).covered).toBe(true);
  });

  it('nor does the unit that asks the family, for those there who are not named', async () => {
    for (const giver of [people.karin, people.rolf]) await record(giver, { unitIds: [bup] }, tuvaId);
    const karin = await s.employee('karin-pahittstrom');
    expect((await karin.get(`/api/children/${tuvaId}/consents`)).body.answers).toEqual([]);
    expect(await karin.sql((tx) => tx.selectFrom('sharing.consent').selectAll().execute())).toEqual([]);
  });
});
