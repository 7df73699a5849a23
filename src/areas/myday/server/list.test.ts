import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { later } from '../../plans/testing-follow-up.ts';
import { type GivenPlan, given, numbers } from '../../plans/testing-given.ts';
import type { MyDay, TodoLine } from '../domain/contract.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());
// Each day begins with nothing: what was made before is closed.
beforeEach(() => s.database.owner.query(`update plans.plan set state = 'closed'`));

const school = { unit: 'falun-skola', answers: 'rania-exempelsater', comes: 'jonas-testman' };
const day = async (who: string, at?: string): Promise<MyDay> => {
  if (at !== undefined) s.clock.moveTo(at);
  const answer = await (await s.employee(who)).get('/api/my-day');
  expect(answer.status).toBe(200);
  return answer.body;
};
const say = ({ kind, part, dueOn }: TodoLine) => [kind, part, dueOn].filter(Boolean).join(' ');
const mine = async (who: string, at?: string) => (await day(who, at)).lines.map(say);
const units = async (who: string, at?: string) => ((await day(who, at)).unit?.lines ?? []).map(say);

describe('before the plan is made', () => {
  it('a call waits for those who receive it, with the day and the rule that sets it, and is late after', async () => {
    await given(s).plan({ state: 'called' });
    expect(await day('petra-testgren')).toMatchObject({
      counts: { late: 0, waiting: 1, coming: 0 },
      lines: [
        {
          kind: 'answer_call',
          dueOn: '2026-11-30',
          child: { initials: 'AE', bornYear: 2012, protected: false },
          rule: { source: 'Samsyns förslag' },
        },
      ],
      unit: null,
      more: false,
    });
    expect(await mine('anna-provberg')).toEqual([]);
    expect(await mine('petra-testgren', '2026-11-30T22:30:00Z')).toEqual(['answer_call waiting 2026-11-30']);
    expect(await mine('petra-testgren', '2026-11-30T23:30:00Z')).toEqual(['answer_call late 2026-11-30']);
    // The coordinator sees who has not answered; nobody else at the unit does.
    expect((await day('anna-provberg')).lines.map(({ kind, unit }) => [kind, unit])).toEqual([
      ['answer_missing', expect.stringContaining('Falu')],
      ['answer_missing', expect.stringContaining('Falu')],
    ]);
    expect(await mine('erik-testlund')).toEqual([]);
  });

  it('the coordinator is told when the next step is theirs to take', async () => {
    const plan = await given(s).plan({ state: 'draft' });
    const state = async () => (await day('anna-provberg')).lines.map((line) => `${line.kind} ${line.state}`);
    expect(await state()).toEqual(['next_step draft']);
    await given(s).lead(plan, 'ask-family');
    expect(await state()).toEqual(['next_step asking']);
    const called = await given(s).plan({ state: 'called', parties: [school] });
    expect(await state()).not.toContain('next_step called');
    await given(s).answer(called, school);
    expect(await state()).toContain('next_step called');
  });

  it('the own part waits until it is done, and the meeting comes', async () => {
    const plan = await given(s).plan({ state: 'mapping', parties: [school] });
    const before = ['write_part waiting 2026-12-07', 'meeting coming 2026-12-07'];
    expect(await mine('jonas-testman')).toEqual(before);
    expect(await mine('anna-provberg')).toEqual(before);
    await given(s).writePart(plan, await s.employee('jonas-testman'));
    expect(await mine('jonas-testman')).toEqual(['meeting coming 2026-12-07']);
    await given(s).writePart(plan, await s.employee('anna-provberg'));
    expect(await mine('anna-provberg')).toEqual(['next_step waiting', 'meeting coming 2026-12-07']);
    expect(await mine('jonas-testman', '2026-12-07T08:00:00Z')).toEqual(['meeting waiting 2026-12-07']);
    // What happened is written down afterwards.
    expect(await mine('jonas-testman', '2026-12-08T08:00:00Z')).toEqual([]);
    expect(await mine('anna-provberg')).toEqual(['record_meeting late 2026-12-07', 'next_step waiting']);
  });

  it('a consent that is missing, or soon ends, waits for the coordinator', async () => {
    const plan = await given(s).plan({ state: 'called', parties: [school] });
    await given(s).withdrawConsent('falun-skola');
    const line = async () => (await day('anna-provberg')).lines.find(({ kind }) => kind === 'consent_needed');
    expect(await line()).toMatchObject({ part: 'waiting', dueOn: null, refId: await s.id('unit', 'falun-skola') });
    expect(await mine('rania-exempelsater')).toEqual([]);
    await given(s).consent('falun-skola');
    expect(await line()).toBeUndefined();
    s.clock.moveTo('2027-11-10T08:00:00Z');
    expect(await line()).toMatchObject({ part: 'coming', dueOn: '2027-11-23' });
    expect(plan.id).toBe((await line())?.planId);
  });

  it('a refused plan waits until the day to ask again', async () => {
    await given(s).plan({ state: 'refused' });
    expect(await mine('anna-provberg', '2026-12-20T08:00:00Z')).toEqual([]);
    expect(await mine('anna-provberg', '2026-12-28T08:00:00Z')).toEqual(['offer_again coming 2027-01-11']);
    expect(await mine('anna-provberg', '2027-01-11T08:00:00Z')).toEqual(['offer_again waiting 2027-01-11']);
    expect(await mine('anna-provberg', '2027-01-12T08:00:00Z')).toEqual(['offer_again late 2027-01-11']);
  });
});

describe('when the plan holds', () => {
  const reports = async (who: string, at: string) => (await mine(who, at)).filter((line) => line.includes('measure'));

  it('a measure is to be told of within thirty days, and by its last day', async () => {
    const plan = await later(s).active();
    // Two: the unit's, which is Anna's own, and one outside the units, which the coordinator tells about.
    expect(await reports('anna-provberg', '2026-12-23T08:00:00Z')).toEqual([]);
    expect(await reports('anna-provberg', '2026-12-24T08:00:00Z')).toEqual(
      Array(2).fill('report_measure coming 2027-01-07'),
    );
    expect(await reports('anna-provberg', '2027-01-07T08:00:00Z')).toEqual(
      Array(2).fill('report_measure waiting 2027-01-07'),
    );
    expect(await reports('anna-provberg', '2027-01-08T08:00:00Z')).toEqual(
      Array(2).fill('report_measure late 2027-01-07'),
    );
    await later(s).report(plan);
    expect(await reports('anna-provberg', '2027-01-08T08:00:00Z')).toEqual([]);
    expect(await reports('anna-provberg', '2027-04-01T08:00:00Z')).toEqual(
      Array(2).fill('report_measure late 2027-02-07'),
    );
    expect(await reports('sofia-provstrom', '2027-04-01T08:00:00Z')).toEqual([]);
  });

  it('a late measure at another unit is seen by the coordinator too', async () => {
    const plan = await later(s).active();
    await s.database.owner.query(
      `update plans.measure set unit_id = $2, person_id = $3 where plan_id = $1 and by_kind = 'unit'`,
      [plan.id, await s.id('unit', 'falun-bup'), await s.id('employee', 'sofia-provstrom')],
    );
    expect(await reports('sofia-provstrom', '2027-01-08T08:00:00Z')).toEqual(['report_measure late 2027-01-07']);
    expect(await reports('anna-provberg', '2027-01-08T08:00:00Z')).toEqual([
      'measure_late late 2027-01-07',
      'report_measure late 2027-01-07',
    ]);
  });

  it('a measure that has got stuck at another unit waits for the coordinator at once', async () => {
    const plan = await later(s).active();
    await s.database.owner.query(
      `update plans.measure set unit_id = $2, person_id = $3, status = 'stuck', status_word = 'Ingen tid.', reported_at = '2026-12-20T08:00:00Z'
        where plan_id = $1 and by_kind = 'unit'`,
      [plan.id, await s.id('unit', 'falun-bup'), await s.id('employee', 'sofia-provstrom')],
    );
    expect(await reports('anna-provberg', '2026-12-21T08:00:00Z')).toContain('measure_stuck waiting');
    expect(await reports('sofia-provstrom', '2026-12-21T08:00:00Z')).not.toContain('measure_stuck waiting');
  });

  it('following up, evaluating and going on wait for the coordinator in their turn', async () => {
    const plan = await later(s).evaluation();
    const open = async () => (await mine('anna-provberg')).filter((line) => !line.includes('measure'));
    expect(await open()).toEqual(['finish_evaluation waiting']);
    await later(s).evaluated(plan);
    expect(await open()).toEqual(['next_step waiting']);
    const version = await later(s).version(plan.id);
    await (await s.employee('anna-provberg')).post(`${plan.path}/continue`, { version, nextFollowUp: '2026-12-15' });
    expect(await open()).toEqual(['follow_up coming 2026-12-15']);
    s.clock.moveTo('2026-12-16T08:00:00Z');
    expect(await open()).toEqual(['follow_up late 2026-12-15']);
  });

  it('a question about taking over waits for the one who is asked, who does not see the child yet', async () => {
    const plan = await later(s).active();
    await later(s).offer(plan, 'mona-latsaslind');
    expect((await day('mona-latsaslind')).lines).toMatchObject([
      { kind: 'answer_handover', part: 'waiting', child: null },
    ]);
    expect(await mine('erik-testlund')).toEqual([]);
  });
});

describe('a manager', () => {
  const named = (plan: GivenPlan, employee: string) =>
    s.database.owner.query(
      `insert into plans.member (county_id, plan_id, person_id, unit_id) select '20', $1, $2, unit_id from plans.member where plan_id = $1 and initiates limit 1`,
      [plan.id, employee],
    );

  it('sees the unit’s, with whose it is, apart from the own', async () => {
    await given(s).plan({ state: 'mapping' });
    const karin = await day('karin-pahittstrom');
    expect(karin.counts).toEqual({ late: 0, waiting: 0, coming: 0 });
    expect(karin.unit?.counts).toEqual({ late: 0, waiting: 1, coming: 1 });
    await later(s).active();
    const own = (await day('karin-pahittstrom', '2027-01-08T08:00:00Z')).unit?.lines.filter(
      (l) => l.kind === 'report_measure',
    );
    expect(own?.map(({ person }) => person)).toEqual(['Anna Provberg', 'Anna Provberg']);
    expect((await day('anna-provberg')).unit).toBeNull();
  });

  it('sees plans that nobody coordinates, and people who have left but stand on a plan', async () => {
    const plan = await given(s).plan({ state: 'mapping' });
    await named(plan, await s.id('employee', 'ulla-slutprov'));
    const lines = async (who: string) =>
      ((await day(who)).unit?.lines ?? []).map(({ kind, person }) => `${kind} ${person ?? ''}`.trim());
    expect(await lines('karin-pahittstrom')).toContain('absent_member Ulla Slutprov');
    expect(await lines('karin-pahittstrom')).not.toContain('no_owner');
    await s.database.owner.query(`update plans.member set left_at = now() where person_id = $1`, [
      await s.id('employee', 'ulla-slutprov'),
    ]);
    expect(await lines('karin-pahittstrom')).not.toContain('absent_member Ulla Slutprov');

    const lost = await later(s).active();
    await later(s).replaceCoordinator(lost, 'ulla-slutprov');
    expect(await lines('karin-pahittstrom')).toContain('no_owner');
    expect(await lines('magnus-pahittsson')).not.toContain('no_owner');
    await (await s.employee('karin-pahittstrom')).post(`${lost.path}/coordinator`, {
      personId: await s.id('employee', 'erik-testlund'),
    });
    expect(await lines('karin-pahittstrom')).not.toContain('no_owner');
  });

  it('sees a measure whose responsible person has left as the unit’s, and so does whoever is on the plan', async () => {
    const plan = await later(s).active();
    await s.database.owner.query(`update plans.measure set person_id = $2 where plan_id = $1 and by_kind = 'unit'`, [
      plan.id,
      await s.id('employee', 'ulla-slutprov'),
    ]);
    const left = async (who: string) =>
      (await day(who, '2027-01-08T08:00:00Z')).lines.filter((l) => l.kind === 'report_measure');
    expect((await left('anna-provberg')).map(({ forAnybody }) => forAnybody).sort()).toEqual([false, true]);
  });

  it('sees a meeting that the unit missed, for a month', async () => {
    const plan = await later(s).active();
    await s.database.owner.query(
      `update plans.attendance set came = false, reason = 'Sjuk' where plan_id = $1 and who_id = $2`,
      [plan.id, await s.id('unit', 'falun-bup')],
    );
    expect(await units('magnus-pahittsson')).toContain('missed_meeting waiting');
    expect(await units('karin-pahittstrom')).not.toContain('missed_meeting waiting');
    expect(await units('magnus-pahittsson', '2027-01-08T08:00:00Z')).not.toContain('missed_meeting waiting');
  });
});

describe('the day', () => {
  it('counts the same rows that it shows', async () => {
    await given(s).plan({ state: 'mapping' });
    await given(s).plan({ state: 'called' });
    await later(s).active();
    for (const who of ['anna-provberg', 'karin-pahittstrom', 'sofia-provstrom', 'petra-testgren']) {
      for (const half of [await day(who), (await day(who)).unit]) {
        for (const part of ['late', 'waiting', 'coming'] as const) {
          expect(half?.counts[part] ?? 0, `${who} ${part}`).toBe(
            (half?.lines ?? []).filter((l) => l.part === part).length,
          );
        }
      }
    }
  });

  it('names no child, and no unit of a protected child to one who is not named', async () => {
    await given(s).plan({ state: 'called', child: numbers.tuva, parties: [school] });
    const { lines } = await day('anna-provberg', '2026-12-02T08:00:00Z');
    expect(lines).toMatchObject([
      { kind: 'answer_missing', unit: expect.stringContaining('Falu'), child: { protected: true } },
    ]);
    await s.database.owner.query(
      'update children.named set ended_at = now(), ended_by = person_id where person_id = $1',
      [await s.id('employee', 'anna-provberg')],
    );
    const { body } = await (await s.employee('anna-provberg')).get('/api/my-day');
    expect(body.lines).toMatchObject([{ unit: 'Skyddad enhet' }]);
    expect(JSON.stringify(body)).not.toMatch(/Tuva|Påhittadotter/);
    // Nor its id, by the route or in the database: the directory tells which unit it is.
    const anna = await s.employee('anna-provberg');
    const inDatabase = await anna.sql((tx) => sql`select * from myday.list(300)`.execute(tx));
    for (const told of [body, inDatabase.rows])
      expect(JSON.stringify(told)).not.toContain(await s.id('unit', school.unit));
  });

  it('is for people at work', async () => {
    const maria = await s.guardian(numbers.maria);
    expect(await maria.get('/api/my-day')).toMatchObject({
      status: 403,
      body: { detail: 'Välj först vilket uppdrag du arbetar i.' },
    });
  });
});
