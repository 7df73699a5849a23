import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';

let s: Samsyn;
let anna: Person;
beforeAll(async () => {
  s = await samsyn();
  anna = await s.employee('anna-provberg');
});
afterAll(() => s.close());

const child = {
  given: 'Prova',
  family: 'Påhittsdotter',
  identity: { kind: 'national', number: '20150412-2381' } as object,
  municipality: '2080',
  language: 'sv',
  interpreter: false,
  protection: 'none',
  reason: 'Utredning inledd 23 november.',
};
const register = (more: object = {}, who = anna) => who.post('/api/children', { ...child, ...more });
const fields = (answer: { body: { errors: { path: string }[] } }) => answer.body.errors.map((error) => error.path);

describe('writing a child down', () => {
  it('takes the number in any spelling, and gives the same child, unchanged, to the next who asks', async () => {
    const first = await register();
    expect(first.status).toBe(200);
    const jonas = await s.employee('jonas-testman');
    for (const number of ['150412-2381', '201504122381', ' 2015 04 12-2381 ', '20150412–2381']) {
      const again = await register({ identity: { kind: 'national', number }, given: 'Annat', family: 'Namn' }, jonas);
      expect(again.body, number).toEqual(first.body);
    }
    const page = await jonas.get(`/api/children/${first.body.id}`);
    expect(page.body).toMatchObject({
      given: 'Prova',
      family: 'Påhittsdotter',
      age: 11,
      bornOn: '2015-04-12',
      identity: { kind: 'personnummer', number: '201504122381' },
      municipality: { code: '2080', name: 'Falu kommun' },
      contacts: [{ name: 'Jonas Testman', reason: child.reason }],
    });
    expect(page.body.contacts).toHaveLength(1);
  });

  it('takes a samordningsnummer, a reserve number and a child that is not born yet, which needs no name', async () => {
    expect((await register({ identity: { kind: 'national', number: '20190965-2388' } })).status).toBe(200);
    expect(
      (await register({ identity: { kind: 'reserve', number: '20160101-t 238', bornOn: '2016-01-01' } })).status,
    ).toBe(200);
    const unborn = await register({ given: '', family: '', identity: { kind: 'unborn', expectedOn: '2027-03-01' } });
    expect((await anna.get(`/api/children/${unborn.body.id}`)).body).toMatchObject({
      age: null,
      expectedOn: '2027-03-01',
      identity: { kind: 'unborn', number: null },
    });
  });

  it('says what is wrong, field by field, without repeating what was typed', async () => {
    expect(fields(await register({ identity: { kind: 'national', number: '20150412-2382' } }))).toEqual([
      'identity.number',
    ]);
    expect(fields(await register({ given: '', family: '' }))).toEqual(['given', 'family']);
    expect(fields(await register({ reason: '  ' }))).toEqual(['reason']);
    expect(
      fields(await register({ identity: { kind: 'reserve', number: '20150412-2381', bornOn: '2015-04-12' } })),
    ).toEqual(['identity.number']);
    expect(fields(await register({ identity: { kind: 'unborn', expectedOn: '2028-03-01' } }))).toEqual([
      'identity.expectedOn',
    ]);
    const answer = await register({ identity: { kind: 'national', number: 'hemlig uppgift' } });
    expect(JSON.stringify(answer.body)).not.toContain('hemlig');
  });

  it('is not for the county administrator or the log reviewer, and the database agrees', async () => {
    for (const code of ['birgitta-lansprov', 'gunilla-loggprov'])
      expect((await register({}, await s.employee(code))).status, code).toBe(403);
  });

  it('is in the log of the child, whether the child was new or found', async () => {
    const { body } = await register();
    const { rows } = await s.database.owner.query(
      `select count(*)::int as n from access_log.event where event = 'child.registered' and outcome = 'allowed' and child_id = $1`,
      [body.id],
    );
    expect(rows[0].n).toBeGreaterThanOrEqual(2);
  });
});

describe('the list of children', () => {
  it('has initials and year of birth, never a name or a number, and is the unit’s for its manager', async () => {
    await register();
    const list = await (await s.employee('karin-pahittstrom')).get('/api/children');
    expect(list.body.children).toContainEqual(
      expect.objectContaining({ initials: 'PP', birthYear: 2015, mine: false, protection: 'none' }),
    );
    expect(JSON.stringify(list.body)).not.toMatch(/Påhitt|2381/);
    const mine = await anna.get('/api/children');
    expect(mine.body.children.every((c: { mine: boolean }) => c.mine)).toBe(true);
    expect((await (await s.employee('erik-testlund')).get('/api/children')).body.children).toEqual([]);
  });

  it('is read a page at a time', async () => {
    await s.database.owner.query(
      `with c as (insert into children.child (county_id, given, family, identity_kind, identity_number, born_on, municipality_code)
         select '20', 'Prov', 'Provsson', 'reserve', 'LIST-' || n, '2016-01-01', '2080' from generate_series(1, 120) n returning id)
       insert into children.contact (child_id, county_id, employee_id, unit_id, via)
       select c.id, '20', $1, $2, 'own_work' from c`,
      [anna.personId, anna.unitId],
    );
    const first = await anna.get('/api/children');
    const second = await anna.get(`/api/children?before=${first.body.next}`);
    const ids = [...first.body.children, ...second.body.children].map((c: { id: string }) => c.id);
    expect(first.body.children).toHaveLength(100);
    expect(new Set(ids).size).toBe(ids.length);
    expect(second.body.next).toBeNull();
  });
});
