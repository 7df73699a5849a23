import { join } from 'node:path';
import type { Config } from '../platform/config/config.ts';
import { startEmbedded } from '../platform/db/embedded.ts';
import { migrate } from '../platform/db/migrate.ts';
import { refuseIfUnreachable } from '../platform/db/reach.ts';
import { installJobs } from '../platform/jobs/jobs.ts';
import { dayOf, systemClock } from '../platform/time/time.ts';
import { jobNames } from './jobs.ts';
import { runningPid } from './running.ts';
import { secretOf } from './secret.ts';
import { readSeed, seedDatabase } from './seed/seed.ts';

export interface PreparedDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  stop(): Promise<void>;
}

/**
 * The server that holds the data: the one named by DATABASE_URL, or the one that came along from npm. Stopping it does
 * nothing while another living Samsyn uses it.
 */
export async function openServer(config: Config): Promise<{ ownerUrl: string; stop(): Promise<void> }> {
  const { ownerUrl } = config.database;
  if (ownerUrl !== undefined) {
    await refuseIfUnreachable(ownerUrl, 'DATABASE_URL');
    return { ownerUrl, stop: async () => undefined };
  }
  const cluster = await startEmbedded(join(config.dataDir, 'pg'));
  const stop = async () => {
    const user = await runningPid(config);
    if (user === undefined || user === process.pid) await cluster.stop();
  };
  return { ownerUrl: cluster.url, stop };
}

/** A database in its present shape, with the county and, outside production, its synthetic people. Safe to repeat. */
export async function prepareDatabase(config: Config): Promise<PreparedDatabase> {
  const server = await openServer(config);
  try {
    const migrated = await migrate(server.ownerUrl, await secretOf(config));
    await installJobs(server.ownerUrl, jobNames, ['samsyn_app', 'samsyn_worker']);
    if (!config.production) {
      const seed = await readSeed('data/dalarna', 'data/demo/people.json');
      await seedDatabase(server.ownerUrl, seed, dayOf(systemClock.now()).toString());
    }
    return {
      ownerUrl: server.ownerUrl,
      appUrl: config.database.appUrl ?? migrated.appUrl,
      workerUrl: config.database.workerUrl ?? migrated.workerUrl,
      stop: server.stop,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
