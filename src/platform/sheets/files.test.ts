import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from './csv.ts';
import { isFormula, shield, unshield } from './formula.ts';
import { FileFault, fileFaults } from './limits.ts';
import { readTable } from './read.ts';
import { zipOf } from './testing-zip.ts';
import { readXlsx } from './xlsx-read.ts';
import { writeXlsx } from './xlsx-write.ts';

/** What people and files may hold: signs that mean something, quotes, separators, line breaks, formulas. */
const cell = fc
  .string({ unit: fc.constantFrom(...'abåÖ0=+-@\'";,\t\n_x\u{1F600}＝ '), maxLength: 12 })
  .map((text) => text.trim());
const rows = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }).map((lines) => ({
    header: Array.from({ length: columns }, (_, at) => `Rubrik ${at}`),
    // A first cell that says something: a line that is empty all over is no line.
    lines: lines.map(([first, ...rest]) => [`x${first}`, ...rest]),
  })),
);
const texts = (table: { lines: readonly { cells: readonly { text: string }[] }[] }) =>
  table.lines.map(({ cells }) => cells.map(({ text }) => text));

describe('a cell that a spreadsheet would run', () => {
  it('is shielded, and becomes what it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isFormula(shield(text))).toBe(false);
        expect(unshield(shield(text))).toBe(text);
      }),
    );
  });
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', "'=1"])('%j', (text) =>
    expect(shield(text)).toBe(`'${text}`),
  );
  it.each(['', 'x=1', "'n Torp", '1-2'])('%j is left as it is', (text) => expect(shield(text)).toBe(text));
});

describe('a table', () => {
  it('comes back from CSV as it was, and nothing in it runs', () => {
    fc.assert(
      fc.property(rows, ({ header, lines }) => {
        const table = readCsv(writeCsv([header, ...lines]));
        expect(table.header).toEqual(header);
        expect(texts(table)).toEqual(lines);
        expect(table.lines.every(({ cells }) => cells.every(({ runs }) => !runs))).toBe(true);
      }),
    );
  });
  it('comes back from XLSX as it was', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async ({ header, lines }) => {
        const table = await readXlsx(await writeXlsx('Lista', [header, ...lines]));
        expect(texts(table)).toEqual(lines);
      }),
      { numRuns: 40 },
    );
  });
});

const workbook = `<workbook xmlns:r="r"><sheets><sheet name="Dold" state="hidden" r:id="r1"/><sheet name="Lista" r:id="r2"/></sheets></workbook>`;
const relations = `<Relationships><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>`;
const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="171" formatCode="0.0&quot;dagar&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`;
const book = (sheet: string, more: Record<string, string> = {}) =>
  zipOf(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': workbook,
        'xl/_rels/workbook.xml.rels': relations,
        'xl/styles.xml': styles,
        'xl/worksheets/sheet2.xml': sheet,
        ...more,
      }).map(([name, text]) => [name, Buffer.from(text)]),
    ),
  );
const sheetOf = (rowsXml: string) => `<x:worksheet xmlns:x="x"><x:sheetData>${rowsXml}</x:sheetData></x:worksheet>`;
const head =
  '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Kod</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>Dag</x:t></x:is></x:c></x:row>';

describe('what Excel writes', () => {
  it('days, numbers, yes and no, shared texts in parts, and rows that are left out', async () => {
    const strings = '<sst><si><r><t>fal</t></r><r><t>un</t></r><rPh><t>x</t></rPh></si></sst>';
    const table = await readXlsx(
      book(
        sheetOf(`${head}<x:row r="3"><x:c r="A3" t="s"><x:v>0</x:v></x:c><x:c r="B3" s="1"><x:v>46353</x:v></x:c></x:row>
          <x:row r="4"><x:c r="B4" s="2"><x:v>46353.5</x:v></x:c></x:row><x:row r="5"><x:c r="A5"><x:v>2.08E3</x:v></x:c><x:c r="B5" s="3"><x:v>7</x:v></x:c></x:row>
          <x:row r="6"><x:c r="A6" t="b"><x:v>1</x:v></x:c></x:row>`),
        { 'xl/sharedStrings.xml': strings },
      ),
    );
    expect(table.lines.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    expect(texts(table)).toEqual([
      ['falun', '2026-11-27'],
      ['', '2026-11-27'],
      ['2080', '7'],
      ['ja', ''],
    ]);
  });

  it('a formula is told, whatever it came to last', async () => {
    const table = await readXlsx(
      book(sheetOf(`${head}<x:row r="2"><x:c r="A2" t="str"><x:f>1+1</x:f><x:v>x</x:v></x:c></x:row>`)),
    );
    expect(table.lines[0]?.cells[0]).toEqual({ text: 'x', runs: true });
  });
});

describe('an XLSX file that is made to do harm', () => {
  const faultOf = async (bytes: Buffer): Promise<string> => {
    const thrown: unknown = await readTable(bytes, 'x.xlsx').then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof FileFault)) throw thrown;
    return thrown.message;
  };
  const big = Buffer.alloc(70 * 1024 * 1024, ' ');
  const withSheet = (content: Buffer, said?: number) =>
    zipOf(
      {
        'xl/workbook.xml': Buffer.from(workbook),
        'xl/_rels/workbook.xml.rels': Buffer.from(relations),
        'xl/worksheets/sheet2.xml': content,
      },
      said,
    );
  it('says that it becomes too large', async () => expect(await faultOf(withSheet(big))).toBe(fileFaults.bomb));
  it('says that it is small, and is not', async () => {
    expect(await faultOf(withSheet(big, 1000))).toBe(fileFaults.broken);
  });
  it('has very many parts', async () => {
    const parts = Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`p${n}`, Buffer.from('x')]));
    expect(await faultOf(zipOf(parts))).toBe(fileFaults.parts);
  });
  it('defines entities that grow', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${sheetOf(head)}`;
    expect(await faultOf(book(bomb))).toBe(fileFaults.broken);
  });
  it('has a million rows, most of them empty', async () => {
    const many = Array.from(
      { length: 20_002 },
      (_, n) => `<x:row r="${n + 2}"><x:c t="str"><x:v>a</x:v></x:c></x:row>`,
    );
    expect(await faultOf(book(sheetOf(head + many.join(''))))).toBe(fileFaults.rows);
    const far = `<x:row r="1048576"><x:c r="XFD1048576"/></x:row>`;
    expect(await faultOf(book(sheetOf(head + far)))).toBe(fileFaults.noRows);
  });
  it('says very much in one place', async () => {
    const long = 'x'.repeat(10_001);
    const shared = `<sst><si><t>${long}</t></si></sst>`;
    expect(await faultOf(book(sheetOf(head), { 'xl/sharedStrings.xml': shared }))).toBe(fileFaults.cell);
    const cells = `<x:row r="2"><x:c t="str"><x:v>${long}</x:v></x:c></x:row>`;
    expect(await faultOf(book(sheetOf(head + cells)))).toBe(fileFaults.cell);
    expect(() => readCsv(Buffer.from(`Kod;Namn\r\nx;${long}\r\n`))).toThrow(fileFaults.cell);
  });
  it('lies deep', async () => {
    expect(await faultOf(book(sheetOf('<a>'.repeat(70) + '</a>'.repeat(70))))).toBe(fileFaults.broken);
  });
  it('numbers its rows oddly', async () => {
    const row = (r: string) => `<x:row r="${r}"><x:c t="str"><x:v>a</x:v></x:c></x:row>`;
    const table = await readXlsx(book(sheetOf(head + ['0', 'abc', '99999999999', '9', '9'].map(row).join(''))));
    expect(table.lines.map(({ line }) => line)).toEqual([2, 3, 4, 9, 10]);
  });
});
