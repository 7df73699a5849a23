import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { Connection } from './connection.ts';
import type { DB } from './types.gen.ts';

export type Database = Kysely<DB>;

/** Days stay days and instants stay instants: neither becomes a JavaScript Date with a time zone of its own. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return (value: string) => value;
    if (oid === pg.types.builtins.TIMESTAMPTZ) return (value: string) => new Date(value).toISOString();
    if (oid === pg.types.builtins.INT8) return Number;
    return pg.types.getTypeParser(oid, format ?? 'text');
  },
};

/** A pool of connections to one login role. `size` connections at most; a statement may take ten seconds. */
export function openPool(url: string, size: number, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    Client: Connection,
    types,
    statement_timeout: 10_000,
    connectionTimeoutMillis: 5_000,
    // A new connection has to plan every question anew, which its first askers wait for.
    idleTimeoutMillis: 30 * 60_000,
  });
  pool.on('error', onError);
  return pool;
}

/** Columns are snake_case in SQL and camelCase in TypeScript; what lies inside a json column keeps its names. */
export const openDatabase = (pool: pg.Pool): Database =>
  new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });

/**
 * Throws unless the login role is held by row-level security and owns nothing: a server that could read past
 * the policies must not start.
 */
export async function refuseIfPrivileged(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; over: boolean; owns: boolean }>(`
    select rolname as name, rolsuper or rolbypassrls as over,
           exists (select from pg_class c where c.relowner = r.oid and c.relkind = 'r') as owns
      from pg_roles r where rolname = current_user`);
  const role = rows[0];
  if (role === undefined || role.over || role.owns) {
    throw new Error(
      `database role ${role?.name ?? '?'} can read past row-level security; Samsyn does not start with it`,
    );
  }
}
