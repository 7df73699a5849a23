import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { act, decided, reportedChild, toldContent } from '../testing.ts';

let s: Samsyn;
let lena: Person;
beforeAll(async () => {
  s = await samsyn();
  lena = await s.employee('lena-exempelman');
});
afterAll(() => s.close());

const told = (patch: object = {}) => ({
  channel: 'phone',
  sender: 'private',
  arrivedAt: '2026-11-22T21:15:00Z',
  content: toldContent(),
  ...patch,
});
const register = (body: object) => lena.post('/api/intakes', body);
const wrong = async (body: object) => (await register(body)).body.errors?.map((e: { path: string }) => e.path);

it('counts from the day on which it came in, whenever it is written down', async () => {
  const { status, body } = await register(told());
  expect(status).toBe(200);
  const { intakes } = (await lena.get('/api/intakes')).body;
  const row = intakes.find(({ id }: { id: string }) => id === body.id);
  expect(row).toMatchObject({ channel: 'phone', sender: 'private', next: { by: { day: '2026-11-22' } } });
});

it('knows the child by the number in any spelling, so that other reports on it are found', async () => {
  const child = reportedChild({ number: '160229-2383' });
  const { body } = await register(told({ content: toldContent({ child }) }));
  const view = (await lena.get(`/api/intakes/${body.id}`)).body;
  expect(view.content.child).toMatchObject({ number: '201602292383', bornOn: '2016-02-29', sex: 'girl' });
});

it('lets a private person be nameless, and nobody else', async () => {
  const nameless = toldContent({ reporter: { name: '', role: '', unit: '' } });
  expect((await register(told({ content: nameless }))).status).toBe(200);
  expect(await wrong(told({ sender: 'health', content: nameless }))).toEqual(['content.reporter.name']);
});

it('owes an answer to one who reports at work and asks, not to a private person', async () => {
  const asks = toldContent({ asks: true });
  for (const [sender, expected] of [
    ['private', null],
    ['dental', '2026-11-22T21:15:00.000Z'],
  ]) {
    const { body } = await register(told({ sender, content: asks }));
    expect((await lena.get(`/api/intakes/${body.id}`)).body.askedAt, String(sender)).toBe(expected);
  }
});

it.each([
  ['arrivedAt', { arrivedAt: '2026-11-23T09:00:00Z' }],
  ['arrivedAt', { arrivedAt: '2019-12-31T22:59:00Z' }],
  ['content.seen', { content: toldContent({ seen: '' }) }],
  ['content.child.number', { content: toldContent({ child: reportedChild({ number: '20160229-2380' }) }) }],
])('says what is wrong at %s, and keeps nothing', async (path, patch) => {
  const count = async () => (await s.database.owner.query('select count(*) from concerns.intake')).rows[0].count;
  const before = await count();
  expect(await wrong(told(patch))).toEqual([path]);
  expect(await count()).toBe(before);
});

it('is answered by the handler in person, who says that it is done', async () => {
  const { body } = await register(told({ sender: 'dental', content: toldContent({ asks: true }) }));
  await decided(lena, body.id, 'not_opened', null);
  const kinds = async () =>
    (await lena.get('/api/my-day')).body.lines.filter((l: { refId: string }) => l.refId === body.id);
  expect(await kinds()).toMatchObject([{ kind: 'concern_answer' }]);
  await act(lena, body.id, 'post', 'telling', { telling: 'suitable', words: '', unasked: false });
  expect((await lena.get(`/api/intakes/${body.id}`)).body).toMatchObject({
    sentence: 'not_opened',
    toldAt: expect.any(String),
  });
  expect(await kinds()).toEqual([]);
});

it('cannot be decided with an answer that goes by itself, since nobody is there to receive it', async () => {
  const { body } = await register(told({ sender: 'dental', content: toldContent({ asks: true }) }));
  expect((await decided(lena, body.id, 'not_opened', 'suitable')).status).toBe(400);
});

it('tells where it came from when it has been sent on, and where it went', async () => {
  const { body } = await register(told());
  const unitId = await s.id('unit', 'borlange-socialtjanst-barn-unga');
  await act(lena, body.id, 'post', 'forward', { unitId, words: 'Barnet bor i Borlänge.' });
  expect((await lena.get(`/api/intakes/${body.id}`)).body.forwardedTo).toContain('Borlänge');
  const ahmed = await s.employee('ahmed-testberg');
  const { intakes } = (await ahmed.get('/api/intakes')).body;
  const view = (await ahmed.get(`/api/intakes/${intakes[0].id}`)).body;
  expect(view.steps[0]).toMatchObject({
    what: 'received_from',
    words: 'Barnet bor i Borlänge.',
    details: { from: expect.stringContaining('Falu') },
  });
});
