import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, lookInBoth } from './look.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let asa: Page;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());

const at = async (page: Page, path: string): Promise<Page> => {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  return page;
};
const signIn = async (name: string, width: 360 | 1280): Promise<Page> =>
  listen(await stage.signIn('staff', name, width));

describe('a worry, from the school nurse to social services and back', () => {
  it('begins with what the law asks of her, and is written on a telephone', async () => {
    asa = await signIn('Åsa Exempelros', 360);
    await at(asa, '/orosanmalningar');
    await lookInBoth(asa, 'anmalningar-tom');
    await at(asa, '/orosanmalningar/innan');
    await asa.getByLabel('Jag vet eller misstänker att ett barn far illa').check();
    await asa.getByText('Du står i lagens lista: punkt 4').waitFor();
    await lookInBoth(asa, 'innan');
    await at(asa, '/orosanmalningar');
    await asa.getByRole('button', { name: 'Skriv en orosanmälan' }).click();
    await asa.getByLabel('Personnummer eller samordningsnummer').fill('20160229-2383');
    await asa.getByLabel('Förnamn').fill('Alva');
    await asa.getByLabel('Efternamn').fill('Exempelsson');
    await asa.getByLabel('Kommun där barnet bor eller vistas').selectOption({ label: 'Falu kommun' });
    await asa.getByText('tar emot anmälan i Samsyn').waitFor();
    await asa.getByRole('group', { name: 'Är barnet i fara just nu' }).getByLabel('Nej').check();
    await asa.getByLabel('Våld mot barnet').check();
    await asa.getByText('Berätta inte för familjen än').waitFor();
    await asa.getByLabel('Vad har du sett eller hört?').fill('Blåmärken på båda armarna i dag.');
    await asa.getByText(/^Sparat/).waitFor();
    await lookInBoth(asa, 'anmalan-skrivs');
  });

  it('loses nothing when the network is cut in the middle, and says what is missing', async () => {
    await asa.context().setOffline(true);
    await asa.getByLabel('Barnets egna ord').fill('«Jag vill inte gå hem.»');
    await asa.getByText('Vi sparar när nätet är tillbaka').waitFor();
    await asa.context().setOffline(false);
    await asa.getByText(/^Sparat/).waitFor();
    await asa.reload();
    await asa.getByLabel('Barnets egna ord').waitFor();
    expect(await asa.getByLabel('Barnets egna ord').inputValue()).toBe('«Jag vill inte gå hem.»');
    await send(asa);
    await asa.getByText('Svara på om familjen vet om anmälan.').first().waitFor();
    await lookInBoth(asa, 'anmalan-saknar');
  });

  it('is sent, and the receipt says what happens now', async () => {
    await asa.getByLabel('Nej, och jag berättar inte nu').check();
    await asa.getByLabel('Telefon där socialtjänsten når dig').fill('023-490 00 00');
    await asa.getByRole('group', { name: 'Kan du vara med på ett möte' }).getByLabel('Ja').check();
    await send(asa);
    await asa.getByRole('heading', { name: 'Skickad orosanmälan' }).waitFor();
    await asa.getByText('tog emot anmälan').waitFor();
    await lookInBoth(asa, 'anmalan-skickad');
  });

  it('is judged and decided by those who receive, and nobody else sees it', async () => {
    const lena = await signIn('Lena Exempelman', 1280);
    await at(lena, '/orosanmalningar/inkomna');
    await lookInBoth(lena, 'inkomna');
    await lena.getByRole('link', { name: '1', exact: true }).click();
    await lena.getByText('Inled utredning utan dröjsmål.').waitFor();
    await lookInBoth(lena, 'inkommen');
    await lena.getByRole('button', { name: 'Skriv skyddsbedömningen' }).click();
    await lena.getByLabel('Nej', { exact: true }).check();
    await lena.getByLabel('Vad bedömde ni, och vad gör ni?').fill('Barnet är i skolan till klockan fyra. Vi åker dit.');
    await lena.getByRole('button', { name: 'Spara' }).click();
    await lena.getByRole('button', { name: 'Besluta' }).click();
    await lena.getByLabel('Inled utredning', { exact: true }).check();
    await lena.getByLabel('Skäl för beslutet').fill('Misstanke om våld mot barnet.');
    await lena.getByLabel('Ja. Svaret går av sig självt').check();
    await lena.getByRole('button', { name: 'Spara' }).click();
    await lena.getByText('Utredningen klar senast').waitFor();
    await lookInBoth(lena, 'inkommen-beslutad');
    const karin = await signIn('Karin Påhittström', 1280);
    await at(karin, '/orosanmalningar/inkomna');
    await karin.getByText('Visas inte för dig').first().waitFor();
    await at(karin, new URL(lena.url()).pathname);
    await karin.getByText('Anmälan läses av mottagningen').waitFor();
    await lookInBoth(karin, 'inkommen-chef');
    await at(karin, '/orosanmalningar/bild');
    await karin.getByRole('heading', { level: 2, name: 'Hela enheten' }).waitFor();
    await lookInBoth(karin, 'anmalan-bild-enhet');
    await karin.getByText('Statistiken som fil hämtas när året är slut').waitFor();
    const erik = await signIn('Erik Testlund', 1280);
    await at(erik, '/orosanmalningar/inkomna');
    await erik.getByText('Inget har kommit in').waitFor();
    await at(erik, new URL(lena.url()).pathname);
    await erik.getByText('finns inte, eller så har du inte tillgång').waitFor();
  });

  it('that comes by telephone or as a file is taken in beside the others', async () => {
    const lena = await signIn('Lena Exempelman', 360);
    await at(lena, '/orosanmalningar/inkomna');
    await lena.getByRole('link', { name: 'Skriv in en anmälan' }).click();
    await lena.getByRole('heading', { name: 'Skriv in en anmälan' }).waitFor();
    await lookInBoth(lena, 'anmalan-skrivs-in');
    await lena.getByLabel('Telefon', { exact: true }).first().check();
    await lena.getByLabel('Klockslag').fill('7.15');
    await lena.getByLabel('Vem är det?').selectOption({ label: 'Privatperson' });
    await lena.getByLabel('Förnamn').fill('Prov');
    await lena.getByLabel('Efternamn').fill('Barnsson');
    await lena.getByRole('button', { name: 'Skriv in anmälan' }).click();
    await lena.getByText('Skriv vad som berättades.').first().waitFor();
    await lookInBoth(lena, 'anmalan-skrivs-in-saknar');
    await lena.getByLabel('Vad berättades?').fill('Barnet är ute ensamt sent på kvällarna.');
    await lena.getByRole('button', { name: 'Skriv in anmälan' }).click();
    await lena.getByRole('heading', { name: 'Orosanmälan 2' }).waitFor();
    const paper = await asa.request.get(`/api/concerns/${new URL(asa.url()).pathname.split('/').at(-1)}/report.json`);
    await at(lena, '/orosanmalningar/skriv-in');
    await lena.getByLabel('Som fil från ett annat system').check();
    await lena.getByLabel('Vem är det?').selectOption({ label: 'Tandvård' });
    await lena.getByLabel('Filen').setInputFiles({
      name: 'orosanmalan.json',
      mimeType: 'application/json',
      buffer: await paper.body(),
    });
    await lookInBoth(lena, 'anmalan-som-fil');
    await lena.getByRole('button', { name: 'Läs in filen' }).click();
    await lena.getByRole('heading', { name: 'Orosanmälan 3' }).waitFor();
    await lena.getByText('Kan gälla samma barn').waitFor();
  });

  it('comes back as one sentence, by itself, in a mail that says nothing', async () => {
    await at(asa, '/orosanmalningar');
    await asa.getByText('En utredning har inletts.').waitFor();
    await lookInBoth(asa, 'anmalningar-svar');
    await expect.poll(() => stage.mails.list().length, { timeout: 20_000 }).toBeGreaterThan(0);
    for (const mail of stage.mails.list())
      expect(JSON.stringify(mail)).not.toMatch(/Alva|Exempelsson|anmäl|barn|utredning/i);
  });
});

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skicka anmälan' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Skicka anmälan' }).click();
}
