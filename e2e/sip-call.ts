import type { Locator, Page } from 'playwright-core';
import { closed, confirmedLead, find, lead, openForm, press, region, said, saved, standsAt } from './sip-page.ts';

/** The first step of a plan: preparing the call, asking the family, sending it, answering it. */

// 1. Kallelse

/** From the child's page to the new plan's. */
export async function startPlan(
  page: Page,
  plan: { readonly need: string; readonly question: string; readonly childMatters?: string },
): Promise<void> {
  await page.getByRole('link', { name: 'Börja en plan' }).click();
  await page.getByLabel('Vilket behov av samordning ser du?').fill(plan.need);
  await page.getByLabel('Frågan till mötet').fill(plan.question);
  await page.getByLabel('Vad är viktigt för barnet?').fill(plan.childMatters ?? '');
  await press(page, 'Börja planen');
  await standsAt(page, 'Kallelse');
}

/** Writes what matters to the child in a call that is being prepared. */
export async function writeChildMatters(page: Page, words: string): Promise<void> {
  const part = region(page, 'Varför');
  await part.getByLabel('Vad är viktigt för barnet?').fill(words);
  await saved(part);
}

/** Adds units by name: those with a duty are called, the others invited. */
export async function callUnits(page: Page, names: readonly string[]): Promise<void> {
  const search = await openForm(page, 'Lägg till en enhet');
  for (const name of names) {
    await search.getByLabel('Sök på namn').fill(name);
    await search.getByRole('button', { name: new RegExp(`^Lägg till ${name}$`) }).click();
    await said(page, `${name} är tillagd.`);
  }
  await press(search, 'Klar');
}

/** Writes down that each giver says yes to every unit on the plan that is not let in yet. */
export async function recordConsent(page: Page, givers: readonly string[]): Promise<void> {
  const place = await openForm(page, 'Anteckna ett ja');
  const form = place.getByRole('form', { name: 'Anteckna ett ja' });
  for (const giver of givers.slice(0, -1)) {
    await sayYes(form, giver);
    await form.getByText(`Antecknat för ${giver}.`).waitFor();
  }
  const last = givers.at(-1);
  if (last) await sayYes(form, last);
  // When everyone has said yes nobody is left to ask: the form goes away.
  await place.waitFor({ state: 'detached' });
}

async function sayYes(form: Locator, giver: string): Promise<void> {
  await form.getByRole('group', { name: 'Vem säger ja?' }).getByLabel(giver).check();
  await form.getByRole('group', { name: 'Hur sa personen ja?' }).getByLabel('Muntligt').check();
  await press(form, 'Anteckna');
}

export async function addGuest(page: Page, name: string, relation: string): Promise<void> {
  const form = await openForm(page, 'Lägg till en person');
  await form.getByLabel('Namn').fill(name);
  await form.getByLabel('Vem är det för barnet?').fill(relation);
  await press(form, 'Lägg till');
  await closed(form);
}

/** `day`, `from` and `to` in any spelling a person uses: `3/12`, `13.00`. */
export async function proposeTime(
  page: Page,
  time: { readonly day: string; readonly from: string; readonly to: string; readonly place?: string },
): Promise<void> {
  const form = await openForm(page, 'Föreslå en tid');
  await form.getByLabel('Dag', { exact: true }).fill(time.day);
  await form.getByLabel('Börjar').fill(time.from);
  await form.getByLabel('Slutar').fill(time.to);
  await form.getByLabel('Plats').fill(time.place ?? '');
  await press(form, 'Föreslå tiden');
  await closed(form);
}

export const askFamily = (page: Page): Promise<void> =>
  lead(page, { action: 'Fråga familjen', says: 'Familjen är tillfrågad.', step: 'Kallelse' });
export const sendCall = (page: Page): Promise<void> =>
  confirmedLead(page, { action: 'Skicka kallelsen', says: 'Kallelsen är skickad.', step: 'Kallelse' });

export async function recordRefusal(page: Page, reason: string, offerAgain: string): Promise<void> {
  const form = await openForm(page, 'Familjen tackar nej');
  await form.getByLabel('Varför tackar familjen nej?').fill(reason);
  await form.getByLabel('När frågar ni igen?').fill(offerAgain);
  await press(form, 'Anteckna nejet');
  await page.getByRole('heading', { name: 'Familjen har tackat nej' }).waitFor();
}

export const offerAgain = (page: Page): Promise<void> =>
  lead(page, { action: 'Erbjud planen igen', says: 'Planen förbereds på nytt.', step: 'Kallelse' });

/** The own unit's answer: who of us comes, or why we cannot. */
export async function answerCall(
  page: Page,
  answer:
    | { readonly comes: string; readonly competence: string; readonly mayDecide: boolean }
    | { readonly sends: string; readonly contact: string; readonly competence: string; readonly mayDecide: boolean }
    | { readonly cannot: string },
): Promise<void> {
  const form = page.getByRole('form', { name: 'Ert svar på kallelsen' });
  if ('cannot' in answer) {
    await form.getByLabel('Vi kan inte komma').check();
    await form.getByLabel('Varför kan ni inte komma?').fill(answer.cannot);
  } else {
    await form.getByLabel('comes' in answer ? 'Vi kommer' : 'Vi skickar någon annan').check();
    if ('comes' in answer) await find(form, page, 'Vem kommer?', answer.comes);
    else {
      await form.getByLabel('Vem kommer i stället?').fill(answer.sends);
      await find(form, page, 'Vem hos er är med i planen?', answer.contact);
    }
    await form.getByLabel('Vilken kompetens har personen?').fill(answer.competence);
    await mandate(form, answer.mayDecide);
  }
  await press(form, 'Skicka svaret');
  // One who only receives calls for the unit does not see the plan after the answer: then the page says that it is sent.
  await page
    .getByRole('button', { name: 'Ändra svaret' })
    .or(page.getByRole('heading', { name: 'Ert svar är skickat.' }))
    .first()
    .waitFor();
}

const mandate = (form: Locator, mayDecide: boolean): Promise<void> =>
  form
    .getByRole('group', { name: 'Får personen besluta för er enhet på mötet?' })
    .getByLabel(mayDecide ? 'Ja' : 'Nej, det behöver förankras efteråt', { exact: true })
    .check();

/** Chooses the first of the proposed times. */
export async function chooseTime(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Bestäm den här tiden/ })
    .first()
    .click();
  await page.getByText('Bestämd tid').first().waitFor();
}
