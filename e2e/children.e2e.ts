import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as steps from './children-steps.ts';
import { listen, lookInBoth as look } from './look.ts';
import { chooseUnit, open } from './sip-page.ts';
import { openStage, type Stage } from './stage.ts';

const units = { bup: 'Bup Falun', social: 'Socialtjänst barn och unga, Falu kommun' };
const [maria, johan] = ['Maria Exempelsson', 'Johan Låtsasson'];

describe('children and consent', () => {
  let stage: Stage;
  let anna: Page;
  beforeAll(async () => {
    stage = await openStage();
    anna = await signIn('Anna Provberg');
  }, 120_000);
  afterAll(() => stage.close());

  const signIn = async (name: string): Promise<Page> => listen(await stage.signIn('staff', name, 360));

  it('a child that is there already is found by its number, and its words stand', async () => {
    await open(anna, '/barn/nytt');
    await look(anna, 'lagg-upp-barn');
    await steps.writeChild(anna, { number: '120314 2383', given: 'Alva', family: 'Exempelson' });
    await anna.getByRole('heading', { name: 'Barnet fanns redan i Samsyn' }).waitFor();
    expect(await anna.getByText('det står ”Exempelsson”, du skrev ”Exempelson”').count()).toBe(1);
    await look(anna, 'barnet-fanns-redan');
    await anna.getByRole('link', { name: 'Till barnet' }).click();
    await anna.getByRole('heading', { level: 1, name: 'Alva Exempelsson' }).waitFor();
    await steps.findChild(anna, '20120314-2383');
    await steps.openChild(anna, 'AE');
  });

  it('the child’s own word counts when somebody has judged so, and the page says who is missing', async () => {
    await steps.judgeSay(anna, 'Barnet tillsammans med vårdnadshavarna', 'Alva är 14 år och vet vad frågan gäller.');
    await look(anna, 'barnet-bedomt');
    await steps.openConsents(anna);
    await look(anna, 'samtycken-tom');
    await steps.recordConsent(anna, { from: [maria], to: [units.bup, units.social], except: 'Inte skilsmässan.' });
    expect(await steps.consentAnswer(anna, units.bup).textContent()).toContain('får inte släppas in');
    expect(await anna.getByText(/^Johan Låtsasson har inte sagt ja än/).count()).toBe(2);
    expect(await anna.getByText(/^Barnet har inte sagt ja än/).count()).toBe(2);
    await look(anna, 'samtycken-saknas');
    await steps.recordConsent(anna, { from: [johan, 'Barnet'], to: [units.bup, units.social] });
    expect(await steps.consentAnswer(anna, units.bup).textContent()).toContain('får släppas in till och med');
    await look(anna, 'samtycken');
  });

  it('a yes that is taken back closes at once, and an exception needs a reason', async () => {
    await steps.withdrawConsent(anna, johan, units.bup);
    expect(await steps.consentAnswer(anna, units.bup).textContent()).toContain('får inte släppas in');
    await steps.recordException(anna, {
      guardian: johan,
      basis: 'Socialnämnden har beslutat',
      unit: units.bup,
      reason: 'Beslut den 20 november.',
    });
    expect(await steps.consentAnswer(anna, units.bup).textContent()).toContain('får släppas in till och med');
    await look(anna, 'samtycken-undantag');
  });

  it('a guardian is blocked with a reason, and a child with protection is marked', async () => {
    await steps.registerChild(anna, { number: '20150118-2396', given: 'Leo', family: 'Provlund' });
    await steps.blockGuardian(anna, 'Lina Provlund', 'Prov av spärren.');
    await look(anna, 'barnet-sparrad');
    await steps.registerChild(anna, { number: '20170823-2382', given: 'Tuva', family: 'Påhittadotter' });
    await anna.getByText('Barnet har skyddad identitet.').first().waitFor();
    await look(anna, 'barnet-skyddat');
    const erik = await signIn('Erik Testlund');
    await steps.registerChild(erik, { number: '20170823-2382', given: 'Tuva', family: 'Påhittadotter' });
    await erik.getByText('du är inte namngiven').waitFor();
    expect(await erik.getByText('Påhittade vägen').count()).toBe(0);
    await look(erik, 'barnet-dolt');
    await erik.context().close();
  });

  it('a child that is expected gets its number after birth', async () => {
    await steps.registerChild(anna, { expectedOn: '2027-02-01' });
    await steps.addGuardian(anna, { number: '19931018-2382', given: 'Hanna', family: 'Testberg' });
    await look(anna, 'vantat-barn');
    await steps.enterNumberAfterBirth(anna, '20261101-2382');
    expect(await anna.getByText('Ensam vårdnad, från 1 november.').count()).toBe(1);
  });

  it('the manager sees the unit, its people, what it has received and who has read', async () => {
    const child = new URL((await anna.getByRole('link', { name: 'Samtycken' }).getAttribute('href')) ?? '', stage.url);
    const karin = await signIn('Karin Påhittström');
    for (const [path, name] of [
      ['/min-dag', 'min-dag-chef'],
      ['/enhet', 'enheten'],
      ['/enhet/leveranser', 'leveranser-tom'],
      ['/logg', 'loggkontroll-tom'],
      ['/hjalp', 'hjalp'],
      [child.pathname.replace('samtycken', 'logg'), 'barnets-logg'],
    ] as const) {
      await open(karin, path);
      await look(karin, name);
    }
    expect(await karin.getByText(/gav barnet dess nummer/).count()).toBe(1);
    await karin.context().close();
  });

  it('the county’s administrator starts and ends an assignment', async () => {
    const birgitta = await signIn('Birgitta Länsprov');
    await open(birgitta, '/enhet');
    await birgitta.getByLabel('Eller sök en person').fill('Testlund');
    await birgitta.getByRole('button', { name: 'Ge ett uppdrag till Erik Testlund' }).click();
    const form = birgitta.getByRole('form', { name: 'Ge ett uppdrag' });
    await chooseUnit(form, 'Enhet', units.bup);
    await form.getByLabel('Roll').selectOption({ label: 'Handläggare eller behandlare' });
    await look(birgitta, 'uppdrag');
    await form.getByRole('button', { name: 'Ge ett uppdrag' }).click();
    await birgitta.getByRole('button', { name: `Avsluta uppdraget på ${units.bup} för Erik Testlund` }).click();
    await birgitta.getByRole('form', { name: 'Avsluta' }).getByRole('button', { name: 'Avsluta' }).click();
    await birgitta
      .getByText('23 november – 23 november')
      .or(birgitta.getByText('Uppdraget har fått'))
      .first()
      .waitFor();
    await birgitta.context().close();
  });
});
