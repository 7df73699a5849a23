import type { Page } from 'playwright-core';
import { chooseUnit } from './sip-page.ts';

/** Steps in the forums, by the roles and names that a person finds them by. Each waits until the page answers. */

/** From a forum's page: calls everyone, and ends at the meeting. */
export async function callMeeting(
  page: Page,
  { day, from, to, agenda }: { day: string; from: string; to: string; agenda: readonly string[] },
): Promise<void> {
  await page.getByRole('button', { name: 'Kalla till möte' }).click();
  const form = page.getByRole('form', { name: 'Kalla till möte' });
  await form.getByLabel('Dag', { exact: true }).fill(day);
  await form.getByLabel('Börjar').fill(from);
  await form.getByLabel('Slutar').fill(to);
  await form.getByLabel(/^Dagordning/).fill(agenda.join('\n'));
  await form.getByRole('button', { name: 'Skicka kallelsen' }).click();
  await page.getByRole('heading', { level: 1, name: /^Möte / }).waitFor();
  await page
    .getByText(agenda[0] ?? '')
    .first()
    .waitFor();
}

/** From a meeting's page: the own unit cannot come, and why. */
export async function answerCall(
  page: Page,
  { cannot, words }: { readonly cannot: string; readonly words: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Kommer din enhet?' }).click();
  const form = page.getByRole('form', { name: 'Kommer din enhet?' });
  await form.getByRole('radio', { name: 'Nej, vi kan inte' }).check();
  await form.getByLabel('Varför kan ni inte komma?').selectOption({ label: cannot });
  await form.getByLabel(/^Vilket är skälet/).fill(words);
  await form.getByRole('button', { name: 'Svara' }).click();
  await page.getByText('Svaret är skickat.').waitFor();
}

/** From the open form of who came: everyone came and could decide, but those who have said themselves that they cannot. */
export async function recordAttendance(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Skriv vilka som kom' });
  for (const group of await form.getByRole('group').all()) {
    const absent = group.getByRole('radio', { name: 'Kom inte', exact: true });
    if (!(await absent.isChecked())) await group.getByRole('radio', { name: 'Kom, och kunde besluta' }).check();
  }
  await form.getByRole('button', { name: 'Spara närvaron' }).click();
  await page.getByText('Sparat.').first().waitFor();
}

/** From a line's page: what a unit does, until when. */
export async function agree(
  page: Page,
  { what, unit, until }: { readonly what: string; readonly unit: string; readonly until: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Lägg till något att göra' }).click();
  const form = page.getByRole('form', { name: 'Lägg till något att göra' });
  await form.getByLabel('Vad ska göras?').fill(what);
  await form.getByLabel('Vilken enhet gör det?').selectOption({ label: unit });
  await form.getByLabel('Senast').fill(until);
  await form.getByRole('button', { name: 'Spara' }).click();
  await page.getByText(what).first().waitFor();
  await page.getByText('Sparat.').first().waitFor();
}

/** From a forum's page: a question to the forum above. */
export async function askUp(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Ställ en fråga uppåt' }).click();
  const form = page.getByRole('form', { name: 'Ställ en fråga uppåt' });
  await form.getByLabel('Vad vill ni fråga?').fill(text);
  await form.getByRole('button', { name: 'Skicka frågan' }).click();
  await page.getByText('Frågan är skickad.').waitFor();
}

/** From the page of the forum where the question lies. */
export async function answerQuestion(page: Page, answer: string): Promise<void> {
  await page
    .getByRole('button', { name: /^Svara/ })
    .first()
    .click();
  const form = page.getByRole('form', { name: 'Svara' });
  await form.getByLabel('Svar', { exact: true }).fill(answer);
  await form.getByRole('button', { name: 'Svara' }).click();
  await form.waitFor({ state: 'detached' });
}

/** From a meeting's page: a decision for one unit. */
export async function decide(
  page: Page,
  { text, due, unit }: { readonly text: string; readonly due: string; readonly unit: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Skriv ett beslut' }).click();
  const form = page.getByRole('form', { name: 'Skriv ett beslut' });
  await form.getByLabel('Vad beslutade ni?').fill(text);
  await form.getByLabel('Ska vara verklighet senast').fill(due);
  await chooseUnit(form, 'Lägg till en enhet', unit);
  await form.getByRole('button', { name: `Ta bort ${unit}` }).waitFor();
  await form.getByRole('button', { name: 'Spara beslutet' }).click();
  await page.getByText('Beslutet är sparat').waitFor();
}

/** From the page of decisions: what the first that waits has become at the own unit. */
export async function report(
  page: Page,
  { state, how }: { readonly state: string; readonly how: string },
): Promise<void> {
  await page
    .getByRole('button', { name: /^Berätta vad det har blivit/ })
    .first()
    .click();
  const form = page.getByRole('form', { name: 'Berätta vad det har blivit hos er' });
  await form.getByRole('radio', { name: state }).check();
  await form.getByLabel('Så gör vi hos oss').fill(how);
  await form.getByRole('button', { name: 'Spara' }).click();
  await form.waitFor({ state: 'detached' });
}
