import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { type Logger, pino } from 'pino';
import { compose } from '../../src/app/composition.ts';
import { hashOf, sessionCookie } from '../../src/areas/identity/index.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { openDatabase, openPool } from '../../src/platform/db/pool.ts';
import { inTransaction, type Tx } from '../../src/platform/db/transaction.ts';
import { dbContextOf } from '../../src/platform/http/register.ts';
import { standingClock } from '../../src/platform/time/time.ts';
import { type TestDatabase, testDatabase, testMorning } from './database.ts';

export interface Answer {
  readonly status: number;
  // A test states what it expects of the body; the route's schema has already checked its shape.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly body: any;
  readonly headers: Record<string, unknown>;
}

/** The command's key, the page's token and the body's type, when a test wants others than good new ones. */
interface More {
  readonly key?: string;
  readonly csrf?: string;
  readonly type?: string;
}

/** Someone signed in: asks over HTTP as the browser does, or in SQL with the same row-level context. */
export interface Person {
  readonly personId: string;
  readonly unitId: string | undefined;
  readonly role: string | undefined;
  get(path: string): Promise<Answer>;
  post(path: string, body?: object, more?: More): Promise<Answer>;
  put(path: string, body?: object, more?: More): Promise<Answer>;
  /** Sends a file's bytes, as the browser does. */
  upload(path: string, bytes: Buffer, more?: More): Promise<Answer>;
  delete(path: string, more?: More): Promise<Answer>;
  sql<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
}

export interface Samsyn {
  readonly app: FastifyInstance;
  readonly database: TestDatabase;
  readonly clock: ReturnType<typeof standingClock>;
  /** The connections that requests are answered over. */
  readonly pool: pg.Pool;
  /** Signs in an employee by code, under the assignment at `unit` or the only one. */
  employee(code: string, unit?: string): Promise<Person>;
  guardian(identityNumber: string): Promise<Person>;
  child(identityNumber: string): Promise<Person>;
  /** The id of a seeded row by its code: `unit`, `employee`, or a child or guardian by number. */
  id(kind: 'unit' | 'employee' | 'child' | 'guardian' | 'organisation', code: string): Promise<string>;
  close(): Promise<void>;
}

/** The whole application on a database of its own, where it is `testMorning`. `prepare` may add to it before it is ready. */
export async function samsyn(
  environment: Record<string, string> = {},
  prepare: (app: FastifyInstance) => Promise<void> = async () => undefined,
  logger: Logger = pino({ level: 'silent' }),
): Promise<Samsyn> {
  const database = await testDatabase();
  const clock = standingClock(testMorning);
  const config = readConfig({ NODE_ENV: 'test', PUBLIC_URL: 'http://localhost:3000', ...environment });
  const pool = openPool(database.appUrl, 8, () => undefined);
  const app = await compose({ config, pool, clock, logger });
  await prepare(app);
  await app.ready();

  const one = async (text: string, values: unknown[]): Promise<Record<string, string>> => {
    const { rows } = await database.owner.query(text, values);
    if (rows[0] === undefined) throw new Error(`nothing found for ${JSON.stringify(values)}`);
    return rows[0];
  };
  const tables = {
    unit: `select id from directory.unit where code = $1`,
    employee: `select id from directory.employee where code = $1`,
    organisation: `select id from directory.organisation where code = $1`,
    child: `select id from children.child where identity_number = $1`,
    guardian: `select id from children.guardian where identity_number = $1`,
  };
  const id = async (kind: keyof typeof tables, code: string) => String((await one(tables[kind], [code]))['id']);

  async function signIn(personId: string, assignment?: { id: string; unitId: string; role: string }): Promise<Person> {
    const account = await one('select id, kind, county_id from identity.account where person_id = $1', [personId]);
    const token = randomBytes(32).toString('base64url');
    const csrf = randomBytes(16).toString('base64url');
    await database.owner.query(
      `insert into identity.session (token_hash, county_id, account_id, assignment_id, csrf_token, created_at, seen_at)
       values ($1, $2, $3, $4, $5, $6, $6)`,
      [hashOf(token), account['county_id'], account['id'], assignment?.id, csrf, clock.now().toString()],
    );
    const actor = {
      kind: String(account['kind']),
      countyId: String(account['county_id']),
      accountId: String(account['id']),
      personId,
      ...(assignment && { assignmentId: assignment.id, unitId: assignment.unitId, role: assignment.role }),
    };
    const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object, more: More = {}) => {
      const change = method !== 'GET' && {
        'x-csrf-token': more.csrf ?? csrf,
        'idempotency-key': more.key ?? randomUUID(),
      };
      const response = await app.inject({
        method,
        url,
        cookies: { [sessionCookie]: token },
        headers: { ...change, ...(more.type && { 'content-type': more.type }) },
        ...(payload && { payload }),
      });
      const json = String(response.headers['content-type']).includes('json');
      return {
        status: response.statusCode,
        body: json ? response.json() : response.rawPayload,
        headers: response.headers,
      };
    };
    const db = openDatabase(pool);
    return {
      personId,
      unitId: assignment?.unitId,
      role: assignment?.role,
      get: (path) => ask('GET', path),
      post: (path, body = {}, more) => ask('POST', path, body, more),
      put: (path, body = {}, more) => ask('PUT', path, body, more),
      upload: (path, bytes, more) => ask('POST', path, bytes, { type: 'application/octet-stream', ...more }),
      delete: (path, more) => ask('DELETE', path, undefined, more),
      sql: (work) => inTransaction(db, dbContextOf(actor, clock.now()), work),
    };
  }

  return {
    app,
    database,
    clock,
    pool,
    id,
    employee: async (code, unit) => {
      const a = await one(
        `select a.id, a.unit_id, a.role, a.employee_id from directory.assignment a
           join directory.employee e on e.id = a.employee_id join directory.unit u on u.id = a.unit_id
          where e.code = $1 and ($2::text is null or u.code = $2) order by a.from_day desc limit 1`,
        [code, unit],
      );
      return signIn(String(a['employee_id']), {
        id: String(a['id']),
        unitId: String(a['unit_id']),
        role: String(a['role']),
      });
    },
    guardian: async (number) => signIn(await id('guardian', number)),
    child: async (number) => signIn(await id('child', number)),
    close: async () => {
      await app.close();
      await pool.end();
      await database.drop();
    },
  };
}
