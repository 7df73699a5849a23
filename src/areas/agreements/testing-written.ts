import type { Answer, Person, Samsyn } from '../../../test/harness/samsyn.ts';
import type { AgreementView } from './domain/contract-whole.ts';

/** The register as `person` writes it over HTTP; each step with the row as it stands, as a page that has just been read. */
export async function written(s: Samsyn, person: Person) {
  const view = async (id: string): Promise<AgreementView> => (await person.get(`/api/agreements/${id}`)).body;
  const tryStart = (more: object): Promise<Answer> =>
    person.post('/api/agreements', {
      kind: 'other',
      municipality: null,
      parentId: null,
      ledBy: '',
      title: 'Prov',
      ...more,
    });
  const start = async (more: object = {}): Promise<string> => (await tryStart(more)).body.id;
  const organisation = await s.id('organisation', 'falu-kommun');
  const unit = await s.id('unit', 'falun-socialtjanst-barn-unga');

  /** Sends to a path of the newest version, or of the one that is named. */
  const toVersion = async (method: 'post' | 'put', id: string, path: string, body: object, versionId?: string) => {
    const { version, versions } = await view(id);
    return person[method](`/api/agreements/${id}/versions/${versionId ?? versions[0]?.id}${path}`, {
      version,
      ...body,
    });
  };
  const decision = {
    decidedOn: '2026-11-20',
    decidedBy: 'Nämnden',
    from: '2027-01-01',
    to: '2027-12-31',
    endsPrevious: false,
  };
  const decide = (id: string, body: object) => toVersion('post', id, '/decide', body);
  const party = async (id: string, more: object = {}): Promise<Answer> =>
    toVersion('post', id, '/parties', {
      organisationId: organisation,
      name: 'Falu kommun',
      whole: false,
      unitIds: [unit],
      ...more,
    });
  const draft = async (more: object = {}): Promise<string> => {
    const id = await start(more);
    await party(id);
    return id;
  };
  const tryClaim = (id: string, body: object) => toVersion('post', id, '/claims', body);

  return {
    organisation,
    unit,
    view,
    tryStart,
    start,
    toVersion,
    decision,
    decide,
    party,
    draft,
    tryClaim,
    decided: async (days: { from: string; to: string | null }, more: object = {}): Promise<string> => {
      const id = await draft(more);
      const answer = await decide(id, { ...decision, ...days, decidedOn: '2025-12-01' });
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
      return id;
    },
    newVersion: async (id: string, roundId: string | null = null): Promise<Answer> =>
      person.post(`/api/agreements/${id}/versions`, { version: (await view(id)).version, roundId }),
    moveEnd: (id: string, body: object, versionId?: string) => toVersion('post', id, '/end', body, versionId),
    claim: async (id: string, body: object): Promise<string> => (await tryClaim(id, body)).body.id,
    choose: (id: string, body: object) => toVersion('post', id, '/choose', body),
  };
}
