import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/**
 * /health: the process answers. /ready: the database answers too. /metrics: figures for Prometheus, about no person;
 * with a token only, and without one not at all in production.
 */
export function registerHealth(
  app: FastifyInstance,
  pool: pg.Pool,
  { metricsToken: token, production }: { readonly metricsToken: string | undefined; readonly production: boolean },
): void {
  const hidden = { schema: { hide: true } };
  app.get('/health', hidden, async () => ({ status: 'ok' }));
  app.get('/ready', hidden, async (_, reply) => {
    try {
      await pool.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database_unreachable' });
    }
  });

  if (production && token === undefined) return;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'samsyn_request_seconds',
    help: 'Time to answer, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    seconds.observe(
      { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
  app.get('/metrics', hidden, async (request, reply) => {
    if (token !== undefined && !same(request.headers.authorization ?? '', `Bearer ${token}`))
      return reply.code(401).send({ status: 'token_needed' });
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
