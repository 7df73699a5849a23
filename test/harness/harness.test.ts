import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Samsyn, samsyn } from './samsyn.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

it('starts on a seeded county and answers an unknown page with a problem in Swedish', async () => {
  const anna = await s.employee('anna-provberg');
  const answer = await anna.get('/api/finns-inte');
  expect(answer.status).toBe(404);
  expect(answer.body).toMatchObject({ code: 'not_found', title: 'Sidan finns inte' });
});
