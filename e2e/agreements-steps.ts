import type { Locator, Page } from 'playwright-core';
import type { Samsyn } from '../test/harness/samsyn.ts';
import { find } from './sip-page.ts';

/** Staff steps in the register of agreements, by the roles and names that a person finds them by. */

/** A municipality's row in the county's table. */
export const municipality = (page: Page, name: string): Locator =>
  page
    .getByRole('table', { name: /^Kommunerna/ })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });

export async function start(page: Page, a: { kind: string; title: string; where: string }): Promise<void> {
  const form = page.getByRole('form', { name: 'Lägg in en överenskommelse' });
  await form.getByLabel(a.kind).check();
  await form.getByLabel('Vad heter den?').fill(a.title);
  await form.getByLabel('Var gäller den?').selectOption({ label: a.where });
  await form.getByRole('button', { name: 'Lägg in', exact: true }).click();
}

export const attach = (page: Page, name: string, buffer: Buffer): Promise<void> =>
  page.getByLabel('Dokument till version 1').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** Opens a form by its button, fills it in and sends it; ends when the form has been put away. */
async function inForm(
  page: Page,
  button: string | RegExp,
  send: string,
  fill: (form: Locator) => Promise<void>,
): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const form = page.getByRole('form').filter({ has: page.getByRole('button', { name: send, exact: true }) });
  await fill(form);
  // The button is called something else while it works: what is waited for is the form itself.
  const itself = await form.elementHandle();
  await form.getByRole('button', { name: send, exact: true }).click();
  await itself?.waitForElementState('hidden');
}

export const describe = (page: Page, summary: string): Promise<void> =>
  inForm(page, /^Ändra sammanfattning/, 'Spara', async (form) => {
    await form.getByLabel('Kort sammanfattning').fill(summary);
    await form.getByLabel(/^Från ålder/).fill('0');
    await form.getByLabel(/^Till ålder/).fill('24');
  });

export const addParty = (page: Page, organisation: string, name: string, units: readonly string[]): Promise<void> =>
  inForm(page, 'Lägg till en part', 'Spara', async (form) => {
    // While the list is open, all but its box is hidden from those who find by role: the form's own buttons too.
    await find(page.getByRole('form', { name: 'Lägg till en part' }), page, 'Verksamhet', organisation);
    await form.getByLabel('Vad kallas parten i överenskommelsen?').fill(name);
    for (const unit of units) await form.getByLabel(unit).check();
  });

export const addSignatory = (page: Page, party: string, name: string, role: string): Promise<void> =>
  inForm(page, `Lägg till undertecknare för ${party}`, 'Lägg till', async (form) => {
    await form.getByLabel('Vem undertecknar?').fill(name);
    await form.getByLabel('I vilken roll?').fill(role);
  });

/** Judges how well something is held, and sends it. Gives the form, which is put away when it has been saved. */
export async function judging(page: Page, item: string, answer: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Bedöm det som ska finnas med' }).click();
  await page.getByLabel('Vad vill du bedöma?').selectOption({ label: item });
  const form = page.getByRole('form', { name: item });
  await form.getByLabel(answer).check();
  await form.getByRole('button', { name: 'Spara bedömningen' }).click();
  return form;
}

/** What the coordinator writes in another window, while a page lies open. */
export async function behind(s: Samsyn, address: string, note: string): Promise<void> {
  const siv = await s.employee('siv-samordnarprov');
  const path = address.replace('/overenskommelser', '/api/agreements');
  const { title, ledBy, wholeEveryYears, version } = (await siv.get(path)).body;
  const nobody = { ownerId: null, ownerUnitId: null, steering: [] };
  await siv.put(path, { title, ledBy, note, wholeEveryYears, version, ...nobody });
}

export const decide = (page: Page, d: { on: string; by: string; from: string; to: string }): Promise<void> =>
  inForm(page, /^Skriv in beslutet/, 'Skriv in beslutet', async (form) => {
    await form.getByLabel('Vilken dag togs beslutet?').fill(d.on);
    await form.getByLabel('Vem eller vilka beslutade?').fill(d.by);
    await form.getByLabel('Gäller från och med').fill(d.from);
    await form.getByLabel(/^Gäller till och med/).fill(d.to);
  });

export const claim = (page: Page, c: { field: string; says: string; source: string; place: string }): Promise<void> =>
  inForm(page, /^Lägg till en uppgift/, 'Lägg till', async (form) => {
    await form.getByLabel(c.field).check();
    await form.getByLabel('Vad står det?').fill(c.says);
    await form.getByLabel('Vilken källa?').fill(c.source);
    await form.getByLabel('Var i källan?').fill(c.place);
  });

export const choose = (page: Page, which: RegExp, day: string, reason: string): Promise<void> =>
  inForm(page, /^Välj uppgift/, 'Använd uppgiften', async (form) => {
    await form.getByLabel(which).check();
    await form.getByLabel('Vilken dag betyder det?').fill(day);
    await form.getByLabel('Varför används den?').fill(reason);
  });

export const openRound = (page: Page): Promise<void> =>
  inForm(page, 'Öppna en uppföljning', 'Öppna', async () => undefined);

export const comment = (page: Page, text: string): Promise<void> =>
  inForm(page, /^Säg hur det har gått/, 'Säg', (form) => form.getByLabel('Hur har det gått, för er?').fill(text));

export const closeRound = (page: Page, outcome: string, summary: string): Promise<void> =>
  inForm(page, 'Avsluta uppföljningen', 'Avsluta uppföljningen', async (form) => {
    await form.getByLabel(outcome).check();
    await form.getByLabel('Sammanfatta').fill(summary);
  });

export async function newVersion(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Börja på en ny version' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Börja', exact: true }).click();
}
