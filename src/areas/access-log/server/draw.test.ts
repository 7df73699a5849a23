import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { asWorker } from '../testing.ts';
import { drawEveryNight } from './jobs.ts';

let s: Samsyn;
const draw = () => asWorker(s, drawEveryNight);

/** As the owner: `count` readings by one unit, spread over the days from Monday of the week that begins on `monday`. */
async function readings(unit: string, monday: string, count: number, days = 7): Promise<void> {
  await s.database.owner.query(
    `insert into access_log.event (county_id, at, actor_kind, actor_id, unit_id, event, action, outcome, ground, child_id, correlation_id)
     select '20', $2::date + make_interval(days => n % $4, hours => 9), 'employee', gen_random_uuid(), u.id, 'child.read',
            'child.read', 'allowed', 'x', gen_random_uuid(), gen_random_uuid()
       from directory.unit u, generate_series(1, $3::int) n where u.code = $1`,
    [unit, monday, count, days],
  );
}

const drawn = async (unit: string): Promise<{ id: number; day: string }[]> =>
  (
    await s.database.owner.query(
      `select r.event_id::int as id, (e.at at time zone 'Europe/Stockholm')::date::text as day
         from access_log.review r join access_log.event e on e.id = r.event_id join directory.unit u on u.id = r.unit_id
        where u.code = $1 order by 1`,
      [unit],
    )
  ).rows;

beforeAll(async () => {
  s = await samsyn();
  s.clock.moveTo('2026-11-25T23:30:00Z'); // Thursday 26 November, half past midnight
});
afterAll(() => s.close());

describe('the nightly sample', () => {
  it('takes at least five from each unit and week that is over, and all when there are fewer', async () => {
    await readings('falun-bup', '2026-11-16', 40);
    await readings('falun-skola', '2026-11-16', 3);
    await draw();
    expect((await drawn('falun-bup')).length).toBeGreaterThanOrEqual(5);
    expect(await drawn('falun-skola')).toHaveLength(3);
  });

  it('takes about one in fifty from a unit that reads a lot', async () => {
    await readings('falun-socialtjanst-barn-unga', '2026-11-16', 3000);
    await draw();
    const { length } = await drawn('falun-socialtjanst-barn-unga');
    expect(length).toBeGreaterThan(35);
    expect(length).toBeLessThan(90);
  });

  it('leaves today alone, and fills no week up that is not over', async () => {
    await readings('mora-bup', '2026-11-23', 12, 4);
    await draw();
    expect((await drawn('mora-bup')).length).toBeLessThan(5);
    expect((await drawn('mora-bup')).every(({ day }) => day < '2026-11-26')).toBe(true);
  });

  it('draws the same when it is run again, and makes up for nights that were missed', async () => {
    const before = await drawn('falun-bup');
    await draw();
    expect(await drawn('falun-bup')).toEqual(before);
    await s.database.owner.query('delete from access_log.review');
    s.clock.moveTo('2026-11-27T23:30:00Z');
    await draw();
    expect(await drawn('falun-bup')).toEqual(before);
  });

  it('follows the county’s own share and least number', async () => {
    await s.database.owner.query(
      `update directory.county set config = config || '{"logReview": {"share": 1, "atLeastPerWeek": 0}}'`,
    );
    await draw();
    expect(await drawn('falun-bup')).toHaveLength(40);
  });
});
