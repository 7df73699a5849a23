import type { Locator, Page } from 'playwright-core';
import { closed, confirmedLead, lead, openForm, press, region, saved } from './sip-page.ts';

/** The second and third steps of a plan: everyone writes a part, and the plan is written at the meeting. */

// 2. Kartläggning

export const startMapping = (page: Page): Promise<void> =>
  lead(page, { action: 'Börja kartläggningen', says: 'Kartläggningen har börjat.', step: 'Kartläggning' });

/** Writes the own unit's part and says that it is done. */
export async function writePart(
  page: Page,
  part: { readonly needs: string; readonly ongoing: string; readonly contact: string },
): Promise<void> {
  const own = region(page, 'Er del');
  await own.getByLabel('Vilka behov ser ni?').fill(part.needs);
  await own.getByLabel('Vad gör ni nu?').fill(part.ongoing);
  await own.getByLabel('Vem når man hos er?').fill(part.contact);
  await own.getByLabel('Vår del är klar').check();
  await saved(own);
}

// 3. Möte

/** Goes on without a unit's part, with why. */
export async function goWithoutPart(page: Page, unit: string, why: string): Promise<void> {
  const form = await openForm(page, `Gå vidare utan delen ${unit}`);
  await form.getByLabel('Varför går ni vidare?').fill(why);
  await press(form, 'Spara');
  await closed(form);
  await page.getByText(why).waitFor();
}

export const startMeeting = (page: Page): Promise<void> =>
  lead(page, { action: 'Gå vidare till mötet', says: 'Nu skriver ni planen.', step: 'Möte' });

/** Who came: every unit came and could decide, every person came, except the absent, each with why. */
export async function holdMeeting(page: Page, absent: Readonly<Record<string, string>> = {}): Promise<void> {
  const form = page.getByRole('form', { name: 'Vilka kom?' });
  await form.waitFor();
  for (const group of await form.getByRole('group').all()) {
    const name = (await group.locator('legend').textContent()) ?? '';
    const why = absent[name];
    if (why === undefined) await group.getByRole('radio').first().check();
    else {
      await group.getByLabel('Kom inte').check();
      await form.getByLabel(`Varför kom inte ${name}?`).fill(why);
    }
  }
  await press(form, 'Spara att mötet är hållet');
  await page.getByText('Mötet är hållet', { exact: true }).first().waitFor();
}

export async function writeMeetingNotes(page: Page, agenda: string, notes: string): Promise<void> {
  const part = region(page, 'Dagordning och anteckningar').first();
  await part.getByLabel('Dagordning').fill(agenda);
  await part.getByLabel('Anteckningar').fill(notes);
  await saved(part);
}

export async function addGoal(page: Page, text: string): Promise<void> {
  const form = await openForm(page, 'Lägg till ett delmål');
  await form.getByRole('textbox', { name: 'Delmål' }).fill(text);
  await press(form, 'Spara delmålet');
  await closed(form);
}

/** A measure under the goal with that number, by a unit on the plan and a person there, or by someone else in words. */
export async function addMeasure(
  page: Page,
  goal: number,
  measure: {
    readonly what: string;
    readonly by: { readonly unit: string; readonly person?: string } | { readonly other: string };
    readonly endsOn: string;
  },
): Promise<void> {
  const form = await openForm(page, `Lägg till en insats Delmål ${goal}`);
  await form.getByLabel('Vad ska göras?').fill(measure.what);
  if ('other' in measure.by) {
    await form.getByLabel('Någon annan').check();
    await form.getByLabel('Vem är det?').fill(measure.by.other);
  } else {
    await form.getByLabel('En enhet i planen').check();
    await form.getByLabel('Vilken enhet ansvarar?').selectOption({ label: measure.by.unit });
    if (measure.by.person) await chooseStarting(form.getByLabel('Vem på enheten ansvarar?'), measure.by.person);
  }
  await form.getByLabel('Klart senast').fill(measure.endsOn);
  await press(form, 'Spara insatsen');
  await closed(form);
}

async function chooseStarting(select: Locator, beginning: string): Promise<void> {
  const label = await select.locator('option', { hasText: beginning }).first().textContent();
  await select.selectOption({ label: label ?? beginning });
}

/** What the plan says besides goals and measures. Saves as one goes. */
export async function writeContent(
  page: Page,
  content: {
    readonly longTermGoal: string;
    readonly overall: string;
    readonly risks: string;
    readonly ifWorse: string;
    readonly ifWorseCall: string;
    readonly childView: string;
    readonly nextFollowUp: string;
  },
): Promise<void> {
  await page.getByLabel('Långsiktigt mål').fill(content.longTermGoal);
  await page.getByLabel('Vem har det samlade ansvaret?').selectOption({ label: content.overall });
  await page.getByLabel('Risker').fill(content.risks);
  await page.getByLabel('Om det blir värre').fill(content.ifWorse);
  await page.getByLabel('Vem ringer man?').fill(content.ifWorseCall);
  await page.getByLabel('Vad tycker barnet om planen?').fill(content.childView);
  await page.getByLabel('Nästa uppföljning').fill(content.nextFollowUp);
  await saved(region(page, 'Planen'));
}

export const publish = (page: Page): Promise<void> =>
  confirmedLead(page, { action: 'Publicera planen', says: 'Planen är publicerad.', step: 'Aktivitetsuppföljning' });
