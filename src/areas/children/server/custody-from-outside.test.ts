import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { numbers } from '../testing.ts';

let s: Samsyn;
let school: Person;
let bup: Person;
beforeAll(async () => {
  s = await samsyn();
  school = await s.employee('jonas-testman');
  bup = await s.employee('sofia-provstrom');
});
afterAll(() => s.close());

const register = async (who: Person, number: string): Promise<string> =>
  (
    await who.post('/api/children', {
      ...{ given: 'Elsa', family: 'Provlind', municipality: '2080', language: 'sv', interpreter: false },
      ...{ identity: { kind: 'national', number }, protection: 'none', reason: 'Prov.' },
    })
  ).body.id;
const add = (who: Person, child: string, number: string, given: string) =>
  who.post(`/api/children/${child}/guardians`, {
    ...{ identity: { kind: 'national', number }, given, family: 'Provlind', email: '', phone: '' },
    ...{ kind: 'joint', from: '2026-11-01' },
  });

it('whoever starts with a child registers both its guardians and puts a mistake right; another unit does not', async () => {
  const elsa = await register(school, '20120315-2390');
  expect((await add(school, elsa, '197902212385', 'Petra')).status).toBe(200);
  expect((await add(school, elsa, '198205172383', 'Maria')).status).toBe(200);
  expect(await register(bup, '20120315-2390')).toBe(elsa);
  const [custody] = (await bup.get(`/api/children/${elsa}`)).body.guardians;
  expect(await add(bup, elsa, '198011032391', 'Johan')).toMatchObject({
    status: 403,
    body: { detail: expect.stringContaining('Vårdnaden skrivs av socialtjänsten') },
  });
  const end = { version: custody.version, to: '2026-11-20' };
  const path = `/api/children/${elsa}/custody/${custody.custodyId}/end`;
  expect((await bup.post(path, end)).status).toBe(403);
  expect((await bup.get(`/api/children/${elsa}`)).body.permittedActions).not.toContain('child.addGuardian');
  expect((await school.post(path, end)).status).toBe(200);
});

it('a unit that the child’s plan lets in writes custody, by its route and in SQL, until it is let in no more', async () => {
  const amira = await worksWith(s, 'jonas-testman', numbers.amira);
  const tends = async () =>
    (await school.sql((tx) => sql<{ is: boolean }>`select children.tends_custody(${amira}) as is`.execute(tx))).rows[0]
      ?.is;
  expect(await tends()).toBe(false);
  await s.database.owner.query(
    `insert into children.contact (child_id, county_id, employee_id, unit_id, via, via_id)
     values ($1, '20', null, $2, 'plan', gen_random_uuid())`,
    [amira, school.unitId],
  );
  expect(await tends()).toBe(true);
  expect((await add(school, amira, '197902212385', 'Petra')).status).toBe(200);
  await s.database.owner.query(`update children.contact set open_until = '2026-11-01' where via = 'plan'`);
  expect((await add(school, amira, '198205172383', 'Maria')).status).toBe(403);
});
