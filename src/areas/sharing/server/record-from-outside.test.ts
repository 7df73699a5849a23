import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { alva, people } from '../testing.ts';

let s: Samsyn;
let childId: string;
let maria: Person;
let teacher: Person;
const units: Record<'bup' | 'school', string> = { bup: '', school: '' };

beforeAll(async () => {
  s = await samsyn();
  childId = await worksWith(s, 'anna-provberg', alva);
  await worksWith(s, 'jonas-testman', alva);
  units.bup = await s.id('unit', 'falun-bup');
  units.school = await s.id('unit', 'falun-skola');
  maria = await s.guardian(people.maria);
  teacher = await s.employee('jonas-testman');
});
beforeEach(async () => {
  s.clock.moveTo('2026-11-23T08:00:00Z');
  await s.database.owner.query('delete from sharing.consent; delete from sharing.opening;');
});
afterAll(() => s.close());

const record = (who: Person, unitIds: string[], more: object = {}) =>
  who.post(`/api/children/${childId}/consents`, {
    ...{ giver: { kind: 'guardian', id: maria.personId }, unitIds, purpose: 'sip', basis: 'consent', form: 'oral' },
    ...{ exclusions: '', reason: '', givenOn: '2026-11-23', validTo: '2027-02-23' },
    ...more,
  });
const bySql = (who: Person, unit: string) =>
  who.sql((tx) =>
    sql`insert into sharing.consent (child_id, unit_id, purpose, giver_kind, giver_id, basis, form, given_on, valid_to,
                                     recorded_by, recorded_kind, recorded_unit)
        values (${childId}, ${unit}, 'sip', 'guardian', ${maria.personId}, 'consent', 'oral', app.today(), app.today() + 90,
                app.person_id(), app.kind(), app.unit_id())`.execute(tx),
  );
const givesSignedIn = async (): Promise<string> =>
  (
    await maria.post(`/api/family/children/${childId}/consents`, {
      ...{ unitIds: [units.bup], purpose: 'sip', exclusions: '', validTo: '2027-02-23' },
    })
  ).body.ids[0];

describe('a yes that somebody at work writes down', () => {
  it('is for the own unit, and not for another beside it, for one who only works with the child', async () => {
    expect((await record(teacher, [units.school])).status).toBe(200);
    for (const asked of [[units.bup], [units.school, units.bup]])
      expect(await record(teacher, asked)).toMatchObject({
        status: 403,
        body: { detail: expect.stringContaining('för din egen enhet') },
      });
    await expect(bySql(teacher, units.bup)).rejects.toMatchObject({ code: '42501' });
    await bySql(teacher, units.school);
  });

  it('is for those that the unit calls to a plan which it has started, and no others', async () => {
    const started = await teacher.post('/api/plans', {
      ...{ childId, need: 'Alva är inte i skolan.', question: 'Vem gör vad?', childMatters: '' },
    });
    expect(started.status).toBe(200);
    const { id, version } = started.body;
    expect((await record(teacher, [units.bup])).status).toBe(403);
    expect((await teacher.post(`/api/plans/${id}/parties`, { version, unitId: units.bup })).status).toBe(200);
    expect((await record(teacher, [units.bup, units.school])).status).toBe(200);
    await bySql(teacher, units.bup);
    const borlange = await s.id('unit', 'borlange-socialtjanst-barn-unga');
    expect((await record(teacher, [borlange])).status).toBe(403);
    // To start a plan gives no right to judge the child's own word.
    const judged = { purpose: 'sip', weight: 'heard', reason: 'Prov.' };
    expect((await teacher.post(`/api/children/${childId}/say`, judged)).status).toBe(403);
    await worksWith(s, 'sofia-provstrom', alva);
    const bup = await s.employee('sofia-provstrom');
    expect((await bup.post(`/api/children/${childId}/say`, { ...judged, weight: 'alone' })).status).toBe(403);
    await s.database.owner.query(`delete from children.say`);
  });

  it('is never over a no that the guardian gave signed in, until the guardian has signed in again', async () => {
    const anna = await s.employee('anna-provberg');
    const id = await givesSignedIn();
    expect((await maria.post(`/api/family/consents/${id}/withdraw`)).status).toBe(200);
    for (const form of ['oral', 'written'])
      expect(await record(anna, [units.bup], { form })).toMatchObject({
        status: 422,
        body: { detail: expect.stringContaining('behöver själv logga in') },
      });
    await expect(bySql(anna, units.bup)).rejects.toMatchObject({ code: 'SM001' });
    const { rows } = await s.database.owner.query('select from sharing.consent where withdrawn_at is null');
    expect(rows).toHaveLength(0);
    // Another unit is another question, and a no that was told to somebody at work may be taken back the same way.
    const [told] = (await record(anna, [units.school])).body.ids;
    expect((await anna.post(`/api/consents/${told}/withdraw`)).status).toBe(200);
    expect((await record(anna, [units.school])).status).toBe(200);
    s.clock.moveTo('2026-11-23T08:10:00Z');
    await givesSignedIn();
    expect((await record(anna, [units.bup])).status).toBe(200);
  });

  it('tells one who may not write it nothing of what the guardian has said', async () => {
    const id = await givesSignedIn();
    await maria.post(`/api/family/consents/${id}/withdraw`);
    await s.database.owner.query(`update plans.plan set state = 'closed'`);
    await expect(bySql(teacher, units.bup)).rejects.toMatchObject({ code: '42501' });
  });
});
