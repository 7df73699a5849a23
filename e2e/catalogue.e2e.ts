import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as steps from './catalogue-steps.ts';
import { keyboardOnly } from './keyboard.ts';
import { listen, lookInBoth as look } from './look.ts';
import { open } from './sip-page.ts';
import { openStage, type Stage } from './stage.ts';

describe('where to turn, and the catalogue', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 180_000);
  afterAll(() => stage.close());

  /** Those who hold two assignments at their unit choose the one where they meet children. */
  const signIn = async (name: string): Promise<Page> => {
    const page = listen(await stage.signIn('staff', name, 360));
    const choice = page.getByRole('button', { name: /^(tandläkare|barnmorska)/i });
    await page
      .getByRole('heading', { name: /Min dag|Vilket uppdrag/ })
      .first()
      .waitFor();
    if ((await choice.count()) > 0) {
      await choice.first().click();
      await page.getByRole('heading', { level: 1, name: 'Min dag' }).waitFor();
    }
    return page;
  };

  it('a dentist finds the way with the keyboard alone, and the address says nothing of the child', async () => {
    const cecilia = await signIn('Cecilia Tandprov');
    await open(cecilia, '/vart');
    keyboardOnly(cecilia);
    expect(await cecilia.getByLabel('Var arbetar du?').inputValue()).toBe('dental_care');
    expect(await cecilia.getByLabel('I vilken kommun bor barnet?').inputValue()).toBe('2080');
    await look(cecilia, 'fem-fragor');
    await cecilia.getByRole('button', { name: 'Visa vart jag vänder mig' }).click();
    await cecilia.getByText('Välj hur bråttom det är.').first().waitFor();
    await look(cecilia, 'fem-fragor-fattas');
    await steps.askWhereTo(cecilia, {
      age: '8 år',
      municipality: 'Smedjebackens kommun',
      worry: 'Barnet får inte det det behöver hemma',
      urgency: 'Det kan vänta några dagar',
    });
    const isThere = await cecilia.evaluate(() => document.activeElement?.textContent);
    expect(isThere).toBe('Hit vänder du dig');
    expect((await steps.titlesIn(cecilia, 'Det lagen säger'))[0]).toBe('Du ska anmäla');
    expect(await steps.titlesIn(cecilia, 'Vägar in här')).toEqual([
      'Konsultationsteamet',
      'Socialtjänstens mottagning för barn och unga',
    ]);
    expect(new URL(cecilia.url()).search).toBe('?alder=8&kommun=2061&roll=dental_care&oro=neglect&nar=can_wait');
    await look(cecilia, 'svar-tandlakare');
    await cecilia.getByRole('button', { name: 'Vilka ska anmäla?' }).click();
    await cecilia.getByText('Kronofogden').waitFor();
    await look(cecilia, 'svar-tjugotva-punkter');
    await cecilia.context().close();
  });

  it('danger comes first; a link opens the same answer for a colleague', async () => {
    const anna = await signIn('Anna Provberg');
    await open(anna, '/vart?alder=4&kommun=2031&roll=police&oro=harm&nar=now');
    await anna.getByRole('heading', { name: 'Hit vänder du dig' }).waitFor();
    expect(await steps.titlesIn(anna, 'Först, om det är bråttom')).toEqual([
      'Ring 112',
      'Socialtjänsten i dag, socialjouren efter stängning',
    ]);
    expect(await anna.getByRole('link', { name: 'Ring 112' }).getAttribute('href')).toBe('tel:112');
    expect(await steps.titlesIn(anna, 'I hela länet')).toContain('Barnahus Dalarna');
    await look(anna, 'svar-fara');
    await anna.context().close();
  });

  it('before birth there is another ground than the duty; and there is an answer where nothing special is known', async () => {
    const maja = await signIn('Maja Testqvist');
    await open(maja, '/vart');
    await steps.askWhereTo(maja, {
      age: 'Väntat barn',
      worry: 'Föräldrarnas ork, hälsa eller beroende',
      urgency: 'Det kan vänta några dagar',
    });
    expect(await maja.getByText('Du ska anmäla', { exact: true }).count()).toBe(0);
    expect(await steps.titlesIn(maja, 'Vägar in här')).toContain('Psykiskt OhälsoForum (PoF)');
    await look(maja, 'svar-vantat-barn');
    await steps.askWhereTo(maja, {
      age: '9 år',
      municipality: 'Mora kommun',
      worry: 'Många är inblandade och ingen håller ihop det',
      urgency: 'Det kan inte vänta till i morgon',
    });
    await maja.getByText('Inget är känt här som är till för just det här').waitFor();
    await look(maja, 'svar-inget-sarskilt');
    await maja.context().close();
  });

  it('the county’s coordinator changes a way in with a preview, and takes it back', async () => {
    const lovisa = await signIn('Lovisa Fiktivlund');
    await open(lovisa, '/vart/vagar-in');
    await look(lovisa, 'vagar-in');
    await steps.openEntry(lovisa, '/vart/vagar-in', 'En väg in');
    await steps.changeEntry(lovisa, 'Så når man dit', 'Via 1177, knappen «En väg in».', 'Knappen finns nu.');
    const preview = lovisa.getByRole('region', { name: 'Så här kommer det att se ut' });
    expect(await preview.textContent()).toContain('knappen «En väg in»');
    await look(lovisa, 'andra-vag-in');
    await lovisa.getByRole('form', { name: 'Ändra' }).getByRole('button', { name: 'Spara' }).click();
    await lovisa.getByText('Sparat. Den nya versionen gäller nu.').waitFor();
    await lovisa.getByText('2 versioner').waitFor();
    await lovisa.getByRole('button', { name: 'Visa version 1' }).click();
    await look(lovisa, 'historik');
    await lovisa.getByRole('button', { name: 'Gör den gällande igen version 1' }).click();
    const restore = lovisa.getByRole('form', { name: 'Gör den gällande igen' });
    await restore.getByLabel('Varför ska den gälla igen?').fill('Knappen togs bort.');
    await restore.getByRole('button', { name: 'Gör gällande' }).click();
    await lovisa.getByText('Version 1 gäller igen.').waitFor();
    await look(lovisa, 'historik-tillbaka');
    await open(lovisa, '/vart/ny/good_example');
    await lovisa.getByRole('button', { name: 'Spara' }).click();
    await lovisa.getByText('Skriv ett namn.').first().waitFor();
    await look(lovisa, 'nytt-exempel-fel');
    await lovisa.context().close();
  });

  it('another municipality tries a good example and tells how it went', async () => {
    const karin = await signIn('Karin Påhittström');
    for (const [path, name] of [
      ['/vart/familjecentraler', 'familjecentraler'],
      ['/vart/arbetssatt', 'arbetssatt'],
      ['/vart/exempel', 'exempel'],
    ] as const) {
      await open(karin, path);
      await look(karin, name);
    }
    await steps.openEntry(karin, '/vart/exempel', 'Chefer i första linjen möts varje månad');
    await steps.tellTrial(karin, 'Vi provar det här', '');
    await karin.getByText('Falu kommun:').waitFor();
    await steps.tellTrial(karin, 'Det fungerade', 'Vi ses nu första måndagen i månaden.');
    await karin.getByText('Vi ses nu första måndagen i månaden.').waitFor();
    await look(karin, 'exempel-provat');
    await karin.context().close();
  });
});
