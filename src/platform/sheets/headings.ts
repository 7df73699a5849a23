import { FileFault } from './limits.ts';
import type { Sheet, SheetColumn } from './sheet.ts';
import type { Table } from './table.ts';

const plain = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');

/** A, B, … Z, AA, as a spreadsheet calls its columns. */
const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/**
 * Where each column of the sheet stands in the file. The order is free. Nothing of what the file says is repeated.
 * @throws FileFault
 */
export function placesOf(spec: Pick<Sheet, 'columns'>, { header, lines }: Table): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [at, head] of header.entries()) {
    const column = spec.columns.find((each) => plain(each.header) === plain(head));
    if (column === undefined) {
      if (plain(head) === '' && lines.every(({ cells }) => cells[at]?.text.trim() === '')) continue;
      throw new FileFault(
        `Kolumn ${letters(at)} har en rubrik som inte hör till listan. Rätta rubriken eller ta bort kolumnen. Listans rubriker är: ${headersOf(spec.columns)}.`,
      );
    }
    if (places.has(column.key)) throw new FileFault(`Rubriken ${column.header} står två gånger.`);
    places.set(column.key, at);
  }
  const missing = spec.columns.filter((each) => each.optional !== true && !places.has(each.key));
  if (missing.length === 1) throw new FileFault(`Kolumnen ${headersOf(missing)} saknas.`);
  if (missing.length > 0) throw new FileFault(`Kolumnerna ${headersOf(missing)} saknas.`);
  return places;
}

const headersOf = (columns: readonly SheetColumn[]): string => columns.map(({ header }) => header).join(', ');
