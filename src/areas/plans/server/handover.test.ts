import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { closing, later } from '../testing-follow-up.ts';
import { type GivenPlan, given } from '../testing-given.ts';

let s: Samsyn;
beforeAll(async () => {
  s = await samsyn();
});
afterAll(() => s.close());

const own = 'falun-socialtjanst-barn-unga';
const anna = () => s.employee('anna-provberg');
const coordinatorsOf = async (plan: GivenPlan): Promise<string[]> =>
  (
    await s.database.owner.query(
      `select e.code from plans.member m join directory.employee e on e.id = m.person_id
        where m.plan_id = $1 and m.coordinator and m.left_at is null`,
      [plan.id],
    )
  ).rows.map((row) => row.code);
const ask = async (plan: GivenPlan, employee: string, unit = own, by = 'anna-provberg') =>
  (await s.employee(by)).post(`${plan.path}/handover`, {
    personId: await s.id('employee', employee),
    unitId: await s.id('unit', unit),
    word: 'Jag går på föräldraledighet.',
  });
const answer = async (plan: GivenPlan, employee: string, accept: boolean) =>
  (await s.employee(employee)).post(`${plan.path}/handover/answer`, { accept, word: '' });

describe('handing over', () => {
  it('lets the one who is asked see what it is about, and nothing that is shared, until the answer is yes', async () => {
    const plan = await later(s).active();
    const mona = async () => (await s.employee('mona-latsaslind')).get(plan.path);
    expect((await mona()).status).toBe(404);
    expect((await ask(plan, 'mona-latsaslind')).status).toBe(200);

    const offered = await mona();
    expect(offered.body).toMatchObject({
      question: 'Hur kommer Alva tillbaka?',
      child: null,
      content: null,
      measures: [],
      handover: { word: 'Jag går på föräldraledighet.', toName: 'Mona Låtsaslind' },
    });
    expect(offered.body.permittedActions).toContain('plan.answerHandover');
    const { plans } = (await (await s.employee('mona-latsaslind')).get('/api/plans')).body;
    expect(plans).toMatchObject([{ id: plan.id, own: 'asked', child: { initials: '' } }]);
    expect(await coordinatorsOf(plan)).toEqual(['anna-provberg']);
    expect((await (await anna()).get(plan.path)).body.permittedActions).toContain('plan.conduct');

    expect((await answer(plan, 'mona-latsaslind', true)).status).toBe(200);
    expect(await coordinatorsOf(plan)).toEqual(['mona-latsaslind']);
    expect((await mona()).body).toMatchObject({ child: { given: 'Alva' }, handover: null });
    const left = (await (await anna()).get(plan.path)).body.permittedActions;
    expect(left).toContain('plan.read');
    expect(left).not.toContain('plan.conduct');
  });

  it('changes nothing when the answer is no, and the plan is out of sight again', async () => {
    const plan = await later(s).active();
    await ask(plan, 'mona-latsaslind');
    expect((await answer(plan, 'mona-latsaslind', false)).status).toBe(200);
    expect(await coordinatorsOf(plan)).toEqual(['anna-provberg']);
    expect((await (await s.employee('mona-latsaslind')).get(plan.path)).status).toBe(404);
    expect((await ask(plan, 'erik-testlund')).status).toBe(200);
  });

  it('asks one at a time, and the question can be taken back', async () => {
    const plan = await later(s).active();
    await ask(plan, 'mona-latsaslind');
    expect((await ask(plan, 'erik-testlund')).body.detail).toContain('Någon är redan tillfrågad');
    expect((await (await anna()).post(`${plan.path}/handover/take-back`)).status).toBe(200);
    expect((await answer(plan, 'mona-latsaslind', true)).status).toBe(404);
    expect((await (await anna()).post(`${plan.path}/handover/take-back`)).status).toBe(409);
    expect(await coordinatorsOf(plan)).toEqual(['anna-provberg']);
  });

  it('goes to somebody at a unit that is on the plan and that consent covers today', async () => {
    const plan = await given(s).plan({ state: 'active', child: '201410082380' });
    expect((await ask(plan, 'ulla-slutprov')).body.errors).toMatchObject([{ path: 'personId' }]);
    expect((await ask(plan, 'gunilla-loggprov')).body.errors).toMatchObject([{ path: 'personId' }]);
    expect((await ask(plan, 'anna-provberg')).body.errors).toMatchObject([{ path: 'personId' }]);
    expect((await ask(plan, 'mona-latsaslind', 'falun-bup')).body.errors).toMatchObject([{ path: 'personId' }]);
    expect((await ask(plan, 'sara-provsten', 'borlange-socialtjanst-barn-unga')).status).toBe(404);
    await given(s).withdrawConsent('falun-bup', '201410082380');
    expect((await ask(plan, 'sofia-provstrom', 'falun-bup')).body.errors).toMatchObject([{ path: 'unitId' }]);
  });

  it('to another unit moves the lead there: that unit’s manager answers for it from then on', async () => {
    const plan = await later(s).active();
    await ask(plan, 'sofia-provstrom', 'falun-bup');
    await answer(plan, 'sofia-provstrom', true);
    const may = async (who: string) => (await (await s.employee(who)).get(plan.path)).body.permittedActions;
    expect(await may('magnus-pahittsson')).toContain('plan.lead');
    expect(await may('karin-pahittstrom')).not.toContain('plan.lead');
  });

  it('falls away when the plan is closed', async () => {
    const plan = await later(s).active();
    await ask(plan, 'mona-latsaslind');
    const body = { ...closing, reason: 'moved', version: await later(s).version(plan.id) };
    expect((await (await anna()).post(`${plan.path}/close`, body)).status).toBe(200);
    expect((await answer(plan, 'mona-latsaslind', true)).status).toBe(404);
  });
});

describe('a coordinator who has left', () => {
  const appoint = async (plan: GivenPlan, employee: string, by = 'karin-pahittstrom') =>
    (await s.employee(by)).post(`${plan.path}/coordinator`, { personId: await s.id('employee', employee) });

  it('is followed by the one whom the manager names, at the own unit', async () => {
    const plan = await later(s).active();
    const needs = async () => (await (await s.employee('karin-pahittstrom')).get(plan.path)).body.needsCoordinator;
    expect(await needs()).toBe(false);
    await later(s).replaceCoordinator(plan, 'ulla-slutprov');
    expect(await needs()).toBe(true);
    expect((await appoint(plan, 'sofia-provstrom')).body.errors).toMatchObject([{ path: 'personId' }]);
    expect((await appoint(plan, 'erik-testlund')).status).toBe(200);
    expect(await coordinatorsOf(plan)).toEqual(['erik-testlund']);
    const { rows } = await s.database.owner.query(
      `select m.left_at is not null as gone from plans.member m join directory.employee e on e.id = m.person_id
        where m.plan_id = $1 and e.code = 'ulla-slutprov'`,
      [plan.id],
    );
    expect(rows).toEqual([{ gone: true }]);
  });

  it('may also be followed by one who is asked, at another unit', async () => {
    const plan = await later(s).active();
    await later(s).replaceCoordinator(plan, 'ulla-slutprov');
    expect((await ask(plan, 'sofia-provstrom', 'falun-bup', 'karin-pahittstrom')).status).toBe(200);
    expect((await answer(plan, 'sofia-provstrom', true)).status).toBe(200);
    expect(await coordinatorsOf(plan)).toEqual(['sofia-provstrom']);
  });

  it('is not passed over while still there: then one asks', async () => {
    const plan = await later(s).active();
    expect((await appoint(plan, 'erik-testlund')).body.detail).toContain('Fråga i stället');
    expect(await coordinatorsOf(plan)).toEqual(['anna-provberg']);
  });

  it('is also one whose unit consent has closed: the unit that started the plan takes it back', async () => {
    const plan = await given(s).plan({ state: 'active', child: '201501182396' });
    await ask(plan, 'sofia-provstrom', 'falun-bup');
    await answer(plan, 'sofia-provstrom', true);
    await given(s).withdrawConsent('falun-bup', '201501182396');
    expect((await appoint(plan, 'erik-testlund')).status).toBe(200);
    expect(await coordinatorsOf(plan)).toEqual(['erik-testlund']);
  });
});
