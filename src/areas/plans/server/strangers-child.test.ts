import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { numbers } from '../../children/testing.ts';
import { given } from '../testing-given.ts';
import { national, registers } from '../testing-strangers.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const basics = { municipality: '2080', language: 'sv', interpreter: false };

const read = async (person: Person, id: string) => (await person.get(`/api/children/${id}`)).body;
const guardian = (number: string) => ({
  ...{ given: 'Prov', family: 'Provsson', email: '', phone: '', kind: 'joint', from: '2026-11-01' },
  identity: national(number),
});
const rowsOf = async (text: string, values: unknown[]) => (await s.database.owner.query(text, values)).rows;

/** One at a health centre who knows the number of a child, and nothing more. */
const outsider = () => s.employee('oskar-provfors');

it('one who knows a number gives the child no other, and does not make it of age', async () => {
  const anna = await s.employee('anna-provberg');
  const reserve = { kind: 'reserve', number: '20130210-T238', bornOn: '2013-02-10' };
  const id = await registers(anna, reserve);
  const oskar = await outsider();
  expect(await registers(oskar, reserve)).toBe(id);
  const { version } = await read(oskar, id);
  const take = (person: Person) =>
    person.put(`/api/children/${id}/identity`, { version, identity: national('20120315-2390') });
  expect((await take(oskar)).status).toBe(403);
  for (const set of [sql`identity_number = '201203152390'`, sql`born_on = '1985-01-01'`, sql`given = 'Z'`])
    await expect(
      oskar.sql((tx) => sql`update children.child set ${set} where id = ${id}`.execute(tx)),
    ).rejects.toMatchObject({ code: 'SM003' });
  expect((await take(anna)).status).toBe(200);
});

it('one who has signed in as the child with a number that was wrong is signed out when it is put right', async () => {
  const anna = await s.employee('anna-provberg');
  const wrong = { kind: 'reserve', number: '20100311-T232', bornOn: '2010-03-11' };
  const id = await registers(anna, wrong);
  await s.database.owner.query(
    `with a as (insert into identity.account (county_id, kind, subject, person_id) values ('20', 'child', 'prov', $1) returning id)
     insert into identity.session (token_hash, county_id, account_id, csrf_token, created_at, seen_at)
     select '\\x01', '20', id, 'x', now(), now() from a`,
    [id],
  );
  const { version } = await read(anna, id);
  const right = { version, identity: { ...wrong, number: '20100312-T232', bornOn: '2010-03-12' } };
  expect((await anna.put(`/api/children/${id}/identity`, right)).status).toBe(200);
  expect(await rowsOf(`select ended_at is null as lives from identity.session where token_hash = '\\x01'`, [])).toEqual(
    [{ lives: false }],
  );
});

it('one who knows a number writes no custody, also where there is none, and does not move the child', async () => {
  const jonas = await s.employee('jonas-testman');
  const id = await registers(jonas, national('201409042387'));
  const oskar = await outsider();
  await registers(oskar, national('201409042387'));
  const add = (person: Person, number: string) => person.post(`/api/children/${id}/guardians`, guardian(number));
  expect((await add(oskar, '198412272398')).status).toBe(403);
  const moved = { given: 'X', family: 'Y', ...basics, municipality: '2081', version: 1 };
  const sara = await s.employee('sara-provsten');
  await registers(sara, national('201409042387'));
  expect((await sara.put(`/api/children/${id}`, moved)).status).toBe(403);
  expect((await sara.post(`/api/children/${id}/say`, { purpose: 'sip', weight: 'alone', reason: 'x' })).status).toBe(
    403,
  );
  // The unit that registered the child tends it.
  expect((await add(jonas, '197902212385')).status).toBe(200);
});

it('one who knows a number neither reads nor changes where the child lives, nor how its guardians are reached', async () => {
  const oskar = await outsider();
  const id = await registers(oskar, national(numbers.alva));
  const seen = await read(oskar, id);
  expect(seen.place).toBeNull();
  expect(seen.guardians.map(({ reach }: { reach: unknown }) => reach)).toEqual([null, null]);
  const place = { address: 'Annan väg', schoolUnitId: null, whereabouts: '', version: null };
  expect((await oskar.put(`/api/children/${id}/place`, place)).status).toBe(403);
  const change = { given: 'M', family: 'E', email: 'annan@prov.example', phone: '' };
  const [maria] = seen.guardians;
  for (const child of [id, await registers(oskar, { kind: 'unborn', expectedOn: '2027-03-01' })]) {
    const mother = { ...guardian('198205172383'), kind: 'expecting', from: '2026-09-01' };
    if (child !== id) expect((await oskar.post(`/api/children/${child}/guardians`, mother)).status).toBe(200);
    const [found] = (await read(oskar, child)).guardians;
    expect(found.reach).toBeNull();
    const path = `/api/children/${child}/guardians/${child === id ? maria.id : found.id}`;
    expect((await oskar.put(path, { ...change, version: 1 })).status).toBe(403);
  }
  const anna = await s.employee('anna-provberg');
  await registers(anna, national(numbers.alva));
  expect((await read(anna, id)).guardians.every(({ reach }: { reach: unknown }) => reach !== null)).toBe(true);
});

it('one who invents a child reads and changes nothing of a guardian who is known, nor hides it from those who wrote it', async () => {
  const maria = { ...guardian('198205172383'), kind: 'expecting', from: '2026-09-01' };
  const reach = async (person: Person, id: string) =>
    (await read(person, id)).guardians.find(({ name }: { name: string }) => name.startsWith('Maria'))?.reach;
  // Social services of the municipality that it says itself.
  const sara = await s.employee('sara-provsten');
  const invented = await registers(sara, { kind: 'unborn', expectedOn: '2027-03-02' }, { municipality: '2081' });
  expect((await sara.post(`/api/children/${invented}/guardians`, maria)).status).toBe(200);
  expect(await reach(sara, invented)).toBeNull();
  const anna = await s.employee('anna-provberg');
  expect(await reach(anna, await registers(anna, national(numbers.alva)))).not.toBeNull();
  // The school has written a mother down; another unit that invents a sibling takes nothing from it.
  const jonas = await s.employee('jonas-testman');
  const first = await registers(jonas, { kind: 'unborn', expectedOn: '2027-03-03' });
  const unknown = { kind: 'reserve', number: '19900101-T231', bornOn: '1990-01-01' };
  const mother = { ...maria, identity: unknown, given: 'Ny', phone: '070-174 06 99' };
  expect((await jonas.post(`/api/children/${first}/guardians`, mother)).status).toBe(200);
  const oskar = await outsider();
  const sibling = await registers(oskar, { kind: 'unborn', expectedOn: '2027-03-04' });
  expect((await oskar.post(`/api/children/${sibling}/guardians`, mother)).status).toBe(200);
  const [theirs, his] = [await read(jonas, first), await read(oskar, sibling)].map(
    ({ guardians }) => guardians[0].reach,
  );
  expect([theirs?.phone, his]).toEqual(['070-174 06 99', null]);
});

it('under protection social services are not told by what they may do that the child lives with them', async () => {
  const jonas = await s.employee('jonas-testman');
  const identity = { kind: 'reserve', number: '20140904-T231', bornOn: '2014-09-04' };
  const id = await registers(jonas, identity, { protection: 'protected_registration', municipality: '2081' });
  const may = async (code: string) => {
    const person = await s.employee(code);
    await registers(person, identity);
    const { rows } = await person.sql((tx) =>
      sql<{ a: boolean; b: boolean }>`select children.at_social_services(${id}) a, children.has_case(${id}) b`.execute(
        tx,
      ),
    );
    return [(await read(person, id)).permittedActions, rows];
  };
  expect(await may('sara-provsten')).toEqual(await may('anna-provberg'));
});

it('the unit that registered a child tends it until a plan of another has been called', async () => {
  const jonas = await s.employee('jonas-testman');
  const identity = { kind: 'reserve', number: '20140905-T231', bornOn: '2014-09-05' };
  const id = await registers(jonas, identity);
  expect(
    (await jonas.post(`/api/children/${id}/guardians`, { ...guardian('198205172383'), kind: 'sole' })).status,
  ).toBe(200);
  const sofia = await s.employee('sofia-provstrom');
  await registers(sofia, identity);
  const begun = (await sofia.post('/api/plans', { childId: id, need: 'a', question: 'b', childMatters: 'c' })).body;
  await given(s).consent('falun-bup', '20140905-T231');
  const tends = async () => (await read(jonas, id)).permittedActions.includes('child.update');
  expect(await tends()).toBe(true);
  await s.database.owner.query(`update plans.plan set called_at = now() where id = $1`, [begun.id]);
  expect(await tends()).toBe(false);
});

it('protection is set by those who tend the child, and leaves whoever coordinates its plan their sight', async () => {
  const plan = await given(s).plan({ state: 'mapping' });
  const oskar = await outsider();
  const id = await registers(oskar, national(numbers.alva));
  const set = async (person: Person, protection: string) => {
    const { version } = await read(person, id);
    return person.put(`/api/children/${id}/protection`, { version, protection, named: [] });
  };
  expect((await set(oskar, 'confidential_marking')).status).toBe(403);
  expect((await oskar.post(`/api/children/${id}/named`, { personId: oskar.personId })).status).toBe(403);
  await expect(
    oskar.sql((tx) =>
      sql`insert into children.named (child_id, person_id, named_by) values (${id}, ${oskar.personId}, ${oskar.personId})`.execute(
        tx,
      ),
    ),
  ).rejects.toMatchObject({ code: '42501' });
  // Somebody who was let in before is not when it comes.
  const anna = await s.employee('anna-provberg');
  const sofia = await s.employee('sofia-provstrom');
  await given(s).worksWith('sofia-provstrom');
  expect((await anna.post(`/api/children/${id}/named`, { personId: oskar.personId })).status).toBe(200);
  expect((await set(sofia, 'confidential_marking')).status).toBe(200);
  expect((await read(oskar, id)).hidden).toBe(true);
  expect((await read(anna, id)).hidden).toBe(false);
  expect(JSON.stringify((await anna.get(plan.path)).body)).not.toContain('Skyddad enhet');
  expect((await set(anna, 'none')).status).toBe(200);
});

it('a block is set and lifted by those who tend the child, and no other municipality', async () => {
  const oskar = await outsider();
  const id = await registers(oskar, national(numbers.alva));
  const [maria] = (await read(oskar, id)).guardians;
  expect((await oskar.post(`/api/children/${id}/guardians/${maria.id}/block`, { reason: 'x' })).status).toBe(403);
  const sara = await s.employee('sara-provsten');
  const leo = await registers(sara, national(numbers.leo));
  const lifted = sara.sql((tx) =>
    sql`update children.custody set blocked_at = null, blocked_by = null, blocked_unit = null, blocked_reason = null
         where child_id = ${leo} and blocked_at is not null`.execute(tx),
  );
  expect((await lifted).numAffectedRows).toBe(0n);
  const blocked = (await read(sara, leo)).guardians.flatMap((g: { blocked: { mayLift: boolean } | null }) =>
    g.blocked ? [g.blocked.mayLift] : [],
  );
  expect(blocked).toEqual([false]);

  // A unit that the plan lets in sets one, and does not lift what another has set.
  await given(s).plan({ state: 'mapping' });
  const anna = await s.employee('anna-provberg');
  const path = `/api/children/${id}/guardians/${maria.id}`;
  expect((await anna.post(`${path}/block`, { reason: 'Hot.' })).status).toBe(200);
  const sofia = await s.employee('sofia-provstrom');
  expect((await sofia.post(`${path}/unblock`, { reason: 'x' })).status).toBe(403);
  await expect(
    sofia.sql((tx) =>
      sql`update children.custody set blocked_at = null, blocked_by = null, blocked_unit = null, blocked_reason = null
           where child_id = ${id} and blocked_at is not null`.execute(tx),
    ),
  ).rejects.toMatchObject({ code: 'SM003' });
  expect((await anna.post(`${path}/unblock`, { reason: 'x' })).status).toBe(200);
});
