import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const names = (answer: { body: { units: { name: string }[] } }) => answer.body.units.map((unit) => unit.name);

describe('choosing whom to call', () => {
  it('finds a unit by municipality, kind and words, with who runs it', async () => {
    const anna = await s.employee('anna-provberg');
    const found = await anna.get('/api/directory/units?municipality=2080&kind=child_psychiatry&q=bup');
    expect(found.body.units).toMatchObject([
      {
        name: 'Bup Falun',
        organisation: { name: 'Region Dalarna', kind: 'region' },
      },
    ]);
    expect(names(await anna.get('/api/directory/units?kind=&municipality=&q=')).length).toBeGreaterThan(100);
    expect(names(await anna.get(`/api/directory/units?q=${encodeURIComponent('%')}`))).toEqual([]);
    expect(names(await anna.get('/api/directory/units?q=orsa%20kommun')).every((n) => n.includes('Orsa'))).toBe(true);
  });

  it('refuses a kind or a municipality that cannot be', async () => {
    const anna = await s.employee('anna-provberg');
    for (const query of ['kind=castle', 'municipality=208', `q=${'x'.repeat(81)}`])
      expect((await anna.get(`/api/directory/units?${query}`)).status, query).toBe(400);
  });

  it('shows who works there today, and nobody whose assignment has ended', async () => {
    const anna = await s.employee('anna-provberg');
    const { people } = (await anna.get(`/api/directory/units/${anna.unitId}/people`)).body;
    expect(people).toContainEqual({
      id: await s.id('employee', 'lena-exempelman'),
      name: 'Lena Exempelman',
      title: 'Socialsekreterare i mottagningen',
      role: 'intake',
    });
    expect(people.map((person: { name: string }) => person.name)).not.toContain('Ulla Slutprov');
    expect((await anna.get(`/api/directory/units/${crypto.randomUUID()}/people`)).status).toBe(404);
  });

  it('is for people at work, not for guardians, nor for one whose assignment has ended', async () => {
    for (const person of [await s.guardian('198205172383'), await s.employee('ulla-slutprov')])
      expect((await person.get('/api/directory/units')).status).toBe(403);
  });

  it('tells what the county has decided', async () => {
    const county = await (await s.employee('anna-provberg')).get('/api/directory/county');
    expect(county.body).toMatchObject({ id: '20', name: 'Dalarnas län', config: { childLoginFromAge: 13 } });
  });
});

describe('the county administrator', () => {
  const start = async (more: object = {}) => ({
    employeeId: await s.id('employee', 'erik-testlund'),
    unitId: await s.id('unit', 'falun-bup'),
    role: 'intake',
    from: '2026-11-23',
    to: null,
    ...more,
  });

  it('starts an assignment and ends it; what it opened closes the day after', async () => {
    s.clock.moveTo('2026-11-23T22:50:00Z'); // ten to midnight
    const birgitta = await s.employee('birgitta-lansprov');
    const started = await birgitta.post('/api/directory/assignments', await start());
    expect(started.status).toBe(200);
    expect((await birgitta.post('/api/directory/assignments', await start())).status).toBe(409);
    const list = await birgitta.get('/api/directory/assignments?q=testlund');
    expect(list.body.people).toMatchObject([
      { name: 'Erik Testlund', assignments: [{ unit: 'Bup Falun', to: null }, {}] },
    ]);
    const erik = await s.employee('erik-testlund', 'falun-bup');
    expect((await erik.get('/api/directory/units')).status).toBe(200);
    const path = `/api/directory/assignments/${started.body.id}/end`;
    expect((await birgitta.post(path, { to: '2026-11-22' })).body.code).toBe('not_ready');
    expect((await birgitta.post(path, { to: '2026-11-24' })).status).toBe(200);
    expect((await birgitta.post(path, { to: '2026-11-25' })).body.code, 'a later day gives more').toBe('not_ready');
    expect((await birgitta.post(path, { to: '2026-11-23' })).status).toBe(200);
    s.clock.moveTo('2026-11-23T23:05:00Z');
    expect((await erik.get('/api/directory/units')).status).toBe(403);
    expect((await birgitta.post(path, { to: '2026-12-01' })).body.code).toBe('not_ready');
    s.clock.moveTo('2026-11-23T08:00:00Z');
  });

  it('points at what does not fit', async () => {
    const birgitta = await s.employee('birgitta-lansprov');
    const fields = async (more: object) =>
      (await birgitta.post('/api/directory/assignments', await start(more))).body.errors.map(
        (e: { path: string }) => e.path,
      );
    expect(await fields({ employeeId: crypto.randomUUID() })).toEqual(['employeeId']);
    expect(await fields({ unitId: crypto.randomUUID() })).toEqual(['unitId']);
    expect(await fields({ to: '2026-01-01' })).toEqual(['to']);
  });

  it('gives no assignment to herself, neither by route nor in the database', async () => {
    const birgitta = await s.employee('birgitta-lansprov');
    const own = await start({ employeeId: birgitta.personId, role: 'manager' });
    expect((await birgitta.post('/api/directory/assignments', own)).status).toBe(403);
    const insert = birgitta.sql((tx) =>
      sql`insert into directory.assignment (county_id, employee_id, unit_id, role, from_day)
          values ('20', ${birgitta.personId}, ${own.unitId}, 'manager', '2026-11-23')`.execute(tx),
    );
    await expect(insert).rejects.toMatchObject({ code: '42501' });
  });

  it('changes none of her own, and none to a later day or for ever, neither by route nor in the database', async () => {
    const birgitta = await s.employee('birgitta-lansprov');
    const { people } = (await birgitta.get('/api/directory/assignments?q=birgitta')).body;
    expect(people).toMatchObject([{ isMe: true }]);
    const path = `/api/directory/assignments/${people[0].assignments[0].id}/end`;
    expect((await birgitta.post(path, { to: '2026-12-01' })).status).toBe(403);
    const setTo = (day: string | null, employeeId: string) =>
      birgitta.sql((tx) =>
        sql`update directory.assignment set to_day = ${day} where employee_id = ${employeeId}`.execute(tx),
      );
    expect((await setTo('2026-12-01', birgitta.personId)).numAffectedRows).toBe(0n);
    const kim = await s.id('employee', 'kim-dubbelprov');
    await setTo('2026-12-24', kim);
    await expect(setTo('2026-12-25', kim)).rejects.toMatchObject({ code: 'SM003' });
    await expect(setTo(null, kim)).rejects.toMatchObject({ code: '42501' });
  });

  it('is the only one who does, and nobody deletes one', async () => {
    const karin = await s.employee('karin-pahittstrom');
    expect((await karin.post('/api/directory/assignments', await start())).status).toBe(403);
    expect((await karin.get('/api/directory/assignments')).status).toBe(403);
    const birgitta = await s.employee('birgitta-lansprov');
    await expect(birgitta.sql((tx) => sql`delete from directory.assignment`.execute(tx))).rejects.toMatchObject({
      code: '42501',
    });
    const changed = await karin.sql((tx) => sql`update directory.assignment set to_day = '2026-11-23'`.execute(tx));
    expect(changed.numAffectedRows).toBe(0n);
  });
});
