import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseIn, ownFolder, type SamsynProcess, command as samsyn, startProcess } from './harness/process.ts';
import { halfPublished, publishablePlans } from './kill/publishable.ts';
import { type Answer, command } from './kill/writers.ts';

const folder = ownFolder();
let running: SamsynProcess;
let databaseKilled = false;
const token = randomUUID();
let childId: string;
// Jobs stay in the queue, so that they can be counted.
const settings = { ACCOUNT_REQUESTS_PER_MINUTE: '100000', WORKER: 'none' };

beforeAll(async () => {
  running = await startProcess(folder.path, settings);
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
  await samsyn(['stop'], { DATA_DIR: folder.path }).ended;
  await folder.remove();
});

/** Whether more is to be sent after an answer: not when the server is gone, or says that its database is. */
function wasDone(answer: Answer | undefined): answer is Answer {
  if (answer === undefined || (databaseKilled && answer.status === 503)) return false;
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return true;
}

/** Writes as fast as it can until the server is gone; `acknowledged` gets the ids of what was. */
async function startUntilKilled(url: string, acknowledged: string[]): Promise<void> {
  const plan = { childId, need: 'Prov', question: 'Prov?', childMatters: '' };
  for (;;) {
    const answer = await command({ url, token }, '/api/plans', plan);
    if (!wasDone(answer)) return;
    if (answer.body.id) acknowledged.push(answer.body.id);
  }
}

/** Publishes one plan after the other until the server is gone; `acknowledged` gets those that were. */
async function publishUntilKilled(url: string, plans: string[], acknowledged: string[]): Promise<void> {
  for (let id = plans.pop(); id !== undefined; id = plans.pop()) {
    const answer = await command({ url, token }, `/api/plans/${id}/publish`, { version: 1 });
    if (!wasDone(answer)) return;
    acknowledged.push(id);
  }
  throw new Error('every plan was published before the server was killed');
}

/**
 * Lets six write, and kills the server a while after the first word that it has done something. When its database is
 * killed too, that happens first, and the server gets the time to tell of it.
 */
async function killWhile(
  write: (acknowledged: string[]) => Promise<void>,
  { after, database }: { after: number; database: boolean },
): Promise<string[]> {
  databaseKilled = false;
  const acknowledged: string[] = [];
  const writers = Promise.all(Array.from({ length: 6 }, () => write(acknowledged)));
  writers.catch(() => undefined);
  for (let waited = 0; acknowledged.length === 0 && waited < 30_000; waited += 10) await sleep(10);
  await sleep(after);
  if (database) {
    databaseKilled = true;
    const pid = (await readFile(join(folder.path, 'pg/cluster/postmaster.pid'), 'utf8')).split('\n')[0];
    process.kill(Number(pid), 'SIGKILL');
    await Promise.race([writers, sleep(200)]);
  }
  running.child.kill('SIGKILL');
  await writers;
  return acknowledged;
}

it.each([
  { after: 150, database: false },
  { after: 500, database: true },
  { after: 330, database: false },
])(
  'loses nothing that it acknowledged and leaves nothing half-written when it is killed $after ms into it (database too: $database)',
  async ({ after, database }) => {
    const acknowledged = await killWhile((done) => startUntilKilled(running.url, done), { after, database });
    expect(acknowledged.length).toBeGreaterThan(0);

    running = await startProcess(folder.path, settings);
    await withDatabase(async (client) => {
      const kept = await client.query<{ id: string }>('select id from plans.plan where id = any ($1)', [acknowledged]);
      expect(kept.rows).toHaveLength(acknowledged.length);
      const half = await client.query(
        `
      select p.id from plans.plan p
       where p.child_id = $1
         and (not exists (select from plans.party y where y.plan_id = p.id)
              or not exists (select from plans.member m where m.plan_id = p.id and m.coordinator)
              or not exists (select from plans.history h where h.plan_id = p.id and h.command = 'start'))`,
        [childId],
      );
      expect(half.rows).toEqual([]);
      const { rows } = await client.query<{ plans: string; events: string; commands: string }>(
        `
      select (select count(*) from plans.plan where child_id = $1) as plans,
             (select count(*) from access_log.event where event = 'plan.started' and outcome = 'allowed') as events,
             (select count(*) from app.command where response is not null) as commands`,
        [childId],
      );
      expect(rows[0]).toEqual({ plans: rows[0]?.plans, events: rows[0]?.plans, commands: rows[0]?.plans });
    });
  },
);

it.each([
  { after: 200, database: false },
  { after: 400, database: true },
])(
  'has published in full what it acknowledged, and nothing by half, when it is killed $after ms into it (database too: $database)',
  async ({ after, database }) => {
    const all = await withDatabase((client) =>
      publishablePlans(client, { coordinator: 'anna-provberg', childNumber: '201203142383', count: 500 }),
    );
    const waiting = [...all];
    const acknowledged = await killWhile((done) => publishUntilKilled(running.url, waiting, done), { after, database });
    expect(acknowledged.length).toBeGreaterThan(0);

    running = await startProcess(folder.path, settings);
    await withDatabase(async (client) => {
      const kept = await client.query(`select from plans.plan where state = 'active' and id = any ($1)`, [
        acknowledged,
      ]);
      expect(kept.rowCount).toBe(acknowledged.length);
      expect(await halfPublished(client, all)).toEqual([]);
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
