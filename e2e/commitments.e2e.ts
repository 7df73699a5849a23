import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPractice } from '../src/app/seed/practice/practice.ts';
import * as agreements from './agreements-steps.ts';
import { listen, lookInBoth as look } from './look.ts';
import { open } from './sip-page.ts';
import { openStage, type Stage } from './stage.ts';

describe('promises', () => {
  let stage: Stage;
  let siv: Page;
  let magnus: Page;
  beforeAll(async () => {
    stage = await openStage();
    const client = new pg.Client(stage.s.database.ownerUrl);
    await client.connect();
    await client.query('begin');
    await client.query(`select app.enter('{"kind":"seed","countyId":"20"}')`);
    await seedPractice(client, '20', '2026-11-23');
    await client.query('commit');
    await client.end();
    siv = await signIn('Siv Samordnarprov');
    magnus = await signIn('Magnus Påhittsson');
  }, 180_000);
  afterAll(() => stage.close());

  const signIn = async (name: string): Promise<Page> => listen(await stage.signIn('staff', name, 360));

  it('the county’s coordinator sees which promises are kept, for each agreement', async () => {
    await open(siv, '/laget');
    await siv.getByText('Så bedöms ett löfte').click();
    await look(siv, 'laget');
    await siv.getByText(/^Visa alla \d+ löften/).click();
    await look(siv, 'laget-alla');
    const row = siv.getByRole('listitem').filter({ has: siv.getByRole('link', { name: /Smedjebacken/ }) });
    expect(await row.first().textContent()).toContain('hålls inte');
    await siv.getByRole('link', { name: 'Visa part för part' }).click();
    await siv.getByRole('heading', { level: 1, name: 'Läget, part för part' }).waitFor();
    await look(siv, 'laget-parter');
    await siv.getByRole('link', { name: 'Orsa kommun' }).first().click();
    await siv.getByRole('heading', { level: 1, name: 'Orsa kommun' }).waitFor();
    await look(siv, 'laget-part');
  });

  it('opens a promise with each unit’s part and what lies behind', async () => {
    await open(siv, '/laget');
    await siv.getByText(/^Visa alla \d+ löften/).click();
    await siv.getByRole('link', { name: /^Parterna deltar i Konsultationsteam Orsa/ }).click();
    await siv.getByRole('heading', { level: 2, name: 'Det som ligger bakom' }).waitFor();
    await look(siv, 'lofte');
  });

  it('a chief sees the same, and is offered nothing to change', async () => {
    await magnus.goto(new URL(siv.url()).pathname);
    await magnus.getByRole('heading', { level: 2, name: 'Det som ligger bakom' }).waitFor();
    const behind = (page: Page) => page.getByRole('table', { name: 'Händelserna, grupperade' }).textContent();
    expect(await behind(magnus)).toBe(await behind(siv));
    expect(await magnus.getByRole('link', { name: 'Ändra löftet' }).count()).toBe(0);
    await look(magnus, 'lofte-chef');
  });

  it('finds the promises on the agreement’s own page', async () => {
    await open(magnus, '/overenskommelser');
    await magnus.getByRole('link', { name: /Orsa/ }).first().click();
    await magnus.getByRole('heading', { level: 2, name: 'Löfte' }).waitFor();
    await magnus.getByRole('table', { name: 'Alla löften' }).waitFor();
    await look(magnus, 'overenskommelse-med-loften');
  });

  it('shows how reports of concern are received, small numbers hidden', async () => {
    await open(siv, '/orosanmalningar');
    await siv.getByRole('link', { name: 'Så tas anmälningarna emot' }).click();
    await siv.getByRole('heading', { level: 2, name: 'Hela länet' }).waitFor();
    await siv.getByText('Fick svar inom en vecka').first().waitFor();
    await look(siv, 'anmalan-bild');
  });

  it('writes a promise and states by hand how it went', async () => {
    await open(siv, '/laget/loften/nytt');
    await siv.getByRole('button', { name: 'Spara löftet' }).click();
    await siv
      .getByRole('heading', { name: /rätta|fel/i })
      .first()
      .waitFor();
    await siv.getByLabel('Vilken överenskommelse?').selectOption({ label: await titleOf(siv, /Gagnef/) });
    await siv.getByLabel('Vad är det för slags löfte?').selectOption({ label: 'Svarar på en kallelse till SIP' });
    await siv.getByLabel('Löftet i några ord').fill('Svarar inom fem dagar');
    await siv.getByLabel('Var i överenskommelsen står det?').fill('avsnitt 4');
    await siv.getByLabel('Vad säger överenskommelsen?').fill('Den som är kallad svarar utan dröjsmål.');
    await siv.getByLabel('Inom hur många dagar?').fill('5');
    await look(siv, 'lofte-skrivs');
    await siv.getByRole('button', { name: 'Spara löftet' }).click();
    await siv.getByRole('heading', { level: 1, name: 'Svarar inom fem dagar' }).waitFor();

    await open(siv, '/laget');
    await siv.getByText(/^Visa alla \d+ löften/).click();
    await siv.getByRole('link', { name: 'Familjens hus är öppet' }).first().click();
    await siv.getByRole('button', { name: 'Bedöm en period' }).click();
    await siv.getByLabel('Hålls', { exact: true }).check();
    await siv.getByLabel('Vad bygger bedömningen på?').fill('Besök i oktober.');
    await look(siv, 'lofte-bedoms');
    await siv.getByRole('button', { name: 'Spara bedömningen' }).click();
    await siv.getByText('Underlag: Besök i oktober.').waitFor();
    await look(siv, 'lofte-bedomt');
  });

  it('a follow-up shows how the promises stand, and keeps how they stood', async () => {
    await open(siv, '/overenskommelser');
    await siv.getByRole('link', { name: /Orsa/ }).first().click();
    await agreements.openRound(siv);
    await siv.getByRole('heading', { level: 4, name: 'Så står löftena nu' }).waitFor();
    await look(siv, 'uppfoljning-loften-nu');
    await agreements.closeRound(siv, 'Överenskommelsen står fast', 'Löftena gicks igenom, ett i taget.');
    await siv.getByRole('table', { name: 'Så stod löftena när uppföljningen avslutades' }).waitFor();
    await look(siv, 'uppfoljning-loften-da');
  });

  const titleOf = async (page: Page, name: RegExp): Promise<string> => {
    const all = await page.getByLabel('Vilken överenskommelse?').locator('option').allTextContents();
    return all.find((text) => name.test(text)) ?? '';
  };
});
