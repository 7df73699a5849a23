import type { Logger } from 'pino';
import type { Config } from '../platform/config/config.ts';
import { openDatabase, openPool } from '../platform/db/pool.ts';
import { startWorker, type Worker } from '../platform/jobs/jobs.ts';
import { createMailer } from '../platform/mail/send.ts';
import type { Clock } from '../platform/time/time.ts';
import { jobs } from './jobs.ts';

export interface WorkerParts {
  readonly config: Config;
  readonly url: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Runs every area's jobs with the worker's own database role, in this process. */
export async function startJobs({ config, url, clock, logger }: WorkerParts): Promise<Worker> {
  const pool = openPool(url, 3, (error) => logger.warn({ kind: error.name }, 'database connection lost'));
  const list = jobs({
    db: openDatabase(pool),
    clock,
    mailer: createMailer({ smtpUrl: config.mail.smtpUrl ?? 'smtp://127.0.0.1:25', from: config.mail.from }),
    publicUrl: config.publicUrl ?? '',
    from: config.mail.from,
  });
  const worker = await startWorker(url, list, (job, error) => {
    logger.error({ job, kind: error instanceof Error ? error.name : 'unknown' }, 'job failed');
  });
  return {
    stop: async () => {
      await worker.stop();
      await pool.end();
    },
  };
}
