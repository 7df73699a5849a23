import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../test/harness/samsyn.ts';
import { actorFor, byPolicy, byRoute, byRule, hasEnded, signInAs } from '../../../test/harness/scenarios.ts';
import { familySharingActions, sharingActions } from './domain/access.ts';
import { acts, arrange, cast, factsOf, type Rows, scenarios } from './testing.ts';

let s: Samsyn;
let rows: Rows;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const sentence = '$who — $does on $on — $expects';
const actions = { ...sharingActions, ...familySharingActions };

describe('the rule says', () => {
  it.each(scenarios)(sentence, ({ who, does, on, expects }) => {
    expect(byRule(actions[does], actorFor(who, cast[who]), factsOf(who, on))).toBe(expects);
  });
});

describe('the route says', () => {
  beforeEach(async () => {
    rows = await arrange(s);
  });
  it.each(scenarios)(sentence, async ({ who, does, on, expects }) => {
    expect(await byRoute(acts(s)[does], await signInAs(s, cast[who]), rows[on])).toBe(expects);
  });
});

describe('the database says', () => {
  beforeEach(async () => {
    rows = await arrange(s);
  });
  it.each(scenarios)(sentence, async ({ who, does, on, expects }) => {
    const outcome = await byPolicy(acts(s)[does], await signInAs(s, cast[who]), rows[on], hasEnded(cast[who]));
    expect(outcome).toBe(expects === 'allowed' ? 'allowed' : 'stopped');
  });

  it('shows no consent that another unit recorded to one who only works with the same child', async () => {
    const seen = async (code: string) => {
      const person = await s.employee(code);
      return (await person.sql((tx) => sql`select id from sharing.consent`.execute(tx))).rows.length;
    };
    expect(await seen('anna-provberg')).toBe(2);
    expect(await seen('jonas-testman')).toBe(0);
  });

  it('lets no opening be written by hand, and no withdrawal be undone', async () => {
    const anna = await s.employee('anna-provberg');
    for (const attempt of [
      `insert into sharing.opening (child_id, county_id, unit_id, purpose, open_until) values ('${rows.Alva}', '20', app.unit_id(), 'sip', 'infinity')`,
      `update sharing.opening set open_until = 'infinity'`,
      'delete from sharing.opening',
      'delete from sharing.delivery',
      'select sharing.reopen_due()',
      `select sharing.covered_until('${rows.Alva}', app.unit_id(), 'sip', app.today())`,
    ])
      await expect(
        anna.sql((tx) => sql.raw(attempt).execute(tx)),
        attempt,
      ).rejects.toMatchObject({ code: '42501' });
    await anna.post(`/api/consents/${rows['the mother’s yes to Bup']}/withdraw`);
    await expect(
      anna.sql((tx) => sql`update sharing.consent set withdrawn_at = null, withdrawn_by = app.person_id()`.execute(tx)),
    ).rejects.toThrow();
  });

  it('lets the worker work openings out again, and write nothing about consent', async () => {
    const worker = new pg.Client(s.database.workerUrl);
    await worker.connect();
    try {
      expect((await worker.query('select sharing.reopen_due()')).rowCount).toBe(1);
      for (const attempt of [
        'update sharing.consent set withdrawn_at = now(), withdrawn_by = giver_id',
        `insert into sharing.delivery (child_id, subject_id, version_no, recipient_kind, recipient_id, about, content, ground, consent_ids)
           select child_id, child_id, 1, 'unit', unit_id, '', '{}', '', '{}' from sharing.consent`,
        'select sharing.withdraw_own(id) from sharing.consent',
      ])
        await expect(worker.query(attempt), attempt).rejects.toMatchObject({ code: '42501' });
    } finally {
      await worker.end();
    }
  });
});
