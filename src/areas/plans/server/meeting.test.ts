import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { type GivenPlan, given, unknownId } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

type Expected = { whoKind: string; whoId: string; name: string };
const meetingOf = async (person: Person, plan: GivenPlan, id = plan.meetingId) =>
  (await person.get(plan.path)).body.meetings.find((m: { id: string }) => m.id === id);
const later = { startsAt: '2026-12-09T08:00:00Z', endsAt: '2026-12-09T09:00:00Z', place: '', link: '' };

describe('the time of a meeting', () => {
  it('is one of those proposed; the others, and one chosen before, are cancelled', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const anna = await s.employee('anna-provberg');
    const other = (await anna.post(`${plan.path}/meetings`, later)).body.id;
    const states = async () =>
      Object.fromEntries(
        (await anna.get(plan.path)).body.meetings.map((m: { id: string; state: string }) => [m.id, m.state]),
      );
    expect((await anna.post(`${plan.path}/meetings/${plan.meetingId}/choose`)).status).toBe(200);
    expect(await states()).toEqual({ [plan.meetingId]: 'set', [other]: 'cancelled' });
    expect((await anna.post(`${plan.path}/meetings/${other}/choose`)).body.detail).toBe(
      'Välj en av de tider som är föreslagna.',
    );

    const third = (await anna.post(`${plan.path}/meetings`, later)).body.id;
    await anna.post(`${plan.path}/meetings/${third}/choose`);
    expect(await states()).toEqual({ [plan.meetingId]: 'cancelled', [other]: 'cancelled', [third]: 'set' });
    expect((await anna.delete(`${plan.path}/meetings/${third}`)).status).toBe(200);
    expect((await states())[third]).toBe('cancelled');
    expect((await anna.delete(`${plan.path}/meetings/${third}`)).body.detail).toBe('Mötet är redan inställt.');
  });

  it('is only one, also when two choose at once', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const anna = await s.employee('anna-provberg');
    const other = (await anna.post(`${plan.path}/meetings`, later)).body.id;
    await Promise.all([plan.meetingId, other].map((id) => anna.post(`${plan.path}/meetings/${id}/choose`)));
    const { rows } = await s.database.owner.query(`select from plans.meeting where plan_id = $1 and state = 'set'`, [
      plan.id,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is not that of another plan', async () => {
    const [mine, another] = [await given(s).plan({ state: 'called' }), await given(s).plan({ state: 'called' })];
    const anna = await s.employee('anna-provberg');
    for (const id of [another.meetingId, unknownId()]) {
      expect((await anna.post(`${mine.path}/meetings/${id}/choose`)).status).toBe(404);
      expect((await anna.delete(`${mine.path}/meetings/${id}`)).status).toBe(404);
    }
  });
});

describe('a meeting', () => {
  it('has an agenda and notes that everyone on the plan writes, one at a time', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const [anna, sofia] = [await s.employee('anna-provberg'), await s.employee('sofia-provstrom')];
    const version = (await meetingOf(anna, plan)).version;
    const write = (person: Person, agenda: string) =>
      person.put(`${plan.path}/meetings/${plan.meetingId}`, { agenda, notes: '', version });
    expect((await write(sofia, 'Alva börjar.')).status).toBe(200);
    expect((await write(anna, 'Något annat.')).body.code).toBe('stale');
    expect(await meetingOf(anna, plan)).toMatchObject({ agenda: 'Alva börjar.', place: 'Påhittade huset, rum 1' });
  });

  it('says of everyone whether they came, why not, and whether they could decide', async () => {
    const plan = await given(s).plan({ state: 'meeting' });
    s.clock.moveTo('2026-12-07T14:00:00Z');
    const anna = await s.employee('anna-provberg');
    const expected: Expected[] = (await anna.get(`${plan.path}/expected`)).body.expected;
    expect(expected.map(({ name }) => name)).toEqual([
      'Socialtjänst barn och unga, Falu kommun',
      'Bup Falun',
      'Skola, Falu kommun',
      'Alva',
      'Johan Låtsasson',
      'Maria Exempelsson',
    ]);
    const { version } = await meetingOf(anna, plan);
    const hold = (attendance: object[], at = version) =>
      anna.post(`${plan.path}/meetings/${plan.meetingId}/held`, { attendance, notes: 'Sagt.', version: at });
    const all = expected.map(({ whoKind, whoId, name }) =>
      name === 'Bup Falun'
        ? { whoKind, whoId, came: false, reason: 'Sjukdom.' }
        : { whoKind, whoId, came: true, mayDecide: whoKind === 'unit' ? false : null },
    );
    expect((await hold(all.slice(1))).body.errors).toEqual([
      {
        path: `attendance.${anna.unitId}`,
        message: 'Skriv om Socialtjänst barn och unga, Falu kommun kom, och annars varför inte.',
      },
    ]);
    expect((await hold(all.map((one) => ({ ...one, reason: '' })))).body.errors[0].message).toContain('varför');
    expect((await hold(all)).status).toBe(200);
    const held = await meetingOf(anna, plan);
    expect(held).toMatchObject({ state: 'held', notes: 'Sagt.' });
    expect(held.attendance).toContainEqual(
      expect.objectContaining({ whoKind: 'unit', came: false, reason: 'Sjukdom.', mayDecide: null }),
    );

    // Whoever marked wrongly marks again; whoever has an old page is told.
    expect((await hold(all)).body.code).toBe('stale');
    const corrected = all.map(({ whoKind, whoId }) => ({ whoKind, whoId, came: true, mayDecide: null }));
    expect((await hold(corrected, version + 1)).status).toBe(200);
    expect((await meetingOf(anna, plan)).attendance.every((one: { came: boolean }) => one.came)).toBe(true);
  });

  it('cannot have been held before it began, or without a time', async () => {
    const plan = await given(s).plan({ state: 'called' });
    const anna = await s.employee('anna-provberg');
    const hold = async () =>
      (await anna.post(`${plan.path}/meetings/${plan.meetingId}/held`, { attendance: [], notes: '', version: 1 })).body
        .detail;
    expect(await hold()).toBe('Bestäm mötestiden först.');
    await anna.post(`${plan.path}/meetings/${plan.meetingId}/choose`);
    expect(await hold()).toBe('Mötet har inte börjat än.');
  });

  it('follows up a plan that has been published', async () => {
    const plan = await given(s).plan({ state: 'active' });
    const anna = await s.employee('anna-provberg');
    const time = { ...later, startsAt: '2027-01-14T08:00:00Z', endsAt: '2027-01-14T09:00:00Z' };
    const { id } = (await anna.post(`${plan.path}/meetings`, time)).body;
    await anna.post(`${plan.path}/meetings/${id}/choose`);
    expect(await meetingOf(anna, plan, id)).toMatchObject({ kind: 'follow_up', state: 'set' });
    expect(await meetingOf(anna, plan)).toMatchObject({ kind: 'first', state: 'held' });
  });

  it('is led by the coordinator', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    const sofia = await s.employee('sofia-provstrom');
    const answer = await sofia.post(`${plan.path}/meetings/${plan.meetingId}/choose`);
    expect(answer).toMatchObject({ status: 403, body: { code: 'refused' } });
  });
});
