import { once } from 'node:events';
import { createServer } from 'node:net';
import { pino } from 'pino';
import type { Config } from '../platform/config/config.ts';
import { openPool, refuseIfPrivileged } from '../platform/db/pool.ts';
import { startCatcher } from '../platform/mail/catcher.ts';
import { systemClock } from '../platform/time/time.ts';
import { compose } from './composition.ts';
import { prepareDatabase } from './database.ts';
import { registerDemoMail } from './demo-mail.ts';
import { registerHealth } from './health.ts';
import { takeFolder } from './running.ts';
import { buildWeb, serveWeb } from './web.ts';
import { startJobs } from './worker.ts';

export interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** Brings the whole of Samsyn up: database, pages, mail, jobs, server. Throws one clear sentence when something is in the way. */
export async function start(config: Config): Promise<Running> {
  const logger = pino({ level: config.logLevel, base: null });
  const folder = await takeFolder(config);
  const closing: (() => Promise<unknown>)[] = [folder.release];
  const stop = async () => {
    for (const close of closing.reverse().splice(0)) await close();
  };
  try {
    await tryPort(config);
    if (config.pages === 'inside') await buildWeb();
    const database = await prepareDatabase(config);
    closing.push(database.stop);
    const pool = openPool(database.appUrl, config.database.pool, (error) =>
      logger.warn({ kind: error.name }, 'database connection lost'),
    );
    closing.push(() => pool.end());
    await refuseIfPrivileged(pool);
    const mail = config.mail.smtpUrl === undefined ? await startCatcher() : undefined;
    if (mail) closing.push(() => mail.close());
    const settled = { ...config, mail: { ...config.mail, smtpUrl: config.mail.smtpUrl ?? mail?.url } };
    const app = await compose({ config: settled, pool, clock: systemClock, logger });
    closing.push(() => app.close());
    registerHealth(app, pool, config);
    if (config.oidc === undefined) registerDemoMail(app, mail);
    if (config.pages === 'inside') await serveWeb(app);
    if (config.worker === 'inside')
      closing.push((await startJobs({ config: settled, url: database.workerUrl, clock: systemClock, logger })).stop);
    await onPort(config, (at) => app.listen(at));
    return { url: config.publicUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Tried before anything is prepared too, so that a taken port is told at once. */
async function tryPort(config: Config): Promise<void> {
  const probe = createServer();
  await onPort(config, async ({ host, port }) => {
    probe.listen(port, host);
    await once(probe, 'listening');
  });
  probe.close();
  await once(probe, 'close');
}

async function onPort(
  { host, port }: Config,
  listen: (at: { host: string; port: number }) => Promise<unknown>,
): Promise<void> {
  try {
    await listen({ host, port });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Error(`port ${port} is taken; stop what uses it, or choose another with PORT=3001`);
    }
    throw error;
  }
}
