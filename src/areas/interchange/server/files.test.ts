import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Samsyn, samsyn } from '../../../../test/harness/samsyn.ts';
import { zipOf } from '../../../platform/sheets/testing-zip.ts';
import { fileOf, newUnit, sent } from '../testing-files.ts';

let s: Samsyn;
let siv: Person;
beforeAll(async () => {
  s = await samsyn();
  siv = await s.employee('siv-samordnarprov');
});
afterAll(() => s.close());

const send = (file: Buffer, name: string) =>
  siv.upload(`/api/imports?sheet=units&name=${encodeURIComponent(name)}`, file);
const counted = async (): Promise<number> =>
  (await s.database.owner.query('select count(*)::int as n from directory.unit')).rows[0]?.n;
const header = 'Kod;Namn;Typ;Verksamhet;Kommun;HSA-id;Källa';
const line = (code: string, name: string) => `${code};${name};Skola;falu-kommun;2080;;Beslut`;

describe('a file that is not what it should be', () => {
  it('is refused at once when it cannot be a list at all', async () => {
    const before = await counted();
    for (const [file, name, status, says] of [
      [Buffer.from('inte alls'), 'enheter.xlsx', 415, /^Filen heter XLSX men är inte/],
      [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'enheter.xlsx', 415, /låst med lösenord/],
      [Buffer.from('%PDF-1.7 hej'), 'enheter.csv', 415, /varken en Excel-fil/],
      [Buffer.alloc(5 * 1024 * 1024 + 1, 'a'), 'enheter.csv', 413, /högst 5 MB/],
      [Buffer.alloc(6 * 1024 * 1024, 'a'), 'enheter.csv', 413, /för stort/],
      [Buffer.alloc(0), 'enheter.csv', 415, /tom/],
    ] as const) {
      const answer = await send(file, name);
      expect([answer.status, answer.body.detail]).toEqual([status, expect.stringMatching(says)]);
    }
    expect((await siv.post('/api/imports?sheet=units&name=x.csv', { json: true })).status).toBe(415);
    expect(await counted()).toBe(before);
  });

  it.each([
    [
      'a ZIP bomb',
      'bomb.xlsx',
      zipOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(80 * 1024 * 1024) }),
      /blir för stor när den packas upp/,
    ],
    ['a broken ZIP', 'x.xlsx', Buffer.from('PK\u0003\u0004 och sedan inget'), /skadad/],
    ['a ZIP of something else', 'x.xlsx', zipOf({ 'hej.txt': Buffer.from('hej') }), /är inte en Excel-fil/],
    [
      'a missing column',
      'x.csv',
      Buffer.from('Kod;Namn;Typ;Kommun;Källa\r\na;b;c;d;e\r\n'),
      /Kolumnen Verksamhet saknas/,
    ],
    [
      'an unknown column',
      'x.csv',
      Buffer.from(`${header};Hemligt namn\r\n${line('a', 'b')};c\r\n`),
      /^Kolumn H har en rubrik/,
    ],
    [
      'a column twice',
      'x.csv',
      Buffer.from(`${header};Namn\r\n${line('a', 'b')};c\r\n`),
      /Rubriken Namn står två gånger/,
    ],
    ['no rows', 'x.csv', Buffer.from(`${header}\r\n`), /inga rader/],
    ['a quote without end', 'x.csv', Buffer.from(`${header}\r\na;"b;c\r\n`), /citattecken/],
    [
      'more cells than headings',
      'x.csv',
      Buffer.from(`${header}\r\n${line('a', 'b')};extra\r\n`),
      /fler celler än rubriker/,
    ],
    ['too many rows', 'x.csv', Buffer.from(`${header}\r\n${`${line('a', 'b')}\r\n`.repeat(20_001)}`), /högst 20.000/],
  ])('%s: is refused with a reason, and nothing is changed', { timeout: 30_000 }, async (_, name, file, says) => {
    const before = await counted();
    const path = await sent(s, siv, 'units', file, name);
    const { body } = await siv.get(path);
    expect([body.state, body.refusal]).toEqual(['refused', expect.stringMatching(says)]);
    expect(body.refusal).not.toContain('Hemligt');
    expect((await siv.post(`${path}/apply`)).status).toBe(422);
    expect(await counted()).toBe(before);
  });

  it('says at which cell a formula stands, in CSV and XLSX alike, and takes one that is shielded for text', async () => {
    const rows = [line('a-ett', '=HYPERLINK("x")'), line('a-tva', '+46 1'), line('a-tre', "'=text")];
    const path = await sent(s, siv, 'units', Buffer.from(`${header}\r\n${rows.join('\r\n').replaceAll('"', '')}\r\n`));
    const wrong = (await siv.get(`${path}/rows?fate=error`)).body.rows;
    expect(wrong.map(({ line: at, faults }: { line: number; faults: object[] }) => [at, faults])).toEqual(
      [2, 3].map((at) => [at, [{ column: 'Namn', says: expect.stringMatching(/^Cellen är en formel/) }]]),
    );
    const [fine] = (await siv.get(`${path}/rows?fate=new`)).body.rows;
    expect(fine.changes).toContainEqual({ column: 'Namn', before: '', after: '=text' });
  });

  it('reads what Swedish Excel saves: semicolons, Windows-1252 and UTF-8 with and without its mark', async () => {
    const text = `${header}\r\n${line('a-enhet', 'Åsö skola')}\r\n`;
    const files = [Buffer.from(text, 'latin1'), Buffer.from(text), Buffer.from(`\uFEFF${text}`)];
    for (const file of [...files, Buffer.from(text.replaceAll(';', ',')), Buffer.from(`\uFEFF${text}`, 'utf16le')]) {
      const path = await sent(s, siv, 'units', file);
      const [row] = (await siv.get(`${path}/rows?fate=new`)).body.rows;
      expect(row.changes).toContainEqual({ column: 'Namn', before: '', after: 'Åsö skola' });
    }
  });
});

describe('a file with 10 000 rows', () => {
  it('is judged with its progress kept, shown a page at a time and written whole', { timeout: 120_000 }, async () => {
    const seen: number[] = [];
    const watch = setInterval(async () => {
      const { rows } = await s.database.owner.query(`select done from interchange.import where state = 'reading'`);
      if (rows[0]) seen.push(rows[0].done);
    }, 20);
    const before = await counted();
    const rows = Array.from({ length: 10_000 }, (_, n) => newUnit(`stor-${n}`));
    const path = await sent(s, siv, 'units', fileOf('units', rows));
    clearInterval(watch);
    expect((await siv.get(path)).body).toMatchObject({
      done: 10_000,
      total: 10_000,
      counts: { new: 10_000, error: 0 },
    });
    expect(seen.some((done) => done > 0 && done < 10_000)).toBe(true);
    const first = (await siv.get(`${path}/rows?fate=new`)).body;
    expect([first.rows.length, first.next]).toEqual([50, 51]);
    expect((await siv.get(`${path}/rows?fate=new&after=9951`)).body).toMatchObject({ next: null });
    expect((await siv.post(`${path}/apply`)).status).toBe(200);
    expect(await counted()).toBe(before + 10_000);
  });
});
