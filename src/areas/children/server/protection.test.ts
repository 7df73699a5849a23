import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { numbers } from '../testing.ts';

let s: Samsyn;
let anna: Person;
let erik: Person;
let karin: Person;
let tuva: string;
beforeAll(async () => {
  s = await samsyn();
  anna = await s.employee('anna-provberg');
  erik = await s.employee('erik-testlund');
  karin = await s.employee('karin-pahittstrom');
  tuva = await worksWith(s, 'anna-provberg', numbers.tuva);
  await worksWith(s, 'erik-testlund', numbers.tuva);
});
afterAll(() => s.close());

const read = async (who: Person, id = tuva) => (await who.get(`/api/children/${id}`)).body;

describe('protected identity', () => {
  it('shows the one who is named where the child is, and marks the view of everyone else', async () => {
    expect(await read(anna)).toMatchObject({
      hidden: false,
      protection: 'protected_registration',
      place: { address: expect.stringContaining('Påhittade vägen 77'), school: { name: 'Skola, Falu kommun' } },
    });
    const page = await read(erik);
    expect(page).toMatchObject({ given: 'Tuva', hidden: true, place: null, named: null });
    expect(JSON.stringify(page)).not.toMatch(/vägen|Skola/);
    expect(page.permittedActions).not.toContain('child.setPlace');
  });

  it('lets only one who is named lift a block, by the route and in SQL', async () => {
    const rolf = await s.id('guardian', '198412272398');
    const path = `/api/children/${tuva}/guardians/${rolf}`;
    expect((await erik.post(`${path}/block`, { reason: 'Prov.' })).status).toBe(403);
    expect((await anna.post(`${path}/block`, { reason: 'Prov.' })).status).toBe(200);
    expect(await erik.post(`${path}/unblock`, { reason: 'Prov.' })).toMatchObject({ status: 403 });
    await expect(
      erik.sql((tx) =>
        sql`update children.custody set blocked_at = null, blocked_reason = null
                            where child_id = ${tuva} and blocked_at is not null`.execute(tx),
      ),
    ).rejects.toThrow('not named');
    expect((await anna.post(`${path}/unblock`, { reason: 'Prov.' })).status).toBe(200);
  });

  it('hides how the guardians are reached as well, also on another child of theirs', async () => {
    expect((await read(erik)).guardians.map((g: { reach: object | null }) => g.reach)).toEqual([null, null]);
    expect((await read(anna)).guardians[0].reach).toMatchObject({ phone: '070-174 06 48' });
    const leo = await worksWith(s, 'erik-testlund', numbers.amira);
    await erik.post(`/api/children/${leo}/guardians`, {
      ...{ given: 'Karin', family: 'Påhittadotter', email: '', phone: '', kind: 'joint', from: '2026-11-23' },
      identity: { kind: 'national', number: '198603082382' },
    });
    const reach = (await read(erik, leo)).guardians.map((g: { name: string; reach: object | null }) => [
      g.name,
      g.reach,
    ]);
    expect(reach).toContainEqual(['Karin Påhittadotter', null]);
    expect(reach).toContainEqual(['Samira Exempelberg', expect.objectContaining({ phone: '070-174 06 50' })]);
  });

  it('hides the municipality, and who has judged the child’s own word, on the page, in the list and in SQL', async () => {
    const judged = { purpose: 'sip', weight: 'heard', reason: 'Tuva hörs av oss.' };
    expect((await anna.post(`/api/children/${tuva}/say`, judged)).status).toBe(200);
    const line = async (who: Person) =>
      (await who.get('/api/children')).body.children.find((child: { id: string }) => child.id === tuva);
    expect(await read(anna)).toMatchObject({ municipality: { code: '2080', name: 'Falu kommun' } });
    expect(await line(anna)).toMatchObject({ municipality: '2080' });
    // School is let in by the child's plan, and shares the judgement of social services, but nobody there is named.
    const school = await s.employee('jonas-testman');
    await worksWith(s, 'jonas-testman', numbers.tuva);
    await s.database.owner.query(
      `insert into children.contact (child_id, county_id, employee_id, unit_id, via, via_id)
       values ($1, '20', null, $2, 'plan', gen_random_uuid())`,
      [tuva, school.unitId],
    );
    for (const who of [erik, school]) {
      expect(await read(who)).toMatchObject({ hidden: true, municipality: null, say: { weight: 'heard' } });
      expect(await line(who)).toMatchObject({ municipality: null });
      const codes = await who.sql((tx) => sql`select * from children.municipalities(array[${tuva}::uuid])`.execute(tx));
      expect(codes.rows).toEqual([]);
    }
    expect((await read(school)).say.judgement).toBeNull();
    const says = await school.sql((tx) => sql`select id from children.say where child_id = ${tuva}`.execute(tx));
    expect(says.rows).toEqual([]);
    expect((await read(anna)).say.judgement).toMatchObject({ by: 'Anna Provberg' });
    await expect(anna.sql((tx) => sql`select municipality_code from children.child`.execute(tx))).rejects.toMatchObject(
      { code: '42501' },
    );
  });

  it('is opened to somebody by one who is named, and closed again', async () => {
    expect((await anna.post(`/api/children/${tuva}/named`, { personId: erik.personId })).status).toBe(200);
    expect((await read(erik)).hidden).toBe(false);
    expect((await anna.post(`/api/children/${tuva}/named/${erik.personId}/end`)).status).toBe(200);
    expect((await read(erik)).hidden).toBe(true);
    expect((await anna.post(`/api/children/${tuva}/named`, { personId: crypto.randomUUID() })).status).toBe(400);
  });

  it('is set with those who are named, the one who sets it among them', async () => {
    const hugo = await worksWith(s, 'anna-provberg', '202211302399');
    await worksWith(s, 'erik-testlund', '202211302399');
    const mother = await s.id('guardian', '199310182382');
    const set = await anna.put(`/api/children/${hugo}/protection`, {
      version: 1,
      protection: 'confidential_marking',
      named: [mother],
    });
    expect(set.body).toEqual({ version: 2 });
    expect((await read(anna, hugo)).named).toEqual([
      { id: anna.personId, name: 'Anna Provberg', kind: 'employee' },
      { id: mother, name: 'Hanna Testberg', kind: 'guardian' },
    ]);
    expect((await read(erik, hugo)).hidden).toBe(true);
    const lower = { version: 2, protection: 'none', named: [] };
    expect((await erik.put(`/api/children/${hugo}/protection`, lower)).status).toBe(403);
    expect((await anna.put(`/api/children/${hugo}/protection`, lower)).status).toBe(200);
    expect((await read(erik, hugo)).hidden).toBe(false);
  });

  it('never loses its last named professional by hand; when they have left, their own manager names a new one', async () => {
    const nora = await worksWith(s, 'karin-pahittstrom', '201307192383');
    await worksWith(s, 'erik-testlund', '201307192383');
    expect((await karin.post(`/api/children/${nora}/named`, { personId: karin.personId })).status).toBe(403);
    await s.database.owner.query(
      `update directory.assignment set to_day = '2026-10-31' where employee_id = $1 and from_day < '2026-11-01'`,
      [await s.id('employee', 'stina-pahittby')],
    );
    // Not a manager of any unit that knows the number.
    expect((await karin.post(`/api/children/${nora}/named`, { personId: karin.personId })).status).toBe(403);
    await s.database.owner.query(
      `insert into directory.assignment (county_id, employee_id, unit_id, role, from_day)
       select '20', e.id, u.id, 'manager', '2026-01-01' from directory.employee e, directory.unit u
        where e.code = 'bo-chefsprov' and u.code = 'hedemora-socialtjanst-barn-unga'`,
    );
    await worksWith(s, 'stina-pahittby', '201307192383');
    // Also when the one named has gone to other work in the county.
    await s.database.owner.query(
      `insert into directory.assignment (county_id, employee_id, unit_id, role, from_day)
       select '20', e.id, u.id, 'professional', '2026-11-01' from directory.employee e, directory.unit u
        where e.code = 'stina-pahittby' and u.code = 'falun-bup'`,
    );
    const bo = await s.employee('bo-chefsprov', 'hedemora-socialtjanst-barn-unga');
    expect((await read(bo, nora)).permittedActions).toContain('child.name');
    expect((await erik.post(`/api/children/${nora}/named`, { personId: erik.personId })).status).toBe(403);
    expect((await bo.post(`/api/children/${nora}/named`, { personId: bo.personId })).status).toBe(200);
    expect((await read(bo, nora)).hidden).toBe(false);
    const last = await bo.post(`/api/children/${nora}/named/${bo.personId}/end`);
    expect(last).toMatchObject({ status: 422, body: { detail: expect.stringContaining('Namnge någon annan först') } });
    expect((await read(bo, nora)).hidden).toBe(false);
  });
});
