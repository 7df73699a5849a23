import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testMorning } from '../../../../test/harness/database.ts';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { forumOf } from '../testing.ts';
import { done, given } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
beforeEach(() => s.clock.moveTo(testMorning));
afterAll(() => s.close());

const kinds = async (person: Person, mine?: boolean): Promise<string[]> => {
  const { rows } = await person.sql((tx) =>
    sql<{ kind: string; personId: string | null }>`select kind, person_id from forums.todo() order by kind`.execute(tx),
  );
  return rows
    .filter(({ personId }) => mine === undefined || (personId === person.personId) === mine)
    .map(({ kind }) => kind);
};
const asa = () => s.employee('asa-exempelros');
const anna = () => s.employee('anna-provberg');
const karin = () => s.employee('karin-pahittstrom');

it('gives what every area gives, in the same order, so that the day’s page can lay them together', async () => {
  const given = async (area: string): Promise<string[]> =>
    (
      await s.database.owner.query(
        `select unnest(proargnames) || ' ' || format_type(unnest(proallargtypes), null) as c from pg_proc where oid = ($1 || '.todo()')::regprocedure`,
        [area],
      )
    ).rows.map(({ c }) => c);
  const [plans, forums, concerns] = [await given('plans'), await given('forums'), await given('concerns')];
  expect(plans).toContain('due_on date');
  expect(forums).toEqual([...plans, 'forum_id uuid']);
  expect(concerns).toEqual([...forums, 'number text']);
});

it('a call waits for an answer, the meeting then comes, and afterwards waits to be written down', async () => {
  expect(await kinds(await anna())).toEqual([]);
  const { path, parties } = await given(s).meeting(await asa(), await given(s).team());
  expect(await kinds(await anna(), true)).toEqual(['forum_answer']);
  expect(await kinds(await karin(), false)).toEqual(['forum_answer']);
  expect(await kinds(await s.employee('erik-testlund'))).toEqual([]);
  done(await (await anna()).post(`${path}/answer`, { answer: 'comes' }));
  expect(await kinds(await anna())).toEqual(['forum_meeting']);
  s.clock.moveTo('2026-12-02T08:00:00Z');
  expect(await kinds(await asa())).toEqual(['forum_record']);
  await given(s).held(asa, path, parties);
  expect(await kinds(await asa())).toEqual([]);
});

it('a decision waits to be received, then to be carried out', async () => {
  const forum = await forumOf(s, 'styrgrupp-falun');
  const { path, parties } = await given(s).meeting(await karin(), forum);
  const by = await given(s).held(karin, path, parties);
  const unitId = await s.id('unit', 'falun-skola');
  const { id } = done(
    await by.post(`${path}/decisions`, { text: 'Prov', dueOn: '2027-01-31', unitIds: [unitId] }),
  ).body;
  const rania = () => s.employee('rania-exempelsater');
  expect(await kinds(await rania())).toEqual(['forum_receive']);
  const report = { how: 'Så.', word: '', version: 1 };
  done(await (await rania()).post(`/api/forum-decisions/${id}/report`, { ...report, state: 'received' }));
  expect(await kinds(await rania(), true)).toEqual(['forum_carry_out']);
  done(await (await rania()).post(`/api/forum-decisions/${id}/report`, { ...report, state: 'done', version: 2 }));
  expect(await kinds(await rania())).toEqual([]);
});

it('a question waits above until it is on an agenda, and its answer waits for those who asked', async () => {
  const team = await given(s).team();
  const forum = await forumOf(s, 'styrgrupp-falun');
  const { id } = done(
    await (await anna()).post(`/api/forums/${team}/questions`, { text: 'Hur gör vi?', sure: false }),
  ).body;
  expect(await kinds(await karin())).toEqual(['forum_question']);
  const { path } = await given(s).meeting(await karin(), forum);
  done(await (await karin()).post(`${path}/questions`, { questionId: id }));
  expect(await kinds(await karin())).toEqual(['forum_answer']);
  done(await (await karin()).post(`/api/forums/${forum}/questions/${id}/answer`, { answer: 'Så här.', version: 1 }));
  expect(await kinds(await anna())).toEqual(['forum_answered']);
  done(await (await anna()).post(`/api/forums/${team}/questions/${id}/noted`, { version: 2 }));
  expect(await kinds(await anna())).toEqual([]);
});

it('what was agreed waits at the unit that took it on, and a line to follow up at the one that raised it', async () => {
  const team = await given(s).team();
  const body = { mode: 'anonymous', ageBand: '13-17', municipality: '2080', question: 'Hur hjälper vi?', sure: false };
  const { id } = done(await (await anna()).post(`/api/forums/${team}/lines`, body)).body;
  const action = { what: 'Samtal.', unitId: await s.id('unit', 'falun-skola'), untilDay: '2026-12-15', sure: false };
  done(await (await anna()).post(`/api/forum-lines/${id}/actions`, action));
  const words = { notes: '', ledTo: null, ledToWords: '', followUpWords: '', closed: false, sure: false, version: 1 };
  done(await (await anna()).put(`/api/forum-lines/${id}`, { ...words, followUpOn: '2027-01-10' }));
  expect(await kinds(await s.employee('jonas-testman'))).toEqual(['forum_action']);
  expect(await kinds(await anna())).toEqual(['forum_follow_up']);
  expect(await kinds(await s.employee('sofia-provstrom'))).toEqual([]);
});
