import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { worksWith } from '../../../test/harness/arrange.ts';
import { type Samsyn, samsyn } from '../../../test/harness/samsyn.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const refusals = async () =>
  (await s.database.owner.query(`select event from access_log.event where outcome = 'refused'`)).rows;

it('gives the first answer again to one who no longer sees what the command was about, and logs no attempt', async () => {
  const erik = await s.employee('erik-testlund');
  const alva = await worksWith(s, 'erik-testlund', '201203142383');
  const end = (key: string) => erik.post(`/api/children/${alva}/contacts/mine/end`, {}, { key });
  const key = randomUUID();
  const first = await end(key);
  expect(first.status).toBe(200);
  expect(await end(key)).toMatchObject({ status: 200, body: first.body });
  expect(await refusals()).toEqual([]);
  expect((await end(randomUUID())).status).toBe(404);
});

it('gives the first answer again when the command changed the page’s own token', async () => {
  const kim = await s.employee('kim-dubbelprov');
  const [other] = (await kim.get('/api/me')).body.otherAssignments;
  const key = randomUUID();
  const change = (more: object) => kim.post('/api/me/assignment', { assignmentId: other.id }, { key, ...more });
  expect((await change({})).status).toBe(200);
  expect(await change({})).toMatchObject({ status: 200, body: { assignmentId: other.id } });
  expect((await change({ key: randomUUID() })).body.code).toBe('csrf');
});
