import { unshield } from './formula.ts';
import { FileFault, fileFaults, limits } from './limits.ts';
import type { Cell, Line, Table } from './table.ts';
import { type Book, readBook, unescaped } from './xlsx-book.ts';
import { type Attributes, walk } from './xml.ts';
import { openParts } from './zip.ts';

/**
 * Reads the first sheet of an XLSX file. Only the parts that are needed are unpacked, and nothing in the file is run.
 * @throws FileFault
 */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  const parts = await openParts(bytes);
  const book = await readBook(parts);
  const xml = await parts.read(book.sheet);
  if (xml === null) throw new FileFault(fileFaults.notXlsx);
  const [first, ...lines] = await linesOf(xml, book);
  if (first === undefined) throw new FileFault(fileFaults.empty);
  const header = first.cells.map(({ text }) => text);
  if (lines.some(({ cells }) => cells.length > header.length)) throw new FileFault(fileFaults.ragged);
  const empty: Cell = { text: '', runs: false };
  return {
    header,
    lines: lines.map(({ line, cells }) => ({ line, cells: header.map((_, at) => cells[at] ?? empty) })),
  };
}

/** The last row of a sheet in Excel. */
const mostLine = 1_048_576;

/** The rows that hold something, each to its last cell that does. */
async function linesOf(xml: string, book: Book): Promise<Line[]> {
  const lines: Line[] = [];
  // As the rows come, whatever numbers they give themselves: two may say the same, and one may say none.
  let line = 0;
  let cells: Cell[] = [];
  let cell: Attributes = {};
  let said = '';
  let runs = false;
  let reads = false;
  const ended = (): void => {
    const last = cells.findLastIndex(({ text, runs: does }) => does || text.trim() !== '');
    if (last < 0) return;
    if (lines.length > limits.rows) throw new FileFault(fileFaults.rows);
    lines.push({ line, cells: Array.from({ length: last + 1 }, (_, at) => cells[at] ?? { text: '', runs: false }) });
  };
  await walk(xml, {
    open: (name, a) => {
      if (name === 'row') {
        const said = Number(a['r']);
        line = Number.isSafeInteger(said) && said > line && said <= mostLine ? said : line + 1;
        cells = [];
      } else if (name === 'c') {
        cell = a;
        said = '';
        runs = false;
      } else if (name === 'f') runs = true;
      reads = name === 'v' || name === 't';
    },
    text: (text) => {
      if (reads) said += text;
      if (said.length > limits.cell) throw new FileFault(fileFaults.cell);
    },
    close: (name) => {
      reads = false;
      if (name === 'row') ended();
      if (name !== 'c') return;
      const at = columnOf(cell['r'], cells.length);
      if (at >= limits.columns && said !== '') throw new FileFault(fileFaults.columns);
      if (at < limits.columns) cells[at] = cellOf(cell, said, runs, book);
    },
  });
  return lines;
}

/** The column's place, from 0, of a reference like `AB12`. */
function columnOf(reference: string | undefined, next: number): number {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return next;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellOf(a: Attributes, said: string, runs: boolean, book: Book): Cell {
  // Unlike in a text file, a text that begins as a formula is a text here: the file says which it is.
  return { text: unshield(textOf(a, said, book)), runs };
}

const isText = ({ t }: Attributes): boolean => t === 's' || t === 'str' || t === 'inlineStr';

/** What the cell says, as somebody would have written it in a text file. */
function textOf(a: Attributes, said: string, book: Book): string {
  if (a['t'] === 's') return book.strings[Number(said)] ?? '';
  if (isText(a)) return unescaped(said);
  if (a['t'] === 'b') return said === '1' ? 'ja' : 'nej';
  if (a['t'] === 'd') return said.slice(0, 10);
  if (a['t'] === 'e' || said === '') return said;
  const number = Number(said);
  if (!Number.isFinite(number)) return said;
  return book.dayStyles.has(Number(a['s'] ?? 0)) ? dayOf(number, book.from1904) : String(number);
}

/** Excel counts days from the last of 1899, one day too many since it takes 1900 for a leap year. */
function dayOf(serial: number, from1904: boolean): string {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (days < 61 || days > 200_000) return String(serial);
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
