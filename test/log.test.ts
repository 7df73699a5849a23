import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { given } from '../src/areas/plans/testing-given.ts';
import { type Samsyn, samsyn } from './harness/samsyn.ts';

const lines: string[] = [];
let s: Samsyn;
beforeAll(async () => {
  const logger = pino({ level: 'trace', base: null }, { write: (line: string) => lines.push(line) });
  s = await samsyn({}, async (app) => void app.get('/fault/:id', () => Promise.reject(new Error('Alva'))), logger);
});
afterAll(() => s.close());

it('writes what happened and nothing about anybody, also when something is refused or goes wrong', async () => {
  const plan = await given(s).plan({ state: 'called' });
  const anna = await s.employee('anna-provberg');
  await anna.get(plan.path);
  await anna.post('/api/children', { identity: { kind: 'national', number: '201203142383' }, given: 'Alva' });
  await anna.get(`/api/plans/${crypto.randomUUID()}?q=Alva`);
  await s.app.inject(`/fault/${plan.id}`);
  await s.app.inject('/auth/login?as=family&to=/familj/planer/Alva');

  const log = lines.join('');
  expect(lines.length).toBeGreaterThan(10);
  expect(log).toContain('"route":"/api/plans/:planId');
  expect(log).toContain('request failed');
  const ids = log.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
  const correlations = new Set(lines.map((line) => JSON.parse(line).reqId));
  expect(ids.filter((id) => !correlations.has(id))).toEqual([]);
  expect(log).not.toMatch(/Alva|Exempelsson|Provberg|201203142383|20120314|@demo\.|127\.0\.0\.1|samsyn_session|csrf/i);
});
