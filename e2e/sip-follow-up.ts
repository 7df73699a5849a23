import type { Page } from 'playwright-core';
import { closed, confirmedLead, find, lead, openForm, press, region, saved, standsAt } from './sip-page.ts';

/** The later steps of a plan: how it goes, evaluation, follow-up, close; and handing over the coordination. */

// 4. Aktivitetsuppföljning

/** Tells how it goes with the own unit's measure whose words begin so. */
export async function report(
  page: Page,
  what: string,
  status: 'Klart' | 'På gång' | 'Har kört fast',
  word = '',
): Promise<void> {
  const form = await openForm(page, new RegExp(`^(Berätta hur det går|Ändra svaret) ${what}`));
  await form.getByLabel(status, { exact: true }).check();
  await form.getByRole('textbox').fill(word);
  await press(form, 'Spara');
  await closed(form);
}

// 5. Utvärdering

export const startEvaluation = (page: Page): Promise<void> =>
  lead(page, { action: 'Börja utvärdera', says: 'Utvärderingen har börjat.', step: 'Utvärdering' });

export async function judgeGoal(
  page: Page,
  goal: number,
  outcome: 'Ja' | 'Delvis' | 'Nej',
  word: string,
): Promise<void> {
  const form = await openForm(page, `Blev målet nått? Delmål ${goal}`);
  await form.getByLabel(outcome, { exact: true }).check();
  await form.getByLabel('Vad gjorde att det blev så?').fill(word);
  await press(form, 'Spara');
  await closed(form);
}

/** Writes down what somebody in the family says who does not sign in. Grades are 1 to 5. */
export async function writeScoreFor(
  page: Page,
  who: string,
  score: { readonly better: number; readonly listened: number; readonly words: string },
): Promise<void> {
  const form = await openForm(page, 'Skriv åt någon i familjen');
  await form.getByRole('group', { name: 'Vems svar är det?' }).getByLabel(who).check();
  const grade = (question: string, at: number) =>
    form
      .getByRole('group', { name: question })
      .getByRole('radio')
      .nth(at - 1)
      .check();
  await grade('Har det blivit bättre?', score.better);
  await grade('Har ni blivit lyssnade på?', score.listened);
  await form.getByLabel('Med egna ord').fill(score.words);
  await press(form, 'Spara svaret');
  await closed(form);
}

export async function writeSummary(page: Page, words: string): Promise<void> {
  const part = region(page, 'Att ta med sig');
  await part.getByLabel('Sammanfattning').fill(words);
  await saved(part);
}

/** Writes why the child has not answered. */
export async function whyChildIsSilent(page: Page, why: string): Promise<void> {
  const part = region(page, 'Att ta med sig');
  await part.getByLabel('Varför saknas barnets svar?').fill(why);
  await saved(part);
}

export const finishEvaluation = (page: Page): Promise<void> =>
  confirmedLead(page, { action: 'Avsluta utvärderingen', says: 'Utvärderingen är klar.', step: 'Uppföljning' });

// 6. Uppföljning

/** Goes on with the plan as it is, to a new day for following it up. */
export async function continuePlan(page: Page, nextFollowUp: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Fortsätt med planen' });
  await form.getByLabel('Nästa uppföljning').fill(nextFollowUp);
  await press(form, 'Fortsätt');
  await standsAt(page, 'Aktivitetsuppföljning');
}

/** Opens the plan for changes: a new version follows. */
export async function revise(page: Page): Promise<void> {
  await press(region(page, 'Ändra planen'), 'Ändra planen');
  await press(page.getByRole('dialog'), 'Ändra planen');
  await standsAt(page, 'Möte');
}

/** Drops the changes: the version in force holds as before. */
export async function keepPlan(page: Page): Promise<void> {
  await press(page, 'Behåll den gällande planen');
  await press(page.getByRole('dialog'), 'Behåll den gällande planen');
  await standsAt(page, 'Aktivitetsuppföljning');
}

// 7. Avslut, and the coordination

/** Throws away a draft that the family has not heard of. */
export async function discard(page: Page, words: string): Promise<void> {
  const form = await openForm(page, 'Ta bort utkastet');
  await form.getByLabel('Planen startades av misstag').check();
  await form.getByLabel('Berätta kort varför').fill(words);
  await press(form, 'Ta bort utkastet');
  await standsAt(page, 'Avslut');
}

export async function closePlan(
  page: Page,
  closing: { readonly reason: string; readonly words: string; readonly whatNext: string; readonly turnTo: string },
): Promise<void> {
  const form = await openForm(page, 'Avsluta planen');
  await form.getByLabel(closing.reason).check();
  await form.getByLabel('Berätta kort varför').fill(closing.words);
  await form.getByLabel('Vad händer nu?').fill(closing.whatNext);
  await form.getByLabel('Vem vänder familjen sig till?').fill(closing.turnTo);
  await press(form, 'Avsluta planen');
  await standsAt(page, 'Avslut');
}

export const reopen = (page: Page): Promise<void> =>
  lead(page, { action: 'Öppna planen igen', says: 'Planen är öppnad igen.', step: 'Uppföljning' });

/** Asks somebody at a unit on the plan to coordinate it. */
export async function offerHandover(page: Page, unit: string, person: string): Promise<void> {
  const form = await openForm(page, 'Lämna över samordningen');
  await form.getByLabel('Vilken enhet?').selectOption({ label: unit });
  await find(form, page, 'Vem frågar du?', person);
  await press(form, 'Fråga');
  await page.getByText(`${person} är tillfrågad`).waitFor();
}

export async function answerHandover(page: Page, accept: boolean): Promise<void> {
  const question = region(page, 'Vill du samordna planen?');
  await press(question, accept ? 'Ja, jag tar över' : 'Nej');
  await question.waitFor({ state: 'detached' });
}
