import type { Locator, Page } from 'playwright-core';
import { press, said, saved } from './sip-page.ts';

/** What a child or a guardian does on the family's pages, by the roles and words that they find it by. */

/** The first page; waits until it knows whose plans there are. */
export async function openFamilyHome(page: Page): Promise<void> {
  await page.goto('/familj');
  await page.getByRole('heading', { level: 1, name: /^Hej / }).waitFor();
  await page.getByRole('link', { name: /^Läs / }).or(page.getByText('Det finns ingen plan')).first().waitFor();
}

/** From the first page to the plan: of oneself, or of the child by its given name. */
export async function openFamilyPlan(page: Page, child?: string): Promise<void> {
  await openFamilyHome(page);
  await page
    .getByRole('link', { name: child ? new RegExp(`^Läs ${child}`) : 'Läs min plan' })
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: 'Vem gör vad?' }).waitFor();
}

/** The four questions as they stand on the plan's page, in order. */
export const familyQuestions = (page: Page): Promise<string[]> =>
  page
    .getByRole('heading', { level: 2, name: /^(Vad är viktigt för|Vem gör vad|När träffas vi|Vem kan se det här)/ })
    .allInnerTexts();

/** What waits for the reader on the page that is open, as the links say it. */
export const whatWaits = (page: Page): Promise<string[]> =>
  page.getByRole('region', { name: 'Det här väntar på dig' }).getByRole('link').allInnerTexts();

/** From the first page to who may see what: about oneself, or about the child by its given name. */
export async function openFamilyConsents(page: Page, child?: string): Promise<void> {
  await openFamilyHome(page);
  await page
    .getByRole('link', { name: `Vem får se vad om ${child ?? 'dig'}` })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: /^Vem får se vad om/ }).waitFor();
}

/** A unit's card on the page of consents. */
const consentCard = (page: Page, unit: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name: unit, exact: true }) });

/** Says yes to one unit, for as long as it may last; on the page of consents. */
export async function giveConsent(page: Page, unit: string, { exclusions = '' } = {}): Promise<void> {
  const card = consentCard(page, unit);
  await card.getByRole('button', { name: /^(Svara|Säg också ja|Säg ja igen)/ }).click();
  const form = card.getByRole('form', { name: new RegExp(`^Får ${unit} (se planen|gå vidare med planen)\\?$`) });
  await form.getByLabel(/^Är det något som de inte får veta/).fill(exclusions);
  await form.getByRole('button', { name: /^Ja, de får/ }).click();
  await said(page, `Du har sagt ja till ${unit}.`);
}

/** Takes the own yes to one unit back; on the page of consents. */
export async function takeBackConsent(page: Page, unit: string): Promise<void> {
  await press(consentCard(page, unit), 'Ta tillbaka ditt ja');
  await press(page.getByRole('dialog'), 'Ta tillbaka ditt ja');
  await said(page, `Du har tagit tillbaka ditt ja för ${unit}.`);
}

/** Writes what matters, which is saved as one goes; on the plan's page. */
export async function writeMatters(page: Page, words: string): Promise<void> {
  const place = page.getByRole('region', { name: /^Skriv (själv|åt)/ });
  await place.getByLabel(/^Vad är viktigt för/).fill(words);
  await saved(place);
}

/** Says of the first proposed time whether it fits; on the plan's page. */
export async function sayWhichTime(page: Page, fits: 'Passar' | 'Passar inte'): Promise<void> {
  const form = page.getByRole('form', { name: 'Vilka tider passar dig?' });
  await form.getByRole('group').first().getByRole('radio', { name: fits, exact: true }).check();
  await form.getByRole('button', { name: /^(Skicka|Ändra) svaren$/ }).click();
  await said(page, 'Tack! Samordnaren ser vilka tider som passar dig.');
}

/** Opens a version that the reader has been given, in its place; gives the address of its paper. */
export async function openCopy(page: Page, number: number): Promise<string | null> {
  await page.getByRole('button', { name: new RegExp(`^Läs ?: version ${number}$`) }).click();
  await page.getByRole('heading', { name: 'De här fick läsa versionen' }).waitFor();
  return page.getByRole('link', { name: `Hämta version ${number} som papper (PDF)` }).getAttribute('href');
}

export interface FamilyPart {
  readonly needs: string;
  readonly ongoing?: string;
  readonly contact?: string;
}

/** Writes the own part, which is saved as one goes, and says that it is done; on the plan's page. */
export async function writeFamilyPart(page: Page, { needs, ongoing = '', contact = '' }: FamilyPart): Promise<void> {
  const part = page.getByRole('region', { name: 'Min del' });
  await part.getByLabel(/^Hur är det nu\?/).fill(needs);
  await part.getByLabel('Vad hjälper redan?').fill(ongoing);
  await part.getByLabel(/^Hur vill du att vi hör av oss\?/).fill(contact);
  await part.getByLabel(/^Jag är klar med min del/).check();
  await saved(part);
}

/** The five answers of both questions, from not at all to very much. */
const answers = ['Nej, inte alls', 'Lite', 'Till en del', 'Ja, ganska mycket', 'Ja, mycket'] as const;

export interface FamilyScore {
  readonly better: (typeof answers)[number];
  readonly listened: (typeof answers)[number];
  readonly words?: string;
}

/** Answers the two questions of the evaluation; on the plan's page. */
export async function scorePlan(page: Page, { better, listened, words = '' }: FamilyScore): Promise<void> {
  const part = page.getByRole('region', { name: 'Säg vad du tycker' });
  for (const [question, answer] of [
    [/^Har det blivit bättre/, better],
    [/^Har vi lyssnat/, listened],
  ] as const)
    await part.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check();
  await part.getByLabel(/^Vill du berätta mer/).fill(words);
  await part.getByRole('button', { name: /^(Skicka|Ändra) svaren$/ }).click();
  await said(page, 'Tack! Dina svar är skickade.');
}

/** Says no to the plan, to be asked again after three months; on the plan's page. */
export async function refusePlan(page: Page, { reason = '' } = {}): Promise<void> {
  await press(page.getByRole('main'), 'Säg nej till planen');
  const form = page.getByRole('form', { name: 'Vill du säga nej till planen?' });
  await form.getByLabel(/^Varför säger du nej/).fill(reason);
  await press(form, 'Ja, jag säger nej till planen');
  await page.getByRole('heading', { level: 2, name: 'Ni har tackat nej till planen' }).waitFor();
}

/** From the first page to who has read, and the lines of it, the latest first. */
export async function readLog(page: Page, child?: string): Promise<string[]> {
  await openFamilyHome(page);
  await page
    .getByRole('link', { name: `Vem har läst om ${child ?? 'dig'}` })
    .first()
    .click();
  const list = page.getByRole('list', { name: 'Det som har hänt, det senaste först' });
  await list.getByRole('listitem').first().waitFor();
  return list.getByRole('listitem').allInnerTexts();
}

/** The address of the plan's paper, as the link has it. */
export const paperOf = (page: Page): Promise<string | null> =>
  page.getByRole('link', { name: /^Hämta som papper/ }).getAttribute('href');

/** Waits for the kind words of a page where there is nothing for the reader. */
export const seesNoPlan = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: 'Det finns ingen plan här för dig' }).waitFor();

/** Signs out, and waits for the first page of all. */
export async function signOutFamily(page: Page): Promise<void> {
  await press(page.getByRole('banner'), 'Logga ut');
  await page.waitForURL((url) => !url.pathname.startsWith('/familj'));
}
