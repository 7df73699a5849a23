import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, newUnit } from '../src/areas/interchange/testing-files.ts';
import { readTable } from '../src/platform/sheets/read.ts';
import { listen, lookInBoth as look } from './look.ts';
import { open } from './sip-page.ts';
import { openStage, type Stage } from './stage.ts';

const csv = 'text/csv';

describe('lists in and out', () => {
  let stage: Stage;
  let siv: Page;
  beforeAll(async () => {
    stage = await openStage();
    siv = listen(await stage.signIn('staff', 'Siv Samordnarprov', 360));
  }, 120_000);
  afterAll(() => stage.close());

  const send = async (list: string, name: string, buffer: Buffer): Promise<void> => {
    await open(siv, '/utbyte');
    await siv.getByLabel('Vilken lista är det?').selectOption({ label: list });
    await siv.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: csv, buffer });
    await siv.getByRole('button', { name: 'Granska filen' }).click();
    await siv.waitForURL(/\/utbyte\/[0-9a-f-]{36}$/);
  };

  it('says what is missing before a file is sent, and what each list holds', async () => {
    await open(siv, '/overenskommelser');
    await siv.getByRole('link', { name: 'Listor in och ut' }).click();
    await siv.getByRole('heading', { level: 1, name: 'Listor in och ut' }).waitFor();
    await look(siv, 'listor');
    await siv.getByRole('button', { name: 'Granska filen' }).click();
    await siv.getByText('Välj vilken lista filen är.').first().waitFor();
    await siv.getByLabel('Vilken lista är det?').selectOption({ label: 'Enheter' });
    await siv.getByText('Kolumner i listan').click();
    await siv.getByText('Koden för den som driver enheten.').waitFor();
    await look(siv, 'listor-kolumner');
  });

  it('takes a list out, and in again as it was', async () => {
    await open(siv, '/utbyte');
    const [download] = await Promise.all([
      siv.waitForEvent('download'),
      siv.getByRole('link', { name: 'Forum som Excel', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^samsyn-forum-.*\.xlsx$/);
    const stream = await download.createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks);
    expect((await readTable(file, 'x.xlsx')).lines.length).toBeGreaterThan(50);
    await send('Forum', 'forum.xlsx', file);
    await siv.getByText('Allt i filen stämmer redan. Det finns inget att spara.').waitFor();
    await look(siv, 'fil-oforandrad');
  });

  it('shows faults by row and column, and saves nothing', async () => {
    await send(
      'Enheter',
      'enheter med fel.csv',
      fileOf('units', [
        newUnit('bra-enhet', { name: 'En skola som går bra' }),
        newUnit('utan-verksamhet', { organisation: 'ingen-sadan' }),
        newUnit('Fel Kod', { municipality: '20' }),
        newUnit('falun-bup', { name: '' }),
        newUnit('samma'),
        newUnit('samma'),
      ]),
    );
    await siv.getByText('5 rader har fel.').waitFor();
    await siv.getByText('Verksamheten finns inte i länets register.').waitFor();
    expect(await siv.getByRole('button', { name: /^Spara/ }).count()).toBe(0);
    await look(siv, 'fil-med-fel');
    await siv.getByRole('radio', { name: 'Ny (1)' }).click();
    await siv.getByText('En skola som går bra').waitFor();
    await siv.getByRole('button', { name: 'Ta bort filen' }).click();
    await siv.getByRole('dialog').getByRole('button', { name: 'Ta bort filen' }).click();
    await siv.getByText('Filen är borttagen. Inget är ändrat.').waitFor();
  });

  it('refuses a file that is not what it is called', async () => {
    await open(siv, '/utbyte');
    await siv.getByLabel('Vilken lista är det?').selectOption({ label: 'Enheter' });
    await siv
      .getByLabel('Fil', { exact: true })
      .setInputFiles({ name: 'x.xlsx', mimeType: csv, buffer: Buffer.from('nej') });
    await siv.getByRole('button', { name: 'Granska filen' }).click();
    await siv.getByText('Filen heter XLSX men är inte en Excel-fil.', { exact: false }).first().waitFor();
    expect(await siv.getByLabel('Fil', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    await look(siv, 'fil-inte-xlsx');
    await send('Enheter', 'enheter.csv', Buffer.from('Kod;Namn\r\nx;y\r\n'));
    await siv.getByText('Kolumnerna Typ, Verksamhet, Kommun, Källa saknas.').waitFor();
    await look(siv, 'fil-saknar-kolumner');
  });

  it('reads 10 000 rows with its progress shown, and saves them all when it is told to', {
    timeout: 120_000,
  }, async () => {
    const school = {
      code: 'falun-skola',
      kind: 'school',
      organisation: 'falu-kommun',
      municipality: '2080',
      source: 'Ny källa',
    };
    const rows = Array.from({ length: 9_999 }, (_, n) => newUnit(`stor-${n}`, { name: `Enhet nummer ${n}` }));
    await send('Enheter', 'tiotusen.csv', fileOf('units', [{ ...school, name: 'Skolorna i Falun igen' }, ...rows]));
    await siv.getByRole('progressbar').waitFor();
    await siv.getByText('Sparas den blir det 9 999 nya och 1 ändrade.', { exact: false }).waitFor({ timeout: 60_000 });
    await siv.getByText('Skolorna i Falun igen').waitFor();
    await look(siv, 'fil-att-spara');
    await siv.getByRole('radio', { name: /^Ny/ }).click();
    await siv.getByText('50 av 9 999 rader visas.').waitFor();
    await siv.getByRole('button', { name: 'Visa fler rader' }).click();
    await siv.getByText('100 av 9 999 rader visas.').waitFor();
    await siv.getByRole('button', { name: 'Spara 10 000 rader' }).click();
    await look(siv, 'fil-bekrafta');
    await siv.getByRole('dialog').getByRole('button', { name: 'Spara 10 000 rader' }).click();
    await siv.getByText('Filen är sparad: 9 999 nya och 1 ändrade.').waitFor({ timeout: 60_000 });
    await open(siv, '/utbyte');
    await siv.getByRole('table', { name: 'Senaste filerna' }).getByText('Sparad').waitFor();
    await look(siv, 'listor-efter');
  });

  it('is refused to who is not the county’s coordinator', async () => {
    const mona = listen(await stage.signIn('staff', 'Mona Låtsaslind', 360));
    await open(mona, '/utbyte');
    await mona.getByText('Listor läses in och hämtas ut av länets samordnare.', { exact: false }).waitFor();
    await look(mona, 'listor-nekad');
  });
});
