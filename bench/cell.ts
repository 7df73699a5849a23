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

/** Someone who is signed in and has a report of concern that lacks nothing, not sent yet. */
export interface Reporter extends Visitor {
  readonly draftId: string;
}

export interface Cell {
  readonly ownerUrl: string;
  readonly secret: string;
  readonly directory: string;
  readonly visitors: readonly Visitor[];
  /** Coordinators of plans that stand at the meeting and lack nothing: each can be published once. */
  readonly publishers: readonly Visitor[];
  readonly reporters: readonly Reporter[];
  /** Those who receive reports of concern at Falun's social services. */
  readonly receivers: readonly Visitor[];
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
  await client.query(await readFile(join(import.meta.dirname, 'fill-reports.sql'), 'utf8'));
  // As a database is that has been running for a while, so that nobody tidies up beside what is measured.
  await client.query('vacuum (analyze)');
  const members = (where: string) => `select distinct on (m.plan_id) m.person_id, m.unit_id, m.plan_id
    from bench_member m join plans.plan p on p.id = m.plan_id where ${where}`;
  const visitors = await signIn(client, members(`m.k = 1 and p.state <> 'closed'`), 2000);
  const publishers = await signIn(client, members(`m.k = 0 and p.state = 'meeting'`), 7500);
  const reporters = await signIn(client, 'select person_id, unit_id, draft_id as plan_id from bench_draft', 7500);
  const receivers = await signIn(
    client,
    'select person_id, unit_id, null::uuid as plan_id from bench_intake',
    4,
    'intake',
  );
  await client.end();
  return {
    ownerUrl: cluster.url,
    secret,
    directory,
    visitors,
    publishers,
    reporters: reporters.map(({ planId, ...reporter }) => ({ ...reporter, planId: '', draftId: planId })),
    receivers,
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

/** Signs in the people of a question that gives `person_id`, `unit_id` and `plan_id`. */
async function signIn(client: pg.Client, people: string, most: number, role = 'professional'): Promise<Visitor[]> {
  const { rows } = await client.query<{
    person_id: string;
    unit_id: string;
    plan_id: string;
    account_id: string;
    assignment_id: string;
  }>(
    `select m.person_id, m.unit_id, m.plan_id, c.id as account_id, a.id as assignment_id
       from (${people}) m join identity.account c on c.person_id = m.person_id
       join directory.assignment a on a.employee_id = m.person_id and a.role = $2 limit $1`,
    [most, role],
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
