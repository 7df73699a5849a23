import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Config } from '../platform/config/config.ts';
import { openPool, refuseIfPrivileged } from '../platform/db/pool.ts';
import { startCatcher } from '../platform/mail/catcher.ts';
import { systemClock } from '../platform/time/time.ts';
import { compose } from './composition.ts';
import { prepareDatabase } from './database.ts';
import { registerDemoMail } from './demo-mail.ts';
import { registerHealth } from './health.ts';
import { localDirectory } from './secret.ts';
import { buildWeb, serveWeb } from './web.ts';
import { startJobs } from './worker.ts';

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** Brings the whole of Samsyn up: database, pages, mail, jobs, server. Throws one clear sentence when something is in the way. */
export async function start(config: Config): Promise<Running> {
  const logger = pino({ level: config.logLevel, base: null });
  await buildWeb();
  const database = await prepareDatabase(config);
  const closing: (() => Promise<unknown>)[] = [database.stop];
  const stop = async () => {
    for (const close of closing.reverse().splice(0)) await close();
  };
  try {
    const pool = openPool(database.appUrl, config.database.pool, (error) =>
      logger.warn({ kind: error.name }, 'database connection lost'),
    );
    closing.push(() => pool.end());
    await refuseIfPrivileged(pool);
    const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`;
    const mail = config.mail.smtpUrl === undefined ? await startCatcher() : undefined;
    if (mail) closing.push(() => mail.close());
    const settled = { ...config, publicUrl, mail: { ...config.mail, smtpUrl: config.mail.smtpUrl ?? mail?.url } };
    const app = await compose({ config: settled, pool, clock: systemClock, logger });
    closing.push(() => app.close());
    registerHealth(app, pool, config.metricsToken);
    if (mail) registerDemoMail(app, mail);
    await serveWeb(app);
    if (config.worker === 'inside')
      closing.push((await startJobs({ config: settled, url: database.workerUrl, clock: systemClock, logger })).stop);
    await listen(app, config);
    await rememberPid(config);
    closing.push(() => rm(pidFile(config), { force: true }));
    return { url: publicUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export const pidFile = (config: Config): string => join(localDirectory(config), 'server.pid');

async function rememberPid(config: Config): Promise<void> {
  await mkdir(localDirectory(config), { recursive: true });
  await writeFile(pidFile(config), String(process.pid));
}

async function listen(
  app: { listen(o: { host: string; port: number }): Promise<string> },
  config: Config,
): Promise<void> {
  try {
    await app.listen({ host: config.host, port: config.port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Error(`port ${config.port} is taken; stop what uses it, or choose another with PORT=3001`);
    }
    throw error;
  }
}
