import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { forumOf } from '../src/areas/forums/testing.ts';
import { done, given } from '../src/areas/forums/testing-given.ts';
import * as steps from './forums-steps.ts';
import { listen, lookInBoth as look } from './look.ts';
import { chooseUnit, open } from './sip-page.ts';
import { openStage, type Stage } from './stage.ts';

const question = 'En elev kommer sällan till skolan. Vad kan vi göra tillsammans?';

/** Pages with many rows take the accessibility checker a while. */
const slow = { timeout: 400_000 };

describe('the forums', () => {
  let stage: Stage;
  let team: string;
  beforeAll(async () => {
    stage = await openStage();
    team = `/forum/${await forumOf(stage.s, 'barnhalsogrupp-falun')}`;
  }, 120_000);
  afterAll(() => stage.close());

  const signIn = async (name: string): Promise<Page> => listen(await stage.signIn('staff', name, 360));
  const code = async (name: string) => `/forum/${await forumOf(stage.s, name)}`;

  it('the county’s coordinator sees every forum, what rests and why, and who came over the year', slow, async () => {
    const lovisa = await signIn('Lovisa Fiktivlund');
    await open(lovisa, '/forum');
    await look(lovisa, 'forum-alla');
    await lovisa.getByLabel('Kommun').selectOption({ label: 'Falu kommun' });
    await lovisa.getByRole('link', { name: 'PoF, PsykiskOhälsoForum, Falun' }).waitFor();
    await lovisa.getByRole('link', { name: 'POLSAM Mora' }).waitFor({ state: 'detached' });
    await open(lovisa, await code('trio'));
    await lovisa.getByText('Forumet är vilande').waitFor();
    await look(lovisa, 'forum-vilande');
    await open(lovisa, await code('konsultationsteam-rattvik'));
    await lovisa.getByText('Kom inte, inget skäl sagt').first().waitFor();
    await lovisa.getByRole('heading', { name: 'Närvaro över året' }).evaluate((heading) => heading.scrollIntoView());
    await look(lovisa, 'forum-narvaro');
    await lovisa.getByRole('button', { name: 'Visa varje möte' }).click();
    await lovisa.getByRole('table', { name: 'Möte för möte' }).waitFor();
    await open(lovisa, '/forum/narvaro');
    await chooseUnit(lovisa.locator('main'), /^En annan enhet/, 'Bup, Region Dalarna');
    await lovisa.getByRole('link', { name: /^Konsultationsteam Rättvik/ }).waitFor();
    await look(lovisa, 'enhetens-narvaro');
    await open(lovisa, await code('lanschefsnatverket'));
    await lovisa.getByRole('button', { name: 'Ändra forumet' }).click();
    await look(lovisa, 'forum-andra');
    await lovisa.context().close();
  });

  it('a team secretary calls a meeting, a party says why it cannot come, and attendance is written fairly', async () => {
    const asa = await signIn('Åsa Exempelros');
    await open(asa, team);
    await look(asa, 'forum-team');
    await steps.callMeeting(asa, {
      day: '2026-12-01',
      from: '13',
      to: '14.30',
      agenda: ['Skolfrånvaro', 'Nya rutiner'],
    });
    await look(asa, 'mote-kallat');
    const address = new URL(asa.url()).pathname;

    // The call waits in the social worker's day, and leads to the meeting.
    const anna = await signIn('Anna Provberg');
    await open(anna, '/min-dag');
    await look(anna, 'min-dag-forum');
    await anna.getByRole('link', { name: /^Svara på om din enhet kommer/ }).click();
    await anna.waitForURL(`**${address}`);
    await anna.getByRole('heading', { level: 1, name: /^Möte / }).waitFor();
    await steps.answerCall(anna, { cannot: 'Brist på personal', words: 'Två är sjuka.' });
    await look(anna, 'mote-svar');

    await stage.moveTo('2026-12-01T14:00:00Z');
    const later = await signIn('Åsa Exempelros');
    await open(later, address);
    await later.getByRole('button', { name: 'Skriv vilka som kom' }).click();
    await look(later, 'mote-narvaro');
    await steps.recordAttendance(later);
    await later.getByText('Parten har själv sagt').waitFor({ state: 'detached' });
    await later.getByText('Kom inte. Brist på personal: Två är sjuka.').waitFor();
    await look(later, 'mote-hallet');
    for (const page of [asa, anna, later]) await page.context().close();
  });

  it('a question about a child is warned of, agreed upon and becomes a plan that carries the question', async () => {
    await given(stage.s).consent('falun-socialtjanst-barn-unga', 'falun-skola');
    const anna = await signIn('Anna Provberg');
    await open(anna, `${team}/barn`);
    await look(anna, 'barn-i-forum-tom');
    await anna.getByRole('button', { name: 'Ta upp en fråga om ett barn' }).click();
    const form = anna.getByRole('form', { name: 'Ta upp en fråga om ett barn' });
    await form.getByLabel('Ålder', { exact: true }).selectOption({ label: '16–17 år' });
    await form.getByLabel('Kommun', { exact: true }).selectOption({ label: 'Vansbro kommun' });
    await form.getByLabel('Vad vill ni ha hjälp att tänka kring?').fill('Hur hjälper vi Hjalmar?');
    await form.getByRole('button', { name: 'Ta upp frågan' }).click();
    await anna.getByText('Gruppen är så liten').first().waitFor();
    await look(anna, 'barn-varning');
    await form.getByLabel('Kommun', { exact: true }).selectOption({ label: 'Falu kommun' });
    await form.getByLabel('Vad vill ni ha hjälp att tänka kring?').fill(question);
    await form.getByRole('button', { name: 'Ta upp frågan' }).click();
    await anna.getByRole('heading', { level: 1, name: 'Fråga om ett barn' }).waitFor();
    await steps.agree(anna, { what: 'Ringer hem varje måndag.', unit: 'Skola, Falu kommun', until: '2026-12-20' });
    await look(anna, 'barn-utan-namn');
    await anna.getByRole('button', { name: 'Gör till en kallelse till SIP' }).click();
    await anna.getByLabel('Vilket barn gäller planen?').selectOption({ index: 1 });
    await anna.getByRole('button', { name: 'Börja planen' }).click();
    await anna.waitForURL('**/planer/*');
    await anna.getByText(question).first().waitFor();
    await anna.context().close();
  });

  it('a child is named only to units that the family has said yes to, and the family may take it back', async () => {
    const anna = await signIn('Anna Provberg');
    await open(anna, `${team}/barn`);
    await anna.getByRole('button', { name: 'Ta upp en fråga om ett barn' }).click();
    const form = anna.getByRole('form', { name: 'Ta upp en fråga om ett barn' });
    await form.getByRole('radio', { name: /^Med namn/ }).check();
    await form.getByLabel('Barn', { exact: true }).selectOption({ index: 1 });
    await form.getByText('får höra om barnet till och med').first().waitFor();
    await look(anna, 'barn-med-namn-vilka');
    await form.getByLabel('Vad vill ni ha hjälp att tänka kring?').fill('Hur kommer Alva tillbaka till skolan?');
    await form.getByRole('button', { name: 'Ta upp frågan' }).click();
    await anna.getByRole('heading', { level: 1, name: 'Fråga om ett barn' }).waitFor();
    await look(anna, 'barn-med-namn');
    await anna.getByRole('link', { name: 'Barn i forumet' }).first().click();
    await anna.getByRole('table', { name: 'Rader om barn' }).waitFor();
    await look(anna, 'barn-i-forum');
    const address = `/barn/${await stage.s.id('child', '201203142383')}/samtycken?avser=forum`;
    await open(anna, address);
    await look(anna, 'samtycken-forum');
    const maria = listen(await stage.signIn('family', 'Maria Exempelsson', 360));
    await open(maria, address.replace('/barn', '/familj/barn').replace('?avser=forum', ''));
    await maria.getByRole('heading', { name: 'När enheter möts och pratar' }).waitFor();
    await look(maria, 'familjens-samtycken-forum');
    await maria
      .getByRole('button', { name: /^Ta tillbaka ditt ja/ })
      .first()
      .click();
    await maria
      .getByRole('dialog')
      .getByRole('button', { name: /^Ta tillbaka/ })
      .click();
    await maria.getByText('får inte höra').first().waitFor();
    await maria.getByRole('button', { name: /^Säg ja igen/ }).click();
    await look(maria, 'familjens-ja-till-forum');
    await maria.getByRole('button', { name: 'Ja, de får höra' }).click();
    await maria.getByText('får inte höra').waitFor({ state: 'detached' });
    for (const page of [anna, maria]) await page.context().close();
  });

  it('a question goes up and comes back answered; a decision goes down and comes back as it became', async () => {
    await stage.moveTo('2026-11-30T08:00:00Z');
    const anna = await signIn('Anna Provberg');
    await open(anna, team);
    await steps.askUp(anna, 'Får vi dela frånvaro med vårdcentralen?');
    const above = await forumOf(stage.s, 'styrgrupp-falun');
    const { path } = await given(stage.s).meeting(await stage.s.employee('karin-pahittstrom'), above);
    const karin = await signIn('Karin Påhittström');
    await open(karin, path.replace('/api/forums', '/forum').replace('/meetings/', '/moten/'));
    await karin.getByRole('button', { name: 'Ta upp på mötet' }).click();
    await karin.getByText('Fråga från Utökad barnhälsogrupp').first().waitFor();
    await open(karin, `/forum/${above}`);
    await steps.answerQuestion(karin, 'Ja, när familjen har sagt ja.');
    await stage.moveTo('2026-12-01T14:00:00Z');
    const later = await signIn('Karin Påhittström');
    await open(later, path.replace('/api/forums', '/forum').replace('/meetings/', '/moten/'));
    await steps.decide(later, {
      text: 'Alla har en rutin för frånvaro.',
      due: '2027-01-31',
      unit: 'Skola, Falu kommun',
    });
    await look(later, 'mote-beslut');

    const helena = await signIn('Helena Provdahl');
    await open(helena, '/min-dag');
    await helena.getByRole('link', { name: /^Ta emot ett beslut/ }).click();
    await helena.getByRole('heading', { level: 1, name: 'Beslut och frågor' }).waitFor();
    await look(helena, 'beslut-och-fragor');
    await helena.getByRole('button', { name: /^Ta emot beslutet/ }).click();
    await helena.getByText('Mottaget').first().waitFor();
    await steps.report(helena, { state: 'Mottaget, så här gör vi', how: 'Vi går igenom frånvaron varje måndag.' });
    await helena.getByText('Så gör vi: Vi går igenom').first().waitFor();
    await look(helena, 'beslut-mottaget');
    const back = await signIn('Anna Provberg');
    await open(back, '/min-dag');
    await back.getByRole('link', { name: /^Läs svaret på frågan/ }).click();
    await back.getByText('Ja, när familjen har sagt ja.').waitFor();
    await back.getByRole('button', { name: /^Vi har tagit emot svaret/ }).click();
    await back.getByText('Ingen fråga väntar på svar').waitFor();
    for (const page of [anna, karin, later, helena, back]) await page.context().close();
  });

  it('stands with two hundred lines, long names, and nobody who may look', slow, async () => {
    const person = await stage.s.employee('anna-provberg');
    const id = team.replace('/forum/', '');
    const long = `${'Ett mycket långt ord som aldrig tar slut '.repeat(10)}${'x'.repeat(150)}`;
    for (let n = 0; n < 3; n += 1)
      done(
        await person.post(`/api/forums/${id}/lines`, {
          mode: 'anonymous',
          ageBand: '13-17',
          municipality: '2080',
          question: long,
          sure: true,
        }),
      );
    await stage.s.database.owner.query(
      `insert into forums.line (county_id, forum_id, mode, age_band, municipality_code, question, raised_by, raised_unit)
       select '20', $1, 'anonymous', '13-17', '2080', 'Fråga nummer ' || n, $2, $3 from generate_series(1, 200) n`,
      [id, person.personId, person.unitId],
    );
    const anna = await signIn('Anna Provberg');
    await open(anna, `${team}/barn`);
    await look(anna, 'barn-i-forum-manga');
    const erik = await signIn('Erik Testlund');
    await open(erik, `${team}/barn`);
    await erik.getByText('bara för dem som sitter där').first().waitFor();
    await look(erik, 'barn-nekad');
    for (const page of [anna, erik]) await page.context().close();
  });
});
