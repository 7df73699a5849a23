import type { Page } from 'playwright-core';

/** What somebody answers to the five questions, in the words of the page. What is left out stays as filled in. */
export interface Asked {
  readonly age: string;
  readonly municipality?: string;
  readonly worry: string;
  readonly role?: string;
  readonly urgency: string;
}

/** Answers the five questions and waits for the answer. */
export async function askWhereTo(page: Page, { age, municipality, worry, role, urgency }: Asked): Promise<void> {
  await page.getByLabel('Hur gammalt är barnet?').selectOption({ label: age });
  if (municipality) await page.getByLabel('I vilken kommun bor barnet?').selectOption({ label: municipality });
  await page.getByLabel('Vad oroar du dig mest för?').selectOption({ label: worry });
  if (role) await page.getByLabel('Var arbetar du?').selectOption({ label: role });
  await page.getByLabel(urgency).check();
  await page.getByRole('button', { name: 'Visa vart jag vänder mig' }).click();
  await page.getByRole('heading', { name: 'Hit vänder du dig' }).waitFor();
}

/** The titles of a section's lines, in order, without those that are folded away. */
export const titlesIn = (page: Page, section: string): Promise<string[]> =>
  page
    .getByRole('region', { name: section, exact: true })
    .locator('> ul')
    .getByRole('heading', { level: 4 })
    .allTextContents();

/** Opens an entry from its list. */
export async function openEntry(page: Page, list: string, name: string): Promise<void> {
  await page.goto(list);
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Writes one field of an entry and saves it with a reason. */
export async function changeEntry(page: Page, field: string, value: string, why: string): Promise<void> {
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  const form = page.getByRole('form', { name: 'Ändra' });
  await form.getByLabel(field).fill(value);
  await form.getByLabel('Varför ändrar du?').fill(why);
}

/** Says that the own municipality tries an example, or how it went. */
export async function tellTrial(page: Page, label: string, word: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label} för`) }).click();
  const form = page.getByRole('form', { name: label });
  if (word) await form.getByLabel('Några ord').fill(word);
  await form.getByRole('button', { name: 'Berätta' }).click();
  await page.getByText('Tack. Nu ser andra det.').waitFor();
}
