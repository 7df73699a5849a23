import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import PgBoss from 'pg-boss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cluster, startEmbedded } from '../src/platform/db/embedded.ts';
import { startCatcher } from '../src/platform/mail/catcher.ts';
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
    // The number of a process that is gone may belong to any other program by now; this one must not be stopped.
    await writeFile(join(folder.path, 'local', 'server.pid'), `${process.pid}\n9\nsomebody-else`);
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
    expect(await command(['stop'], env).ended).toBe(0);
  });

  it('leaves a living server alone: a check of its log, or a second start, does not take its database away', async () => {
    const running = await startProcess(folder.path);
    const ready = async () => (await fetch(`${running.url}/ready`)).status;

    const whole = command(['access-log', 'verify'], env);
    expect(await whole.ended).toBe(0);
    expect(whole.output()).toContain('The access log is whole.');
    expect(await ready()).toBe(200);

    const second = command(['start'], env);
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/^samsyn: already running as process \d+ in [^\n]+\n$/);
    expect(await ready()).toBe(200);

    await withDatabase((client) =>
      client.query(
        `insert into access_log.batch values ('20', 1, '3', '4', 1, '\\x00', '\\x00', now()) on conflict (county_id, number) do update set events = 0`,
      ),
    );
    const broken = command(['access-log', 'verify'], env);
    expect(await broken.ended).toBe(2);
    expect(broken.output()).toContain('FAULT county 20');
    expect(await command(['stop'], env).ended).toBe(0);
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
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' },
      /samsyn: DATABASE_URL: the database at 127\.0\.0\.1:9 cannot be used \(ECONNREFUSED\); start it/,
    ],
    ['a setting that is wrong', { PORT: 'many' }, /samsyn: PORT: Invalid input: expected number/],
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

describe('with a PostgreSQL server of one’s own', () => {
  const own = ownFolder();
  let cluster: Cluster;
  let owner: string;
  beforeAll(async () => {
    cluster = await startEmbedded(own.path);
    await as(cluster.url, async (client) => {
      await client.query(`create role county login createrole bypassrls password 'county'`);
      await client.query('create database county owner county');
    });
    owner = cluster.url.replace(/\/\/[^@]*@/, '//county:county@').replace(/\/postgres$/, '/county');
  });
  afterAll(async () => {
    await cluster.stop();
    await own.remove();
  });

  it('needs no superuser, loads a county, and runs the jobs in a process of their own', async () => {
    const catcher = await startCatcher();
    const settings = {
      DATA_DIR: own.path,
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://samsyn.example',
      DATABASE_URL: owner,
      SAMSYN_SECRET: 'a-secret-that-only-this-test-uses-01',
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_ID: 'samsyn',
      SMTP_URL: catcher.url,
    };
    const files = join(own.path, 'county');
    await mkdir(files);
    for (const name of ['county', 'organisations', 'units'])
      await cp(`data/dalarna/${name}.json`, join(files, `${name}.json`));
    const people = JSON.parse(await readFile('data/demo/people.json', 'utf8'));
    const employees = people.employees.slice(0, 2);
    await writeFile(join(files, 'people.json'), JSON.stringify({ ...people, employees, guardians: [], children: [] }));

    const loaded = command(['seed', files], settings);
    expect(await loaded.ended, loaded.output()).toBe(0);
    expect(loaded.output()).toMatch(/is loaded: \d+ units, 2 people at work/);
    const again = command(['seed', files], settings);
    expect(await again.ended, again.output()).toBe(0);
    expect(await as(owner, count)).toMatchObject({ people: '2', children: '0' });

    await writeFile(join(files, 'units.json'), '[{}]');
    const wrong = command(['seed', files], settings);
    expect(await wrong.ended).toBe(1);
    expect(wrong.output()).toMatch(/^samsyn: seed files have the wrong shape: units\.0\.code: Invalid input/);

    const worker = command(['worker'], settings);
    await expect.poll(worker.output, { timeout: 20_000 }).toContain('The jobs run.');
    const queue = new PgBoss({ connectionString: owner, supervise: false, schedule: false, migrate: false });
    await queue.start();
    const job = await queue.send('identity.clear', {});
    await expect
      .poll(async () => (await queue.getJobById('identity.clear', String(job)))?.state, { timeout: 20_000 })
      .toBe('completed');
    await queue.stop({ graceful: false, wait: true });
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    await catcher.close();
  });

  it('says what a worker needs', async () => {
    const refused = command(['worker'], { DATA_DIR: own.path });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(/^samsyn: worker needs DATABASE_URL and SMTP_URL; [^\n]+\n$/);
  });
});

const withDatabase = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> =>
  as(await databaseIn(folder.path), work);

async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function count(client: pg.Client): Promise<unknown> {
  const { rows } = await client.query(
    `select (select count(*) from directory.unit) as units, (select count(*) from children.child) as children, (select count(*) from directory.employee) as people, (select count(*) from children.guardian) as guardians`,
  );
  return rows[0];
}
