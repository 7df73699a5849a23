import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { later } from '../src/areas/plans/testing-follow-up.ts';
import { type GivenPlan, given } from '../src/areas/plans/testing-given.ts';
import { listen, lookInBoth as look } from './look.ts';
import * as sip from './sip-steps.ts';
import { openStage, type Stage } from './stage.ts';

const own = 'Socialtjänst barn och unga, Falu kommun';

/** The turns of a plan that are not the straight way from call to close. */
describe('a plan’s other ways', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage.close());

  /** Somebody at work, signed in when the plan's story has come to where its clock stands. */
  const on = async (plan: GivenPlan, name: string): Promise<Page> => {
    await stage.moveTo(stage.s.clock.now().toString());
    const page = listen(await stage.signIn('staff', name, 360));
    await page.goto(plan.path.replace('/api/plans/', '/planer/'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    return page;
  };

  it('the family says no, and is asked again', async () => {
    const anna = await on(await given(stage.s).plan({ state: 'asking' }), 'Anna Provberg');
    await sip.writeChildMatters(anna, 'Att slippa berätta om igen.');
    await sip.addGuest(anna, 'Låtsasa Mormor', 'Mormor');
    await sip.recordRefusal(anna, 'Vill vänta till våren.', '2027-03-01');
    await look(anna, 'tackat-nej');
    await sip.offerAgain(anna);
    await anna.context().close();
  });

  it('the coordination is handed over, and stays until the other has said yes', async () => {
    const plan = await given(stage.s).plan({ state: 'mapping' });
    const anna = await on(plan, 'Anna Provberg');
    await sip.offerHandover(anna, own, 'Erik Testlund');
    await look(anna, 'overlamning-fragad');
    const coordinator = async () =>
      (
        await stage.s.database.owner.query(
          `select e.code from plans.member m join directory.employee e on e.id = m.person_id
              where m.plan_id = $1 and m.coordinator and m.left_at is null`,
          [plan.id],
        )
      ).rows;
    expect(await coordinator()).toEqual([{ code: 'anna-provberg' }]);
    const erik = await on(plan, 'Erik Testlund');
    await look(erik, 'overlamning-fraga');
    await sip.answerHandover(erik, true);
    await expect.poll(coordinator).toEqual([{ code: 'erik-testlund' }]);
    await erik.context().close();
    await anna.context().close();
  });

  it('a draft that was started by mistake is thrown away', async () => {
    const anna = await on(await given(stage.s).plan({ state: 'draft' }), 'Anna Provberg');
    await sip.discard(anna, 'Fel barn.');
    await look(anna, 'utkast-borttaget');
    await anna.context().close();
  });

  it('a unit that does not write its part does not stop the others', async () => {
    const anna = await on(await given(stage.s).plan({ state: 'mapping' }), 'Anna Provberg');
    await sip.goWithoutPart(anna, 'Bup Falun', 'De hinner inte före mötet.');
    await look(anna, 'utan-del');
    await anna.context().close();
  });

  it('what was said at the meeting is written down as it goes', async () => {
    const anna = await on(await given(stage.s).plan({ state: 'meeting' }), 'Anna Provberg');
    await sip.writeMeetingNotes(anna, 'Läget, mål, insatser', 'Alla fick säga sitt.');
    await look(anna, 'motet');
    await anna.context().close();
  });

  it('an evaluation leads on: the plan goes on as it is, or is changed into a new version', async () => {
    const evaluating = await later(stage.s).evaluation();
    const anna = await on(evaluating, 'Anna Provberg');
    await sip.writeSummary(anna, 'Det går framåt.');
    await anna.context().close();
    for (const turn of ['continue', 'revise'] as const) {
      const page = await on(await later(stage.s).followUp(), 'Anna Provberg');
      if (turn === 'continue') await sip.continuePlan(page, '2027-03-15');
      else await sip.revise(page);
      await look(page, turn === 'continue' ? 'fortsatter' : 'andras');
      if (turn === 'revise') await sip.keepPlan(page);
      await page.context().close();
    }
  });
});
