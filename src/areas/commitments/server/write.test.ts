import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { aPromise, commitmentId } from '../testing.ts';

let s: Samsyn;
let siv: Person;
let gagnef: string;
beforeAll(async () => {
  s = await samsyn();
  siv = await s.employee('siv-samordnarprov');
  const { rows } = await s.database.owner.query(`select id from agreements.agreement where code = 'lok-gagnef'`);
  gagnef = rows[0].id;
});
afterAll(() => s.close());

const call = () => ({ ...aPromise(gagnef), kind: 'call_answered', days: 7, share: 90 });
const complaintsOf = async (body: object): Promise<string[]> => {
  const answer = await siv.post('/api/commitments', body);
  expect(answer.status).toBe(400);
  return answer.body.errors.map(({ path }: { path: string }) => path);
};
const count = async () =>
  (await s.database.owner.query('select count(*)::int as n from commitments.commitment')).rows[0].n;

describe('a promise', () => {
  it('is written in an agreement, read by both sides, changed and ended, and stands', async () => {
    const { status, body } = await siv.post('/api/commitments', call());
    expect(status).toBe(200);
    const path = `/api/commitments/${body.id}`;
    const read = async (who: Person) => (await who.get(path)).body;
    const before = await read(siv);
    expect(before).toMatchObject({
      kind: 'call_answered',
      origin: 'written',
      terms: { days: 7, share: 90 },
      by: [{ everyParty: true }],
      version: 1,
    });
    const anna = await s.employee('anna-provberg');
    const { permittedActions: _, ...same } = before;
    expect(await read(anna)).toMatchObject(same);

    const { agreementId: __, kind: ___, ...content } = call();
    const changed = { ...content, days: 5, fromDay: '2025-01-01', version: 1 };
    expect((await siv.put(path, changed)).status).toBe(200);
    expect((await siv.put(path, changed)).body.code).toBe('stale');
    expect(
      (await siv.post(`${path}/end`, { toDay: '2024-12-31', reason: 'Prov.', version: 2 })).body.errors[0].path,
    ).toBe('toDay');
    expect((await siv.post(`${path}/end`, { toDay: '2025-06-30', reason: 'Skrivet om.', version: 2 })).status).toBe(
      200,
    );
    expect(await read(anna)).toMatchObject({ terms: { days: 5 }, toDay: '2025-06-30', endReason: 'Skrivet om.' });
    expect(
      (await siv.get(`${path}?from=2025-01-01&until=2026-12-31`)).body.results.map(
        ({ start }: { start: string }) => start,
      ),
    ).toEqual(['2025-01-01']);
  });

  it('that lacks what its kind asks for, or names what is not there, changes nothing', async () => {
    const before = await count();
    const nobody = '3f2b6c1e-8a4d-4c7b-9e21-0d5a6b7c8d9e';
    expect(await complaintsOf({ ...call(), days: null, share: null })).toEqual(
      ['share', 'days'].sort((a, b) => 'days share'.indexOf(a) - 'days share'.indexOf(b)),
    );
    expect(await complaintsOf({ ...aPromise(gagnef), kind: 'forum_meets', times: 3, forumId: nobody })).toEqual([
      'forumId',
    ]);
    expect(await complaintsOf({ ...call(), by: [] })).toEqual(['by']);
    expect(await complaintsOf({ ...call(), by: [{ unitId: nobody }] })).toEqual(['by']);
    expect(await complaintsOf({ ...call(), to: [{ everyParty: true }, { everyParty: true }] })).toEqual(['to']);
    expect(await complaintsOf({ ...call(), days: 0 })).toEqual(['days']);
    expect(await complaintsOf({ ...call(), kind: 'something_else' })).toEqual(['kind']);
    expect((await siv.post('/api/commitments', { ...call(), agreementId: nobody })).status).toBe(404);
    expect(await count()).toBe(before);
  });
});

describe('a promise that counts people', () => {
  it('is written by the county’s coordinator alone, from the first day of a period', async () => {
    const bo = await s.employee('bo-chefsprov');
    const { rows } = await s.database.owner.query(`select id from agreements.agreement where code = 'lok-borlange'`);
    const own = rows[0].id;
    expect((await bo.post('/api/commitments', { ...call(), agreementId: own })).body).toMatchObject({
      code: 'not_ready',
      detail: expect.stringMatching(/skrivs av länets samordnare/),
    });
    expect((await bo.post('/api/commitments', aPromise(own))).status).toBe(200);
    expect(await complaintsOf({ ...call(), fromDay: '2026-01-02' })).toEqual(['fromDay']);
    expect((await siv.post('/api/commitments', { ...call(), fromDay: '2026-01-01' })).status).toBe(200);
  });
});

describe('a statement by hand', () => {
  const body = { on: '2026-03-01', state: 'kept', kept: null, of: null, evidence: 'Protokollet från mars.' };

  it('has its evidence, and a later one of the same period stands beside it', async () => {
    const path = `/api/commitments/${await commitmentId(s, 'familjens-hus-gagnef')}`;
    expect((await siv.get(path)).body.results.at(-1)).toMatchObject({ state: 'noData', hidden: false });
    expect((await siv.post(`${path}/statements`, body)).status).toBe(200);
    expect(
      (await siv.post(`${path}/statements`, { ...body, on: '2026-11-01', state: 'broken', kept: 2, of: 9 })).status,
    ).toBe(200);
    const read = (await (await s.employee('anna-provberg')).get(path)).body;
    expect(read.results.at(-1)).toMatchObject({ start: '2026-01-01', state: 'broken', kept: 2, of: 9 });
    expect(read.statements).toMatchObject([
      { number: 2, state: 'broken', by: 'Siv Samordnarprov' },
      { number: 1, state: 'kept', evidence: 'Protokollet från mars.' },
    ]);
  });

  it('is refused of what has not begun, of a time when the agreement does not hold, with half a figure, and of what is measured', async () => {
    const hand = `/api/commitments/${await commitmentId(s, 'familjens-hus-gagnef')}/statements`;
    const complaint = async (path: string, more: object) =>
      (await siv.post(path, { ...body, ...more })).body.errors?.[0]?.path;
    expect(await complaint(hand, { on: '2027-01-01' })).toBe('on');
    expect(await complaint(hand, { on: '2020-01-01' })).toBe('on');
    expect(await complaint(hand, { kept: 3 })).toBe('of');
    expect(await complaint(hand, { kept: 3, of: 2 })).toBe('kept');
    expect(await complaint(hand, { evidence: ' ' })).toBe('evidence');
    const measured = `/api/commitments/${await commitmentId(s, 'sip-svar-borlange')}/statements`;
    expect((await siv.post(measured, body)).status).toBe(422);
  });

  it('is stated by nobody in another’s name, and never taken back', async () => {
    const id = await commitmentId(s, 'familjens-hus-gagnef');
    const anna = await s.employee('anna-provberg');
    for (const attempt of [
      `insert into commitments.statement (commitment_id, period_start, number, state, evidence, stated_by, stated_unit)
         values ('${id}', '2026-01-01', 9, 'kept', 'Prov.', '${anna.personId}', app.unit_id())`,
      `update commitments.statement set state = 'kept'`,
      `delete from commitments.statement`,
    ])
      await expect(
        siv.sql(async (tx) => (await import('kysely')).sql.raw(attempt).execute(tx)),
        attempt,
      ).rejects.toMatchObject({ code: '42501' });
  });
});

it('what is asked for between the wrong days is answered kindly', async () => {
  expect((await siv.get('/api/commitments?from=2026-01-01&until=2025-01-01')).status).toBe(400);
  expect((await siv.get('/api/commitments?from=2000-01-01&until=2026-01-01')).status).toBe(400);
  expect((await siv.get('/api/commitments?from=2026-02-30')).status).toBe(400);
  expect((await siv.get('/api/commitments?from=2030-01-01')).status).toBe(200);
});
