import writeXlsxFile from 'write-excel-file/node';
import { shield } from './formula.ts';

/** A text that Excel would read as an escaped sign says outright that its underscore is one. */
const escaped = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/**
 * Rows as an XLSX file with one sheet, its heading kept in sight. Every cell is text, so that no spreadsheet takes a code
 * for a number or a day of its own.
 */
export function writeXlsx(name: string, rows: readonly (readonly string[])[]): Promise<Buffer> {
  const [header = [], ...lines] = rows;
  const cell = (text: string, more: object = {}) =>
    text === '' ? null : { type: String, format: '@', value: escaped(shield(text)), ...more };
  const widths = header.map((head, at) => {
    const longest = lines.slice(0, 200).reduce((most, line) => Math.max(most, (line[at] ?? '').length), head.length);
    return { width: Math.min(Math.max(longest + 2, 10), 60) };
  });
  return writeXlsxFile(
    [header.map((text) => cell(text, { fontWeight: 'bold' })), ...lines.map((line) => line.map((text) => cell(text)))],
    { sheet: name, columns: widths, stickyRowsCount: 1 },
  ).toBuffer();
}
