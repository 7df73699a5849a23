import { sql } from 'kysely';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { openDatabase, openPool } from '../../../platform/db/pool.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { loginContext } from './login-store.ts';

let s: Samsyn;
let pool: pg.Pool;
beforeAll(async () => {
  s = await samsyn();
  pool = openPool(s.database.appUrl, 2, () => undefined);
});
afterAll(async () => {
  await pool.end();
  await s.close();
});

const asked = sql<{ id: string }>`select id from identity.accounts_of(array['employee'], 'erik-testlund')`;

describe('what the database lets a login and a request see', () => {
  it('finds an account for a login under way, and for nobody else', async () => {
    const anna = await s.employee('anna-provberg');
    expect((await anna.sql((tx) => asked.execute(tx))).rows).toEqual([]);
    const { rows } = await inTransaction(openDatabase(pool), loginContext(s.clock.now()), (tx) => asked.execute(tx));
    expect(rows).toHaveLength(1);
  });

  it('does not list accounts, not even for a login', async () => {
    const rows = await inTransaction(openDatabase(pool), loginContext(s.clock.now()), (tx) =>
      tx.selectFrom('identity.account').select('id').execute(),
    );
    expect(rows).toEqual([]);
  });

  it('shows a person the own account and sessions only', async () => {
    const [anna] = [
      await s.employee('anna-provberg'),
      await s.employee('erik-testlund'),
      await s.guardian('198205172383'),
    ];
    expect(await anna.sql((tx) => tx.selectFrom('identity.account').select('subject').execute())).toEqual([
      { subject: 'anna-provberg' },
    ]);
    const sessions = await anna.sql((tx) =>
      tx
        .selectFrom('identity.session as x')
        .innerJoin('identity.account as a', 'a.id', 'x.accountId')
        .select('a.subject')
        .distinct()
        .execute(),
    );
    expect(sessions).toEqual([{ subject: 'anna-provberg' }]);
  });

  it('shows logins under way to no request', async () => {
    await s.database.owner.query(
      `insert into identity.login (state_hash, way, nonce, verifier, return_to, created_at) values ('x', 'staff', 'n', 'v', '/', now())`,
    );
    const anna = await s.employee('anna-provberg');
    expect(await anna.sql((tx) => tx.selectFrom('identity.login').select('way').execute())).toEqual([]);
  });

  it('lets nobody give themselves an account', async () => {
    const anna = await s.employee('anna-provberg');
    await expect(
      anna.sql((tx) =>
        tx
          .insertInto('identity.account')
          .values({ countyId: '20', kind: 'guardian', subject: 'x', personId: anna.personId })
          .execute(),
      ),
    ).rejects.toThrow('permission denied');
  });
});
