import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { docmOf, docxOf, pdfOf, zipOf } from '../../../platform/documents/testing-files.ts';
import { largestDocument, mostDocuments } from '../domain/documents.ts';
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

describe('parties', () => {
  it('reach the units that are chosen, and only the organisation’s own', async () => {
    const id = await w.start();
    expect((await w.party(id)).status).toBe(200);
    const school = await s.id('unit', 'falun-skola');
    const [party] = (await w.view(id)).versions[0]?.parties ?? [];
    const body = { organisationId: w.organisation, name: 'Falu kommun: skola', whole: false, unitIds: [school] };
    expect((await w.toVersion('put', id, `/parties/${party?.id}`, body)).status).toBe(200);
    expect((await w.view(id)).versions[0]?.parties).toMatchObject([
      { name: 'Falu kommun: skola', units: [{ id: school }] },
    ]);
    const bup = await s.id('unit', 'falun-bup');
    expect((await w.party(id, { unitIds: [bup] })).body.errors).toMatchObject([{ path: 'unitIds' }]);
    expect((await w.party(id, { organisationId: crypto.randomUUID() })).body.errors).toMatchObject([
      { path: 'organisationId' },
    ]);
    expect((await w.party(id, { whole: true })).body.errors).toMatchObject([{ path: 'unitIds' }]);
  });

  it('are taken away until they have signed', async () => {
    const id = await w.draft();
    const versionId = (await w.view(id)).versions[0]?.id;
    const partyId = (await w.view(id)).versions[0]?.parties[0]?.id;
    const signatory = { partyId, name: 'Påhittad Provchef', title: 'Socialchef', signedOn: null };
    const { body } = await w.toVersion('post', id, '/signatories', signatory);
    expect((await w.toVersion('put', id, `/signatories/${body.id}`, { signedOn: '2026-12-24' })).status).toBe(400);
    expect((await w.toVersion('put', id, `/signatories/${body.id}`, { signedOn: '2026-11-20' })).status).toBe(200);
    expect((await w.toVersion('put', id, `/signatories/${body.id}`, { signedOn: '2026-11-21' })).status).toBe(409);
    const base = `/api/agreements/${id}/versions/${versionId}`;
    expect((await siv.delete(`${base}/parties/${partyId}`)).status).toBe(409);
    expect((await siv.delete(`${base}/signatories/${body.id}`)).status).toBe(409);
    expect((await w.view(id)).versions[0]?.parties[0]?.signatories).toMatchObject([{ signedOn: '2026-11-20' }]);
  });

  it('come along to the next version, without the signatures', async () => {
    const id = await w.decided({ from: '2026-01-01', to: '2026-12-31' });
    const partyId = (await w.view(id)).versions[0]?.parties[0]?.id;
    await w.toVersion('post', id, '/signatories', { partyId, name: 'P. P.', title: 'Chef', signedOn: '2025-12-01' });
    expect((await w.newVersion(id)).status).toBe(200);
    expect((await w.newVersion(id)).status).toBe(409);
    const [next] = (await w.view(id)).versions;
    expect(next).toMatchObject({ number: 2, state: 'draft', parties: [{ units: [{ id: w.unit }], signatories: [] }] });
  });
});

describe('what is required', () => {
  it('is judged by the answers that there are to it', async () => {
    const id = await w.start();
    expect((await w.toVersion('put', id, '/content/follow_up', { answer: 'clear', note: '', place: '' })).status).toBe(
      400,
    );
    expect(
      (await w.toVersion('put', id, '/content/concern_report', { answer: 'clear', note: '', place: '4 §' })).status,
    ).toBe(200);
    expect(
      (await w.toVersion('put', id, '/content/concern_report', { answer: 'overview', note: '', place: '4 §' })).status,
    ).toBe(200);
    expect((await w.view(id)).versions[0]?.content).toMatchObject([{ item: 'concern_report', answer: 'overview' }]);
    expect((await w.toVersion('put', id, '/content/anything', { answer: 'yes', note: '', place: '' })).status).toBe(
      400,
    );
  });
});

describe('whom it is for', () => {
  it('has both ages in order, or none', async () => {
    const id = await w.start();
    const write = (more: object) =>
      w.toVersion('put', id, '', { agesFrom: 0, agesTo: 17, unborn: true, targetNote: '', summary: 'Kort.', ...more });
    expect((await write({})).status).toBe(200);
    expect((await w.view(id)).versions[0]).toMatchObject({ ages: { from: 0, to: 17 }, unborn: true, summary: 'Kort.' });
    expect((await write({ agesFrom: 18 })).status).toBe(400);
    expect((await write({ agesTo: null })).status).toBe(400);
    expect((await write({ agesFrom: null, agesTo: null })).status).toBe(200);
  });
});

describe('who owns it', () => {
  it('works at the unit, and may be told after', async () => {
    const id = await w.start();
    const about = { title: 'Prov', ledBy: '', note: '', steering: [], wholeEveryYears: 3 };
    const bo = await s.id('employee', 'bo-chefsprov');
    const unitId = await s.id('unit', 'borlange-socialtjanst-barn-unga');
    const write = async (more: object) =>
      siv.put(`/api/agreements/${id}`, {
        ...about,
        version: (await w.view(id)).version,
        ownerId: bo,
        ownerUnitId: unitId,
        ...more,
      });
    expect((await write({ ownerUnitId: w.unit })).body.errors).toMatchObject([{ path: 'ownerId' }]);
    expect((await write({ ownerUnitId: null })).status).toBe(400);
    expect((await write({ steering: [crypto.randomUUID()] })).body.errors).toMatchObject([{ path: 'steering' }]);
    expect((await write({ steering: [siv.personId, siv.personId] })).status).toBe(200);
    expect(await w.view(id)).toMatchObject({ owner: { id: bo }, steering: [{ id: siv.personId }] });
    const owner = await s.employee('bo-chefsprov');
    const { version } = await w.view(id);
    expect(
      (await owner.put(`/api/agreements/${id}`, { ...about, version, ownerId: siv.personId, ownerUnitId: siv.unitId }))
        .status,
    ).toBe(200);
    expect((await w.view(id)).owner?.name).toBe('Siv Samordnarprov');
    expect(
      (await owner.put(`/api/agreements/${id}`, { ...about, version: version + 1, ownerId: bo, ownerUnitId: unitId }))
        .status,
    ).toBe(403);
  });
});

describe('documents', () => {
  const attach = async (id: string, name: string, bytes: Buffer, more?: { type?: string; key?: string }) =>
    siv.upload(
      `/api/agreements/${id}/versions/${(await w.view(id)).versions[0]?.id}/documents?name=${encodeURIComponent(name)}`,
      bytes,
      more,
    );

  it('are kept by what they are, and served so that nothing in them can run', async () => {
    const id = await w.draft();
    expect((await attach(id, 'Överenskommelse "2027".pdf', pdfOf('ett'))).status).toBe(200);
    expect((await attach(id, 'C:\\filer\\utkast.doc', docxOf('Prov'))).status).toBe(200);
    const [version] = (await w.view(id)).versions;
    expect(version?.documents.map(({ name, type }) => [name, type])).toEqual([
      ['Överenskommelse "2027".pdf', 'pdf'],
      ['utkast.docx', 'docx'],
    ]);
    const anna = await s.employee('anna-provberg');
    const { status, headers, body } = await anna.get(
      `/api/agreements/${id}/versions/${version?.id}/documents/${version?.documents[0]?.id}`,
    );
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    });
    expect(headers['content-disposition']).toMatch(/^attachment; filename=.*filename\*=UTF-8''%C3%96verenskommelse/);
    expect(Buffer.from(body)).toEqual(pdfOf('ett'));
  });

  it.each([
    ['a page that is called PDF', 'avtal.pdf', Buffer.from('<html><script>alert(1)</script>')],
    ['a Word file with macros', 'avtal.docx', docmOf()],
    ['a ZIP', 'avtal.docx', zipOf({ 'a.txt': 'a' })],
    ['nothing', 'tom.pdf', Buffer.alloc(0)],
  ])('%s is refused', async (_, name, bytes) => {
    const id = await w.draft();
    const answer = await attach(id, name, bytes);
    expect(answer.status).toBe(415);
    expect(answer.body.detail).toContain('varken en PDF eller ett Word-dokument');
    expect((await w.view(id)).versions[0]?.documents).toEqual([]);
  });

  it('have a largest size, are attached once, and no more than there is room for', async () => {
    const id = await w.draft();
    expect((await attach(id, 'stor.pdf', Buffer.concat([pdfOf('x'), Buffer.alloc(largestDocument)]))).status).toBe(413);
    const key = crypto.randomUUID();
    expect((await attach(id, 'a.pdf', pdfOf('a'), { key })).status).toBe(200);
    expect((await attach(id, 'a.pdf', pdfOf('a'), { key })).status).toBe(200);
    expect((await attach(id, 'b.pdf', pdfOf('a'))).status).toBe(409);
    for (let n = 1; n < mostDocuments; n += 1)
      expect((await attach(id, `${n}.pdf`, pdfOf(String(n)))).status).toBe(200);
    expect((await attach(id, 'en till.pdf', pdfOf('en till'))).status).toBe(409);
  });

  it('that are not sent as a file are refused', async () => {
    const id = await w.draft();
    expect((await attach(id, 'a.pdf', Buffer.from('{}'), { type: 'application/json' })).status).toBe(415);
    expect((await attach(id, 'a.pdf', pdfOf('a'), { type: 'application/pdf' })).status).toBe(415);
  });

  it('are taken away from a draft, never from what was decided', async () => {
    const id = await w.draft();
    const { body } = await attach(id, 'a.pdf', pdfOf('a'));
    const path = `/api/agreements/${id}/versions/${(await w.view(id)).versions[0]?.id}/documents/${body.id}`;
    await w.decide(id, w.decision);
    expect((await siv.delete(path)).status).toBe(409);
    const other = await w.draft();
    const { body: added } = await attach(other, 'a.pdf', pdfOf('a'));
    expect(
      (
        await siv.delete(
          `/api/agreements/${other}/versions/${(await w.view(other)).versions[0]?.id}/documents/${added.id}`,
        )
      ).status,
    ).toBe(200);
    expect((await w.view(other)).versions[0]?.documents).toEqual([]);
  });
});
