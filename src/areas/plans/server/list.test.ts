import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { given, numbers, unknownId } from '../testing-given.ts';

let s: Samsyn;
let anna: Person;
beforeAll(async () => {
  s = await samsyn();
  await given(s).plan({ state: 'called' });
  s.clock.moveTo('2026-11-23T08:30:00Z');
  await given(s).plan({ state: 'draft', child: numbers.viggo });
  await given(s).plan({ state: 'mapping', child: numbers.tuva });
  anna = await s.employee('anna-provberg');
});
afterAll(() => s.close());

const list = async (person: Person, query = '') => (await person.get(`/api/plans${query}`)).body;
const initials = (body: { plans: { child: { initials: string } }[] }) => body.plans.map(({ child }) => child.initials);

describe('the list of plans', () => {
  it('shows initials and year of birth, where each plan stands and what is due next, and no name of a child', async () => {
    const body = await list(anna);
    expect(body.total).toBe(3);
    expect(initials(body).toSorted()).toEqual(['AE', 'TP', 'VE']);
    const alva = body.plans.find((p: { child: { initials: string } }) => p.child.initials === 'AE');
    expect(alva).toMatchObject({
      child: { bornYear: 2012, protected: false },
      state: 'called',
      step: 'call',
      coordinator: 'Anna Provberg',
      own: 'coordinator',
      due: { what: 'answers', day: '2026-11-30', met: false },
    });
    const viggo = body.plans.find((p: { child: { initials: string } }) => p.child.initials === 'VE');
    expect(viggo.due).toMatchObject({ what: 'start', day: '2026-12-03' });
    for (const name of ['Alva', 'Viggo', 'Tuva', 'Exempelsson', 'Påhittadotter'])
      expect(JSON.stringify(body)).not.toContain(name);
  });

  it('shows each their own plans, a manager the unit’s, a receiver the calls to answer, and others none', async () => {
    const own = async (code: string) => {
      const { total, plans } = await list(await s.employee(code));
      return [total, ...plans.map((plan: { own: string; state: string }) => `${plan.own} ${plan.state}`).toSorted()];
    };
    expect(await own('karin-pahittstrom')).toEqual([3, 'manager called', 'manager draft', 'manager mapping']);
    expect(await own('magnus-pahittsson')).toEqual([2, 'manager called', 'manager mapping']);
    expect(await own('petra-testgren')).toEqual([1, 'intake called']);
    expect(await own('sofia-provstrom')).toEqual([1, 'member mapping']);
    expect(await own('erik-testlund')).toEqual([0]);
    expect(await own('gunilla-loggprov')).toEqual([0]);
  });

  it('finds by state and by the words it shows, never by a name that it hides', async () => {
    expect(initials(await list(anna, '?state=mapping'))).toEqual(['TP']);
    expect(initials(await list(anna, '?q=ae%202012'))).toEqual(['AE']);
    expect((await list(anna, '?q=anna%20provberg')).total).toBe(3);
    expect((await list(anna, '?q=alva')).total).toBe(0);
    expect((await list(anna, '?q=100%25')).total).toBe(0);
    expect(await list(anna, '?state=closed')).toEqual({ total: 0, plans: [], next: null });
  });

  it('shows the plans of one child, to those who are on them', async () => {
    const viggo = await s.id('child', numbers.viggo);
    expect(initials(await list(anna, `?child=${viggo}`))).toEqual(['VE']);
    expect((await list(await s.employee('sofia-provstrom'), `?child=${viggo}`)).total).toBe(0);
    expect((await list(anna, `?child=${unknownId()}`)).total).toBe(0);
  });

  it('gives page after page with the same count, each plan once', async () => {
    const first = await list(anna, '?limit=2');
    expect(first).toMatchObject({ total: 3, next: expect.any(String) });
    const second = await list(anna, `?limit=2&cursor=${first.next}`);
    expect(second).toMatchObject({ total: 3, next: null });
    expect([...initials(first), ...initials(second)].toSorted()).toEqual(['AE', 'TP', 'VE']);
    expect(await list(anna, `?cursor=${unknownId()}`)).toEqual({ total: 3, plans: [], next: null });
  });

  it('says what is wrong with a question that it does not understand', async () => {
    for (const query of ['?state=borta', '?limit=101', '?limit=0', '?cursor=1', `?q=${'x'.repeat(101)}`])
      expect((await anna.get(`/api/plans${query}`)).status, query).toBe(400);
  });
});
