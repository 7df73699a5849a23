import { createServer } from 'node:net';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { command, databaseIn, ownFolder, startProcess } from './harness/process.ts';

const folder = ownFolder();
const env = { DATA_DIR: folder.path };
afterAll(async () => {
  await command(['stop'], env).ended;
  await folder.remove();
});

describe('start, stop and reset', () => {
  it('starts, keeps its data over a stop and a second start, and starts over on reset', async () => {
    const first = await startProcess(folder.path);
    expect(await (await fetch(`${first.url}/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${first.url}/ready`)).json()).toEqual({ status: 'ready' });
    expect(await (await fetch(`${first.url}/metrics`)).text()).toContain('samsyn_request_seconds');
    const before = await withDatabase(async (client) => {
      await client.query(
        `insert into children.guardian (county_id, given, family, identity_number) values ('20', 'Prov', 'Provsson', 'KEPT')`,
      );
      return count(client);
    });

    expect(await command(['stop'], env).ended).toBe(0);
    expect(await first.ended).toBe(0);
    const again = command(['stop'], env);
    expect(await again.ended).toBe(0);
    expect(again.output()).toContain('was not running');

    await startProcess(folder.path);
    expect(await withDatabase(count)).toEqual(before);

    expect(await command(['reset'], env).ended).toBe(0);
    await startProcess(folder.path);
    const kept = await withDatabase(
      async (client) => (await client.query(`select from children.guardian where identity_number = 'KEPT'`)).rowCount,
    );
    expect(kept).toBe(0);
  });

  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((r) => other.once('listening', r));
    const port = String((other.address() as { port: number }).port);
    const refused = command(['start'], { ...env, PORT: port });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(new RegExp(`^samsyn: port ${port} is taken; [^\\n]+\\n$`, 'm'));
    other.close();
  });

  it.each([
    ['a database that does not answer', { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' }, /samsyn: .*9/],
    ['a setting that is wrong', { PORT: 'many' }, /samsyn: PORT: /],
    [
      'production without what production needs',
      { NODE_ENV: 'production' },
      /samsyn: missing in production: PUBLIC_URL, DATABASE_URL/,
    ],
  ])('says in one sentence what is wrong with %s', async (_, wrong, sentence) => {
    const refused = command(['start'], { ...env, ...wrong });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(sentence);
    expect(refused.output().trim().split('\n')).toHaveLength(1);
  });
});

async function withDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(await databaseIn(folder.path));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function count(client: pg.Client): Promise<unknown> {
  const { rows } = await client.query(
    `select (select count(*) from directory.unit) as units, (select count(*) from children.child) as children, (select count(*) from children.guardian) as guardians`,
  );
  return rows[0];
}
