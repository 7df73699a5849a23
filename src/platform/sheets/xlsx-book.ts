import { FileFault, fileFaults, limits } from './limits.ts';
import { type Attributes, walk } from './xml.ts';
import type { Parts } from './zip.ts';

/** What the cells of a sheet refer to. */
export interface Book {
  /** The part with the first sheet. */
  readonly sheet: string;
  readonly strings: readonly string[];
  /** Styles by number that show their number as a day. */
  readonly dayStyles: ReadonlySet<number>;
  /** Days are counted from 1904, as old Excel for Macintosh does. */
  readonly from1904: boolean;
}

/**
 * Finds the first sheet of a workbook, with its texts and which styles are days.
 * @throws FileFault
 */
export async function readBook(parts: Parts): Promise<Book> {
  const workbook = await parts.read('xl/workbook.xml');
  const relations = await parts.read('xl/_rels/workbook.xml.rels');
  if (workbook === null || relations === null) throw new FileFault(fileFaults.notXlsx);
  let first: string | undefined;
  let from1904 = false;
  await walk(workbook, {
    open: (name, a) => {
      if (name === 'sheet' && (a['state'] ?? 'visible') === 'visible') first ??= a['id'];
      if (name === 'workbookPr') from1904 = a['date1904'] === '1' || a['date1904'] === 'true';
    },
  });
  const targets = new Map<string, string>();
  await walk(relations, {
    open: (name, a) => {
      if (name === 'Relationship') targets.set(a['Id'] ?? '', partOf(a['Target'] ?? ''));
    },
  });
  const sheet = targets.get(first ?? '');
  if (sheet === undefined) throw new FileFault(fileFaults.notXlsx);
  return { sheet, strings: await stringsOf(parts), dayStyles: await dayStylesOf(parts), from1904 };
}

const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** Control characters are written `_x000D_` in XLSX, and an underscore that would be taken for one `_x005F_`. */
export const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

async function stringsOf(parts: Parts): Promise<string[]> {
  const xml = await parts.read('xl/sharedStrings.xml');
  const strings: string[] = [];
  if (xml === null) return strings;
  let said = '';
  let inText = false;
  let inPhonetic = false;
  await walk(xml, {
    open: (name) => {
      if (name === 'si') said = '';
      if (name === 'rPh') inPhonetic = true;
      inText = name === 't' && !inPhonetic;
    },
    text: (text) => {
      if (inText) said += text;
      if (said.length > limits.cell) throw new FileFault(fileFaults.cell);
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') inPhonetic = false;
      if (name === 'si') strings.push(unescaped(said));
    },
  });
  return strings;
}

/** Formats that come with Excel and show a day. ECMA-376 part 1, 18.8.30. */
const isBuiltInDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The longest format that Excel itself takes. */
const longestFormat = 255;

/** A format that shows year or day, outside quoted words and brackets. */
const showsDay = (format: string): boolean =>
  format.length <= longestFormat && /[yd]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

async function dayStylesOf(parts: Parts): Promise<Set<number>> {
  const days = new Set<number>();
  const xml = await parts.read('xl/styles.xml');
  if (xml === null) return days;
  const own = new Map<number, boolean>();
  let inCells = false;
  let style = 0;
  const opened = (name: string, a: Attributes): void => {
    const id = Number(a['numFmtId']);
    if (name === 'numFmt') own.set(id, showsDay(a['formatCode'] ?? ''));
    if (name === 'cellXfs') inCells = true;
    if (name !== 'xf' || !inCells) return;
    if (own.get(id) ?? isBuiltInDay(id)) days.add(style);
    style += 1;
  };
  await walk(xml, {
    open: opened,
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return days;
}
