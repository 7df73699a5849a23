import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answers } from './answers.ts';
import { openStage, type Stage } from './browser.ts';

let stage: Stage;
let page: Page;
let complaints: string[];
const focusedId = () => page.evaluate(() => document.activeElement?.id ?? '');

beforeAll(async () => {
  stage = await openStage(answers);
}, 90_000);
afterAll(() => stage?.close());
beforeEach(async () => {
  ({ page, complaints } = await stage.open('/gallery.html?rows=3'));
});
afterEach(async () => {
  await page.context().close();
  expect(complaints).toEqual([]);
});

/** As a paste from another program. */
const paste = (label: string, text: string) =>
  page.getByLabel(label).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

describe('a form', () => {
  it('gathers what is wrong, takes focus there, and leads to each field', async () => {
    await page.getByRole('button', { name: 'Skicka kallelsen' }).last().click();
    const summary = page.getByRole('region', { name: '4 saker behöver rättas' });
    await expect.poll(() => summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Skriv vad ni vill ha svar på.',
      'Välj hur ni ska ses.',
      'Berätta för familjen först.',
    ]);
    await summary.getByRole('link', { name: 'Skriv vad ni vill ha svar på.' }).press('Enter');
    expect(await focusedId()).toBe('field-question');
    const field = page.getByLabel('Fråga till mötet');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.getAttribute('aria-describedby')).toBe('field-question-about field-question-wrong');
    await summary.getByRole('link', { name: 'Välj hur ni ska ses.' }).press('Enter');
    expect(
      await page.getByLabel('På plats', { exact: true }).evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
  });

  it('takes a pasted personnummer in any spelling and shows it in one', async () => {
    const field = page.getByLabel('Barnets personnummer');
    await paste('Barnets personnummer', 'Pnr: 140612–2380');
    expect(await field.inputValue()).toBe('20140612-2380');
    await field.fill('140612-2381');
    await field.blur();
    await page.getByText('Numret stämmer inte.').waitFor();
    await field.fill('1406122380');
    await field.blur();
    expect(await field.inputValue()).toBe('20140612-2380');
  });

  it('says a typed day back in words, and says when it is no day', async () => {
    const field = page.getByLabel('Mötesdag', { exact: true });
    await field.fill('27/11');
    await page.getByText('fredag 27 november, om 5 dagar').waitFor();
    await field.fill('nån gång');
    await field.blur();
    await page.getByText('Det här är inte ett datum vi förstår.').waitFor();
    expect(await field.inputValue()).toBe('nån gång');
  });

  it('counts letters from 80 per cent and lets too long a text be pasted and shortened', async () => {
    const field = page.getByLabel('Behov');
    await field.fill('x'.repeat(150));
    expect(await page.getByText('tecken kvar').count()).toBe(0);
    await field.fill('x'.repeat(195));
    await page.getByText('5 tecken kvar', { exact: true }).waitFor();
    await page.getByRole('status').getByText('20 tecken kvar').waitFor();
    await field.fill('x'.repeat(210));
    expect(await page.getByText('10 tecken för mycket').count()).toBe(2);
  });

  it('finds one unit of two hundred by typing', async () => {
    const field = page.getByRole('combobox', { name: 'Enhet' });
    await field.pressSequentially('långfinger');
    await page.getByRole('option', { name: /Övre Långfingerdalens/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => field.inputValue()).toContain('Övre Långfingerdalens');
    await field.fill('');
    await field.pressSequentially('ingenstans');
    await page.keyboard.press('Tab');
    // The field is emptied in a moment of its own: a letter that is typed in it may be lost.
    await page.getByText(/enstans” finns inte att välja/).waitFor();
    await field.pressSequentially('långfinger');
    await expect.poll(() => page.getByText('finns inte att välja').count()).toBe(0);
  });

  it('saves as one goes and says when', async () => {
    await page.getByLabel('Fråga till mötet').pressSequentially('Vem stöttar Alva?');
    await page
      .getByText(/^Sparat \d\d\.\d\d$/)
      .first()
      .waitFor();
    await expect.poll(() => page.locator('[data-savings]').getAttribute('data-savings')).toBe('1');
  });
});
