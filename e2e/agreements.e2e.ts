import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxOf, pdfOf } from '../src/platform/documents/testing-files.ts';
import * as steps from './agreements-steps.ts';
import { listen, lookInBoth as look } from './look.ts';
import { open } from './sip-page.ts';
import { openStage, type Stage } from './stage.ts';

const title = 'Lokal överenskommelse, barn och unga, Falun';

describe('the register of agreements', () => {
  let stage: Stage;
  let siv: Page;
  let address: string;
  beforeAll(async () => {
    stage = await openStage();
    siv = await signIn('Siv Samordnarprov');
  }, 120_000);
  afterAll(() => stage.close());

  const signIn = async (name: string): Promise<Page> => listen(await stage.signIn('staff', name, 360));

  it('shows the county on a day that is chosen', async () => {
    await open(siv, '/overenskommelser');
    await siv.getByText('5 av 15 kommuner har en lokal överenskommelse som gäller.').waitFor();
    await look(siv, 'lanet-i-dag');
    await siv.getByRole('textbox', { name: 'Visa läget den dag' }).fill('2025-12-15');
    await siv.getByRole('button', { name: 'Visa', exact: true }).click();
    await siv.getByText('10 av 15 kommuner').waitFor();
    expect(siv.url()).toContain('?dag=2025-12-15');
    expect(await steps.municipality(siv, 'Vansbro').textContent()).toContain('Utkast');
    expect(await steps.municipality(siv, 'Falun').textContent()).toContain('avsnitt 3.1.1.4');
    await siv.getByText('Visa tidslinjen som tabell').click();
    await look(siv, 'lanet-vald-dag');
    await siv.emulateMedia({ media: 'print' });
    await look(siv, 'lanet-utskrift');
    await siv.emulateMedia({ media: 'screen' });
  });

  it('opens an agreement with what both places say', async () => {
    await steps.municipality(siv, 'Säter').getByRole('link').click();
    await siv.getByRole('heading', { level: 1, name: /Säter/ }).waitFor();
    await siv.getByText('Källorna anger olika datum.').waitFor();
    await look(siv, 'overenskommelse-omstridd');
  });

  it('takes a new agreement from draft to decision', async () => {
    await open(siv, '/overenskommelser');
    await siv.getByRole('link', { name: 'Lägg in en överenskommelse' }).click();
    await siv.getByRole('button', { name: 'Lägg in', exact: true }).click();
    await siv.getByRole('heading', { name: /behöver rättas/ }).waitFor();
    await look(siv, 'ny-overenskommelse-fel');
    await steps.start(siv, { kind: 'Lokal överenskommelse (LÖK)', title, where: 'Falun' });
    await siv.getByRole('heading', { level: 1, name: title }).waitFor();
    address = new URL(siv.url()).pathname;
    await look(siv, 'utkast-tomt');

    await steps.attach(siv, 'avtal.pdf', Buffer.from('<html><script>alert(1)</script>'));
    await siv.getByText('varken en PDF eller ett Word-dokument').waitFor();
    await look(siv, 'utkast-fel-fil');
    await steps.attach(siv, 'avtal.pdf', pdfOf('prov'));
    await siv.getByRole('link', { name: 'avtal.pdf' }).waitFor();
    await steps.attach(siv, 'bilaga.docx', docxOf('Bilaga'));
    await siv.getByRole('link', { name: 'bilaga.docx' }).waitFor();

    await steps.describe(siv, 'Socialtjänsten och skolan träffas varje vecka. Oro anmäls genast.');
    await steps.addParty(siv, 'Falu kommun', 'Falu kommun: socialförvaltningen', [
      'Socialtjänst barn och unga, Falu kommun',
    ]);
    await steps.addSignatory(siv, 'Falu kommun: socialförvaltningen', 'Påhittad Provchef', 'Socialchef');
    await steps.behind(stage.s, address, 'En part till');
    const form = await steps.judging(siv, 'Rutin för orosanmälan', 'Tydligt beskriven');
    await siv.getByText('Du själv, i ett annat fönster, ändrade vem som leder och ansvarar').waitFor();
    await look(siv, 'nagon-hann-fore');
    // The page has read how it stands, and nothing that was filled in is lost.
    await form.getByRole('button', { name: 'Spara bedömningen' }).click();
    await form.waitFor({ state: 'detached' });
    await steps.decide(siv, { on: '2026-11-20', by: 'Nämnden', from: '2026-11-01', to: '2028-10-31' });
    await siv.getByText('Gäller', { exact: true }).first().waitFor();
    await look(siv, 'overenskommelse-beslutad');
  });

  it('keeps two claims side by side, and the one that is chosen counts', async () => {
    await steps.claim(siv, { field: 'Sista dag', says: '2027', source: 'Protokollet', place: '§ 12' });
    await steps.claim(siv, { field: 'Sista dag', says: '2028-10-31', source: 'Avtalet', place: '9 §' });
    await siv.getByText('Källorna anger olika datum.').waitFor();
    await steps.choose(siv, /2027 \(§ 12\)/, '2027-06-30', 'Protokollet är undertecknat.');
    await siv.getByText('1 november 2026 – 30 juni 2027').waitFor();
  });

  it('is known by those who confirm it, and small numbers are hidden', async () => {
    const anna = await signIn('Anna Provberg');
    await open(anna, '/min-dag');
    await anna.getByRole('region', { name: 'Att känna till' }).getByRole('link', { name: title }).click();
    await anna.getByRole('heading', { level: 1, name: title }).waitFor();
    await anna.getByRole('button', { name: 'Jag känner till överenskommelsen' }).waitFor();
    await look(anna, 'att-bekrafta');
    await anna.getByRole('button', { name: 'Jag känner till överenskommelsen' }).click();
    await anna.getByText('Du bekräftade den här versionen').waitFor();
    expect(await anna.getByText('Färre än 5 av 6').count()).toBeGreaterThan(0);
    await look(anna, 'kannedom');
    await anna.context().close();
  });

  it('is followed up: the party speaks, the round is closed and a new version begins', async () => {
    await open(siv, address);
    await steps.openRound(siv);
    const karin = await signIn('Karin Påhittström');
    await open(karin, address);
    await steps.comment(karin, 'Vi har träffats varje vecka. Bup har varit med hälften av gångerna.');
    await karin.context().close();
    await open(siv, address);
    await siv.getByText('Bup har varit med hälften av gångerna.').waitFor();
    await siv.getByRole('heading', { name: 'Uppföljning', exact: true }).scrollIntoViewIfNeeded();
    await look(siv, 'uppfoljning-oppen');
    await steps.closeRound(siv, 'Överenskommelsen behöver göras om', 'Bup kallas med längre framförhållning.');
    await steps.newVersion(siv);
    await siv.getByRole('heading', { name: 'Version 2', exact: true }).waitFor();
    await siv.getByText('Ledde till version 2.').waitFor();
    await look(siv, 'uppfoljning-ny-version');
  });
});
