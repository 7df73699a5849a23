import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worksWith } from '../../../../test/harness/arrange.ts';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { numbers } from '../testing.ts';

let s: Samsyn;
let anna: Person;
let alva: string;
beforeAll(async () => {
  s = await samsyn();
  anna = await s.employee('anna-provberg');
  alva = await worksWith(s, 'anna-provberg', numbers.alva);
});
afterAll(() => s.close());

const read = async (id: string, who = anna) => (await who.get(`/api/children/${id}`)).body;

describe('changing what is known', () => {
  const base = { given: 'Alva', family: 'Exempelsson', municipality: '2080', language: 'fi', interpreter: true };

  it('is kept with a new version, and a stale one is refused with nothing lost', async () => {
    const { version } = await read(alva);
    expect((await anna.put(`/api/children/${alva}`, { ...base, version })).body).toEqual({ version: version + 1 });
    expect((await anna.put(`/api/children/${alva}`, { ...base, language: 'sv', version })).body.code).toBe('stale');
    expect(await read(alva)).toMatchObject({ language: 'fi', municipality: { name: 'Falu kommun' } });
  });

  it('is handed to social services where the child moves, and is theirs from then on', async () => {
    const hugo = await worksWith(s, 'anna-provberg', '202211302399');
    const sara = await s.employee('sara-provsten');
    await worksWith(s, 'sara-provsten', '202211302399');
    const { version, given, family } = await read(hugo);
    const moved = { ...base, given, family, municipality: '2081' };
    expect((await sara.put(`/api/children/${hugo}`, { ...moved, version })).status).toBe(403);
    expect((await anna.put(`/api/children/${hugo}`, { ...moved, version })).status).toBe(200);
    const back = { ...base, given, family, version: version + 1 };
    expect((await anna.put(`/api/children/${hugo}`, back)).status).toBe(403);
    expect((await sara.put(`/api/children/${hugo}`, back)).status).toBe(200);
  });

  it('writes the place once and changes it by version', async () => {
    const place = { address: 'Påhittade vägen 99', schoolUnitId: null, whereabouts: '' };
    const { version } = (await read(alva)).place;
    expect((await anna.put(`/api/children/${alva}/place`, { ...place, version })).body).toEqual({
      version: version + 1,
    });
    expect((await anna.put(`/api/children/${alva}/place`, { ...place, version: null })).body.code).toBe('stale');
    expect((await read(alva)).place).toMatchObject({ address: 'Påhittade vägen 99', school: null });
  });
});

describe('a child that is born', () => {
  it('gets its number, and the one who was expecting has custody from that day', async () => {
    const { body } = await anna.post('/api/children', {
      ...{ given: '', family: '', municipality: '2080', language: 'sv', interpreter: false, protection: 'none' },
      identity: { kind: 'unborn', expectedOn: '2026-11-20' },
      reason: 'Föräldrastöd.',
    });
    const guardian = {
      ...{ given: 'Sanna', family: 'Testlund', email: '', phone: '', kind: 'expecting', from: '2026-09-01' },
      identity: { kind: 'national', number: '19940130-2386' },
    };
    expect(
      (await anna.post(`/api/children/${body.id}/guardians`, { ...guardian, kind: 'sole' })).body.errors,
    ).toMatchObject([{ path: 'kind', source: 'FB 1949:381 6 kap. 2 §' }]);
    expect((await anna.post(`/api/children/${body.id}/guardians`, guardian)).status).toBe(200);
    const identity = { version: 1, identity: { kind: 'national', number: '20261119-2390' } };
    expect((await anna.put(`/api/children/${body.id}/identity`, identity)).body).toEqual({ version: 2 });
    expect(await read(body.id)).toMatchObject({
      age: 0,
      bornOn: '2026-11-19',
      expectedOn: null,
      guardians: [
        { kind: 'sole', from: '2026-11-19', to: null, current: true },
        { kind: 'expecting', to: '2026-11-18', current: false },
      ],
    });
    expect((await anna.put(`/api/children/${body.id}/identity`, { ...identity, version: 2 })).body.code).toBe(
      'not_ready',
    );
  });

  it('whose number stands already, here or elsewhere, is told the way on', async () => {
    const number = { kind: 'national', number: numbers.vera };
    const { body } = await anna.post('/api/children', {
      ...{ given: '', family: '', municipality: '2080', language: 'sv', interpreter: false, protection: 'none' },
      identity: { kind: 'unborn', expectedOn: '2026-11-20' },
      reason: 'Föräldrastöd.',
    });
    const taken = await anna.put(`/api/children/${body.id}/identity`, { version: 1, identity: number });
    expect(taken).toMatchObject({ status: 409, body: { errors: [{ path: 'identity.number' }] } });
    expect(taken.body.detail).toContain('Lägg upp barnet med numret');
    // The answer tells that the number is in Samsyn: the child it belongs to has the attempt in its log.
    const noted = await s.database.owner.query(
      `select outcome, ground, object_id from access_log.event where event = 'child.identity_set' and child_id = $1`,
      [await s.id('child', numbers.vera)],
    );
    expect(noted.rows).toEqual([{ outcome: 'refused', ground: 'failed', object_id: body.id }]);
    expect(await read(body.id)).toMatchObject({ version: 1, bornOn: null });
    const { version } = await read(alva);
    const wrong = await anna.put(`/api/children/${alva}/identity`, { version, identity: number });
    expect(wrong.body.detail).toContain('lägger du upp barnet med rätt nummer');
  });

  it('gets its number from the unit that registered it, also when another has written who is expecting', async () => {
    const maja = await s.employee('maja-testqvist');
    const unborn = { kind: 'unborn', expectedOn: '2026-11-20' };
    const child = { given: '', family: '', municipality: '2080', language: 'sv', interpreter: false };
    const { id } = (
      await maja.post('/api/children', { ...child, protection: 'none', identity: unborn, reason: 'Inskrivning.' })
    ).body;
    await s.database.owner.query(
      `insert into children.custody (child_id, county_id, guardian_id, kind, from_day, added_unit)
       select $1, '20', id, 'expecting', '2026-09-01', $2 from children.guardian where identity_number = '197902212385'`,
      [id, await s.id('unit', 'falun-socialtjanst-barn-unga')],
    );
    const identity = { kind: 'reserve', number: '20261118-T231', bornOn: '2026-11-18' };
    expect((await maja.put(`/api/children/${id}/identity`, { version: 1, identity })).status).toBe(200);
    expect((await read(id, maja)).guardians).toMatchObject([
      { kind: 'sole', from: '2026-11-18', current: true },
      { kind: 'expecting', to: '2026-11-17', current: false },
    ]);
  });

  it('keeps custody that was written for the expected day, from the day of birth instead', async () => {
    const found = await s.database.owner.query(`select id from children.child where family = 'vantat-testberg'`);
    const unborn = found.rows[0].id;
    await s.database.owner.query(
      `insert into children.contact (child_id, county_id, employee_id, unit_id, via) values ($1, '20', $2, $3, 'own_work')`,
      [unborn, anna.personId, anna.unitId],
    );
    s.clock.moveTo('2027-02-20T08:00:00Z');
    const later = await s.employee('anna-provberg');
    const identity = { version: 1, identity: { kind: 'reserve', number: '20270210-T238', bornOn: '2027-02-10' } };
    expect((await later.put(`/api/children/${unborn}/identity`, identity)).status).toBe(200);
    const guardians = (await read(unborn, later)).guardians;
    expect(guardians.filter((g: { current: boolean }) => g.current)).toMatchObject([
      { kind: 'sole', from: '2027-02-10' },
    ]);
    s.clock.moveTo('2026-11-23T08:00:00Z');
  });
});

describe('guardians', () => {
  // Who writes custody, and judges, is social services where the child lives.
  beforeAll(() => s.database.owner.query(`update children.child set municipality_code = '2080' where id = $1`, [alva]));

  it('are found by number, and one who is known keeps the data they have', async () => {
    const hugo = await worksWith(s, 'anna-provberg', '202211302399');
    const added = await anna.post(`/api/children/${hugo}/guardians`, {
      ...{
        given: 'Fel',
        family: 'Namn',
        email: 'fel@demo.samsyn.example',
        phone: '',
        kind: 'joint',
        from: '2026-11-23',
      },
      identity: { kind: 'national', number: '199207122392' },
    });
    expect(added.body.id).toBe(await s.id('guardian', '199207122392'));
    const { guardians } = await read(hugo);
    expect(guardians.map((g: { name: string; kind: string }) => [g.name, g.kind])).toEqual([
      ['Hanna Testberg', 'joint'],
      ['Amir Testlund', 'joint'],
    ]);
    expect(guardians[1].reach).toMatchObject({ email: 'amir.testlund@demo.samsyn.example', phone: '070-174 06 46' });
  });

  it('are corrected where they can be reached, by version, for every child of theirs', async () => {
    const viggo = await worksWith(s, 'anna-provberg', numbers.viggo);
    const maria = async (child: string) =>
      (await read(child)).guardians.find((g: { identityNumber: string }) => g.identityNumber === '198205172383');
    const { id, reach } = await maria(alva);
    const path = `/api/children/${alva}/guardians/${id}`;
    const body = { ...reach, email: 'maria.ny@demo.samsyn.example', phone: '' };
    expect((await anna.put(path, { ...body, email: 'maria' })).body.errors).toMatchObject([{ path: 'email' }]);
    expect((await anna.put(path, body)).body).toEqual({ version: reach.version + 1 });
    expect((await anna.put(path, body)).body.code).toBe('stale');
    expect((await maria(viggo)).reach).toMatchObject({ email: 'maria.ny@demo.samsyn.example', phone: null });
    const stranger = await s.id('guardian', '198412272398');
    expect((await anna.put(`/api/children/${alva}/guardians/${stranger}`, body)).status).toBe(404);
  });

  it('lose sight of the child on the day after custody has ended, or at once when blocked', async () => {
    const leo = await worksWith(s, 'anna-provberg', numbers.leo);
    const lina = await s.guardian('198509142389');
    const sees = async () =>
      (await lina.sql((tx) => tx.selectFrom('children.child').select('id').execute())).some(({ id }) => id === leo);
    expect(await sees()).toBe(true);
    const { id } = (await read(leo)).guardians.find((g: { blocked: object | null }) => g.blocked === null);
    expect((await anna.post(`/api/children/${leo}/guardians/${id}/block`, { reason: 'Hot.' })).status).toBe(200);
    expect(await sees()).toBe(false);
    expect((await anna.post(`/api/children/${leo}/guardians/${id}/block`, { reason: 'Hot.' })).status).toBe(409);
    expect((await read(leo)).guardians.find((g: { id: string }) => g.id === id).blocked).toMatchObject({
      reason: 'Hot.',
      mayLift: true,
    });
    expect((await anna.post(`/api/children/${leo}/guardians/${id}/unblock`, { reason: 'Hävt.' })).status).toBe(200);
    expect(await sees()).toBe(true);
    const { custodyId, version } = (await read(leo)).guardians.find((g: { id: string }) => g.id === id);
    const end = (to: string) => anna.post(`/api/children/${leo}/custody/${custodyId}/end`, { version, to });
    expect((await end('2010-01-01')).body.errors).toMatchObject([{ path: 'to' }]);
    expect((await end('2026-11-22')).status).toBe(200);
    expect(await sees()).toBe(false);
    expect((await end('2026-11-22')).body.code).toBe('stale');
  });

  it('are shown with their block to another unit, which learns why only through a plan, and cannot lift it', async () => {
    const leo = await worksWith(s, 'jonas-testman', numbers.leo);
    const jonas = await s.employee('jonas-testman');
    const blocks = async (who: Person) =>
      (await read(leo, who)).guardians.flatMap((g: { blocked: object | null }) => g.blocked ?? []);
    const [{ reason }] = await blocks(anna);
    expect(reason).not.toBe('');
    expect(await blocks(jonas)).toMatchObject([{ mayLift: false, reason: null }]);
    await s.database.owner.query(
      `insert into children.contact (child_id, county_id, unit_id, via, via_id) values ($1, '20', $2, 'plan', gen_random_uuid())`,
      [leo, jonas.unitId],
    );
    expect(await blocks(jonas)).toMatchObject([{ mayLift: false, reason }]);
    await s.database.owner.query(`delete from children.contact where via = 'plan' and child_id = $1`, [leo]);
  });

  it('have custody alone when the other’s has ended', async () => {
    const alva = await worksWith(s, 'anna-provberg', numbers.alva);
    const kinds = async () => (await read(alva)).guardians.map((g: { kind: string }) => g.kind);
    expect(await kinds()).toEqual(['joint', 'joint']);
    const { custodyId, version } = (await read(alva)).guardians[1];
    const ended = await anna.post(`/api/children/${alva}/custody/${custodyId}/end`, { version, to: '2026-11-22' });
    expect(ended.status).toBe(200);
    expect(await kinds()).toEqual(['sole', 'joint']);
    await s.database.owner.query('update children.custody set to_day = null where id = $1', [custodyId]);
  });

  it('stay blocked when a new custody begins', async () => {
    const leo = await s.id('child', numbers.leo);
    await s.database.owner.query(
      `insert into children.custody (county_id, child_id, guardian_id, kind, from_day) values ('20', $1, $2, 'sole', '2026-11-01')`,
      [leo, await s.id('guardian', '198301052398')],
    );
    const marcus = await s.guardian('198301052398');
    expect(await marcus.sql((tx) => tx.selectFrom('children.child').select('id').execute())).toEqual([]);
  });
});

describe('the child’s own say', () => {
  it('is not judged by social services of another municipality, nor by any other who knows the number', async () => {
    for (const who of ['sara-provsten', 'oskar-provfors']) {
      await worksWith(s, who, numbers.alva);
      const other = await s.employee(who);
      const said = { purpose: 'sip', weight: 'alone', reason: 'Prov.' };
      expect((await other.post(`/api/children/${alva}/say`, said)).status, who).toBe(403);
    }
  });

  it('is judged with a reason, beside what the law says about the age; the latest judgement holds', async () => {
    for (const [weight, reason] of [
      ['with_guardian', 'Alva förstår och vill vara med.'],
      ['heard', 'Alva vill att mamma och pappa bestämmer.'],
    ])
      expect((await anna.post(`/api/children/${alva}/say`, { purpose: 'sip', weight, reason })).status).toBe(200);
    const page = await read(alva);
    expect(page.say).toEqual({
      weight: 'heard',
      judgement: { on: '2026-11-23', by: 'Anna Provberg', reason: 'Alva vill att mamma och pappa bestämmer.' },
    });
    expect(page.guidance.map((rule: { source: string }) => rule.source)).toEqual([
      'OSL 2009:400 12 kap. 3 §',
      'SoL 2025:400 3 kap. 2 §',
      'SoL 2025:400 21 kap. 1 §',
      'JO:s beslut dnr 3153-2016',
    ]);
  });

  it('shows another unit how much the word weighs, and not why', async () => {
    await worksWith(s, 'jonas-testman', numbers.alva);
    expect((await read(alva, await s.employee('jonas-testman'))).say).toEqual({ weight: 'heard', judgement: null });
  });

  it('takes the guardians’ sight away when the child decides alone', async () => {
    await anna.post(`/api/children/${alva}/say`, { purpose: 'sip', weight: 'alone', reason: 'Prov.' });
    const maria = await s.guardian('198205172383');
    const seen = await maria.sql((tx) => tx.selectFrom('children.child').select('given').execute());
    expect(seen.map(({ given }) => given)).toEqual(['Viggo']);
  });
});

describe('who works with the child', () => {
  it('lets a colleague at the same unit in, and nobody from another', async () => {
    const add = async (code: string) =>
      anna.post(`/api/children/${alva}/contacts`, {
        employeeId: await s.id('employee', code),
        reason: 'Medhandläggare.',
      });
    expect((await add('sofia-provstrom')).status).toBe(400);
    expect((await add('ulla-slutprov')).status).toBe(400);
    expect((await add('erik-testlund')).status).toBe(200);
    expect((await (await s.employee('erik-testlund')).get(`/api/children/${alva}`)).status).toBe(200);
  });

  it('ends one’s own work at once, and can be taken up again with a new reason', async () => {
    const erik = await s.employee('erik-testlund');
    expect((await erik.post(`/api/children/${alva}/contacts/mine/end`)).status).toBe(200);
    expect((await erik.get(`/api/children/${alva}`)).status).toBe(404);
    await anna.post(`/api/children/${alva}/contacts`, { employeeId: erik.personId, reason: 'Igen.' });
    const { rows } = await s.database.owner.query(
      `select reason from access_log.event where event = 'child.colleague_added' and child_id = $1 order by id desc limit 1`,
      [alva],
    );
    expect(rows).toEqual([{ reason: 'Igen.' }]);
    expect((await erik.get(`/api/children/${alva}`)).status).toBe(200);
  });
});
