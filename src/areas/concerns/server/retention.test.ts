import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testMorning } from '../../../../test/harness/database.ts';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { Temporal } from '../../../platform/time/time.ts';
import { act, decided, intakeOf, received, reportedChild } from '../testing.ts';
import { pastKeeping, removePast } from './retention.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
beforeEach(() => s.clock.moveTo(testMorning));
afterAll(() => s.close());

const falun = 'falun-socialtjanst-barn-unga';
const past = async (day: string): Promise<string[]> =>
  (await pastKeeping(s.database.ownerUrl, Temporal.PlainDate.from(day))).map(({ id }) => id);
/** Of a child of its own, so that the reports of one test are not another's. */
const about = (number: string) => ({ children: [reportedChild({ number })] });
const lena = () => s.employee('lena-exempelman');

it('what led to no inquiry is kept five years from the last note, and not a day less', async () => {
  const { intakeId } = await received(s, about('20170707-2391'));
  expect(await past('2040-01-01')).not.toContain(intakeId);
  await decided(await lena(), intakeId, 'not_opened');
  expect(await past('2031-11-23')).not.toContain(intakeId);
  expect(await past('2031-11-24')).toContain(intakeId);
  s.clock.moveTo('2027-02-01T08:00:00Z');
  await act(await lena(), intakeId, 'post', 'notes', { contact: null, words: 'En sak till.' });
  expect(await past('2032-02-01')).not.toContain(intakeId);
  expect(await past('2032-02-02')).toContain(intakeId);
});

it('what led to an inquiry is kept until the child has turned thirty', async () => {
  const { intakeId } = await received(s, about('20160229-2383'));
  await decided(await lena(), intakeId, 'opened');
  expect(await past('2060-01-01'), 'while the inquiry goes on').not.toContain(intakeId);
  await act(await lena(), intakeId, 'put', 'inquiry', { to: null, endedOn: '2026-11-23', words: '', reference: '' });
  expect(await past('2046-02-28')).not.toContain(intakeId);
  expect(await past('2046-03-01')).toContain(intakeId);
});

it('nothing of a child goes while something about the same child is to be kept', async () => {
  const one = await received(s, about('20120314-2383'));
  await decided(await lena(), one.intakeId, 'not_opened');
  const two = await received(s, about('120314-2383'));
  await decided(await lena(), two.intakeId, 'opened');
  const three = await received(s, about(''));
  await decided(await lena(), three.intakeId, 'not_opened');
  await act(await lena(), three.intakeId, 'put', 'same-child', { sameAs: one.intakeId });
  for (const { intakeId } of [one, two, three]) expect(await past('2035-01-01')).not.toContain(intakeId);
});

it('is removed at one unit alone, with its notes and files; what the reporter keeps stays, and so does the next unit’s', async () => {
  const { intakeId, reportId } = await received(s, { ...about('20130313-2391'), asks: true });
  await act(await lena(), intakeId, 'post', 'forward', {
    unitId: await s.id('unit', 'borlange-socialtjanst-barn-unga'),
    words: 'Barnet bor i Borlänge.',
  });
  const next = await intakeOf(s, reportId);
  expect(next).not.toBe(intakeId);
  await decided(await s.employee('ahmed-testberg'), next, 'not_opened');
  const day = Temporal.PlainDate.from('2033-01-01');
  const gone = await removePast(s.database.ownerUrl, falun, day);
  expect(gone.map(({ id }) => id)).toContain(intakeId);
  expect(gone.every(({ unit }) => unit === falun)).toBe(true);
  const count = async (table: string, id: string, column = 'intake_id') =>
    Number(
      (await s.database.owner.query(`select count(*) from concerns.${table} where ${column} = $1`, [id])).rows[0].count,
    );
  for (const table of ['received', 'step', 'file']) expect(await count(table, intakeId), table).toBe(0);
  expect(await count('intake', intakeId, 'id')).toBe(0);
  expect(await count('received', next)).toBe(1);
  expect(await past('2033-01-01')).toContain(next);
  const view = (await (await s.employee('asa-exempelros')).get(`/api/concerns/${reportId}`)).body;
  expect(view).toMatchObject({ content: { child: { number: '201303132391' } }, answer: { sentence: 'not_opened' } });
  const { rows } = await s.database.owner.query(
    `select arrived_on::text, kept_until::text, source from concerns.removal where number = $1`,
    [gone.find(({ id }) => id === intakeId)?.number],
  );
  expect(rows).toEqual([
    { arrived_on: '2026-11-23', kept_until: '2031-11-23', source: expect.stringContaining('SoL') },
  ]);
});
