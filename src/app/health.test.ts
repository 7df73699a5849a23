import { afterAll, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../test/harness/samsyn.ts';
import { openPool } from '../platform/db/pool.ts';
import { registerHealth } from './health.ts';

const running: Samsyn[] = [];
afterAll(() => Promise.all(running.map((s) => s.close())));

async function metrics(settings: { metricsToken: string | undefined; production: boolean }, authorization = '') {
  const pool = openPool('postgres://nobody@127.0.0.1:9/none', 1, () => undefined);
  const s = await samsyn({}, async (app) => registerHealth(app, pool, settings));
  running.push(s);
  return (await s.app.inject({ url: '/metrics', headers: { authorization } })).statusCode;
}

it('shows figures to whoever has the token, and in production to nobody else', async () => {
  expect(await metrics({ metricsToken: undefined, production: false })).toBe(200);
  expect(await metrics({ metricsToken: undefined, production: true })).toBe(404);
  expect(await metrics({ metricsToken: 'token', production: true })).toBe(401);
  expect(await metrics({ metricsToken: 'token', production: true }, 'Bearer token')).toBe(200);
});
