import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { entryIn } from '../testing.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

it('another municipality tries, tells how it went, and may try again; the first one sees it', async () => {
  const karin = await s.employee('karin-pahittstrom');
  const id = await entryIn(s, 'exempel-arbetsgrupp-orsa');
  const say = (state: string, word = '') => karin.post(`/api/catalogue/${id}/trials`, { state, word });
  const next = async () => (await karin.get(`/api/catalogue/${id}`)).body.tries;

  expect(await next()).toEqual({ municipality: { code: '2080', name: 'Falu kommun' }, next: ['trying'] });
  expect((await say('worked', 'Bra.')).body).toMatchObject({
    status: 422,
    detail: 'Säg först att ni provar. Berätta sedan hur det gick.',
  });
  expect((await say('trying')).status).toBe(200);
  expect((await say('trying')).body).toMatchObject({ status: 422, detail: 'Ni har redan sagt att ni provar.' });
  expect((await next()).next).toEqual(['worked', 'did_not_work']);
  expect((await say('did_not_work')).body.errors).toEqual([
    { path: 'word', message: 'Skriv några ord om hur det gick.' },
  ]);
  expect((await say('did_not_work', 'Cheferna hann inte ses.')).status).toBe(200);
  expect((await next()).next).toEqual(['trying']);

  const ingrid = await s.employee('ingrid-exempelby');
  const { body } = await ingrid.get('/api/catalogue?kind=good_example');
  const orsa = body.entries.find((entry: { id: string }) => entry.id === id);
  expect(orsa.trials).toEqual([
    {
      municipality: { code: '2080', name: 'Falu kommun' },
      state: 'did_not_work',
      word: 'Cheferna hann inte ses.',
      at: '2026-11-23T08:00:00.000Z',
      unit: 'Socialtjänst barn och unga, Falu kommun',
    },
  ]);
});

it('offers no trial of what the own municipality does, nor of what has ended', async () => {
  const karin = await s.employee('karin-pahittstrom');
  const lovisa = await s.employee('lovisa-fiktivlund');
  expect((await karin.get(`/api/catalogue/${await entryIn(s, 'exempel-tfvb-falun')}`)).body.tries).toBeNull();
  const ended = await entryIn(s, 'exempel-sspf-gagnef');
  await lovisa.post(`/api/catalogue/${ended}/end`, { why: 'Prov.', seen: 1 });
  expect((await karin.get(`/api/catalogue/${ended}`)).body.tries).toBeNull();
  expect((await karin.post(`/api/catalogue/${ended}/trials`, { state: 'trying', word: '' })).status).toBe(422);
});
