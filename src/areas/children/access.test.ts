import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../test/harness/samsyn.ts';
import { actorFor, byPolicy, byRoute, byRule, hasEnded, signInAs } from '../../../test/harness/scenarios.ts';
import { childActions } from './domain/access.ts';
import { acts, arrange, cast, factsOf, rowId, scenarios } from './testing.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const sentence = '$who — $does on $on — $expects';

describe('the rule says', () => {
  it.each(scenarios)(sentence, ({ who, does, on, expects }) => {
    expect(byRule(childActions[does], actorFor(who, cast[who]), factsOf(who, on))).toBe(expects);
  });
});

describe('the route says', () => {
  beforeEach(() => arrange(s));
  it.each(scenarios)(sentence, async ({ who, does, on, expects }) => {
    expect(await byRoute(acts(s)[does], await signInAs(s, cast[who]), await rowId(s, on))).toBe(expects);
  });
});

describe('the database says', () => {
  beforeEach(() => arrange(s));
  it.each(scenarios)(sentence, async ({ who, does, on, expects }) => {
    const outcome = await byPolicy(
      acts(s)[does],
      await signInAs(s, cast[who]),
      await rowId(s, on),
      hasEnded(cast[who]),
    );
    expect(outcome).toBe(expects === 'allowed' ? 'allowed' : 'stopped');
  });

  it('lets nobody delete, whatever their role', async () => {
    const anna = await s.employee('anna-provberg');
    for (const table of ['child', 'place', 'contact', 'named', 'guardian', 'custody', 'say'])
      await expect(
        anna.sql((tx) => sql.raw(`delete from children.${table}`).execute(tx)),
        table,
      ).rejects.toMatchObject({
        code: '42501',
      });
  });

  it('lets no row be moved to another child, nor a telephone number or a block’s reason be read past its function', async () => {
    const anna = await s.employee('anna-provberg');
    for (const attempt of [
      'update children.custody set child_id = gen_random_uuid()',
      'update children.contact set employee_id = app.person_id()',
      'select phone from children.guardian',
      'select blocked_reason from children.custody',
      'select lifted_reason from children.custody',
    ])
      await expect(
        anna.sql((tx) => sql.raw(attempt).execute(tx)),
        attempt,
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('lets no custody be written past its function either, by one who only works with the child or is not named', async () => {
    const johan = await s.id('guardian', '198011032391');
    for (const [code, row] of [
      ['jonas-testman', 'leo'],
      ['erik-testlund', 'tuva'],
    ] as const) {
      const person = await s.employee(code);
      await expect(
        person.sql(async (tx) =>
          sql`insert into children.custody (child_id, guardian_id, kind, from_day)
              values (${await rowId(s, row)}, ${johan}, 'joint', '2026-11-01')`.execute(tx),
        ),
        code,
      ).rejects.toMatchObject({ code: '42501' });
    }
  });

  it('lets the worker read, and change nothing about a child', async () => {
    const worker = new pg.Client(s.database.workerUrl);
    await worker.connect();
    try {
      expect((await worker.query('select from children.child')).rowCount).toBeGreaterThan(5);
      for (const attempt of [
        `update children.child set given = 'x'`,
        `insert into children.named (child_id, person_id, named_by) select id, id, id from children.child`,
        'delete from children.contact',
        'select children.staff_ids()',
      ])
        await expect(worker.query(attempt), attempt).rejects.toMatchObject({ code: '42501' });
    } finally {
      await worker.end();
    }
  });
});
