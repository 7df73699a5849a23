import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { forumOf } from '../testing.ts';
import { newForum } from '../testing-acts.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const names = (body: { forums: { name: string }[] }) => body.forums.map(({ name }) => name);

describe('the list of forums', () => {
  it('goes from politics to the children, the whole county first on each level', async () => {
    const anna = await s.employee('anna-provberg');
    const { body } = await anna.get('/api/forums');
    expect(body.forums.length).toBeGreaterThan(60);
    expect(body.forums[0]).toMatchObject({ name: 'Välfärdsrådet', level: 'political', municipalities: [] });
    const levels = [...new Set(body.forums.map(({ level }: { level: string }) => level))];
    expect(levels).toEqual(['political', 'management', 'support', 'operational']);
  });

  it('shows one municipality’s, the county’s own, or one level', async () => {
    const anna = await s.employee('anna-provberg');
    const falun = (await anna.get('/api/forums?municipality=2080')).body;
    expect(names(falun)).toContain('Utökad barnhälsogrupp, Tillsammans för varje barn, Falun');
    expect(names(falun).filter((name) => name.includes('Rättvik'))).toEqual([]);
    expect(names((await anna.get('/api/forums?municipality=county&level=political')).body)).toEqual(['Välfärdsrådet']);
  });

  it('has a forum only where the source names the form', async () => {
    const anna = await s.employee('anna-provberg');
    const all = names((await anna.get('/api/forums')).body);
    const where = (form: string) => all.filter((name) => name.startsWith(form)).length;
    expect([where('POLSAM'), where('Konsultationsteam'), where('Barnhälsoteam'), where('VIB')]).toEqual([15, 7, 5, 2]);
    expect(all.filter((name) => name.includes('Borlänge')).filter((name) => /team|SSPF/.test(name))).toEqual([]);
  });

  it('says which meet next and whether one sits there', async () => {
    const anna = await s.employee('anna-provberg');
    const { forums } = (await anna.get('/api/forums?municipality=2080')).body;
    const team = forums.find(({ name }: { name: string }) => name.startsWith('Utökad'));
    expect(team).toMatchObject({ sits: true, parties: 7, nextAt: null, lastAt: '2026-11-10T12:00:00.000Z' });
  });
});

describe('a forum', () => {
  it('says who is expected and by which agreement, and what has been read out of the source', async () => {
    const anna = await s.employee('anna-provberg');
    const { body } = await anna.get(`/api/forums/${await forumOf(s, 'konsultationsteam-ludvika')}`);
    const bup = body.parties.find(({ name }: { name: string }) => name.includes('Bup'));
    expect(bup).toMatchObject({ agreement: 'lok-2085', why: expect.stringContaining('3.1.1.8') });
    expect(body).toMatchObject({
      drawn: ['parent', 'identity'],
      parent: { name: expect.stringContaining('Chefsgruppen') },
    });
  });

  it('that sleeps says why', async () => {
    const anna = await s.employee('anna-provberg');
    const { body } = await anna.get(`/api/forums/${await forumOf(s, 'trio')}`);
    expect(body).toMatchObject({ state: 'dormant', stateReason: expect.stringContaining('God och nära vård') });
  });

  it('cannot be put to rest without a reason, and nothing is changed', async () => {
    const lovisa = await s.employee('lovisa-fiktivlund');
    const id = await forumOf(s, 'pof-falun');
    const answer = await lovisa.post(`/api/forums/${id}/state`, { state: 'paused', reason: ' ', version: 1 });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
    expect((await lovisa.get(`/api/forums/${id}`)).body).toMatchObject({ state: 'active', version: 1 });
    expect(
      await lovisa.post(`/api/forums/${id}/state`, { state: 'paused', reason: 'Ny chef.', version: 1 }),
    ).toMatchObject({
      body: { version: 2 },
    });
    expect(await lovisa.post(`/api/forums/${id}/state`, { state: 'active', reason: '', version: 1 })).toMatchObject({
      status: 409,
      body: { code: 'stale' },
    });
  });

  it('cannot lie under itself', async () => {
    const lovisa = await s.employee('lovisa-fiktivlund');
    const [team, above] = [await forumOf(s, 'barnhalsogrupp-falun'), await forumOf(s, 'styrgrupp-falun')];
    const { source: _, ...frame } = newForum;
    const answer = await lovisa.put(`/api/forums/${above}`, { ...frame, parentId: team, version: 1 });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'parentId' }] } });
  });

  it('that the county’s coordinator lays up gets parties with why, each unit once', async () => {
    const lovisa = await s.employee('lovisa-fiktivlund');
    const { body } = await lovisa.post('/api/forums', newForum);
    const party = { name: 'Bup Falun', unitId: await s.id('unit', 'falun-bup'), why: 'LÖK, § 3', agreement: '' };
    const added = await lovisa.post(`/api/forums/${body.id}/parties`, party);
    expect(added.status).toBe(200);
    expect(await lovisa.post(`/api/forums/${body.id}/parties`, party)).toMatchObject({ status: 400 });
    expect(await lovisa.post(`/api/forums/${body.id}/parties`, { ...party, unitId: null, why: '' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'why' }] },
    });
    await lovisa.post(`/api/forums/${body.id}/parties/${added.body.id}/end`, { on: '2026-11-22' });
    expect((await lovisa.get(`/api/forums/${body.id}`)).body.parties).toMatchObject([{ endedOn: '2026-11-22' }]);
  });
});

describe('those who sit there', () => {
  it('are named by the manager of their own unit, and only people at work there', async () => {
    const karin = await s.employee('karin-pahittstrom');
    const id = await forumOf(s, 'barnhalsogrupp-falun');
    const name = (code: string) => s.id('employee', code);
    expect(
      await karin.post(`/api/forums/${id}/members`, { personId: await name('erik-testlund'), convenes: false }),
    ).toMatchObject({ status: 200 });
    for (const code of ['sofia-provstrom', 'ulla-slutprov'])
      expect(
        await karin.post(`/api/forums/${id}/members`, { personId: await name(code), convenes: false }),
      ).toMatchObject({
        status: 422,
        body: { detail: 'Personen har inget uppdrag på enheten i dag.' },
      });
    const social = (await karin.get(`/api/forums/${id}`)).body.parties.find(
      (p: { unit: { name: string } }) => p.unit?.name === 'Socialtjänst barn och unga, Falu kommun',
    );
    expect(social.members.map((m: { name: string }) => m.name)).toEqual(['Anna Provberg', 'Erik Testlund']);
    expect((await karin.delete(`/api/forums/${id}/members/${await name('erik-testlund')}`)).status).toBe(200);
    expect((await karin.delete(`/api/forums/${id}/members/${await name('erik-testlund')}`)).status).toBe(409);
  });

  it('convene only for the unit that calls', async () => {
    const karin = await s.employee('karin-pahittstrom');
    const answer = await karin.post(`/api/forums/${await forumOf(s, 'barnhalsogrupp-falun')}/members`, {
      personId: await s.id('employee', 'anna-provberg'),
      convenes: true,
    });
    expect(answer).toMatchObject({ status: 422, body: { detail: expect.stringContaining('den enhet som kallar') } });
  });
});
