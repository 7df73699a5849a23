import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { openDatabase, openPool } from '../../../platform/db/pool.ts';
import { consented } from '../testing.ts';
import { reopenEveryNight } from './jobs.ts';

const noel = '200905202396';
const hugo = '202211302399';
let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

/** The first seconds of a day, after the nightly job. */
async function morningOf(day: string): Promise<void> {
  s.clock.moveTo(`${day}T00:05:00+02:00`);
  const db = openDatabase(openPool(s.database.workerUrl, 1, () => undefined));
  await reopenEveryNight({ db, clock: s.clock }).handler({});
  await db.destroy();
}
const openUntil = async (child: string, day: string): Promise<string | undefined> =>
  (
    await s.database.owner.query(
      `select open_until::text as day from sharing.opening where child_id = $1 and open_until >= $2`,
      [await s.id('child', child), day],
    )
  ).rows[0]?.day;

describe('what changes overnight', () => {
  it('closes at eighteen what the guardians opened, and opens what the young adult has said yes to', async () => {
    for (const giver of ['197902212385', '197808092394'])
      await consented(s, { child: noel, unit: 'falun-bup', giver, validTo: '2027-12-31' });
    expect(await openUntil(noel, '2026-11-23')).toBe('2027-05-19');
    await morningOf('2027-05-20');
    expect(await openUntil(noel, '2027-05-20')).toBeUndefined();
    await consented(s, { child: noel, unit: 'falun-bup', giver: noel, validTo: '2027-12-31' });
    await morningOf('2027-05-21');
    expect(await openUntil(noel, '2027-05-21')).toBe('2027-12-31');
  });

  it('goes on when custody passes from one who has said yes to another who has', async () => {
    s.clock.moveTo('2026-11-23T08:00:00Z');
    const childId = await s.id('child', hugo);
    const mother = await s.id('guardian', '199310182382');
    const next = await s.id('guardian', '199401302386');
    const { owner } = s.database;
    await owner.query(`update children.custody set to_day = '2027-06-30' where child_id = $1`, [childId]);
    await owner.query(
      `insert into children.custody (county_id, child_id, guardian_id, kind, from_day) values ('20', $1, $2, 'appointed', '2027-07-01')`,
      [childId, next],
    );
    await consented(s, { child: hugo, unit: 'falun-bup', giver: '199310182382', validTo: '2027-12-31' });
    expect(mother).not.toBe(next);
    expect(await openUntil(hugo, '2026-11-23')).toBe('2027-06-30');
    await morningOf('2027-07-01');
    expect(await openUntil(hugo, '2027-07-01')).toBeUndefined();
    await consented(s, { child: hugo, unit: 'falun-bup', giver: '199401302386', validTo: '2027-10-31' });
    await morningOf('2027-07-02');
    expect(await openUntil(hugo, '2027-07-02')).toBe('2027-10-31');
  });
});
