import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { commitmentId } from '../testing.ts';

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

const version = async () => (await siv.get(`/api/agreements/${gagnef}`)).body.version;
const inRounds = async (person: Person) => person.get(`/api/agreements/${gagnef}/rounds/promises`);

it('keeps how the promises stood when a follow-up is closed, whatever happens afterwards', async () => {
  const rounds = `/api/agreements/${gagnef}/rounds`;
  const round = (await siv.post(rounds, { version: await version(), kind: 'part' })).body.id;
  expect((await inRounds(siv)).body.rounds).toEqual([]);
  const then = (await siv.get(`/api/commitments?agreement=${gagnef}`)).body.agreements[0].lines;
  expect(then.length).toBeGreaterThan(1);
  const close = { outcome: 'stands', summary: 'Löftena gicks igenom.' };
  expect((await siv.post(`${rounds}/${round}/close`, { ...close, version: await version() })).status).toBe(200);
  const byHand = await commitmentId(s, 'familjens-hus-gagnef');
  const said = { on: '2026-11-23', state: 'broken', kept: null, of: null, evidence: 'Ingen kom.' };
  expect((await siv.post(`/api/commitments/${byHand}/statements`, said)).status).toBe(200);

  const anna = await s.employee('anna-provberg');
  expect((await inRounds(anna)).body.rounds).toEqual([{ id: round, lines: then }]);
  expect((await siv.get(`/api/commitments?agreement=${gagnef}`)).body.agreements[0].lines).not.toEqual(then);

  expect((await siv.post(`${rounds}/${round}/close`, { ...close, version: await version() })).status).toBe(409);
  await expect(
    siv.sql((tx) =>
      sql`insert into commitments.in_round (round_id, commitment_id, position, line) values (${round}, ${byHand}, 9, '{}')`.execute(
        tx,
      ),
    ),
  ).rejects.toMatchObject({ code: '42501' });
  for (const change of [sql`update commitments.in_round set line = '{}'`, sql`delete from commitments.in_round`])
    await expect(siv.sql((tx) => change.execute(tx))).rejects.toMatchObject({ code: '42501' });
});

it('is read at work only, and of no agreement that is not there', async () => {
  const guardian = await s.guardian('198205172383');
  expect((await inRounds(guardian)).status).toBe(404);
  expect((await guardian.sql((tx) => sql`select from commitments.in_round`.execute(tx))).rows).toHaveLength(0);
  const nobody = '3f2b6c1e-8a4d-4c7b-9e21-0d5a6b7c8d9e';
  expect((await siv.get(`/api/agreements/${nobody}/rounds/promises`)).status).toBe(404);
});
