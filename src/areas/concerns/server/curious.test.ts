import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { drawEveryNight } from '../../access-log/index.ts';
import { asWorker } from '../../access-log/testing.ts';
import { received } from '../testing.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

it('a manager who is curious about a report is refused, and stands in the log review the next day', async () => {
  const { intakeId } = await received(s);
  const karin = await s.employee('karin-pahittstrom');
  for (let n = 0; n < 3; n++) expect((await karin.get(`/api/intakes/${intakeId}`)).status).toBe(403);
  s.clock.moveTo('2026-11-24T08:00:00Z');
  await asWorker(s, drawEveryNight);
  const gunilla = await s.employee('gunilla-loggprov');
  const { items } = (await gunilla.get('/api/access-log/review')).body;
  const tries = items.filter(({ name }: { name: string }) => name === 'Karin Påhittström');
  expect(tries).toHaveLength(3);
  for (const one of tries)
    expect(one).toMatchObject({ refused: true, child: null, says: expect.stringContaining('försökte läsa en') });
  expect(JSON.stringify(items)).not.toMatch(/Barnsson|karies/);
});
