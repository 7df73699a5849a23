import type { Page } from 'playwright-core';
import { chooseUnit, escaped } from './sip-page.ts';

/** Staff steps around a child, by the roles and names that a person finds them by. Each waits until the page answers. */

interface Child {
  /** In any spelling. Left out for a child that is not born yet. */
  readonly number?: string;
  /** The day that a child is expected, for one that is not born yet. */
  readonly expectedOn?: string;
  readonly given?: string;
  readonly family?: string;
  readonly municipality?: string;
  readonly reason?: string;
}

/** Opens the form, writes the child down and ends at the child's page, also when the child was there already. */
export async function registerChild(page: Page, child: Child): Promise<void> {
  await writeChild(page, child);
  const known = page.getByRole('link', { name: 'Till barnet' });
  const about = page.getByRole('heading', { name: 'Om barnet' });
  await known.or(about).first().waitFor();
  if (await known.isVisible()) await known.click();
  await about.waitFor();
}

/** Writes the child down and sends it; what comes of it is for the caller to see. */
export async function writeChild(page: Page, child: Child): Promise<void> {
  await page.goto('/barn/nytt');
  const form = page.getByRole('form', { name: 'Lägg upp ett barn' });
  if (child.expectedOn) {
    await form.getByLabel('Barnet är inte fött än').check();
    await form.getByLabel('Beräknad dag', { exact: true }).fill(child.expectedOn);
  } else {
    await form.getByLabel('Nummer', { exact: true }).fill(child.number ?? '');
  }
  await form.getByLabel(/^Förnamn/).fill(child.given ?? '');
  await form.getByLabel(/^Efternamn/).fill(child.family ?? '');
  const municipality = child.municipality ?? 'Falu kommun';
  await form.getByLabel('Kommun där barnet är folkbokfört').selectOption({ label: municipality });
  await form.getByLabel('Varför behöver du se barnet?').fill(child.reason ?? 'Pågående arbete hos oss.');
  await form.getByRole('button', { name: 'Lägg upp barnet' }).click();
}

/** From the list of children to the child with these initials. */
export async function openChild(page: Page, initials: string): Promise<void> {
  await page.goto('/barn');
  await page.getByRole('table').getByRole('link', { name: initials, exact: true }).first().click();
  await page.getByRole('heading', { name: 'Om barnet' }).waitFor();
}

/** Looks a child up by its number and opens it. */
export async function findChild(page: Page, number: string): Promise<void> {
  await page.goto('/barn');
  const form = page.getByRole('form', { name: 'Hitta med nummer' });
  await form.getByLabel('Personnummer eller samordningsnummer').fill(number);
  await form.getByRole('button', { name: 'Hitta barnet' }).click();
  await page.getByRole('status').getByRole('link').click();
  await page.getByRole('heading', { name: 'Om barnet' }).waitFor();
}

/** How much the child's own word weighs; from the child's page. */
export async function judgeSay(
  page: Page,
  weight: 'Barnet hörs' | 'Barnet tillsammans med vårdnadshavarna' | 'Barnet själv',
  reason: string,
): Promise<void> {
  await page.getByRole('button', { name: /^Bedöm/ }).click();
  const form = page.getByRole('form', { name: 'Barnets egen röst' });
  await form.getByRole('radio', { name: new RegExp(`^${weight}`) }).check();
  await form.getByLabel('Vad bygger bedömningen på?').fill(reason);
  await form.getByRole('button', { name: 'Spara bedömningen' }).click();
  await page.getByText('Bedömningen är sparad.').waitFor();
}

/** Adds the one who has custody, or is expecting the child; from the child's page. */
export async function addGuardian(
  page: Page,
  guardian: { readonly number: string; readonly given: string; readonly family: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Lägg till en vårdnadshavare' }).click();
  const form = page.getByRole('form', { name: 'Lägg till en vårdnadshavare' });
  await form.getByLabel('Nummer', { exact: true }).fill(guardian.number);
  await form.getByLabel('Förnamn').fill(guardian.given);
  await form.getByLabel('Efternamn').fill(guardian.family);
  await form.getByRole('button', { name: 'Lägg till en vårdnadshavare' }).click();
  await page.getByText('Vårdnadshavaren är tillagd.').waitFor();
}

/** Takes every view of the child from a guardian; from the child's page. */
export async function blockGuardian(page: Page, name: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: `Spärra från barnet för ${name}` }).click();
  const form = page.getByRole('form', { name: 'Spärra från barnet' });
  await form.getByLabel('Varför?').fill(reason);
  await form.getByRole('button', { name: 'Spärra från barnet' }).click();
  await page.getByRole('button', { name: `Häv spärren för ${name}` }).waitFor();
}

/** Gives a child that has been born its number; from the child's page. */
export async function enterNumberAfterBirth(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Barnet är fött' }).click();
  const form = page.getByRole('form', { name: 'Barnet är fött' });
  await form.getByLabel('Nummer', { exact: true }).fill(number);
  await form.getByRole('button', { name: 'Spara' }).click();
  await page.getByText('Numret är sparat.').waitFor();
}

/** From the child's page to its consents. */
export async function openConsents(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Samtycken' }).click();
  await page.getByRole('heading', { level: 1, name: 'Samtycken' }).waitFor();
}

interface Consent {
  /** Names of those who say yes, or «Barnet». */
  readonly from: readonly string[];
  /** Units by their whole names. */
  readonly to: readonly string[];
  readonly way?: 'Muntligt' | 'Skriftligt';
  /** What must not be shared. */
  readonly except?: string;
}

/** Records a yes from each giver to all the units; from the page of consents. */
export async function recordConsent(page: Page, { from, to, way = 'Muntligt', except = '' }: Consent): Promise<void> {
  await page.getByRole('button', { name: 'Anteckna ett ja', exact: true }).first().click();
  const form = page.getByRole('form', { name: 'Anteckna ett ja' });
  for (const unit of to) {
    await chooseUnit(form, 'Vilka enheter får släppas in?', unit);
    await form.getByRole('button', { name: `Ta bort ${unit}` }).waitFor();
  }
  await form.getByLabel(/^Är det något som inte får delas/).fill(except);
  await form.getByRole('radio', { name: way }).check();
  for (const giver of from) {
    await form.getByRole('radio', { name: giver, exact: true }).check();
    await form.getByRole('button', { name: 'Anteckna', exact: true }).click();
    await page.getByText(`Antecknat för ${giver}.`).waitFor();
  }
  await form.getByRole('button', { name: 'Klart' }).click();
}

/** Records an exception in a guardian's stead; from the page of consents. */
export async function recordException(
  page: Page,
  exception: {
    readonly guardian: string;
    readonly basis: 'Kan inte vara med i beslutet' | 'Socialnämnden har beslutat';
    readonly unit: string;
    readonly reason: string;
  },
): Promise<void> {
  await page.getByRole('button', { name: 'Anteckna ett ja', exact: true }).first().click();
  const form = page.getByRole('form', { name: 'Anteckna ett ja' });
  await form.getByRole('radio', { name: exception.guardian, exact: true }).check();
  await form.getByRole('radio', { name: new RegExp(`^${exception.basis}`) }).check();
  await form.getByLabel(/^Varför gäller undantaget/).fill(exception.reason);
  await chooseUnit(form, 'Vilka enheter får släppas in?', exception.unit);
  await form.getByRole('button', { name: 'Anteckna', exact: true }).click();
  await page.getByText(`Antecknat för ${exception.guardian}.`).waitFor();
  await form.getByRole('button', { name: 'Klart' }).click();
}

/** Takes back one giver's yes to a unit; from the page of consents. */
export async function withdrawConsent(page: Page, giver: string, unit: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^Återkalla samtycket från ${escaped(giver)} för ${escaped(unit)}`) })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Återkalla samtycket' }).click();
  await page.getByText('Samtycket är återkallat.').first().waitFor();
}

/** The sentence of the card that answers for a unit: «… får släppas in till och med …», «… får inte släppas in.» */
export const consentAnswer = (page: Page, unit: string) =>
  page.getByText(new RegExp(`^${escaped(unit)}.* får (inte )?släppas in`)).first();
