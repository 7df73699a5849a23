import { written } from '../../src/areas/agreements/testing-written.ts';
import { aPromise } from '../../src/areas/commitments/testing.ts';
import { docxOf } from '../../src/platform/documents/testing-files.ts';
import { column } from './arrange.ts';
import type { Ids } from './bodies.ts';
import type { Samsyn } from './samsyn.ts';
import type { Target } from './world.ts';

/** An agreement with the ids of all that hangs on it, the newest version's first. */
export async function agreementTarget(s: Samsyn, name: string, id: string): Promise<Target> {
  const ofVersion = (table: string) =>
    column(
      s,
      `select x.id from agreements.${table} x join agreements.version v on v.id = x.version_id
        where v.agreement_id = $1 order by v.number desc, x.id`,
      [id],
    );
  const ofAgreement = (table: string, order: string) =>
    column(s, `select id from agreements.${table} where agreement_id = $1 order by ${order} desc`, [id]);
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
      versionId: await ofAgreement('version', 'number'),
      roundId: await ofAgreement('round', 'opened_at'),
      partyId: await ofVersion('party'),
      signatoryId: await ofVersion('signatory'),
      documentId: await ofVersion('document'),
      claimId: await ofVersion('claim'),
      commitmentId: await column(
        s,
        'select id from commitments.commitment where agreement_id = $1 order by created_at, id',
        [id],
      ),
      organisationId: [await s.id('organisation', 'falu-kommun')],
      unitId: social,
      ownerUnitId: social,
      ownerId: karin,
      steering: karin,
      item: ['follow_up'],
    },
  };
}

/** Agreements as the county's coordinator would have written them, with all that can hang on one. */
export async function register(s: Samsyn) {
  const siv = await s.employee('siv-samordnarprov');
  const w = await written(s, siv);
  const year = { from: '2026-01-01', to: '2026-12-20' };
  const version = async (id: string) => ({ version: (await w.view(id)).version });
  const open = async (id: string): Promise<string> =>
    (await siv.post(`/api/agreements/${id}/rounds`, { ...(await version(id)), kind: 'part' })).body.id;

  async function draft(): Promise<string> {
    const id = await w.draft();
    await w.toVersion('put', id, '', { agesFrom: 0, agesTo: 17, unborn: false, targetNote: '', summary: 'Kort.' });
    const [first] = (await w.view(id)).versions;
    await w.toVersion('post', id, '/signatories', {
      partyId: first?.parties[0]?.id,
      name: 'P. P.',
      title: 'Chef',
      signedOn: null,
    });
    await w.claim(id, { field: 'to', says: '2026', source: 'Avtalet', place: '9 §' });
    await siv.post('/api/commitments', aPromise(id));
    await siv.upload(`/api/agreements/${id}/versions/${first?.id}/documents?name=a`, docxOf('Prov'));
    return id;
  }

  return {
    draft,
    /** In force, and being followed up. */
    underWay: async (): Promise<string> => {
      const id = await draft();
      await w.decide(id, { ...w.decision, ...year, decidedOn: '2025-12-01' });
      await open(id);
      return id;
    },
    /** In force, and followed up. */
    followed: async (): Promise<string> => {
      const id = await draft();
      await w.decide(id, { ...w.decision, ...year, decidedOn: '2025-12-01' });
      const round = await open(id);
      const came = { ...(await version(id)), outcome: 'stands', summary: 'Den står fast.' };
      await siv.post(`/api/agreements/${id}/rounds/${round}/close`, came);
      return id;
    },
  };
}

/** One agreement of each sort, so that each route has one to succeed with; and another one's ids. */
export async function registerTargets(s: Samsyn): Promise<{ targets: Target[]; foreign: Ids }> {
  const { draft, underWay, followed } = await register(s);
  const targets = [
    await agreementTarget(s, 'an agreement that has been followed up', await followed()),
    await agreementTarget(s, 'an agreement that is being followed up', await underWay()),
    await agreementTarget(s, 'a draft of an agreement', await draft()),
  ];
  // An agreement may belong to any other one: it is no secret.
  const {
    unitId: _,
    ownerUnitId: __,
    parentId: ___,
    ...foreign
  } = (await agreementTarget(s, 'another', await underWay())).ids;
  return { targets, foreign };
}
