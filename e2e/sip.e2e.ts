import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerChild } from './children-steps.ts';
import { seesNoPlan } from './family-steps.ts';
import { keyboardOnly } from './keyboard.ts';
import { listen, look, looked } from './look.ts';
import * as sip from './sip-steps.ts';
import { openStage, type Stage } from './stage.ts';
import type { Width } from './windows.ts';

const units = { social: 'Socialtjänst barn och unga, Falu kommun', bup: 'Bup Falun', school: 'Skola, Falu kommun' };
const guardians = ['Maria Exempelsson', 'Johan Låtsasson'];

/** One plan from call to close between social services, Bup, school and family, in a window of `width` pixels. */
function journey(
  width: Width,
  more: { readonly keyboard: boolean; readonly child: string; readonly given: string },
): void {
  describe(`a SIP from call to close in ${width} pixels${more.keyboard ? ', by keyboard alone' : ''}`, () => {
    let stage: Stage;
    let anna: Page;
    let plan: string;
    beforeAll(async () => {
      stage = await openStage();
    }, 120_000);
    afterAll(() => stage.close());

    const signIn = async (way: 'staff' | 'family', name: string): Promise<Page> => {
      const page = listen(await stage.signIn(way, name, width));
      if (more.keyboard) keyboardOnly(page);
      return page;
    };
    const at = async (page: Page, path: string, heading?: string): Promise<Page> => {
      await page.goto(path);
      await page.getByRole('heading', { level: 1, ...(heading && { name: heading }) }).waitFor();
      await page.waitForLoadState('networkidle');
      return page;
    };
    const closed = (page: Page) => page.context().close();

    it('1. is called with consent, and not without', async () => {
      anna = await signIn('staff', 'Anna Provberg');
      await look(anna, 'min-dag-tom');
      await at(anna, '/barn');
      await look(anna, 'barn-tom');
      await registerChild(anna, { number: more.child, given: 'Alva', family: 'Exempelsson' });
      await look(anna, 'barnet');
      await sip.startPlan(anna, {
        need: 'Alva har varit borta från skolan sedan augusti. Skolan, Bup och vi gör var sitt.',
        question: 'Hur kommer Alva tillbaka till skolan, och vem gör vad?',
        childMatters: 'Att få vara med kompisar utan att det blir för mycket.',
      });
      plan = new URL(anna.url()).pathname;
      await sip.callUnits(anna, [units.bup, units.school]);
      await sip.proposeTime(anna, { day: '2026-12-07', from: '13:00', to: '14:30', place: 'Samtalsrummet' });
      await look(anna, 'kallelse-utan-samtycke');
      expect(await anna.getByText(/^Samtycke saknas: /).count()).toBe(3);
      await sip.askFamily(anna);
      await sip.recordConsent(anna, guardians);
      await sip.sendCall(anna);
      await look(anna, 'kallelse-skickad');
    });

    it('1. is answered by Bup and school, who were told without a word about the child', async () => {
      for (const [receiver, comes, mayDecide] of [
        ['Petra Testgren', 'Sofia Provström', true],
        ['Rania Exempelsäter', 'Jonas Testman', false],
      ] as const) {
        const page = await at(await signIn('staff', receiver), '/min-dag');
        await look(page, 'min-dag');
        await at(page, plan);
        await look(page, 'svara-pa-kallelse');
        await sip.answerCall(page, { comes, competence: 'Känner frågan väl.', mayDecide });
        await closed(page);
      }
      const mails = await expect
        .poll(() => stage.mails.list().length, { timeout: 20_000 })
        .toBeGreaterThan(1)
        .then(() => stage.mails.list());
      for (const mail of mails)
        expect(`${mail.subject} ${mail.text} ${mail.calendars.map((c) => c.ics).join()}`).not.toMatch(
          /Alva|Exempelsson|Bup|Skola|Samtalsrummet/,
        );
    });

    it('2. is mapped by each party', async () => {
      await at(anna, plan);
      await sip.chooseTime(anna);
      await sip.startMapping(anna);
      await look(anna, 'kartlaggning');
      await sip.writePart(anna, {
        needs: 'En vuxen som håller ihop det.',
        ongoing: 'Familjebehandling.',
        contact: 'Anna Provberg',
      });
      for (const name of ['Sofia Provström', 'Jonas Testman']) {
        const page = await at(await signIn('staff', name), plan);
        await sip.writePart(page, { needs: 'Lugna steg.', ongoing: 'Samtal varje vecka.', contact: name });
        await closed(page);
      }
      await at(anna, plan);
      await sip.startMeeting(anna);
    });

    it('3. becomes a plan at the meeting, with the law’s four contents', async () => {
      await closed(anna);
      await stage.moveTo('2026-12-07T14:00:00Z');
      // Nobody stays signed in for two weeks.
      anna = await at(await signIn('staff', 'Anna Provberg'), plan);
      await sip.holdMeeting(anna);
      await sip.addGoal(anna, 'Alva är i skolan tre förmiddagar i veckan före jul.');
      await sip.addMeasure(anna, 1, {
        what: 'Samtal om ångest varje vecka',
        by: { unit: units.bup, person: 'Sofia' },
        endsOn: '2027-02-26',
      });
      await sip.addMeasure(anna, 1, {
        what: 'Följa Alva till skolan på morgonen',
        by: { other: 'Mormor' },
        endsOn: '2027-01-29',
      });
      await sip.writeContent(anna, {
        longTermGoal: 'Jag vill orka gå till skolan.',
        overall: 'Falu kommun',
        risks: 'Att det går för fort.',
        ifWorse: 'Ring och boka en tid samma vecka.',
        ifWorseCall: 'Anna Provberg, 070-174 06 05',
        childView: 'Det känns bra att ni pratar med varandra.',
        nextFollowUp: '2027-01-25',
      });
      await look(anna, 'planen-skrivs');
      await sip.publish(anna);
      await look(anna, 'planen-galler');
      const pdf = await anna.request.get(`/api${plan.replace('planer', 'plans')}/document.pdf`);
      expect(pdf.headers()['content-type']).toBe('application/pdf');
      expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
    });

    it('is read by the child and a guardian, and by no other guardian', async () => {
      for (const name of [`${more.given} Exempelsson`, 'Maria Exempelsson']) {
        const page = await signIn('family', name);
        await look(page, 'familj-start');
        await page.goto(plan.replace('/planer/', '/familj/planer/'));
        await page.getByText('Jag vill orka gå till skolan.').first().waitFor();
        for (const question of ['Vad är viktigt', 'Vem gör vad?', 'När träffas vi?', 'Vem kan se det här?'])
          await page
            .getByRole('heading', { name: new RegExp(question) })
            .first()
            .waitFor();
        await look(page, 'familj-plan');
        await closed(page);
      }
      const other = await signIn('family', 'Petra Provbergh');
      await other.goto(plan.replace('/planer/', '/familj/planer/'));
      await seesNoPlan(other);
      await closed(other);
    });

    it('4–6. is carried out, evaluated and followed up', async () => {
      const sofia = await at(await signIn('staff', 'Sofia Provström'), plan);
      await sip.report(sofia, 'Samtal om ångest', 'På gång');
      await closed(sofia);
      await at(anna, plan);
      await sip.startEvaluation(anna);
      await sip.judgeGoal(anna, 1, 'Delvis', 'Två förmiddagar i veckan.');
      await sip.writeScoreFor(anna, 'Maria Exempelsson', { better: 4, listened: 5, words: 'Det är lugnare nu.' });
      await sip.whyChildIsSilent(anna, 'Alva ville inte svara i dag.');
      await look(anna, 'utvardering');
      await sip.finishEvaluation(anna);
      await look(anna, 'uppfoljning');
    });

    it('7. is closed with what happens next, and can be opened again', async () => {
      await sip.closePlan(anna, {
        reason: 'Målen är nådda',
        words: 'Alva är i skolan.',
        whatNext: 'Elevhälsan följer upp i vår.',
        turnTo: 'Skolsköterskan',
      });
      await look(anna, 'avslutad');
      await sip.reopen(anna);
      expect(looked().length).toBeGreaterThan(12);
    });
  });
}

journey(1280, { keyboard: true, child: '20120314-2383', given: 'Alva' });
journey(360, { keyboard: false, child: '20120314-2383', given: 'Alva' });
