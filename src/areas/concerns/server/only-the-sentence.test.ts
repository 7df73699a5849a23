import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { act, decided, intakeOf, sent } from '../testing.ts';

let s: Samsyn;
let sofia: Person;
let lena: Person;
let ahmed: Person;
let anna: string;
let erik: string;
let borlange: string;
beforeAll(async () => {
  s = await samsyn({ ACCOUNT_REQUESTS_PER_MINUTE: '1000000' });
  sofia = await s.employee('sofia-provstrom');
  lena = await s.employee('lena-exempelman');
  ahmed = await s.employee('ahmed-testberg');
  [anna, erik] = [await s.id('employee', 'anna-provberg'), await s.id('employee', 'erik-testlund')];
  borlange = await s.id('unit', 'borlange-socialtjanst-barn-unga');
});
afterAll(() => s.close());

/** What the receiver may do with a report that is no answer to the reporter. */
const deeds = ['note', 'contact', 'extend', 'meeting', 'assign', 'block', 'forward'] as const;
type Deed = (typeof deeds)[number];

async function doOne(deed: Deed, here: Person, intakeId: string): Promise<void> {
  const words = 'Något som anmälaren aldrig får veta.';
  switch (deed) {
    case 'note':
    case 'contact':
      await act(here, intakeId, 'post', 'notes', { contact: deed === 'note' ? null : 'guardians', words });
      return;
    case 'extend':
      await act(here, intakeId, 'post', 'extension', { to: '2026-12-20', words });
      return;
    case 'meeting':
      await here.post(`/api/intakes/${intakeId}/meetings`, { who: ['child'], offeredOn: '2026-11-23', startsAt: null });
      return;
    case 'assign':
      if (here === lena) await act(here, intakeId, 'put', 'handler', { handlerId: anna });
      return;
    case 'block':
      if (here === lena) await here.post(`/api/intakes/${intakeId}/blocks`, { employeeId: erik, reason: words });
      return;
    case 'forward':
      if (here === lena) await act(here, intakeId, 'post', 'forward', { unitId: borlange, words });
  }
}

interface End {
  readonly decision: 'opened' | 'not_opened' | 'joined' | 'none';
  readonly telling: 'suitable' | 'unsuitable' | null;
  readonly asks: boolean;
}

/** All that reaches the reporter: what the pages read, every row that policies let through, and mails. */
async function seenBy(reporter: Person, reportId: string): Promise<string> {
  const view = (await reporter.get(`/api/concerns/${reportId}`)).body;
  const [line] = (await reporter.get('/api/concerns')).body.reports.filter(({ id }: { id: string }) => id === reportId);
  const day = (await reporter.get('/api/my-day')).body;
  const { rows: mails } = await s.database.owner.query(
    `select kind, count(*)::int from concerns.message where to_id = $1 and ref_id = $2 group by kind order by kind`,
    [reporter.personId, reportId],
  );
  const rows = await reporter.sql(async (tx) => ({
    reports: await tx.selectFrom('concerns.report').selectAll().where('id', '=', reportId).execute(),
    answers: await tx.selectFrom('concerns.answer').selectAll().where('reportId', '=', reportId).execute(),
    intakes: await tx.selectFrom('concerns.intake').selectAll().execute(),
    steps: await tx.selectFrom('concerns.step').selectAll().execute(),
    messages: (await tx.selectFrom('concerns.message').select('id').execute()).length > 0,
  }));
  const told = JSON.stringify({ view, line, day: { counts: day.counts, lines: day.lines }, mails, rows });
  return told.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id');
}

/** One report with a history and an end; gives what the reporter has of it. */
async function told(history: readonly Deed[], { decision, telling, asks }: End): Promise<string> {
  // Nothing of what was sent before: the day counts all that waits.
  await s.database.owner.query('truncate concerns.report, concerns.intake cascade');
  const [reportId = ''] = await sent(sofia, { asks });
  for (const deed of history) {
    const isSentOn = (await lena.get(`/api/intakes/${await intakeOf(s, reportId)}`)).status !== 200;
    await doOne(deed, isSentOn ? ahmed : lena, await intakeOf(s, reportId));
  }
  const intakeId = await intakeOf(s, reportId);
  const here = (await lena.get(`/api/intakes/${intakeId}`)).status === 200 ? lena : ahmed;
  if (decision !== 'none') expect((await decided(here, intakeId, decision, telling)).status).toBe(200);
  return seenBy(sofia, reportId);
}

it('whatever has been done with a report, the reporter is told the sentence and nothing else', async () => {
  const history = fc.array(fc.constantFrom(...deeds), { maxLength: 4 });
  const end = fc.record({
    decision: fc.constantFrom('opened', 'not_opened', 'joined', 'none'),
    telling: fc.constantFrom('suitable', 'unsuitable', null),
    asks: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(history, history, end, async (one, other, same) => {
      expect(await told(one, same)).toBe(await told(other, same));
    }),
    { numRuns: 15 },
  );
}, 120_000);

it('and when it is unsuitable to tell, not even which decision it was', async () => {
  const unsuitable = { telling: 'unsuitable', asks: true } as const;
  const opened = await told([], { decision: 'opened', ...unsuitable });
  expect(opened).toBe(await told(['note'], { decision: 'not_opened', ...unsuitable }));
  expect(opened).toBe(await told(['forward'], { decision: 'joined', ...unsuitable }));
});
