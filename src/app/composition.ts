import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Logger } from 'pino';
import { demonstrationIdentities, identityPlugin, requestOpener } from '../areas/identity/index.ts';
import type { Config } from '../platform/config/config.ts';
import { openDatabase } from '../platform/db/pool.ts';
import { createPdfRenderer } from '../platform/documents/renderer.ts';
import { perAccount } from '../platform/http/rate-limit.ts';
import { registerRoutes } from '../platform/http/register.ts';
import { createServer } from '../platform/http/server.ts';
import { createEnqueue } from '../platform/jobs/jobs.ts';
import { type Clock, today } from '../platform/time/time.ts';
import { routes } from './routes.ts';
import { readSeed } from './seed/seed.ts';

export interface Parts {
  readonly config: Config;
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Puts the house together: the only place where platform and areas meet. Nothing listens yet. */
export async function compose({ config, pool, clock, logger }: Parts): Promise<FastifyInstance> {
  const db = openDatabase(pool);
  const app = await createServer(logger);
  const pdf = createPdfRenderer();
  app.addHook('onClose', async () => pdf.close());
  registerRoutes(app, routes(pdf), {
    db,
    clock,
    openRequest: requestOpener(config.session),
    enqueue: createEnqueue(),
    limit: perAccount(config.requestsPerMinute, 60_000),
  });
  const demonstration = async () =>
    demonstrationIdentities(await readSeed('data/dalarna', 'data/demo/people.json'), config.claims, today(clock));
  await app.register(identityPlugin, { db, clock, config, demonstration });
  return app;
}
