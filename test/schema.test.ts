import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from './harness/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const areas = `n.nspname not in ('pg_catalog', 'information_schema', 'pgboss', 'public', 'pg_toast')`;
const list = async (text: string): Promise<string[]> =>
  (await database.owner.query<{ name: string }>(text)).rows.map((row) => row.name);

/** What every table keeps to. A new table that forgets one of these is named here before anybody can lean on it. */
describe('every table', () => {
  const tables = `from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${areas} and n.nspname || '.' || c.relname <> 'app.migration'`;

  it('is held by row-level security, the owner too', async () => {
    expect(await list(`select n.nspname || '.' || c.relname as name ${tables}`)).not.toEqual([]);
    expect(
      await list(
        `select n.nspname || '.' || c.relname as name ${tables} and not (c.relrowsecurity and c.relforcerowsecurity)`,
      ),
    ).toEqual([]);
  });

  it('carries its county, so that a cell can hold several and be split', async () => {
    const without = await list(`select n.nspname || '.' || c.relname as name ${tables}
      and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'county_id')`);
    // A login under way belongs to nobody yet, and so to no county.
    expect(without.sort()).toEqual(['directory.county', 'identity.login']);
  });

  it('has a policy for every login role that may touch it', async () => {
    const without =
      await list(`select n.nspname || '.' || c.relname || ' for ' || r.rolname as name ${tables.replace('where', `cross join pg_roles r where r.rolname in ('samsyn_app', 'samsyn_worker') and`)}
      and has_any_column_privilege(r.oid, c.oid, 'select')
      and not exists (select from pg_policy p where p.polrelid = c.oid and r.oid = any (p.polroles))`);
    expect(without).toEqual([]);
  });

  it('cannot be emptied or re-made by a login role', async () => {
    expect(
      await list(
        `select n.nspname || '.' || c.relname as name ${tables} and (has_table_privilege('samsyn_app', c.oid, 'truncate') or has_table_privilege('samsyn_worker', c.oid, 'truncate'))`,
      ),
    ).toEqual([]);
  });

  it('of the access log takes new rows only', async () => {
    expect(
      await list(`select privilege_type as name from information_schema.role_table_grants
      where table_schema = 'access_log' and table_name in ('event', 'batch') and grantee like 'samsyn_%' and privilege_type not in ('SELECT', 'INSERT')`),
    ).toEqual([]);
  });
});

describe('every view and function', () => {
  it('a view reads with the rights of who asks', async () => {
    expect(
      await list(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and ${areas} and not coalesce('security_invoker=true' = any (c.reloptions), false)`),
    ).toEqual([]);
  });

  it('a function that sees past policies belongs to the role that cannot log in, and pins its search path', async () => {
    expect(
      await list(`select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
      where p.prosecdef and ${areas} and (r.rolname <> 'samsyn_policy' or p.proconfig is null or not 'search_path=""' = any (p.proconfig))`),
    ).toEqual([]);
  });

  it('a function that sees past policies is not open to everyone', async () => {
    expect(
      await list(`select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and ${areas} and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`),
    ).toEqual([]);
  });
});

describe('the roles', () => {
  it('that log in can neither pass by policies nor make roles or databases', async () => {
    expect(
      await list(
        `select rolname as name from pg_roles where rolname in ('samsyn_app', 'samsyn_worker') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
      ),
    ).toEqual([]);
    expect(await list(`select rolname as name from pg_roles where rolname = 'samsyn_policy' and rolcanlogin`)).toEqual(
      [],
    );
  });

  it('see nothing about a person without a context', async () => {
    const app = new pg.Client(database.appUrl);
    await app.connect();
    const names = await list(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and ${areas} and n.nspname <> 'app' and has_table_privilege('samsyn_app', c.oid, 'select')`,
    );
    const seen: string[] = [];
    for (const name of names) if ((await app.query(`select from ${name} limit 1`)).rowCount !== 0) seen.push(name);
    await app.end();
    expect(names.length).toBeGreaterThan(20);
    expect(seen).toEqual([]);
  });
});
