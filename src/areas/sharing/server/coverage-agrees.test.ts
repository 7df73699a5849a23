import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/harness/database.ts';
import { Temporal } from '../../../platform/time/time.ts';
import { coverage } from '../domain/coverage.ts';

/** How many histories are tried, and the seed that makes them the same every time. */
const histories = 900;
const seed = 20261123;
const base = Temporal.PlainDate.from('2026-11-23');
const asked = [-40, -1, 0, 1, 40];

const dayAt = (offset: number): string => base.add({ days: offset }).toString();
const instantAt = (hours: number): string => new Date(Date.UTC(2026, 10, 23, 8) + hours * 3_600_000).toISOString();

// Few givers, short spans and few hours, so that histories meet: a consent that ends on the day custody begins, an
// exception and a guardian's own word in the same hour, a birthday on the day that is asked about.
const guardian = fc.constantFrom(0, 1, 2);
const custody = fc
  .record({ guardian, from: fc.integer({ min: -60, max: 12 }), lasts: fc.option(fc.integer({ min: 0, max: 90 })) })
  .map(({ guardian, from, lasts }) => ({
    guardian,
    from: dayAt(from),
    to: lasts === null ? null : dayAt(from + lasts),
  }));
type Giver = number | 'child';
type Basis = 'consent' | 'guardian_hindered' | 'board_decision';
const often = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: other });
const consentOf = (giver: fc.Arbitrary<Giver>, basis: fc.Arbitrary<Basis>, elsewhere: fc.Arbitrary<boolean>) =>
  fc
    .record({
      giver,
      basis,
      elsewhere,
      from: fc.integer({ min: -60, max: 4 }),
      lasts: fc.integer({ min: 0, max: 120 }),
      recorded: fc.integer({ min: -3, max: 0 }),
      weighs: often(true, fc.constant(false)),
      withdrawn: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }) },
      ),
    })
    .map(({ from, lasts, recorded, withdrawn, weighs, ...c }) => ({
      ...c,
      id: randomUUID(),
      givenOn: dayAt(from),
      validTo: dayAt(from + lasts),
      recordedAt: instantAt(recorded),
      withdrawnAt: withdrawn === null ? null : instantAt(recorded + withdrawn),
      lastWordAt: weighs ? instantAt(recorded + (withdrawn ?? 0)) : null,
    }));
const anyone = often<Giver>(0, fc.constantFrom<Giver>(1, 2, 'child'));
const anyBasis = often<Basis>('consent', fc.constantFrom<Basis>('guardian_hindered', 'board_decision'));
const anything = consentOf(anyone, anyBasis, often(false, fc.constant(true)));
const says = (most: 'heard' | 'with_guardian' | 'alone') =>
  fc.array(often(most, fc.constantFrom('heard' as const, 'with_guardian' as const, 'alone' as const)), {
    maxLength: 2,
  });

const bornOn = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 6600 }).map((days) => dayAt(-days)) },
  // Around the eighteenth birthday, the one who is born on a leap day, and the one who is not born.
  { weight: 2, arbitrary: fc.constantFrom('2008-11-22', '2008-11-23', '2008-11-24', '2008-12-24', '2008-10-14') },
  { weight: 1, arbitrary: fc.constantFrom('2008-02-29', null) },
);
const lasting = (guardian: number) => fc.constant({ guardian, from: dayAt(-200), to: null });
const here = fc.constant(false);
const own = fc.constant<Basis>('consent');
const long = consentOf(fc.constant<Giver>(0), own, here).map((c) => ({ ...c, validTo: dayAt(90), withdrawnAt: null }));
/** Anything at all, and what the county's children have: two guardians, of whom one has said yes. */
const history = fc.oneof(
  fc.record({
    bornOn,
    says: says('heard'),
    custody: fc.uniqueArray(custody, { maxLength: 3, selector: (c) => `${c.guardian} ${c.from}` }),
    consents: fc.array(anything, { maxLength: 7 }),
  }),
  fc.record({
    bornOn,
    says: says('with_guardian'),
    custody: fc.tuple(lasting(0), lasting(1)),
    consents: fc
      .tuple(
        long,
        consentOf(fc.constant<Giver>(1), anyBasis, here),
        consentOf(fc.constant<Giver>(1), fc.constant<Basis>('guardian_hindered'), here),
        consentOf(fc.constant<Giver>('child'), own, here),
        fc.array(anything, { maxLength: 2 }),
      )
      .map(([first, second, third, fourth, more]) => [first, second, third, fourth, ...more]),
  }),
);
type History = typeof history extends fc.Arbitrary<infer H> ? H : never;

const named = (h: History) => ({ ...h, childId: randomUUID() });

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe(`the lock and the explanation, on ${histories} histories with seed ${seed}`, () => {
  it('give the same answer on every day', async () => {
    const all = fc.sample(history, { numRuns: histories, seed }).map(named);
    const { guardians, locked } = await inDatabase(database.owner, all);
    const idOf = (giver: number | 'child', childId: string): string =>
      giver === 'child' ? childId : (guardians[giver] ?? '');
    const answers = { covered: 0, not: 0 };
    for (const h of all)
      for (const offset of asked) {
        const explained = coverage(
          {
            childId: h.childId,
            bornOn: h.bornOn,
            say: h.says.at(-1) ?? null,
            custody: h.custody.map(({ guardian, ...period }) => ({ guardianId: idOf(guardian, ''), ...period })),
            consents: h.consents
              .filter((c) => !c.elsewhere)
              .map(({ giver, ...c }) => ({ ...c, giverId: idOf(giver, h.childId) })),
          },
          dayAt(offset),
        );
        answers[explained.covered ? 'covered' : 'not'] += 1;
        const until = explained.covered ? explained.until : null;
        expect(until, JSON.stringify({ day: dayAt(offset), ...h }, null, 1)).toBe(
          locked.get(`${h.childId} ${dayAt(offset)}`) ?? null,
        );
        if (!explained.covered) expect(explained.missing.length, JSON.stringify(h)).toBeGreaterThan(0);
      }
    // Histories that are all let in, or all kept out, would prove nothing.
    expect(answers.covered).toBeGreaterThan(histories / 4);
    expect(answers.not).toBeGreaterThan(histories);
  });
});

/** Writes every history in one transaction and asks the lock about each day. */
async function inDatabase(pool: pg.Pool, all: readonly (History & { childId: string })[]) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.county_id', '20', true), set_config('app.today', $1, true)`, [dayAt(0)]);
    const units = await client.query<{ id: string }>('select id from directory.unit order by code limit 2');
    const guardians = await client.query<{ id: string }>('select id from children.guardian order by family limit 3');
    const ids = guardians.rows.map((row) => row.id);
    const rows = (select: (h: (typeof all)[number]) => readonly object[]) => JSON.stringify(all.flatMap(select));
    await client.query(
      `insert into children.child (id, given, family, identity_kind, identity_number, born_on, expected_on, municipality_code)
       select id, 'Prov', 'Provsson', case when born is null then 'unborn' else 'reserve' end,
              case when born is not null then 'P' || id end, born, case when born is null then date '2027-01-01' end, '2080'
         from jsonb_to_recordset($1) x (id uuid, born date)`,
      [rows((h) => [{ id: h.childId, born: h.bornOn }])],
    );
    await client.query(
      `insert into children.custody (child_id, guardian_id, kind, from_day, to_day)
       select child, guardian, 'joint', "from", "to" from jsonb_to_recordset($1) x (child uuid, guardian uuid, "from" date, "to" date)`,
      [rows((h) => h.custody.map((c) => ({ child: h.childId, guardian: ids[c.guardian], from: c.from, to: c.to })))],
    );
    await client.query(
      `insert into children.say (child_id, purpose, weight, reason, judged_by, judged_unit, judged_on)
       select child, 'sip', weight, 'Prov.', child, child, current_date from jsonb_to_recordset($1) x (child uuid, weight text)`,
      [rows((h) => h.says.map((weight) => ({ child: h.childId, weight })))],
    );
    await client.query(
      `insert into sharing.consent (child_id, unit_id, purpose, giver_kind, giver_id, basis, form, reason, given_on, valid_to,
                                    recorded_by, recorded_kind, recorded_at, withdrawn_at, withdrawn_by, last_word_at)
       select child, case when elsewhere then $3::uuid else $2::uuid end, 'sip', kind, giver, basis, 'oral', 'Prov.',
              "givenOn", "validTo", child, 'employee', "recordedAt", "withdrawnAt", case when "withdrawnAt" is not null then child end, "lastWordAt"
         from jsonb_to_recordset($1) x (child uuid, kind text, giver uuid, basis text, "givenOn" date, "validTo" date,
                                        "recordedAt" timestamptz, "withdrawnAt" timestamptz, elsewhere boolean, "lastWordAt" timestamptz)`,
      [
        rows((h) =>
          h.consents.map(({ giver, ...c }) => ({
            ...c,
            child: h.childId,
            kind: giver === 'child' ? 'child' : 'guardian',
            giver: giver === 'child' ? h.childId : ids[giver],
          })),
        ),
        units.rows[0]?.id,
        units.rows[1]?.id,
      ],
    );
    const locked = await client.query<{ child: string; day: string; until: string | null }>(
      `select c.id as child, d::text as day, sharing.covered_until(c.id, $1, 'sip', d)::text as until
         from unnest($2::uuid[]) c (id), unnest($3::date[]) d`,
      [units.rows[0]?.id, all.map((h) => h.childId), asked.map(dayAt)],
    );
    return { guardians: ids, locked: new Map(locked.rows.map((row) => [`${row.child} ${row.day}`, row.until])) };
  } finally {
    await client.query('rollback');
    client.release();
  }
}
