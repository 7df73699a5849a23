import { CsvError, parse } from 'csv-parse/sync';
import { decode } from './encoding.ts';
import { isFormula, shield, unshield } from './formula.ts';
import { FileFault, fileFaults, limits } from './limits.ts';
import type { Table } from './table.ts';

/**
 * Reads a CSV file with semicolons, commas or tabs, whichever the first line has most of.
 * @throws FileFault
 */
export function readCsv(bytes: Buffer): Table {
  const text = decode(bytes);
  const [first, ...rest] = records(text, separatorOf(text));
  if (first === undefined) throw new FileFault(fileFaults.empty);
  if (rest.length > limits.rows) throw new FileFault(fileFaults.rows);
  const header = withoutEmptyEnd(first);
  if (header.length > limits.columns) throw new FileFault(fileFaults.columns);
  const lines = rest.map((record, index) => {
    if (withoutEmptyEnd(record).length > header.length) throw new FileFault(fileFaults.ragged);
    // A spreadsheet gives each record a row, however many lines a cell of it has.
    return { line: index + 2, cells: header.map((_, at) => cellOf(record[at] ?? '')) };
  });
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.text.trim() !== ''));
  return { header: header.map(unshield), lines: filled };
}

function cellOf(text: string) {
  if (text.length > limits.cell) throw new FileFault(fileFaults.cell);
  return { text: unshield(text), runs: isFormula(text) };
}

const withoutEmptyEnd = (record: readonly string[]): string[] => {
  const last = record.findLastIndex((cell) => cell.trim() !== '');
  return record.slice(0, last + 1);
};

/** The sign that divides the first line, outside quotes. */
function separatorOf(text: string): string {
  const first = (/^(?:"(?:[^"]|"")*"|[^\r\n"])*/.exec(text)?.[0] ?? '').replaceAll(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => first.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function records(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relaxColumnCount: true,
      // Counted with the heading and one over, so that a file that is too long is not read to its end.
      to: limits.rows + 2,
      maxRecordSize: limits.columns * limits.cell,
    }) as string[][];
  } catch (error) {
    if (error instanceof CsvError) throw new FileFault(fileFaults.quotes);
    throw error;
  }
}

/** Rows as a file for a Swedish spreadsheet: semicolons, UTF-8 with its mark, and nothing that it would run. */
export function writeCsv(rows: readonly (readonly string[])[]): Buffer {
  const line = (cells: readonly string[]) => cells.map((text) => `"${shield(text).replaceAll('"', '""')}"`).join(';');
  return Buffer.from(`\uFEFF${rows.map(line).join('\r\n')}\r\n`);
}
