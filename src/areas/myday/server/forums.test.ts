import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testMorning } from '../../../../test/harness/database.ts';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { forumOf } from '../../forums/testing.ts';
import { done, given } from '../../forums/testing-given.ts';
import type { MyDay, TodoLine } from '../domain/contract.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
beforeEach(() => s.clock.moveTo(testMorning));
afterAll(() => s.close());

const anna = () => s.employee('anna-provberg');
const day = async (who: string): Promise<MyDay> => done(await (await s.employee(who)).get('/api/my-day')).body;
const say = ({ kind, part, dueOn, forum }: TodoLine) => [kind, part, dueOn, forum?.name].filter(Boolean).join(' ');
const mine = async (who: string) => (await day(who)).lines.map(say);
const units = async (who: string) => ((await day(who)).unit?.lines ?? []).map(say);
const team = 'Utökad barnhälsogrupp, Tillsammans för varje barn, Falun';

it('a call waits for the one who sits there and for the unit’s manager, then the meeting comes', async () => {
  const { id, path } = await given(s).meeting(await s.employee('asa-exempelros'), await given(s).team());
  expect((await day('anna-provberg')).lines).toEqual([
    {
      kind: 'forum_answer',
      planId: null,
      forum: { id: await given(s).team(), name: team },
      state: 'active',
      part: 'waiting',
      dueOn: '2026-12-01',
      since: expect.any(String),
      refId: id,
      number: null,
      child: null,
      unit: null,
      person: null,
      forAnybody: false,
      rule: null,
    },
  ]);
  expect(await units('karin-pahittstrom')).toContain(`forum_answer waiting 2026-12-01 ${team}`);
  expect(await mine('erik-testlund')).toEqual([]);
  done(await (await anna()).post(`${path}/answer`, { answer: 'comes' }));
  expect(await mine('anna-provberg')).toEqual([`forum_meeting coming 2026-12-01 ${team}`]);
  expect((await day('anna-provberg')).counts).toEqual({ late: 0, waiting: 0, coming: 1 });
});

it('a decision that names the unit waits for those who speak for it, and is late when its day has passed', async () => {
  const above = await forumOf(s, 'styrgrupp-falun');
  const karin = () => s.employee('karin-pahittstrom');
  const { path, parties } = await given(s).meeting(await karin(), above);
  const by = await given(s).held(karin, path, parties);
  const unitIds = [await s.id('unit', 'borlange-socialtjanst-barn-unga')];
  done(await by.post(`${path}/decisions`, { text: 'Prov', dueOn: '2026-12-20', unitIds }));
  const forum = 'Styrgrupp Tillsammans för varje barn, Falun';
  expect(await mine('ahmed-testberg')).toEqual([`forum_receive waiting 2026-12-20 ${forum}`]);
  expect(await mine('bo-chefsprov')).toEqual([`forum_receive waiting 2026-12-20 ${forum}`]);
  expect(await mine('sara-provsten')).toEqual([]);
  s.clock.moveTo('2026-12-21T08:00:00Z');
  expect(await mine('ahmed-testberg')).toEqual([`forum_receive late 2026-12-20 ${forum}`]);
});

it('what was agreed about a child waits at the unit, for those who sit there, and names nobody', async () => {
  const forum = await given(s).team();
  const childId = await given(s).consent('falun-socialtjanst-barn-unga', 'falun-skola');
  const line = { mode: 'named', childId, question: 'Hur kommer Alva tillbaka?' };
  const { id } = done(await (await anna()).post(`/api/forums/${forum}/lines`, line)).body;
  for (const [unit, untilDay] of [
    ['falun-skola', '2026-12-03'],
    ['falun-skola', '2026-11-28'],
    ['falun-socialtjanst-barn-unga', '2026-11-30'],
  ] as const)
    done(
      await (await anna()).post(`/api/forum-lines/${id}/actions`, {
        what: 'Ringer.',
        unitId: await s.id('unit', unit),
        untilDay,
        sure: false,
      }),
    );
  const action = async (who: string) => (await day(who)).lines.filter(({ kind }) => kind === 'forum_action');
  // One line for the child, with the first day; the school knows it only through the forum.
  expect(await action('jonas-testman')).toMatchObject([{ dueOn: '2026-11-28', refId: id, child: null }]);
  expect(await action('anna-provberg')).toMatchObject([
    { dueOn: '2026-11-30', refId: id, child: { initials: 'AE', bornYear: 2012 } },
  ]);
  expect(JSON.stringify(await day('anna-provberg'))).not.toMatch(/Alva|Exempelsson/);
  for (const who of ['helena-provdahl', 'karin-pahittstrom', 'erik-testlund', 'nils-provgard']) {
    const { lines, unit } = await day(who);
    expect(
      [...lines, ...(unit?.lines ?? [])].filter(({ kind }) => kind === 'forum_action'),
      who,
    ).toEqual([]);
  }
});
