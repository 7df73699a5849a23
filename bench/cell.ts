import { createHash, randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { jobNames } from '../src/app/jobs.ts';
import { readSeed, seedDatabase } from '../src/app/seed/seed.ts';
import { startEmbedded } from '../src/platform/db/embedded.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { installJobs } from '../src/platform/jobs/jobs.ts';

export interface Size {
  readonly plans: number;
  readonly staff: number;
  /** Each with six parties and 200 meetings over five years. */
  readonly forums: number;
}

/** Someone who is signed in, with a plan that they may read and one that they coordinate and could publish. */
export interface Visitor {
  readonly cookie: string;
  readonly csrf: string;
  readonly personId: string;
  readonly unitId: string;
  readonly planId: string;
}

export interface Cell {
  readonly ownerUrl: string;
  readonly secret: string;
  readonly directory: string;
  readonly visitors: readonly Visitor[];
  /** Coordinators of plans that stand at the meeting and lack nothing: each can be published once. */
  readonly publishers: readonly Visitor[];
  /** Takes away what a start has filled in beside what is measured. */
  onlyMeasured(): Promise<void>;
  close(): Promise<void>;
}

/** A county's cell of its own, filled with synthetic plans. Takes about a minute for 60 000. */
export async function openCell(size: Size): Promise<Cell> {
  const directory = join(tmpdir(), `samsyn-bench-${process.pid}`);
  const cluster = await startEmbedded(join(directory, 'pg'), [
    '-c',
    'shared_buffers=1GB',
    '-c',
    'max_connections=200',
    '-c',
    'synchronous_commit=on',
  ]);
  const secret = createHash('sha256').update(directory).digest('hex');
  await migrate(cluster.url, secret);
  await installJobs(cluster.url, jobNames, ['samsyn_app', 'samsyn_worker']);
  await seedDatabase(cluster.url, await readSeed('data/dalarna', 'data/demo/people.json'));
  const client = new pg.Client(cluster.url);
  await client.connect();
  const fill = await readFile(join(import.meta.dirname, 'fill.sql'), 'utf8');
  await client.query(fill.replaceAll(':plans', String(size.plans)).replaceAll(':staff', String(size.staff)));
  const forums = await readFile(join(import.meta.dirname, 'fill-forums.sql'), 'utf8');
  await client.query(forums.replaceAll(':forums', String(size.forums)));
  const visitors = await signIn(client, `m.k = 1 and p.state <> 'closed'`, 2000);
  const publishers = await signIn(client, `m.k = 0 and p.state = 'meeting'`, 7500);
  await client.end();
  return {
    ownerUrl: cluster.url,
    secret,
    directory,
    visitors,
    publishers,
    onlyMeasured: async () => {
      const owner = new pg.Client(cluster.url);
      await owner.connect();
      await owner.query(await readFile(join(import.meta.dirname, 'only-measured.sql'), 'utf8'));
      await owner.end();
    },
    close: async () => {
      await cluster.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function signIn(client: pg.Client, who: string, most: number): Promise<Visitor[]> {
  const { rows } = await client.query<{
    person_id: string;
    unit_id: string;
    plan_id: string;
    account_id: string;
    assignment_id: string;
  }>(
    `select distinct on (m.plan_id) m.person_id, m.unit_id, m.plan_id, c.id as account_id, a.id as assignment_id
       from bench_member m join plans.plan p on p.id = m.plan_id join identity.account c on c.person_id = m.person_id
       join directory.assignment a on a.employee_id = m.person_id and a.role = 'professional' where ${who} limit $1`,
    [most],
  );
  const visitors = rows.map((row) => ({ ...row, token: randomUUID(), csrf: randomUUID() }));
  await client.query(
    `insert into identity.session (token_hash, county_id, account_id, assignment_id, csrf_token, created_at, seen_at)
     select sha256(convert_to(token, 'utf8')), '20', account, assignment, csrf, now(), now()
       from unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[]) as t (token, account, assignment, csrf)`,
    [
      visitors.map((v) => v.token),
      visitors.map((v) => v.account_id),
      visitors.map((v) => v.assignment_id),
      visitors.map((v) => v.csrf),
    ],
  );
  return visitors.map((v) => ({
    cookie: `__Host-samsyn=${v.token}`,
    csrf: v.csrf,
    personId: v.person_id,
    unitId: v.unit_id,
    planId: v.plan_id,
  }));
}
