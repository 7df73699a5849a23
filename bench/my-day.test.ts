import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { act, received, reportedChild, sent, started } from '../src/areas/concerns/testing.ts';
import { forumOf } from '../src/areas/forums/testing.ts';
import { done, given } from '../src/areas/forums/testing-given.ts';
import type { MyDay } from '../src/areas/myday/domain/contract.ts';
import { plansInEveryState } from '../src/areas/plans/testing-todo.ts';
import { type Person, type Samsyn, samsyn } from '../test/harness/samsyn.ts';

let s: Samsyn;
/** None of them manages a unit, or receives what comes to it. */
const people = [
  'anna-provberg',
  'sofia-provstrom',
  'jonas-testman',
  'mona-latsaslind',
  'erik-testlund',
  'asa-exempelros',
];
/** What they have been told of. */
const met = new Set<string>();
const floor = readFileSync(join(import.meta.dirname, 'my-day.sql'), 'utf8');

beforeAll(async () => {
  s = await samsyn();
  await forums();
  await reports();
  await plansInEveryState(s);
});
afterAll(() => s.close());

/** A meeting to answer, a decision, a question with its answer, and a child that something was agreed about. */
async function forums(): Promise<void> {
  const [anna, asa, karin] = [
    await s.employee('anna-provberg'),
    await s.employee('asa-exempelros'),
    await s.employee('karin-pahittstrom'),
  ];
  const team = await given(s).team();
  await given(s).meeting(asa, team);
  const above = await forumOf(s, 'styrgrupp-falun');
  const { id } = done(await anna.post(`/api/forums/${team}/questions`, { text: 'Hur gör vi?', sure: false })).body;
  done(await karin.post(`/api/forums/${above}/questions/${id}/answer`, { answer: 'Så här.', version: 1 }));
  const line = { mode: 'anonymous', ageBand: '13-17', municipality: '2080', question: 'Hur hjälper vi?', sure: false };
  const raised = done(await anna.post(`/api/forums/${team}/lines`, line)).body;
  const action = { what: 'Samtal.', unitId: await s.id('unit', 'falun-skola'), untilDay: '2026-12-01', sure: false };
  done(await anna.post(`/api/forum-lines/${raised.id}/actions`, action));
  const words = { notes: '', ledTo: null, ledToWords: '', followUpWords: '', closed: false, sure: false, version: 1 };
  done(await anna.put(`/api/forum-lines/${raised.id}`, { ...words, followUpOn: '2026-12-03' }));
}

/** One that Anna handles; Åsa has begun one, handed one over as a file, and told of a child that is not born. */
async function reports(): Promise<void> {
  const [anna, asa, lena] = [
    await s.employee('anna-provberg'),
    await s.employee('asa-exempelros'),
    await s.employee('lena-exempelman'),
  ];
  const { intakeId } = await received(s);
  await act(lena, intakeId, 'put', 'handler', { handlerId: anna.personId });
  await started(asa);
  await sent(asa, { municipality: '2034' });
  const unborn = reportedChild({ isUnborn: true, given: '', number: '', expectedOn: '2026-12-01' });
  await sent(asa, { children: [unborn], guardians: 'Den gravida, Vera Låtsasson.' });
}

/** The floor at the moment where the test stands. */
async function byHand(person: Person, now: string): Promise<{ kind: string; part: string }[]> {
  const client = await s.database.owner.connect();
  await client.query("set timezone = 'Europe/Stockholm'");
  const day = `(timestamptz '${now}')::date`;
  const text = floor.replaceAll('current_date', day).replaceAll('now()', `timestamptz '${now}'`);
  const { rows } = await client.query(text, [person.personId, person.unitId]);
  client.release(true);
  return rows;
}

it.each([
  '2026-11-23T08:00:00Z',
  '2026-12-02T08:00:00Z',
  '2026-12-09T08:00:00Z',
  '2027-01-10T08:00:00Z',
  '2027-11-10T08:00:00Z',
])('the floor tells a professional of the same as Samsyn does, on %s', async (now) => {
  s.clock.moveTo(now);
  for (const code of people) {
    const person = await s.employee(code);
    const { lines }: MyDay = (await person.get('/api/my-day')).body;
    const say = (all: readonly { kind: string; part: string }[]) =>
      all.map(({ kind, part }) => `${kind} ${part}`).sort();
    expect(say(await byHand(person, now)), code).toEqual(say(lines));
    for (const { kind } of lines) met.add(kind);
  }
});

it('and they have had some of nearly everything', () => {
  expect(met.size).toBeGreaterThan(18);
});
