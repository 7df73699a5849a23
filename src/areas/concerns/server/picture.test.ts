import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { testMorning } from '../../../../test/harness/database.ts';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { addDays } from '../../../web/lib/dates.ts';
import { type Sender, senders } from '../domain/codes.ts';
import type { Measure, Picture, Share } from '../domain/contract-picture.ts';
import { reportedChild, toldContent } from '../testing.ts';

let s: Samsyn;
let units: { id: string; name: string }[];
beforeAll(async () => {
  s = await samsyn();
  const { rows } = await s.database.owner.query(
    `select u.id, o.name from directory.unit u join directory.organisation o on o.id = u.organisation_id
      where u.code in ('falun-socialtjanst-barn-unga', 'borlange-socialtjanst-barn-unga') order by o.name`,
  );
  units = rows;
});
beforeEach(() => s.database.owner.query('truncate concerns.intake cascade'));
afterAll(() => s.close());

/** A report as it went: days are counted from its arrival; null is not yet. */
interface Went {
  readonly unit: number;
  readonly day: string;
  readonly sender: Sender;
  readonly child: number;
  readonly protectedAfter: number | null;
  readonly decidedAfter: number | null;
  readonly askedAfter: number | null;
  readonly toldAfter: number | null;
  readonly meeting: 'none' | 'offered' | 'held';
  readonly forwarded: boolean;
}

const today = testMorning.slice(0, 10);
/** Numbers of made-up children: valid enough for a table that does not check them. */
const numberOf = (child: number): string => `2016022923${String(child).padStart(2, '0')}`;
const noon = (day: string): string => `${day}T11:00:00Z`;
const after = (day: string, days: number | null): string | null => {
  if (days === null) return null;
  const then = addDays(day, days);
  return then > today ? null : noon(then);
};

/** The rows as they would be: decided only when judged, told only when decided. */
function rowOf(went: Went) {
  const judged = after(went.day, went.protectedAfter);
  const decided = judged && !went.forwarded ? after(went.day, went.decidedAfter) : null;
  const asked = after(went.day, went.askedAfter);
  return { judged, decided, asked, told: decided && asked ? after(went.day, went.toldAfter) : null };
}

async function happen(went: Went): Promise<void> {
  const { judged, decided, asked, told } = rowOf(went);
  const state = went.forwarded ? 'forwarded' : decided ? 'not_opened' : judged ? 'assessed' : 'arrived';
  const unit = units[went.unit]?.id;
  const { rows } = await s.database.owner.query(
    `insert into concerns.intake (county_id, unit_id, channel, sender, arrived_at, state, protection_at, needs_protection, decided_at,
                                  asked_at, told_at, forwarded_to)
     values ('20', $1, 'phone', $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      unit,
      went.sender,
      noon(went.day),
      state,
      judged,
      judged && false,
      decided,
      asked,
      told,
      went.forwarded ? units[0]?.id : null,
    ],
  );
  const child = reportedChild({ number: numberOf(went.child), bornOn: '2016-02-29', sex: 'girl' });
  await s.database.owner.query(
    `insert into concerns.received (county_id, intake_id, unit_id, content) values ('20', $1, $2, $3)`,
    [rows[0].id, unit, JSON.stringify(toldContent({ child }))],
  );
  if (went.meeting !== 'none')
    await s.database.owner.query(
      `insert into concerns.meeting (county_id, intake_id, unit_id, who, offered_on, starts_at, outcome) values ('20', $1, $2, '{child}', $3, $4, $5)`,
      [rows[0].id, unit, went.day, noon(went.day), went.meeting === 'held' ? 'held' : null],
    );
}

/** The same figures as one would count them by hand, without the database. */
function byHand(all: readonly Went[], unit: number | undefined, year: string) {
  const mine = all.filter((went) => !went.forwarded && (unit === undefined || went.unit === unit));
  const came = mine.filter(({ day }) => day.startsWith(year));
  const days = (from: string, until: string | null) =>
    until === null ? null : (Date.parse(until.slice(0, 10)) - Date.parse(from)) / 86_400_000;
  const share = (of: readonly Went[], kept: (went: Went) => boolean) => ({
    kept: of.filter(kept).length,
    of: of.length,
  });
  const judged = came.filter((went) => rowOf(went).judged || addDays(went.day, 1) < today);
  const due = came.filter((went) => rowOf(went).decided || addDays(went.day, 14) < today);
  const lastOf = (went: Went) => {
    const { asked, decided } = rowOf(went);
    return asked && decided ? addDays([asked, decided].sort()[1]?.slice(0, 10) ?? '', 7) : undefined;
  };
  const owed = came.filter((went) => {
    const last = lastOf(went);
    return last !== undefined && (rowOf(went).told !== null || last < today);
  });
  const within = (went: Went, limit: number, until: string | null) => (days(went.day, until) ?? 99) <= limit;
  return {
    came: came.length,
    shares: {
      sameDay: share(judged, (went) => within(went, 0, rowOf(went).judged)),
      nextDay: share(judged, (went) => within(went, 1, rowOf(went).judged)),
      decided: share(due, (went) => within(went, 14, rowOf(went).decided)),
      asked: share(came, (went) => rowOf(went).asked !== null),
      answered: share(owed, (went) => (rowOf(went).told?.slice(0, 10) ?? '9999') <= (lastOf(went) ?? '')),
      offered: share(came, ({ meeting }) => meeting !== 'none'),
      held: share(
        came.filter(({ meeting }) => meeting !== 'none'),
        ({ meeting }) => meeting === 'held',
      ),
      again: share(came, (went) =>
        mine.some(
          (other) =>
            other.unit === went.unit &&
            other.child === went.child &&
            other.day < went.day &&
            other.day > yearBefore(went.day),
        ),
      ),
    } satisfies Record<Measure, Share>,
  };
}
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

const some = fc.record({
  unit: fc.nat({ max: 1 }),
  day: fc.integer({ min: 0, max: 500 }).map((back) => addDays(today, -back)),
  sender: fc.constantFrom(...senders),
  child: fc.nat({ max: 12 }),
  protectedAfter: fc.option(fc.constantFrom(0, 0, 1, 2, 5)),
  decidedAfter: fc.option(fc.constantFrom(5, 13, 14, 15, 40)),
  askedAfter: fc.option(fc.constantFrom(0, 0, 10, 50)),
  toldAfter: fc.option(fc.constantFrom(15, 20, 21, 22, 57, 60)),
  meeting: fc.constantFrom('none', 'offered', 'held'),
  forwarded: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
const pictureOf = async (who: string, year: string): Promise<Picture> =>
  (await (await s.employee(who)).get(`/api/concern-picture?year=${year}`)).body;

it('is the same as counted by hand, whatever has happened', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(some, { maxLength: 40 }), async (all) => {
      await s.database.owner.query('truncate concerns.intake cascade');
      for (const went of all) await happen(went);
      for (const year of ['2025', '2026']) {
        const seen = await pictureOf('karin-pahittstrom', year);
        const falun = units.findIndex(({ name }) => name.startsWith('Fal'));
        expect(seen.all).toEqual(byHand(all, falun, year));
        expect(seen.units).toHaveLength(1);
        const months = seen.months.flatMap(({ came }) => Object.values(came));
        expect(months.reduce((sum: number, n) => sum + (n ?? 0), 0)).toBe(seen.all.came);
      }
    }),
    { numRuns: 15 },
  );
});

describe('the county’s picture', () => {
  it('is the whole county’s, and no small number can be read or reckoned from it', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(some, { minLength: 20, maxLength: 60 }), async (all) => {
        await s.database.owner.query('truncate concerns.intake cascade');
        for (const went of all) await happen(went);
        const {
          all: whole,
          units: parts,
          senders: kinds,
          months,
          smallNumbersBelow: below,
        } = await pictureOf('siv-samordnarprov', '2026');
        const column = (sender: Sender) => months.map(({ came }) => came[sender]);
        for (const [total, numbers] of [
          [whole.came, parts.map(({ came }) => came)],
          [whole.came, kinds.map(({ came }) => came)],
          ...kinds.map(({ sender, came }) => [came, column(sender)] as const),
        ] as const) {
          for (const n of numbers) if (n !== null && n > 0) expect(n).toBeGreaterThanOrEqual(below);
          if (total === null) expect(numbers.every((n) => n === null)).toBe(true);
          const left = (total ?? 0) - numbers.reduce((sum: number, n) => sum + (n ?? 0), 0);
          if (total !== null && left > 0) expect(left).toBeGreaterThanOrEqual(below);
        }
      }),
      { numRuns: 15 },
    );
  });
});

it('is told to managers of the unit and the county’s coordinator, and to nobody else', async () => {
  for (const who of [
    'lena-exempelman',
    'anna-provberg',
    'per-testhed',
    'asa-exempelros',
    'mona-latsaslind',
    'gunilla-loggprov',
  ])
    expect((await (await s.employee(who)).get('/api/concern-picture?year=2026')).status, who).toBe(403);
});

it('the statistics hide small numbers and say nothing of who', async () => {
  const falun = units.findIndex(({ name }) => name.startsWith('Fal'));
  const one: Went = {
    unit: falun,
    day: '2025-11-02',
    sender: 'dental',
    child: 1,
    protectedAfter: 0,
    decidedAfter: 3,
    askedAfter: null,
    toldAfter: null,
    meeting: 'none',
    forwarded: false,
  };
  for (let child = 0; child < 7; child++) await happen({ ...one, child });
  await happen({ ...one, sender: 'police', child: 8 });
  await happen({ ...one, unit: 1 - falun, sender: 'police' });
  const file = await (await s.employee('karin-pahittstrom')).get('/api/concern-picture/statistics.csv?year=2025');
  expect(file.status).toBe(200);
  const lines = String(file.body).replaceAll('"', '').split('\r\n');
  expect(lines).toContain('Anmälningar;Alla;8');
  expect(lines).toContain('Barnets ålder när anmälan kom;7–9 år;8');
  expect(lines).toContain('Vem som anmälde;Polis;för få för att visas');
  expect(lines).toContain('Vem som anmälde;Tandvård;för få för att visas');
  const early = await (await s.employee('karin-pahittstrom')).get('/api/concern-picture/statistics.csv?year=2026');
  expect(early.status).toBe(400);
  expect(String(file.body)).not.toMatch(/Prov|Barnsson|2016-?02/);
  for (const who of ['siv-samordnarprov', 'lena-exempelman'])
    expect((await (await s.employee(who)).get('/api/concern-picture/statistics.csv?year=2025')).status, who).toBe(403);
});
