import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testMorning } from '../../../../test/harness/database.ts';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { act, decided, received, reportedChild, sent } from '../../concerns/testing.ts';
import type { MyDay, TodoLine } from '../domain/contract.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
beforeEach(() => s.clock.moveTo(testMorning));
afterAll(() => s.close());

const about = ({ kind }: TodoLine) => kind.startsWith('concern_');
const day = async (who: string): Promise<MyDay> => (await (await s.employee(who)).get('/api/my-day')).body;
const of = async (who: string, id: string) => (await day(who)).lines.filter((l) => about(l) && l.refId === id);
const say = ({ kind, part, dueOn }: TodoLine) => [kind, part, dueOn].filter(Boolean).join(' ');
const waits = async (who: string, id: string) => (await of(who, id)).map(say);
const inUnit = async (who: string, id: string) =>
  ((await day(who)).unit?.lines ?? []).filter((l) => about(l) && l.refId === id).map(say);

it('a report waits for those who receive, with its rule and number and not a word about the child', async () => {
  const { intakeId } = await received(s);
  const [line] = await of('lena-exempelman', intakeId);
  expect(line).toMatchObject({
    kind: 'concern_protect',
    part: 'waiting',
    dueOn: '2026-11-23',
    child: null,
    forum: null,
  });
  expect(line?.number).toMatch(/^\d+$/);
  expect(line?.rule?.source).toBe('Prop. 2012/13:10 s. 60');
  expect(JSON.stringify(await day('lena-exempelman'))).not.toMatch(/Prov Barnsson|Barnsson|karies/);
  s.clock.moveTo('2026-11-24T08:00:00Z');
  expect(await waits('lena-exempelman', intakeId)).toEqual(['concern_protect late 2026-11-23']);
});

it('the manager sees that it lies there; colleagues, other units and the reporter see nothing', async () => {
  const { intakeId } = await received(s);
  expect(await inUnit('karin-pahittstrom', intakeId)).toEqual(['concern_protect waiting 2026-11-23']);
  for (const who of ['anna-provberg', 'erik-testlund', 'asa-exempelros', 'ahmed-testberg', 'per-testhed'])
    expect([...(await waits(who, intakeId)), ...(await inUnit(who, intakeId))], who).toEqual([]);
});

it('is not there for one who stands close to the child', async () => {
  const lena = await s.employee('lena-exempelman');
  const { intakeId } = await received(s, {
    children: [reportedChild({ number: '', bornOn: '2015-05-05' })],
    close: [lena.personId],
  });
  expect(await waits('lena-exempelman', intakeId)).toEqual([]);
  expect(await inUnit('karin-pahittstrom', intakeId)).toHaveLength(1);
});

it('is the handler’s when it has been given to one, with the day for the decision and then for the inquiry', async () => {
  const { intakeId } = await received(s);
  expect(await of('lena-exempelman', intakeId)).toMatchObject([{ person: null, forAnybody: true }]);
  const [lena, anna] = [await s.employee('lena-exempelman'), await s.employee('anna-provberg')];
  await act(lena, intakeId, 'put', 'handler', { handlerId: anna.personId });
  expect(await waits('anna-provberg', intakeId)).toEqual(['concern_protect waiting 2026-11-23']);
  expect(await of('anna-provberg', intakeId)).toMatchObject([{ person: null, forAnybody: false }]);
  expect(await waits('lena-exempelman', intakeId)).toEqual([]);
  await act(anna, intakeId, 'post', 'protection', { needsProtection: false, words: 'Inget akut behov.' });
  expect(await waits('anna-provberg', intakeId)).toEqual(['concern_decide waiting 2026-12-07']);
  await act(anna, intakeId, 'post', 'extension', { to: '2026-12-10', words: 'Synnerliga skäl.' });
  expect(await waits('anna-provberg', intakeId)).toEqual(['concern_decide waiting 2026-12-10']);
  await decided(anna, intakeId, 'opened');
  expect(await waits('anna-provberg', intakeId)).toEqual([]);
  s.clock.moveTo('2027-03-15T08:00:00Z');
  expect(await waits('anna-provberg', intakeId)).toEqual(['concern_inquiry coming 2027-03-23']);
});

it('the answer waits when it was asked for and nobody has judged whether it may be told', async () => {
  const { intakeId } = await received(s, { asks: true });
  const lena = await s.employee('lena-exempelman');
  await decided(lena, intakeId, 'not_opened', null);
  const [line] = await of('lena-exempelman', intakeId);
  expect(line && say(line)).toBe('concern_answer waiting 2026-11-30');
  expect(line?.rule?.source).toMatch(/19 kap\. 6 §/);
  await act(lena, intakeId, 'post', 'telling', { telling: 'suitable', words: '', unasked: false });
  expect(await waits('lena-exempelman', intakeId)).toEqual([]);
});

it('the reporter’s own: hand over a file, and look again when the child is to be born', async () => {
  const asa = await s.employee('asa-exempelros');
  const [outside = ''] = await sent(asa, { municipality: '2034' });
  expect(await waits('asa-exempelros', outside)).toEqual(['concern_hand_over waiting 2026-11-23']);
  await asa.post(`/api/concerns/${outside}/handed-over`, {});
  expect(await waits('asa-exempelros', outside)).toEqual([]);
  const unborn = reportedChild({ isUnborn: true, given: '', number: '', expectedOn: '2026-12-01' });
  const [before = ''] = await sent(asa, { children: [unborn], guardians: 'Den gravida, Vera Låtsasson.' });
  expect(await waits('asa-exempelros', before)).toEqual(['concern_birth coming 2026-12-01']);
  expect(await inUnit('per-testhed', before)).toEqual([]);
  await asa.post(`/api/concerns/${before}/after-birth`, { outcome: 'no_concern' });
  expect(await waits('asa-exempelros', before)).toEqual([]);
});

it('a question without a name waits for those who receive', async () => {
  const asa = await s.employee('asa-exempelros');
  const asked = await asa.post('/api/consultations', {
    municipality: '2080',
    question: 'Ett barn uteblir gång på gång. Ska vi anmäla?',
    sure: false,
  });
  expect(asked.status, JSON.stringify(asked.body)).toBe(200);
  const kinds = async (who: string) => (await day(who)).lines.map(({ kind }) => kind);
  expect(await kinds('lena-exempelman')).toContain('concern_consult');
  expect(await kinds('anna-provberg')).not.toContain('concern_consult');
});
