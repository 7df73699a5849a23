import { act, decided, intakeOf, reportedChild, sent, started } from '../../src/areas/concerns/testing.ts';
import { docxOf } from '../../src/platform/documents/testing-files.ts';
import { column } from './arrange.ts';
import type { Samsyn } from './samsyn.ts';
import type { Target } from './world.ts';

/** Reports of concern on both sides: written, sent, before birth and outside; received, assessed and opened. */
export async function concernTargets(s: Samsyn): Promise<Target[]> {
  const [sofia, lena, karin] = [
    await s.employee('sofia-provstrom'),
    await s.employee('lena-exempelman'),
    await s.employee('karin-pahittstrom'),
  ];
  const draft = await started(sofia);
  const { id: fileId } = (await sofia.upload(`/api/concern-drafts/${draft}/files?name=prov`, docxOf('Prov'))).body;
  const withFile = await started(sofia);
  await sofia.upload(`/api/concern-drafts/${withFile}/files?name=prov`, docxOf('Prov'));
  const [report = ''] = (await sofia.post(`/api/concern-drafts/${withFile}/send`, { version: 1 })).body.reportIds;
  const [unborn = ''] = await sent(sofia, {
    children: [reportedChild({ isUnborn: true, number: '', expectedOn: '2027-02-14' })],
    guardians: 'Den gravida, Vera Låtsasson.',
  });
  const [outside = ''] = await sent(sofia, { municipality: '2034' });
  const [other = ''] = await sent(sofia);
  const [closed = ''] = await sent(sofia);
  const [arrived, assessed, opened] = [await intakeOf(s, report), await intakeOf(s, other), await intakeOf(s, closed)];
  const anna = await s.id('employee', 'anna-provberg');
  for (const id of [arrived, assessed, opened]) await act(lena, id, 'put', 'handler', { handlerId: anna });
  await act(lena, assessed, 'post', 'protection', { needsProtection: false, words: 'Inget akut.' });
  await decided(lena, opened, 'opened', null);
  for (const id of [arrived, assessed, opened]) {
    await lena.post(`/api/intakes/${id}/meetings`, { who: ['child'], offeredOn: '2026-11-23', startsAt: null });
    await karin.post(`/api/intakes/${id}/blocks`, {
      employeeId: await s.id('employee', 'erik-testlund'),
      reason: 'Granne.',
    });
  }
  await sofia.post('/api/consultations', {
    municipality: '2080',
    question: 'Hur gör vi när ett barn är trött?',
    sure: false,
  });
  const around = {
    handlerId: [anna],
    unitId: [await s.id('unit', 'borlange-socialtjanst-barn-unga')],
    personId: [await s.id('employee', 'mona-latsaslind')],
    close: [await s.id('employee', 'erik-testlund')],
    consultationId: await column(s, 'select id from concerns.consultation'),
  };
  const received = async (name: string, intakeId: string, reportId: string, sameAs: string): Promise<Target> => ({
    name,
    isState: false,
    versions: [1, 2, 3, 4, 5, 6, 7, 8],
    attendance: [],
    ids: {
      ...around,
      draftId: [draft],
      reportId: [reportId],
      intakeId: [intakeId],
      sameAs: [sameAs],
      meetingId: await column(s, 'select id from concerns.meeting where intake_id = $1', [intakeId]),
      blockId: await column(s, 'select id from concerns.block where intake_id = $1', [intakeId]),
      draftFileId: [fileId],
      reportFileId: await column(s, 'select id from concerns.file where report_id = $1', [reportId]),
      intakeFileId: await column(s, 'select id from concerns.file where intake_id = $1', [intakeId]),
    },
  });
  return [
    await received('a report that has arrived', arrived, report, assessed),
    await received('a report that is assessed, and one before birth', assessed, unborn, arrived),
    await received('a report that is opened, and one that goes out as a file', opened, outside, arrived),
  ];
}
