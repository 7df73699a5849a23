import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../../src/platform/db/migrate.ts';
import { testSecret } from './cluster.ts';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  /** As the owner, past row-level security: for arranging and for looking, never for the act that is tested. */
  readonly owner: pg.Pool;
  drop(): Promise<void>;
}

/** Where the clock stands when a test begins: Monday 23 November 2026, 09.00 Swedish time. */
export const testMorning = '2026-11-23T08:00:00Z';

/**
 * A database of the test file's own, copied from the seeded template in some tens of milliseconds.
 * What is written past the application is stamped with the test's morning, not with the day the test happens to run.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const clusterUrl = inject('clusterUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(clusterUrl, `create database ${name} template template_samsyn`);
  await asAdmin(clusterUrl, `alter database ${name} set app.now = '${testMorning}'`);
  const ownerUrl = clusterUrl.replace(/\/postgres$/, `/${name}`);
  const { appUrl, workerUrl } = await migrate(ownerUrl, testSecret);
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  return {
    ownerUrl,
    appUrl,
    workerUrl,
    owner,
    drop: async () => {
      await owner.end();
      await asAdmin(clusterUrl, `drop database ${name} with (force)`, async (client) => {
        // A connection that has said goodbye may still be there; to be thrown out would be an error in its process.
        for (let tries = 0; tries < 200 && (await sessionsIn(client, name)) > 0; tries++)
          await new Promise((done) => setTimeout(done, 10));
      });
    },
  };
}

async function sessionsIn(client: pg.Client, name: string): Promise<number> {
  const { rows } = await client.query('select count(*)::int as n from pg_stat_activity where datname = $1', [name]);
  return rows[0].n;
}

async function asAdmin(
  url: string,
  statement: string,
  before: (client: pg.Client) => Promise<void> = async () => undefined,
): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await before(client);
    await client.query(statement);
  } finally {
    await client.end();
  }
}
