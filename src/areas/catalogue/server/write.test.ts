import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { asItStands, entryIn, example } from '../testing.ts';

let s: Samsyn;
let lovisa: Person;
let mona: Person;
beforeAll(async () => {
  s = await samsyn();
  lovisa = await s.employee('lovisa-fiktivlund');
  mona = await s.employee('mona-latsaslind');
});
afterAll(() => s.close());

const pathOf = (id: string, more = '') => `/api/catalogue/${id}${more}`;

describe('writing in the catalogue', () => {
  it('a change stands at once, tells who, when and why, and the old one can be read', async () => {
    const id = await entryIn(s, 'vib-gagnef');
    const { content, number } = await asItStands(lovisa, id);
    const next = { ...content, reach: 'Ring familjecentralen.' };
    expect((await lovisa.put(pathOf(id), { content: next, why: 'Ny väg in.', seen: number })).body).toEqual({
      id,
      number: 2,
    });
    const { body } = await lovisa.get(pathOf(id));
    expect(body.content.reach).toBe('Ring familjecentralen.');
    expect(body.history).toMatchObject([
      { number: 2, why: 'Ny väg in.', by: { name: 'Lovisa Fiktivlund', unit: 'RSS Dalarna' }, restoredFrom: null },
      { number: 1, why: 'Inläst från länets underlag.', by: null },
    ]);
    expect(body.history[0].at).toBe('2026-11-23T08:00:00.000Z');
    expect((await mona.get(pathOf(id, '/editions/1'))).body).toEqual({ number: 1, content });
    expect((await mona.get(pathOf(id, '/editions/3'))).status).toBe(404);
  });

  it('an old version is made to stand again as a new one, and nothing in between is lost', async () => {
    const id = await entryIn(s, 'vic-orsa');
    const first = await asItStands(lovisa, id);
    await lovisa.put(pathOf(id), { content: { ...first.content, note: 'Fel.' }, why: 'Prov.', seen: 1 });
    const restored = await lovisa.post(pathOf(id, '/restore'), { number: 1, why: 'Det var fel.', seen: 2 });
    expect(restored.body).toEqual({ id, number: 3 });
    const { body } = await lovisa.get(pathOf(id));
    expect(body.content).toEqual(first.content);
    expect(body.history.map((edition: { restoredFrom: number | null }) => edition.restoredFrom)).toEqual([
      1,
      null,
      null,
    ]);
  });

  it('what has ended is answered with no more, and comes back when an old version is made to stand', async () => {
    const id = await entryIn(s, 'pof-falun');
    const asked = '/api/where-to?child=unborn&municipality=2080&role=health_care&worry=parents&urgency=can_wait';
    const isAnswered = async () => JSON.stringify((await mona.get(asked)).body).includes(id);
    expect(await isAnswered()).toBe(true);
    await mona.post(pathOf(id, '/end'), { why: 'Finns inte längre.', seen: 1 });
    expect(await isAnswered()).toBe(false);
    expect((await mona.post(pathOf(id, '/end'), { why: 'Igen.', seen: 2 })).status).toBe(422);
    await mona.post(pathOf(id, '/restore'), { number: 1, why: 'Jo, den finns.', seen: 2 });
    expect(await isAnswered()).toBe(true);
  });

  it('something new is in the answer at once, for its municipality and age alone', async () => {
    const { content } = await asItStands(lovisa, await entryIn(s, 'vib-gagnef'));
    const added = await mona.post('/api/catalogue', {
      content: { ...content, name: 'Provteamet', municipalities: ['2080'], ages: { from: 3, to: 5 }, unborn: false },
      why: 'Nystartat.',
    });
    expect(added.status).toBe(200);
    const isAnswered = async (child: string, municipality: string) =>
      JSON.stringify(
        (
          await mona.get(
            `/api/where-to?child=${child}&municipality=${municipality}&role=school&worry=parents&urgency=today`,
          )
        ).body,
      ).includes('Provteamet');
    expect(await isAnswered('4', '2080')).toBe(true);
    expect(await isAnswered('6', '2080')).toBe(false);
    expect(await isAnswered('4', '2081')).toBe(false);
  });
});

describe('two at once, and what is not right', () => {
  it('lets one of two who write over the same version through, and the other hears that it was late', async () => {
    const id = await entryIn(s, 'edi-orsa');
    const { content } = await asItStands(lovisa, id);
    const write = (note: string) => lovisa.put(pathOf(id), { content: { ...content, note }, why: 'Prov.', seen: 1 });
    const answers = await Promise.all([write('Den ena.'), write('Den andra.')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await lovisa.get(pathOf(id))).body.history).toHaveLength(2);
    expect((await write('Sent.')).body).toMatchObject({ status: 409, code: 'stale' });
  });

  it.each([
    [
      'an end before its start',
      { ages: { from: 9, to: 3 } },
      'content.ages',
      'Den högsta åldern är lägre än den lägsta.',
    ],
    [
      'nobody it is for',
      { ages: null, unborn: false },
      'content.ages',
      'Skriv för vilka åldrar, eller att det är för det väntade barnet.',
    ],
    ['no source', { source: ' ' }, 'content.source', 'Skriv var uppgiften kommer ifrån.'],
    [
      'no way to reach it',
      { reach: '' },
      'content.reach',
      'Skriv hur man når dit. Saknas numret, skriv ”Fråga växeln”.',
    ],
    [
      'a municipality that is not the county’s',
      { municipalities: ['0180'] },
      'content.municipalities',
      'Välj kommuner i länet, var och en bara en gång.',
    ],
    [
      'the same municipality twice',
      { municipalities: ['2021', '2021'] },
      'content.municipalities',
      'Välj kommuner i länet, var och en bara en gång.',
    ],
  ])('%s is answered kindly, and nothing is changed', async (_, wrong, path, message) => {
    const id = await entryIn(s, 'vib-vansbro');
    const { content } = await asItStands(lovisa, id);
    const answer = await lovisa.put(pathOf(id), { content: { ...content, ...wrong }, why: 'Prov.', seen: 1 });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ path, message }));
    expect((await lovisa.get(pathOf(id))).body.history).toHaveLength(1);
  });

  it('a planned centre says when, an entry keeps its kind, and a change says why', async () => {
    const id = await entryIn(s, 'fc-mora');
    const { content } = await asItStands(lovisa, id);
    const planned = await lovisa.put(pathOf(id), { content: { ...content, state: 'planned' }, why: 'Prov.', seen: 1 });
    expect(planned.body.errors).toEqual([{ path: 'content.opensOn', message: 'Skriv när den ska öppna.' }]);
    const other = await lovisa.put(pathOf(id), {
      content: { ...example, municipalities: ['2062'] },
      why: 'Prov.',
      seen: 1,
    });
    expect(other.body).toMatchObject({ status: 400, detail: 'En post byter inte slag. Lägg in en ny i stället.' });
    expect((await lovisa.put(pathOf(id), { content, why: '', seen: 1 })).body.errors).toEqual([
      { path: 'why', message: 'Skriv varför, så att andra förstår ändringen.' },
    ]);
  });
});
