import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { written } from '../testing-written.ts';

let s: Samsyn;
let siv: Person;
let w: Awaited<ReturnType<typeof written>>;
beforeAll(async () => {
  s = await samsyn();
  siv = await s.employee('siv-samordnarprov');
  w = await written(s, siv);
});
afterAll(() => s.close());

describe('starting an agreement', () => {
  it('gives a draft to write in, and refuses a second local one in the municipality', async () => {
    const falun = await w.start({ kind: 'lok', municipality: '2080', title: 'Lokal överenskommelse, Falun' });
    expect((await w.view(falun)).status).toBe('draft');
    const county = (await siv.get('/api/agreements/status')).body;
    expect(county.municipalities.find((m: { code: string }) => m.code === '2080')).toMatchObject({
      status: 'draft',
      gap: null,
    });
    expect((await w.tryStart({ kind: 'lok', municipality: '2080', title: 'En till' })).status).toBe(409);
  });

  it('is of any kind, and asks for the municipality that it needs', async () => {
    for (const kind of ['barnahus', 'family_centre', 'sip_routine', 'other'])
      expect((await w.tryStart({ kind, municipality: null, title: `Prov ${kind}` })).status).toBe(200);
    const missing = await w.tryStart({ kind: 'lok', municipality: null, title: 'Ingenstans' });
    expect(missing.body.errors).toMatchObject([{ path: 'municipality' }]);
    expect((await w.tryStart({ kind: 'addendum', municipality: '0180', title: 'I ett annat län' })).status).toBe(400);
    expect(
      (await w.tryStart({ kind: 'addendum', parentId: crypto.randomUUID(), title: 'Hör till ingen' })).status,
    ).toBe(400);
  });

  it('by a manager makes the own unit its owner, and never the county’s', async () => {
    const karin = await s.employee('karin-pahittstrom');
    const body = {
      kind: 'family_centre',
      municipality: '2080',
      title: 'Familjecentral, prov',
      parentId: null,
      ledBy: '',
    };
    const { status, body: started } = await karin.post('/api/agreements', body);
    expect(status).toBe(200);
    expect((await w.view(started.id)).owner).toMatchObject({ name: 'Karin Påhittström' });
    const own = (await karin.get(`/api/agreements/${started.id}`)).body;
    expect(own.permittedActions).toContain('agreement.write');
    expect((await karin.post('/api/agreements', { ...body, kind: 'rok', municipality: null })).status).toBe(403);
  });
});

describe('deciding', () => {
  it('needs a party, and then counts from the day of the decision', async () => {
    const id = await w.start({ kind: 'other', municipality: null, title: 'Prov av beslut' });
    const decide = {
      decidedOn: '2026-11-20',
      decidedBy: 'Nämnden',
      from: '2027-01-01',
      to: '2027-12-31',
      endsPrevious: false,
    };
    expect((await w.decide(id, decide)).body.errors).toMatchObject([{ path: 'parties' }]);
    await w.party(id);
    expect((await w.decide(id, decide)).status).toBe(200);
    expect(await w.view(id)).toMatchObject({ status: 'decided', from: '2027-01-01', until: '2027-12-31' });
    expect((await w.decide(id, decide)).status).toBe(409);
  });

  it.each([
    ['an end before the start', { to: '2026-12-31' }, 'to'],
    ['a decision that has not been taken', { decidedOn: '2026-11-24' }, 'decidedOn'],
    ['a day that does not exist', { from: '2026-02-30' }, 'from'],
    ['nobody who decided', { decidedBy: ' ' }, 'decidedBy'],
  ])('refuses %s, and changes nothing', async (_, wrong, path) => {
    const id = await w.draft();
    const answer = await w.decide(id, { ...w.decision, ...wrong });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ path }]);
    expect((await w.view(id)).status).toBe('draft');
  });

  it('refuses versions that share a day, unless the new one ends the old one the day before', async () => {
    const id = await w.decided({ from: '2026-01-01', to: null });
    await w.newVersion(id);
    const next = { ...w.decision, from: '2027-01-01', to: '2028-12-31' };
    const refused = await w.decide(id, next);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('Version 1 gäller 2026-01-01 – tills vidare');
    expect((await w.decide(id, { ...next, endsPrevious: true })).status).toBe(200);
    const { versions, status, until } = await w.view(id);
    expect({ status, until }).toEqual({ status: 'in_force', until: '2028-12-31' });
    expect(versions.map(({ number, from, lastDay }) => [number, from, lastDay])).toEqual([
      [2, '2027-01-01', '2028-12-31'],
      [1, '2026-01-01', '2026-12-31'],
    ]);
  });

  it('is done by one of two who decide at once; the other is told what the first one did, and changes nothing', async () => {
    const id = await w.draft();
    const karin = { ownerId: await s.id('employee', 'karin-pahittstrom'), ownerUnitId: w.unit };
    const about = { title: 'Prov', ledBy: '', note: '', steering: [], wholeEveryYears: 3, ...karin };
    await siv.put(`/api/agreements/${id}`, { ...about, version: (await w.view(id)).version });
    const { version, versions } = await w.view(id);
    const path = `/api/agreements/${id}/versions/${versions[0]?.id}/decide`;
    const owner = await s.employee('karin-pahittstrom');
    const [first, second] = await Promise.all([
      siv.post(path, { ...w.decision, version }),
      owner.post(path, { ...w.decision, to: null, version }),
    ]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    const [refused, who, until] =
      first.status === 409 ? [first, /Enhetschef vid/, 'tills vidare'] : [second, /Länssamordnare vid/, '2027-12-31'];
    expect(refused.body.code).toBe('stale');
    expect(refused.body.detail).toMatch(who);
    expect(refused.body.detail).toContain(`skrev in beslutet (version 1), som gäller 2027-01-01 – ${until}, klockan`);
    expect((await w.view(id)).until).toBe(until === 'tills vidare' ? null : until);
    // In two windows of one's own.
    const again = await (refused === first ? owner : siv).post(path, { ...w.decision, version });
    expect(again.body.detail).toContain('Du själv, i ett annat fönster,');
  });

  it('is done once, however many times the same command is sent', async () => {
    const id = await w.draft();
    const { version, versions } = await w.view(id);
    const key = crypto.randomUUID();
    const path = `/api/agreements/${id}/versions/${versions[0]?.id}/decide`;
    const first = await siv.post(path, { ...w.decision, version }, { key });
    expect((await siv.post(path, { ...w.decision, version }, { key })).body).toEqual(first.body);
  });
});

describe('prolonging and ending', () => {
  const prolonged = {
    kind: 'extended',
    to: '2027-06-30',
    decidedOn: '2026-11-23',
    decidedBy: 'Chefsnätverket',
    reason: 'Ny lag.',
  };

  it('moves the last day from the day of the decision', async () => {
    const id = await w.decided({ from: '2026-01-01', to: '2026-12-31' });
    expect((await w.view(id)).status).toBe('runs_out');
    expect((await w.moveEnd(id, prolonged)).status).toBe(200);
    expect(await w.view(id)).toMatchObject({ status: 'in_force', until: '2027-06-30' });
    expect((await w.moveEnd(id, { ...prolonged, to: null })).status).toBe(200);
    expect(await w.view(id)).toMatchObject({ until: null });
    expect((await w.moveEnd(id, { ...prolonged, kind: 'ended', to: '2026-11-30' })).status).toBe(200);
    expect(await w.view(id)).toMatchObject({ status: 'runs_out', until: '2026-11-30' });
  });

  it.each([
    ['to an earlier day', { to: '2026-06-30' }, 'to'],
    ['by a decision to come', { decidedOn: '2026-12-24' }, 'decidedOn'],
    ['without a reason', { reason: '' }, 'reason'],
    ['by an end that is later than the end', { kind: 'ended', to: '2027-01-01' }, 'to'],
    ['by an end before the beginning', { kind: 'ended', to: '2025-12-31' }, 'to'],
    ['by an end without a day', { kind: 'ended', to: null }, 'to'],
  ])('is refused %s', async (_, wrong, path) => {
    const id = await w.decided({ from: '2026-01-01', to: '2026-12-31' });
    const answer = await w.moveEnd(id, { ...prolonged, ...wrong });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ path }]);
    expect((await w.view(id)).until).toBe('2026-12-31');
  });

  it('is refused into the next version, and for a draft', async () => {
    const id = await w.decided({ from: '2026-01-01', to: '2026-12-31' });
    await w.newVersion(id);
    expect((await w.moveEnd(id, prolonged)).status).toBe(409);
    await w.decide(id, { ...w.decision, from: '2027-01-01', to: '2027-12-31' });
    const [, first] = (await w.view(id)).versions;
    expect((await w.moveEnd(id, prolonged, first?.id)).status).toBe(409);
  });

  it('is stopped by the database too, whoever passes the rule by', async () => {
    const id = await w.decided({ from: '2026-01-01', to: '2026-12-31' });
    await w.newVersion(id);
    await w.decide(id, { ...w.decision, from: '2027-01-01', to: '2027-12-31' });
    const [, first] = (await w.view(id)).versions;
    await expect(
      s.database.owner.query(
        `insert into agreements.new_end (county_id, version_id, kind, to_day, decided_on, decided_by, reason)
        values ('20', $1, 'extended', '2027-06-30', '2026-11-23', 'x', 'x')`,
        [first?.id],
      ),
    ).rejects.toMatchObject({ code: 'SM030' });
  });
});

describe('claims', () => {
  it('stand beside each other, and the one that is chosen moves the day', async () => {
    const id = await w.decided({ from: '2026-01-01', to: '2026-12-31' });
    const one = await w.claim(id, { field: 'to', says: '2026-12-31', source: 'Avtalet', place: '9 §' });
    const other = await w.claim(id, { field: 'to', says: '2027', source: 'Protokollet', place: '§ 12' });
    expect((await w.view(id)).disputed).toBe(true);
    expect((await w.choose(id, { claimId: other, day: '2027-03-31', reason: 'Protokollet är senare.' })).status).toBe(
      200,
    );
    const { until, versions } = await w.view(id);
    expect(until).toBe('2027-03-31');
    expect(versions[0]?.choices[0]).toMatchObject({ by: 'Siv Samordnarprov', reason: 'Protokollet är senare.' });
    await w.choose(id, { claimId: one, day: '2026-12-31', reason: 'Avtalet är undertecknat.' });
    expect((await w.view(id)).versions[0]?.choices).toHaveLength(2);
  });

  it('are refused when they cannot be read, are said twice by one place, or do not fit the day', async () => {
    const id = await w.decided({ from: '2026-01-01', to: '2026-12-31' });
    const claim = { field: 'to', says: '2026', source: 'Avtalet', place: '9 §' };
    expect((await w.tryClaim(id, { ...claim, says: 'till våren' })).body.errors).toMatchObject([{ path: 'says' }]);
    const claimId = await w.claim(id, claim);
    expect((await w.tryClaim(id, claim)).status).toBe(409);
    expect((await w.choose(id, { claimId, day: '2027-01-01', reason: 'Fel.' })).body.errors).toMatchObject([
      { path: 'day' },
    ]);
    const early = await w.claim(id, { ...claim, says: '2025-12-01', place: '10 §' });
    expect((await w.choose(id, { claimId: early, day: '2025-12-01', reason: 'Fel.' })).body.errors).toMatchObject([
      { path: 'day' },
    ]);
    expect((await w.view(id)).until).toBe('2026-12-31');
  });
});
