import { written } from '../../src/areas/agreements/testing-written.ts';
import { docxOf } from '../../src/platform/documents/testing-files.ts';
import type { Ids } from './bodies.ts';
import type { Samsyn } from './samsyn.ts';
import type { Target } from './world.ts';

const column = async (s: Samsyn, text: string, values: readonly unknown[]): Promise<string[]> =>
  (await s.database.owner.query<{ id: string }>(text, [...values])).rows.map(({ id }) => id);

/** An agreement with the ids of all that hangs on it, the newest version's first. */
export async function agreementTarget(s: Samsyn, name: string, id: string): Promise<Target> {
  const ofVersion = (table: string) =>
    column(
      s,
      `select x.id from agreements.${table} x join agreements.version v on v.id = x.version_id
        where v.agreement_id = $1 order by v.number desc, x.id`,
      [id],
    );
  const social = [await s.id('unit', 'falun-socialtjanst-barn-unga')];
  const karin = [await s.id('employee', 'karin-pahittstrom')];
  const { rows } = await s.database.owner.query<{ version: number }>(
    'select version from agreements.agreement where id = $1',
    [id],
  );
  return {
    name,
    isState: false,
    versions: [...new Set([...rows.map(({ version }) => version), 1])],
    attendance: [],
    ids: {
      agreementId: [id],
      parentId: [id],
      versionId: await column(s, 'select id from agreements.version where agreement_id = $1 order by number desc', [
        id,
      ]),
      roundId: await column(s, 'select id from agreements.round where agreement_id = $1 order by opened_at desc', [id]),
      partyId: await ofVersion('party'),
      signatoryId: await ofVersion('signatory'),
      documentId: await ofVersion('document'),
      claimId: await ofVersion('claim'),
      organisationId: [await s.id('organisation', 'falu-kommun')],
      unitId: social,
      ownerUnitId: social,
      ownerId: karin,
      steering: karin,
      item: ['follow_up'],
    },
  };
}

/**
 * Agreements as the county's coordinator would have written them, so that each route has one to succeed with: one in force
 * that has been followed up, one that is being followed up, and a draft with a document.
 */
export async function registerTargets(s: Samsyn): Promise<{ targets: Target[]; foreign: Ids }> {
  const siv = await s.employee('siv-samordnarprov');
  const w = await written(s, siv);
  const year = { from: '2026-01-01', to: '2026-12-20' };
  const round = async (id: string) =>
    (await siv.post(`/api/agreements/${id}/rounds`, { version: (await w.view(id)).version, kind: 'part' })).body.id;

  const belonging = async (id: string): Promise<void> => {
    const partyId = (await w.view(id)).versions[0]?.parties[0]?.id;
    await w.toVersion('post', id, '/signatories', { partyId, name: 'P. P.', title: 'Chef', signedOn: null });
    await w.claim(id, { field: 'to', says: '2026', source: 'Avtalet', place: '9 §' });
  };
  const followed = await w.draft();
  const summary = { agesFrom: 0, agesTo: 17, unborn: false, targetNote: '', summary: 'Kort.' };
  await w.toVersion('put', followed, '', summary);
  await w.decide(followed, { ...w.decision, ...year, decidedOn: '2025-12-01' });
  await belonging(followed);
  const closed = await round(followed);
  await siv.post(`/api/agreements/${followed}/rounds/${closed}/close`, {
    version: (await w.view(followed)).version,
    outcome: 'stands',
    summary: 'Den står fast.',
  });
  const underWay = await w.decided(year);
  await round(underWay);
  const draft = await w.draft();
  await belonging(draft);
  await siv.upload(
    `/api/agreements/${draft}/versions/${(await w.view(draft)).versions[0]?.id}/documents?name=a`,
    docxOf('Prov'),
  );
  const another = await w.decided(year);
  await belonging(another);
  await round(another);

  const targets = await Promise.all([
    agreementTarget(s, 'an agreement that has been followed up', followed),
    agreementTarget(s, 'an agreement that is being followed up', underWay),
    agreementTarget(s, 'a draft of an agreement', draft),
  ]);
  const { unitId: _, ownerUnitId: __, ...foreign } = (await agreementTarget(s, 'another agreement', another)).ids;
  return { targets, foreign };
}
