import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { given, stateOf } from '../testing-given.ts';
import { type Mailroom, mailroom } from '../testing-mail.ts';

let s: Samsyn;
let post: Mailroom;
beforeAll(async () => {
  s = await samsyn();
  post = await mailroom(s);
});
afterAll(async () => {
  await post.close();
  await s.close();
});

/** Plans are called on Monday 23 November; five working days end on Monday the 30th. */
const morning = async (at: string): Promise<string[]> => {
  s.clock.moveTo(at);
  await post.remind();
  await post.deliver();
  return post.caught().map(({ to, subject }) => `${to[0]?.split('@')[0]}: ${subject}`);
};
const reminder = 'Påminnelse: du har en kallelse att svara på i Samsyn';
const school = { unit: 'falun-skola', answers: 'rania-exempelsater', comes: 'jonas-testman' };

beforeEach(async () => {
  await s.database.owner.query(`update plans.plan set state = 'closed'`);
  s.clock.moveTo('2026-11-23T08:00:00Z');
  await post.deliver();
  post.caught();
});

it('reminds a unit that has not answered when the county’s last day has passed, once', async () => {
  const plan = await given(s).plan({ state: 'called' });
  await given(s).answer(plan, school);
  await post.deliver();
  post.caught();
  expect(await morning('2026-11-30T06:30:00Z')).toEqual([]);
  expect(await morning('2026-12-01T06:30:00Z')).toEqual([`petra.testgren: ${reminder}`]);
  expect(await morning('2026-12-02T06:30:00Z')).toEqual([]);

  const { parties, messages } = (await (await s.employee('anna-provberg')).get(plan.path)).body;
  expect(parties.map((p: { remindedAt: string | null }) => p.remindedAt !== null).sort()).toEqual([false, false, true]);
  expect(messages).toContainEqual(expect.objectContaining({ kind: 'reminder', state: 'sent' }));
  // One who has been reminded does not hold the others up.
  await (await s.employee('anna-provberg')).post(`${plan.path}/meetings/${plan.meetingId}/choose`);
  await given(s).lead(plan, 'start-mapping');
  expect(await stateOf(s, plan.id)).toBe('mapping');
});

it('rests on days when offices are closed', async () => {
  await given(s).plan({ state: 'called' });
  await post.deliver();
  post.caught();
  for (const closed of ['2026-12-25T06:30:00Z', '2027-01-06T06:30:00Z'])
    expect(await morning(closed), closed).toEqual([]);
  expect(await morning('2027-01-07T06:30:00Z')).toHaveLength(2);
});

it('follows the county’s own limit when it has one', async () => {
  const limit = { source: 'Påhittad överenskommelse', from: '2026-01-01', within: { workingDays: 2 } };
  await s.database.owner.query(`update directory.county set config = jsonb_set(config, '{limits}', $1)`, [
    JSON.stringify({ limit_answer: [limit] }),
  ]);
  await given(s).plan({ state: 'called' });
  await post.deliver();
  post.caught();
  expect(await morning('2026-11-26T06:30:00Z')).toHaveLength(2);
  await s.database.owner.query(`update directory.county set config = config - 'limits'`);
});

it('does not remind of a plan that has been closed or refused, or a unit that consent does not let in', async () => {
  const plan = await given(s).plan({ state: 'called' });
  await given(s).withdrawConsent('falun-bup');
  await post.deliver();
  post.caught();
  expect(await morning('2026-12-01T06:30:00Z')).toEqual([`rania.exempelsater: ${reminder}`]);
  await s.database.owner.query(`update plans.party set reminded_at = null where plan_id = $1`, [plan.id]);
  await s.database.owner.query(`update plans.plan set state = 'refused' where id = $1`, [plan.id]);
  expect(await morning('2026-12-02T06:30:00Z')).toEqual([]);
});

it('reminds a unit whose part is missing two days before the meeting, once', async () => {
  const plan = await given(s).plan({ state: 'mapping' });
  await given(s).writePart(plan, await s.employee('anna-provberg'));
  await post.deliver();
  post.caught();
  expect(await morning('2026-12-04T06:30:00Z')).toEqual([]);
  const missing = 'Påminnelse: du har något att skriva i Samsyn';
  // Monday the 7th, the day of the meeting at 13: those who come, and those who receive for the unit.
  expect(await morning('2026-12-07T06:30:00Z')).toEqual([
    `jonas.testman: ${missing}`,
    `petra.testgren: ${missing}`,
    `rania.exempelsater: ${missing}`,
    `sofia.provstrom: ${missing}`,
  ]);
  expect(await morning('2026-12-07T07:30:00Z')).toEqual([]);
});
