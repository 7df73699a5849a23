import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { command, databaseIn, ownFolder, type SamsynProcess, startProcess } from './harness/process.ts';

const folder = ownFolder();
let running: SamsynProcess;
const token = randomUUID();
let childId: string;

beforeAll(async () => {
  running = await startProcess(folder.path);
  await withDatabase(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `
      with a as (select a.id, a.employee_id, a.unit_id, c.id as account from directory.assignment a
                   join directory.employee e on e.id = a.employee_id join identity.account c on c.person_id = e.id where e.code = 'anna-provberg'),
           signed as (insert into identity.session (token_hash, county_id, account_id, assignment_id, csrf_token, created_at, seen_at)
                      select $1, '20', account, id, 'csrf', now(), now() from a),
           child as (select id from children.child where identity_number = '201203142383')
      insert into children.contact (child_id, county_id, employee_id, unit_id, via)
      select child.id, '20', a.employee_id, a.unit_id, 'own_work' from a, child returning child_id as id`,
      [createHash('sha256').update(token).digest()],
    );
    childId = rows[0]?.id ?? '';
  });
}, 120_000);
afterAll(async () => {
  await command(['stop'], { DATA_DIR: folder.path }).ended;
  await folder.remove();
});

/** Writes as fast as it can until the server is gone; gives the ids that were acknowledged. */
async function writeUntilKilled(url: string): Promise<string[]> {
  const acknowledged: string[] = [];
  for (;;) {
    try {
      const response = await fetch(`${url}/api/plans`, {
        method: 'POST',
        headers: {
          cookie: `__Host-samsyn=${token}`,
          'x-csrf-token': 'csrf',
          'idempotency-key': randomUUID(),
          'content-type': 'application/json',
        },
        body: JSON.stringify({ childId, need: 'Prov', question: 'Prov?', childMatters: '' }),
      });
      const body = (await response.json()) as { id?: string };
      if (response.status === 429) continue;
      expect(response.status).toBe(200);
      if (body.id) acknowledged.push(body.id);
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError) return acknowledged;
      throw error;
    }
  }
}

it.each([
  { after: 400, database: false },
  { after: 900, database: true },
  { after: 650, database: false },
])(
  'loses nothing that it acknowledged and leaves nothing half-written when it is killed after $after ms (database too: $database)',
  async ({ after, database }) => {
    const writers = Array.from({ length: 6 }, () => writeUntilKilled(running.url));
    await new Promise((r) => setTimeout(r, after));
    if (database)
      process.kill(
        Number((await readFile(join(folder.path, 'pg/cluster/postmaster.pid'), 'utf8')).split('\n')[0]),
        'SIGKILL',
      );
    running.child.kill('SIGKILL');
    const acknowledged = (await Promise.all(writers)).flat();
    expect(acknowledged.length).toBeGreaterThan(0);

    running = await startProcess(folder.path, { ACCOUNT_REQUESTS_PER_MINUTE: '100000' });
    await withDatabase(async (client) => {
      const kept = await client.query<{ id: string }>('select id from plans.plan where id = any ($1)', [acknowledged]);
      expect(kept.rows).toHaveLength(acknowledged.length);
      const half = await client.query(`
      select p.id from plans.plan p
       where not exists (select from plans.party y where y.plan_id = p.id)
          or not exists (select from plans.member m where m.plan_id = p.id and m.coordinator)
          or not exists (select from plans.history h where h.plan_id = p.id and h.command = 'start')`);
      expect(half.rows).toEqual([]);
      const { rows } = await client.query<{ plans: string; events: string; commands: string }>(`
      select (select count(*) from plans.plan) as plans,
             (select count(*) from access_log.event where event = 'plan.started' and outcome = 'allowed') as events,
             (select count(*) from app.command where response is not null) as commands`);
      expect(rows[0]).toEqual({ plans: rows[0]?.plans, events: rows[0]?.plans, commands: rows[0]?.plans });
    });
  },
);

async function withDatabase<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(await databaseIn(folder.path));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
