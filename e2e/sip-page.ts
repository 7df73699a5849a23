import type { Locator, Page } from 'playwright-core';

/** What the steps of a plan have in common on its page: found by role and by the words that are read aloud. */

/** Presses the button with exactly this name. */
export const press = (within: Page | Locator, name: string): Promise<void> =>
  within.getByRole('button', { name, exact: true }).click();

/** Waits until the plan stands at the step with this word. */
export const standsAt = (page: Page, step: string): Promise<void> =>
  page
    .getByRole('region', { name: new RegExp(`^\\d ${step}$`) })
    .getByText('Här är ni nu')
    .waitFor();

/** A part of the page under a heading. */
export const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

const mainAction = (page: Page): Locator =>
  page
    .getByRole('main')
    .locator('header')
    .filter({ has: page.getByRole('heading', { level: 1 }) });

export interface Lead {
  /** On the page's main action. */
  readonly action: string;
  /** What is said when it has been done. */
  readonly says: string;
  /** The step where the plan then stands. */
  readonly step: string;
}

/** Presses the page's main action and waits until the plan stands at the step that it leads to. */
export async function lead(page: Page, { action, says, step }: Lead): Promise<void> {
  await press(mainAction(page), action);
  await said(page, says);
  await standsAt(page, step);
}

/** As `lead`, for an action that first says what will happen and to whom. */
export async function confirmedLead(page: Page, { action, says, step }: Lead): Promise<void> {
  await press(mainAction(page), action);
  await press(page.getByRole('dialog'), action);
  await said(page, says);
  await standsAt(page, step);
}

/** Presses a button that opens a form in its place, and gives that place: it has the button's name. */
export async function openForm(page: Page, name: string | RegExp): Promise<Locator> {
  const button = page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();
  const label = ((await button.textContent()) ?? '').trim().replaceAll(/\s+/g, ' ');
  await button.click();
  const place = page.getByRole('region', { name: label, exact: true });
  await place.waitFor();
  return place;
}

/** Waits until a form that opened in its place has been put away: what it sent is done. */
export const closed = (form: Locator): Promise<void> => form.waitFor({ state: 'detached' });

/** Waits for the sentence that says that something was done. */
export const said = (page: Page, sentence: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: sentence }).first().waitFor({ state: 'attached' });

/** Waits until what was last written in a part of the page is saved, which begins after a second of stillness. */
export async function saved(part: Locator): Promise<void> {
  await part.page().waitForTimeout(1500);
  await part.getByText('Sparar …').waitFor({ state: 'hidden' });
  await part.getByText(/^Sparat \d/).waitFor();
}

/** Goes to a page and waits until it stands still. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/**
 * One of several, found by typing and chosen by the keyboard. Typed, not filled: to scroll to the box after its list has
 * opened closes it again.
 */
export async function find(within: Locator, page: Page, label: string, name: string): Promise<void> {
  const box = within.getByRole('combobox', { name: label });
  await box.click();
  await box.pressSequentially(name);
  await page.getByRole('option', { name }).first().waitFor();
  await box.press('ArrowDown');
  await box.press('Enter');
}

/** A unit in a box that searches, found by typing and chosen with the mouse. */
export async function chooseUnit(form: Locator, label: string | RegExp, unit: string): Promise<void> {
  const box = form.getByRole('combobox', { name: label });
  await box.click();
  await box.press('ControlOrMeta+A');
  await box.pressSequentially(unit);
  await form
    .page()
    .getByRole('option', { name: new RegExp(`^${escaped(unit)}`) })
    .first()
    .click();
}

/** A text as a pattern that fits only itself. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
