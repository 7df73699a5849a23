import { CompiledQuery } from 'kysely';
import PgBoss from 'pg-boss';
import type { Tx } from '../db/transaction.ts';

/** A job's name, how it is run, and when by itself. The handler gets the data it was queued with, one job at a time. */
export interface JobSpec {
  readonly name: string;
  readonly handler: (data: object) => Promise<void>;
  /** Five-field cron in Swedish time, for jobs that run by themselves. */
  readonly cron?: string;
}

/** Puts a job in the queue within `tx`: committed with the change that asked for it, or not at all. */
export type Enqueue = (tx: Tx, name: string, data: object) => Promise<void>;

/** Makes the queue's own tables and one queue per job. Runs with the database owner's rights, as migrations do. */
export async function installJobs(ownerUrl: string, names: readonly string[], roles: readonly string[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, max: 2, supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  for (const name of names) await boss.createQueue(name);
  const grants = roles.map(
    (role) =>
      `grant usage on schema pgboss to ${role}; grant select, insert, update, delete on all tables in schema pgboss to ${role};`,
  );
  await bossDb(boss).executeSql(grants.join('\n'), []);
  await boss.stop({ graceful: false, wait: true });
}

// pg-boss hands out its own connection; its types do not say so.
const bossDb = (boss: PgBoss): PgBoss.Db => (boss as unknown as { getDb(): PgBoss.Db }).getDb();

export interface Worker {
  readonly stop: () => Promise<void>;
}

/** Runs jobs until stopped, one of each name at a time. `onError` gets what failed, without data. */
export async function startWorker(
  workerUrl: string,
  jobs: readonly JobSpec[],
  onError: (job: string, error: unknown) => void,
): Promise<Worker> {
  const boss = new PgBoss({ connectionString: workerUrl, max: 4, migrate: false, application_name: 'samsyn-worker' });
  boss.on('error', (error) => onError('queue', error));
  await boss.start();
  for (const job of jobs) {
    if (job.cron !== undefined)
      await boss.schedule(job.name, job.cron, {}, { tz: 'Europe/Stockholm', singletonKey: job.name });
    const worker = await boss.work<object>(job.name, { pollingIntervalSeconds: 1 }, async ([queued]) => {
      try {
        await job.handler(queued?.data ?? {});
      } catch (error) {
        onError(job.name, error);
        throw error;
      } finally {
        // Where there was one there may be more: the next is looked for at once, not a second later.
        boss.notifyWorker(worker);
      }
    });
  }
  return { stop: () => boss.stop({ graceful: true, wait: true, timeout: 5_000 }) };
}

/** A job that fails is tried again every five minutes for a day. */
const retries = { retryLimit: 288, retryDelay: 300 };

/** A sender that only writes into the caller's transaction and holds no connection of its own. */
export function createEnqueue(): Enqueue {
  const boss = new PgBoss({
    db: { executeSql: () => Promise.reject(new Error('jobs are queued inside a transaction')) },
  });
  return async (tx, name, data) => {
    const executeSql = async (text: string, values: unknown[]) => {
      const { rows } = await tx.executeQuery(CompiledQuery.raw(text, values));
      return { rows: rows as never[], rowCount: rows.length };
    };
    await boss.send(name, data, { db: { executeSql } as PgBoss.Db, ...retries });
  };
}
