import { type Logger, pino } from 'pino';
import type { Config } from '../platform/config/config.ts';
import { loginUrl } from '../platform/db/migrate.ts';
import { openDatabase, openPool, refuseIfPrivileged } from '../platform/db/pool.ts';
import { refuseIfUnreachable } from '../platform/db/reach.ts';
import { startWorker, type Worker } from '../platform/jobs/jobs.ts';
import { createMailer } from '../platform/mail/send.ts';
import { type Clock, systemClock } from '../platform/time/time.ts';
import { jobs } from './jobs.ts';
import { secretOf } from './secret.ts';

export interface WorkerParts {
  readonly config: Config;
  readonly url: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Runs every area's jobs with the worker's own database role, in this process. */
export async function startJobs({ config, url, clock, logger }: WorkerParts): Promise<Worker> {
  const pool = openPool(url, 3, (error) => logger.warn({ kind: error.name }, 'database connection lost'));
  await refuseIfPrivileged(pool);
  const list = jobs({
    db: openDatabase(pool),
    clock,
    mailer: createMailer({ smtpUrl: config.mail.smtpUrl ?? 'smtp://127.0.0.1:25', from: config.mail.from }),
    publicUrl: config.publicUrl,
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

/** Jobs only, beside servers that run with WORKER=none. Throws one sentence when a setting is missing or wrong. */
export async function startJobsAlone(config: Config): Promise<Worker> {
  const { ownerUrl, workerUrl } = config.database;
  if ((ownerUrl ?? workerUrl) === undefined || config.mail.smtpUrl === undefined) {
    throw new Error('worker needs DATABASE_URL and SMTP_URL; the database and mail that came along live in `start`');
  }
  const url = workerUrl ?? loginUrl(ownerUrl ?? '', 'samsyn_worker', await secretOf(config));
  await refuseIfUnreachable(url, workerUrl === undefined ? 'DATABASE_URL' : 'DATABASE_WORKER_URL');
  const logger = pino({ level: config.logLevel, base: null });
  return startJobs({ config, url, clock: systemClock, logger });
}
