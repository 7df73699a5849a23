import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, look } from './look.ts';
import { openStage, type Stage } from './stage.ts';

describe.each([360, 1280])('the register of agreements in %i pixels', (width) => {
  let stage: Stage;
  let siv: Page;
  beforeAll(async () => {
    stage = await openStage();
    siv = await signIn('Siv Samordnarprov');
  }, 120_000);
  afterAll(() => stage.close());

  const signIn = async (name: string): Promise<Page> => listen(await stage.signIn('staff', name, width));
  const open = async (page: Page, path: string): Promise<void> => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  const rowOf = (page: Page, name: string) =>
    page
      .getByRole('table', { name: /^Kommunerna/ })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name }) });

  it('shows the county on a day that is chosen', async () => {
    await open(siv, '/overenskommelser');
    await siv.getByText('5 av 15 kommuner har en lokal överenskommelse som gäller.').waitFor();
    await look(siv, 'lanet-i-dag');
    await siv.getByLabel('Visa läget den dag').fill('2025-12-15');
    await siv.getByRole('button', { name: 'Visa', exact: true }).click();
    await siv.getByText('10 av 15 kommuner').waitFor();
    expect(siv.url()).toContain('?dag=2025-12-15');
    expect(await rowOf(siv, 'Vansbro').textContent()).toContain('Utkast');
    expect(await rowOf(siv, 'Falun').textContent()).toContain('avsnitt 3.1.1.4');
    await siv.getByText('Visa tidslinjen som tabell').click();
    await look(siv, 'lanet-vald-dag');
  });

  it('opens an agreement with what both places say', async () => {
    await rowOf(siv, 'Säter').getByRole('link').click();
    await siv.getByRole('heading', { level: 1, name: /Säter/ }).waitFor();
    await siv.getByText('Källorna anger olika datum.').waitFor();
    await look(siv, 'overenskommelse-omstridd');
  });
});
