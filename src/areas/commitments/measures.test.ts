import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase, testMorning } from '../../../test/harness/database.ts';
import { seedPractice } from '../../app/seed/practice/practice.ts';
import { periods } from './domain/model.ts';
import { periodOf } from './domain/periods.ts';
import { countByHand } from './testing-naive.ts';
import { readRows } from './testing-rows.ts';

let database: TestDatabase;
let client: pg.Client;
const today = testMorning.slice(0, 10);
const [from, until] = ['2024-01-01', '2027-12-31'];

beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl, options: '-c timezone=Europe/Stockholm' });
  await client.connect();
  await client.query('begin');
  await client.query('select app.enter($1)', [
    JSON.stringify({ kind: 'seed', countyId: '20', now: testMorning, today }),
  ]);
  await seedPractice(client, '20', today);
  await client.query('commit');
}, 60_000);
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** One change to one row: which of them, and by how much. Days move past limits, states turn, rows go. */
const moved = (column: string) => (days: number) => `${column} = ${column} + make_interval(days => ${days})`;
const changes: readonly (readonly [table: string, change: (days: number) => string])[] = [
  ['plans.party', moved('answered_at')],
  ['plans.party', () => 'answered_at = null'],
  ['plans.party', moved('called_at')],
  ['plans.plan', moved('called_at')],
  ['plans.plan', (n) => `state = ${n % 2 ? `'refused'` : `'closed'`}`],
  ['plans.plan', () => `state = 'active'`],
  ['plans.meeting', moved('starts_at')],
  ['plans.meeting', () => `state = 'cancelled'`],
  ['plans.edition', moved('published_at')],
  ['plans.evaluation', (n) => `done_at = timestamptz '${testMorning}' + make_interval(days => ${n} - 40)`],
  ['plans.measure', (n) => `ends_on = ends_on + ${n}, starts_on = least(starts_on, ends_on + ${n})`],
  ['plans.history', moved('at')],
  ['plans.history', () => `note = note || '{"status": "under_way"}'`],
  ['plans.closure', moved('closed_at')],
  ['plans.closure', () => `reason = 'started_by_mistake'`],
  ['plans.member', () => 'left_at = since'],
  ['plans.score', () => `author_kind = 'guardian'`],
  ['children.child', () => `protection = 'confidential_marking'`],
  ['children.child', () => `municipality_code = '2080'`],
  ['forums.meeting', moved('starts_at')],
  ['forums.meeting', () => `state = 'called'`],
  ['forums.attendance', () => 'came = null, may_decide = null'],
  ['forums.attendance', (n) => `invited = ${n % 2 === 0}`],
  ['forums.decision_unit', moved('received_at')],
  ['forums.decision', (n) => `decided_on = decided_on + ${n}`],
  ['concerns.intake', moved('arrived_at')],
  ['concerns.intake', moved('protection_at')],
  ['concerns.intake', moved('decided_at')],
  ['concerns.intake', moved('asked_at')],
  ['concerns.intake', () => 'told_at = null'],
  ['concerns.intake', () => `state = 'forwarded', forwarded_to = unit_id`],
  ['concerns.received', () => `content = jsonb_set(content, '{child,isProtected}', 'true')`],
  ['agreements.confirmation', moved('confirmed_at')],
  ['agreements.round', moved('closed_at')],
  ['agreements.version', (n) => `from_day = from_day + ${n}, to_day = to_day + ${n}`],
  ['directory.assignment', (n) => `to_day = greatest(from_day, date '${today}' - 60 + ${n})`],
  ['directory.assignment', (n) => `from_day = from_day + ${n}`],
  [
    'commitments.commitment',
    (n) => `period = (array['month', 'quarter', 'half_year', 'year'])[1 + ${Math.abs(n) % 4}]`,
  ],
  ['commitments.commitment', (n) => `from_day = date '${today}' - 200 + ${n}, to_day = date '${today}' - 60 + ${n}`],
];

const change = fc.record({
  which: fc.nat({ max: changes.length - 1 }),
  row: fc.nat({ max: 5000 }),
  days: fc.integer({ min: -40, max: 40 }),
});

it('every measure is the same counted by hand, whatever has happened', { timeout: 300_000 }, async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 0, maxLength: 60 }), async (some) => {
      await client.query('begin');
      try {
        const context = {
          kind: 'employee',
          countyId: '20',
          now: testMorning,
          today,
          unitId: '0b6f3c52-6f0e-4a43-9c0f-1d2e3f4a5b6c',
        };
        await client.query('select app.enter($1)', [JSON.stringify(context)]);
        await client.query('set local session_replication_role = replica');
        for (const { which, row, days } of some) {
          const [table, how] = changes[which] ?? ['', () => ''];
          // A change that a check of the table refuses has not happened.
          await client.query('savepoint one');
          await client
            .query(
              `update ${table} set ${how(days)} where ctid = (select ctid from ${table} order by md5(ctid::text) offset ${row} % (select count(*) from ${table}) limit 1)`,
            )
            .catch(() => client.query('rollback to savepoint one'));
        }
        const { rows } = await client.query(
          `select r.*, r.period_start::text as start, c.kind from commitments.results(array(select id from commitments.commitment), $1, $2, true) r
             join commitments.commitment c on c.id = r.commitment_id`,
          [from, until],
        );
        const counted = new Map(
          rows.map(({ commitment_id, unit_id, start, kept, missed, open, outside, kind }) => {
            for (const [outcome, n] of Object.entries({ kept, missed, open }))
              if (n > 0) seen.add(`${kind} ${outcome}`);
            return [`${commitment_id} ${unit_id} ${start}`, { kept, missed, open, outside }] as const;
          }),
        );
        expect(Object.fromEntries(counted)).toEqual(
          Object.fromEntries(countByHand(await readRows(client), swedish(testMorning), from, until)),
        );
      } finally {
        await client.query('rollback');
      }
    }),
    { numRuns: 20 },
  );
  // The year has something of everything; otherwise nothing would have been compared.
  for (const kind of [
    'forum_attendance',
    'call_answered',
    'sip_meeting',
    'plan_follow_up',
    'measure_reported',
    'child_evaluation',
    'agreement_known',
    'agreement_followed_up',
    'decision_acknowledged',
    'concern_protected',
    'concern_decided',
    'concern_answered',
    'concern_meeting',
  ])
    for (const outcome of ['kept', 'missed', 'open']) expect(seen).toContain(`${kind} ${outcome}`);
  expect(seen).toContain('forum_meets kept');
});

/** As the database writes it in the Swedish time zone, in November. */
const swedish = (instant: string): string =>
  new Date(Date.parse(instant) + 3_600_000).toISOString().replace(/\.\d+Z$/, '+01:00');

it('a period begins on the same day in the database and in the code', async () => {
  const { rows } = await client.query<{ period: (typeof periods)[number]; day: string; start: string }>(
    `select p.period, d.day::date::text as day, commitments.period_start(p.period, d.day::date)::text as start
       from unnest($1::text[]) p (period), generate_series(date '2023-12-01', date '2025-02-01', interval '1 day') d (day)`,
    [[...periods]],
  );
  expect(rows.length).toBeGreaterThan(1000);
  for (const { period, day, start } of rows) expect(periodOf(period, day).start).toBe(start);
});
