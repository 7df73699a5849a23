import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { later } from '../src/areas/plans/testing-follow-up.ts';
import { type GivenPlan, given, numbers } from '../src/areas/plans/testing-given.ts';
import * as family from './family-steps.ts';
import { listen, lookInBoth as look } from './look.ts';
import { openStage, type Stage } from './stage.ts';

const units = ['Bup Falun', 'Skola, Falu kommun', 'Socialtjänst barn och unga, Falu kommun'];
const bup = 'Bup Falun';

/** What child and guardians do on their own pages, beside a plan that the professionals carry on. */
describe('the family’s pages', () => {
  let stage: Stage;
  let plan: GivenPlan;
  let maria: Page;
  beforeAll(async () => {
    stage = await openStage();
    plan = await given(stage.s).plan({ state: 'asking' });
    const anna = await stage.s.employee('anna-provberg');
    for (const unit of ['falun-bup', 'falun-skola'])
      await anna.post(`${plan.path}/parties`, { unitId: await stage.s.id('unit', unit) });
    maria = await as('Maria Exempelsson');
  }, 120_000);
  afterAll(() => stage.close());

  const as = async (name: string): Promise<Page> => listen(await stage.signIn('family', name, 360));
  const open = async (unit: string): Promise<boolean> =>
    (
      await stage.s.database.owner.query(
        `select from plans.party where plan_id = $1 and unit_id = $2 and open_until is not null`,
        [plan.id, await stage.s.id('unit', unit)],
      )
    ).rowCount === 1;

  it('say who is asked for a yes, and a unit comes in when both guardians have said it', async () => {
    await family.openFamilyHome(maria);
    expect((await family.whatWaits(maria)).length).toBeGreaterThan(0);
    await look(maria, 'familj-vantar');
    await maria.getByRole('link', { name: 'Hjälp' }).click();
    await maria.getByRole('heading', { name: 'Måste vi säga ja?' }).waitFor();
    await look(maria, 'familj-hjalp');
    await family.openFamilyConsents(maria, 'Alva');
    await look(maria, 'familj-samtycken');
    for (const unit of units) await family.giveConsent(maria, unit, { exclusions: 'Inget om mig.' });
    expect(await open('falun-bup')).toBe(false);
    const johan = await as('Johan Låtsasson');
    await family.openFamilyConsents(johan, 'Alva');
    for (const unit of units) await family.giveConsent(johan, unit);
    expect(await open('falun-bup')).toBe(true);
    await family.signOutFamily(johan);
    await johan.context().close();
  });

  it('close a unit out at once when a yes is taken back', async () => {
    await family.openFamilyConsents(maria, 'Alva');
    await family.takeBackConsent(maria, bup);
    expect(await open('falun-bup')).toBe(false);
    await look(maria, 'familj-samtycke-tillbaka');
    await family.giveConsent(maria, bup);
    expect(await open('falun-bup')).toBe(true);
  });

  it('are where one of the family comes who lands on staff’s pages', async () => {
    for (const path of ['/hjalp', '/min-dag', '/planer']) {
      await maria.goto(path);
      await maria.waitForURL('**/familj');
    }
  });

  it('show who has read, and under which assignment', async () => {
    const lines = await family.readLog(maria, 'Alva');
    expect(lines.join('\n')).toMatch(/Socialtjänst barn och unga, Falu kommun/);
    await look(maria, 'familj-logg');
  });

  it('let the child say what matters in its own words, and each say which times fit', async () => {
    const child = await as('Alva Exempelsson');
    await family.openFamilyPlan(child);
    expect(await family.whatWaits(child)).toContain('Skriv vad som är viktigt för dig');
    await family.writeMatters(child, 'Min hund, och att få sova.');
    await family.sayWhichTime(child, 'Passar inte');
    await look(child, 'familj-viktigt');
    await child.context().close();
    await family.openFamilyPlan(maria, 'Alva');
    await maria.getByText('Min hund, och att få sova.').waitFor();
    await family.sayWhichTime(maria, 'Passar');
    await look(maria, 'familj-tider');
    const anna = listen(await stage.signIn('staff', 'Anna Provberg', 360));
    await anna.goto(plan.path.replace('/api/', '/').replace('/plans/', '/planer/'));
    await anna.getByText('Vad är viktigt? Alva skriver själv').waitFor();
    await anna.getByText('Passar: Maria Exempelsson.').waitFor();
    await anna.getByText('Passar inte: Alva.').waitFor();
    await look(anna, 'tider-som-passar');
    await anna.context().close();
  });

  it('tell one whom protection keeps the places from whom to say yes or no to', async () => {
    await given(stage.s).plan({ state: 'asking', child: numbers.tuva });
    const rolf = await as('Rolf Påhittman');
    await family.openFamilyConsents(rolf, 'Tuva');
    await rolf.getByRole('heading', { name: 'Säg ja eller nej till samordnaren' }).waitFor();
    expect(await rolf.getByRole('main').textContent()).not.toMatch(/Falu|Bup/);
    await look(rolf, 'familj-skyddad-fraga');
    await rolf.context().close();
  });

  it('let a guardian say no to the plan', async () => {
    await family.openFamilyPlan(maria, 'Alva');
    await family.refusePlan(maria, { reason: 'Vi vill vänta till våren.' });
    await look(maria, 'familj-nej');
    await maria.context().close();
  });

  it('take a part of the family’s own in the mapping', async () => {
    plan = await given(stage.s).plan({ state: 'mapping' });
    const child = await as('Alva Exempelsson');
    await family.openFamilyPlan(child);
    await family.writeFamilyPart(child, { needs: 'Jag är trött på morgonen.', contact: 'Skriv till mig.' });
    await look(child, 'familj-min-del');
    const { rows } = await stage.s.database.owner.query(
      `select needs, done_at is not null as done from plans.part where plan_id = $1 and author_kind = 'child'`,
      [plan.id],
    );
    expect(rows).toEqual([{ needs: 'Jag är trött på morgonen.', done: true }]);
    await child.context().close();
  });

  it('take the child’s and a guardian’s own score, and give the plan as paper', async () => {
    plan = await later(stage.s).evaluation();
    await stage.moveTo(stage.s.clock.now().toString());
    for (const name of ['Alva Exempelsson', 'Maria Exempelsson']) {
      const page = await as(name);
      await page.goto(plan.path.replace('/api/plans/', '/familj/planer/'));
      await page.getByRole('region', { name: 'Säg vad du tycker' }).waitFor();
      expect(await family.familyQuestions(page)).toHaveLength(4);
      await family.scorePlan(page, {
        better: 'Ja, ganska mycket',
        listened: 'Till en del',
        words: 'Det är lugnare.',
      });
      await look(page, 'familj-utvardering');
      const paper = await page.request.get((await family.paperOf(page)) ?? '');
      expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
      const copy = await page.request.get((await family.openCopy(page, 1)) ?? '');
      expect((await copy.body()).subarray(0, 5).toString()).toBe('%PDF-');
      await look(page, 'familj-version');
      await page.context().close();
    }
    const { rows } = await stage.s.database.owner.query(
      `select author_kind, better, listened from plans.score where plan_id = $1 order by author_kind`,
      [plan.id],
    );
    expect(rows).toEqual([
      { author_kind: 'child', better: 4, listened: 3 },
      { author_kind: 'guardian', better: 4, listened: 3 },
    ]);
  });
});
