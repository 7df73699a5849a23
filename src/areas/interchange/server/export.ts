import type { Ctx } from '../../../platform/http/context.ts';
import type { ServedFile } from '../../../platform/http/route.ts';
import { writeCsv } from '../../../platform/sheets/csv.ts';
import { asFile } from '../../../platform/sheets/sheet.ts';
import { writeXlsx } from '../../../platform/sheets/xlsx-write.ts';
import type { formats, SheetCode } from '../domain/model.ts';
import { sheetWords } from '../domain/texts.sv.ts';
import { sheets } from './sheets.ts';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A list as it stands, as a file that can be imported as it is. */
export async function exportList(
  { tx, today }: Ctx,
  code: SheetCode,
  format: (typeof formats)[number],
): Promise<ServedFile> {
  const sheet = sheets[code];
  const rows = asFile(sheet, await sheet.read(tx));
  const { name, file } = sheetWords[code];
  return {
    body: format === 'csv' ? writeCsv(rows) : await writeXlsx(name, rows),
    file: { name: `samsyn-${file}-${today}.${format}`, type: types[format] },
  };
}
