import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answers } from './answers.ts';
import { openStage, type Stage } from './browser.ts';

let stage: Stage;
let page: Page;
let complaints: string[];
const open = async (path: string, width = 1280) => {
  ({ page, complaints } = await stage.open(path, { viewport: { width, height: 800 } }));
};
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

beforeAll(async () => {
  stage = await openStage(answers);
}, 90_000);
afterAll(() => stage?.close());
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

describe('a page in its frame', () => {
  it('says where one is without a name, and moves focus to the heading when one goes on', async () => {
    await open('/gallery.html?show=staff#/planer');
    expect(await page.title()).toBe('Samsyn – Barn och planer');
    await page.getByRole('link', { name: 'Loggkontroll' }).press('Enter');
    await page.waitForURL(/#\/logg$/);
    await expect.poll(focused).toBe('Loggkontroll');
    expect(await page.title()).toBe('Samsyn – Loggkontroll');
    expect(await page.getByRole('link', { name: 'Loggkontroll' }).getAttribute('aria-current')).toBe('page');
  });

  it('can be entered past the menu with the first key press', async () => {
    await open('/gallery.html?show=staff#/planer');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Hoppa till innehållet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall');
  });

  it('says under which assignment one works, and offers the others by keyboard', async () => {
    await open('/gallery.html?show=staff#/planer');
    const button = page.getByRole('button', { name: 'Du arbetar som: skolsköterska, Elevhälsan Kvarnskolan — byt' });
    await button.press('Enter');
    await page.getByRole('menuitem', { name: 'chef, Elevhälsan, centrala stödet' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });

  it('has a bar of four and a menu on a telephone', async () => {
    await open('/gallery.html?show=staff#/planer', 360);
    const menu = page.getByRole('button', { name: 'Meny' });
    expect(await page.getByRole('button', { name: 'Logga ut' }).isVisible()).toBe(false);
    await menu.press('Enter');
    expect(await page.getByRole('button', { name: 'Logga ut' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Meny');
  });

  it('tells when the network is away', async () => {
    await open('/gallery.html?show=staff#/planer');
    await page.context().setOffline(true);
    await page.getByText('Du är utan nät.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Du är utan nät.').waitFor({ state: 'detached' });
  });
});

describe('the pieces', () => {
  beforeEach(() => open('/gallery.html?rows=200'));

  it('open the rule behind a day in place', async () => {
    const why = page.getByRole('button', { name: 'Varför? Svara senast fredag 18 december' });
    expect(await why.getAttribute('aria-expanded')).toBe('false');
    await why.press('Enter');
    expect(await page.locator(`[id="${await why.getAttribute('aria-controls')}"]`).textContent()).toContain(
      'SoL 2025:400 20 kap. 2 §',
    );
  });

  it('print with every rule open and nothing to press', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Beslut om att inleda utredning').first().isVisible()).toBe(true);
    for (const name of ['Varför?', 'Starta en plan', 'Skicka kallelsen', 'Skriv ut'])
      expect(await page.getByRole('button', { name }).filter({ visible: true }).count()).toBe(0);
  });

  it('ask before what is not easily undone, and can be backed out of', async () => {
    await page.getByRole('button', { name: 'Återkalla', exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Återkalla samtycket för Bup Falun?' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('Återkalla');
  });

  it('sort, search and export two hundred rows', async () => {
    const table = page.getByRole('table', { name: 'Enheter i länet' });
    await table.getByRole('button', { name: 'Planer' }).press('Enter');
    expect(await table.getByRole('columnheader', { name: 'Planer' }).getAttribute('aria-sort')).toBe('ascending');
    await page.getByLabel('Sök i listan').fill('långfinger');
    await page.getByText('1 av 200 rader').waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hämta som fil (CSV)' }).click();
    const file = await readFile(await (await coming).path(), 'utf8');
    expect(file.split('\r\n')).toHaveLength(3);
    expect(file).toContain('"Övre Långfingerdalens grund- och anpassade grundskola med fritidshem";"Gagnef"');
    await page.getByLabel('Sök i listan').fill('Atlantis');
    await page.getByText('Inget i listan innehåller ”Atlantis”.').waitFor();
  });
});
