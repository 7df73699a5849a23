import type { Person, Samsyn } from '../../../test/harness/samsyn.ts';
import { type DraftContent, emptyDraft, newChild, type ReportContent, type ReportedChild } from './domain/content.ts';

/** A child of Falun, obviously made up, as a reporter knows it. */
export const reportedChild = (patch: Partial<ReportedChild> = {}): ReportedChild => ({
  ...newChild(),
  given: 'Prov',
  family: 'Barnsson',
  number: '20160229-2383',
  ...patch,
});

/** A draft that lacks nothing. */
export const wholeDraft = (patch: Partial<DraftContent> = {}): DraftContent => ({
  ...emptyDraft(),
  children: [reportedChild()],
  municipality: '2080',
  causes: ['care_missed'],
  seen: 'Har uteblivit fyra gånger i rad och har obehandlad karies.',
  danger: 'no',
  familyKnows: 'told',
  meeting: 'yes',
  phone: '023-490 00 00',
  ...patch,
});

/** What was told on the telephone, by somebody who gave a name. */
export const toldContent = (patch: Partial<ReportContent> = {}): ReportContent => {
  const { children: _, ...shared } = wholeDraft();
  return { ...shared, child: reportedChild(), reporter: { name: 'Granne Prov', role: '', unit: '' }, ...patch };
};

/** Begins a draft as `person`; gives its id. */
export async function started(person: Person, patch: Partial<DraftContent> = {}): Promise<string> {
  return (await person.post('/api/concern-drafts', { content: wholeDraft(patch) })).body.id;
}

/** Sends a report as `person`; gives the ids, one for each child. */
export async function sent(person: Person, patch: Partial<DraftContent> = {}): Promise<string[]> {
  const id = await started(person, patch);
  const { status, body } = await person.post(`/api/concern-drafts/${id}/send`, { version: 1 });
  if (status !== 200) throw new Error(`not sent: ${status} ${JSON.stringify(body)}`);
  return body.reportIds;
}

/** The receiver's row of a report, the latest unit's. */
export async function intakeOf(s: Samsyn, reportId: string): Promise<string> {
  const { rows } = await s.database.owner.query<{ id: string }>(
    `select id from concerns.intake where report_id = $1 order by state = 'forwarded', number desc limit 1`,
    [reportId],
  );
  return rows[0]?.id ?? '';
}

/** A report that Åsa has sent to Falun; gives the report's and the intake's ids. */
export async function received(s: Samsyn, patch: Partial<DraftContent> = {}) {
  const [reportId = ''] = await sent(await s.employee('asa-exempelros'), patch);
  return { reportId, intakeId: await intakeOf(s, reportId) };
}

/** Does one thing with a report as it stands; the version is read first. */
export async function act(person: Person, intakeId: string, method: 'post' | 'put', what: string, body: object) {
  const { version } = (await person.get(`/api/intakes/${intakeId}`)).body;
  return person[method](`/api/intakes/${intakeId}/${what}`, { ...body, version });
}

/** Judges protection and decides, as `person`. */
export async function decided(person: Person, intakeId: string, decision: string, telling: string | null = 'suitable') {
  await act(person, intakeId, 'post', 'protection', { needsProtection: false, words: 'Inget akut behov.' });
  return act(person, intakeId, 'post', 'decision', {
    decision,
    words: 'Uppgifterna är sådana att det är beslutet.',
    reference: '',
    telling,
    tellingWords: telling === 'unsuitable' ? 'Det skulle skada barnet.' : '',
  });
}
