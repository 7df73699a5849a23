import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { agreementId } from '../testing.ts';
import { written } from '../testing-written.ts';

let s: Samsyn;
let siv: Person;
let karin: Person;
let w: Awaited<ReturnType<typeof written>>;
beforeAll(async () => {
  s = await samsyn();
});
beforeEach(async () => {
  s.clock.moveTo('2026-11-23T08:00:00Z');
  siv = await s.employee('siv-samordnarprov');
  karin = await s.employee('karin-pahittstrom');
  w = await written(s, siv);
});
afterAll(() => s.close());

const followUp = async (id: string, person = siv) => (await person.get(`/api/agreements/${id}/follow-up`)).body;
const open = async (id: string, kind = 'part') =>
  siv.post(`/api/agreements/${id}/rounds`, { version: (await w.view(id)).version, kind });
const close = async (id: string, roundId: string, more: object = {}) =>
  siv.post(`/api/agreements/${id}/rounds/${roundId}/close`, {
    version: (await w.view(id)).version,
    outcome: 'stands',
    summary: 'Vi träffas oftare från och med våren.',
    ...more,
  });

describe('a follow-up', () => {
  it('is due a year after the first day, and late when nobody has done it', async () => {
    const gagnef = await followUp(await agreementId(s, 'lok-gagnef'));
    expect(gagnef.next).toEqual({ kind: 'part', dueOn: '2025-06-11', isLate: true });
    expect(gagnef.rule.source).toBe('Samsyns förslag');
    expect((await followUp(await agreementId(s, 'lok-vansbro'))).next).toBeNull();
  });

  it('is commented by the parties, closed with what it came to, and leads to the next version', async () => {
    const id = await w.decided({ from: '2025-11-01', to: '2027-10-31' });
    const { id: roundId } = (await open(id, 'whole')).body;
    expect((await open(id)).status).toBe(409);
    const path = `/api/agreements/${id}/rounds/${roundId}/comments`;
    expect((await karin.post(path, { text: 'Bup har varit med varje gång.' })).status).toBe(200);
    expect((await karin.post(path, { text: '  ' })).status).toBe(400);
    expect((await close(id, roundId, { summary: '' })).status).toBe(400);
    expect((await close(id, roundId, { outcome: 'revise' })).status).toBe(200);
    expect((await close(id, roundId)).status).toBe(409);
    expect((await karin.post(path, { text: 'För sent.' })).status).toBe(409);
    expect((await w.newVersion(id, roundId)).status).toBe(200);
    const { rounds, next } = await followUp(id);
    expect(rounds).toMatchObject([
      {
        kind: 'whole',
        outcome: 'revise',
        closedBy: 'Siv Samordnarprov',
        newVersion: 2,
        comments: [{ by: 'Karin Påhittström', text: 'Bup har varit med varje gång.' }],
      },
    ]);
    expect(next).toEqual({ kind: 'part', dueOn: '2027-11-23', isLate: false });
  });

  it('of an agreement that has expired is of its last version; a draft has none', async () => {
    const expired = await w.decided({ from: '2025-12-01', to: '2026-10-31' });
    expect((await open(expired)).status).toBe(200);
    expect((await open(await w.draft())).status).toBe(409);
  });

  it('that is another agreement’s cannot be reached through this one', async () => {
    const [one, other] = [
      await w.decided({ from: '2026-01-01', to: null }),
      await w.decided({ from: '2026-01-01', to: null }),
    ];
    const { id: roundId } = (await open(one)).body;
    expect((await close(other, roundId)).status).toBe(404);
    expect(
      (await siv.post(`/api/agreements/${other}/versions`, { version: (await w.view(other)).version, roundId })).status,
    ).toBe(409);
  });

  it('that is closed is not written in, whoever passes the rule by', async () => {
    const id = await w.decided({ from: '2026-01-01', to: null });
    const { id: roundId } = (await open(id)).body;
    await close(id, roundId);
    await expect(
      karin.sql((tx) =>
        sql`insert into agreements.round_comment (round_id, unit_id, author_id, text) values (${roundId}, app.unit_id(), app.person_id(), 'x')`.execute(
          tx,
        ),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(siv.sql((tx) => sql`delete from agreements.round`.execute(tx))).rejects.toMatchObject({
      code: '42501',
    });
  });
});

describe('known by staff', () => {
  const known = async (id: string, person = siv) => (await person.get(`/api/agreements/${id}/known`)).body;
  const withSummary = async (): Promise<string> => {
    const id = await w.draft();
    await w.toVersion('put', id, '', {
      agesFrom: 0,
      agesTo: 17,
      unborn: false,
      targetNote: '',
      summary: 'Kort om innehållet.',
    });
    await w.decide(id, { ...w.decision, from: '2026-01-01', to: '2026-12-31', decidedOn: '2025-12-01' });
    return id;
  };
  const confirm = async (id: string, person: Person, versionId?: string) =>
    person.post(`/api/agreements/${id}/confirm`, { versionId: versionId ?? (await known(id)).versionId });

  it('is confirmed by each person where it holds, once, and counted per unit', async () => {
    const id = await withSummary();
    const staff = [
      'anna-provberg',
      'erik-testlund',
      'lena-exempelman',
      'karin-pahittstrom',
      'mona-latsaslind',
      'gunilla-loggprov',
    ];
    expect((await known(id)).units).toMatchObject([{ id: w.unit, shown: { kind: 'exact', staff: 6, confirmed: 0 } }]);
    for (const code of staff.slice(0, 3)) expect((await confirm(id, await s.employee(code))).status).toBe(200);
    expect((await confirm(id, await s.employee('anna-provberg'))).status).toBe(200);
    expect((await known(id)).units[0].shown).toEqual({ kind: 'few', staff: 6 });
    for (const code of staff.slice(3)) await confirm(id, await s.employee(code));
    const after = await known(id, await s.employee('anna-provberg'));
    expect(after.units[0].shown).toEqual({ kind: 'exact', staff: 6, confirmed: 6 });
    expect(after.mine).toMatchObject({ isAsked: true, confirmedAt: expect.any(String) });
    expect((await known(id)).mine).toEqual({ isAsked: false, confirmedAt: null });
  });

  it('is asked of those whom it reaches, and of nobody else', async () => {
    const id = await withSummary();
    const sara = await s.employee('sara-provsten');
    expect((await confirm(id, sara)).status).toBe(403);
    const waiting = async (person: Person) =>
      (await person.get('/api/agreements/to-know')).body.agreements.map((one: { id: string }) => one.id);
    const erik = await s.employee('erik-testlund');
    expect(await waiting(erik)).toContain(id);
    expect(await waiting(sara)).not.toContain(id);
    await confirm(id, erik);
    expect(await waiting(erik)).not.toContain(id);
  });

  it('is asked again for a new version, and a version that changed meanwhile is not confirmed unseen', async () => {
    const id = await withSummary();
    const erik = await s.employee('erik-testlund');
    const { versionId: first } = await known(id);
    await confirm(id, erik);
    await w.newVersion(id);
    await w.decide(id, {
      ...w.decision,
      from: '2026-11-01',
      to: '2027-12-31',
      decidedOn: '2026-10-20',
      endsPrevious: true,
    });
    expect((await confirm(id, erik, first)).body.code).toBe('stale');
    const now = await known(id, erik);
    expect(now).toMatchObject({ number: 2, mine: { isAsked: true, confirmedAt: null } });
    expect(now.units[0].shown).toEqual({ kind: 'exact', staff: 6, confirmed: 0 });
  });

  it('needs a version in force, with a summary that then stands', async () => {
    const silent = await w.decided({ from: '2026-01-01', to: '2026-12-31' });
    const erik = await s.employee('erik-testlund');
    expect((await confirm(silent, erik)).status).toBe(409);
    const expired = await w.decided({ from: '2025-12-01', to: '2026-10-31' });
    expect((await confirm(expired, erik, (await w.view(expired)).versions[0]?.id)).status).toBe(409);
    const id = await withSummary();
    await confirm(id, erik);
    const rewrite = { agesFrom: 0, agesTo: 17, unborn: false, targetNote: '', summary: 'Något annat.' };
    expect((await w.toVersion('put', id, '', rewrite)).status).toBe(409);
  });

  it('hides who has confirmed from everybody else', async () => {
    const id = await withSummary();
    await confirm(id, await s.employee('anna-provberg'));
    const seen = await karin.sql((tx) => tx.selectFrom('agreements.confirmation').select('employeeId').execute());
    expect(seen.filter(({ employeeId }) => employeeId !== karin.personId)).toEqual([]);
    await expect(
      karin.sql(async (tx) =>
        sql`insert into agreements.confirmation (version_id, employee_id, unit_id) values (${(await known(id)).versionId}, ${await s.id('employee', 'erik-testlund')}, app.unit_id())`.execute(
          tx,
        ),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
