import { readCsv } from './csv.ts';
import { FileFault, fileFaults, limits } from './limits.ts';
import type { Table } from './table.ts';
import { readXlsx } from './xlsx-read.ts';

const startsAsZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'));
/** Old Excel files (XLS), and XLSX files with a password, are OLE files. */
const startsAsOle = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));

/**
 * What the file is, from its bytes; `name` decides only what is said when it is not what it is called.
 * @throws FileFault
 */
export function kindOf(bytes: Buffer, name: string): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new FileFault(fileFaults.empty);
  if (bytes.length > limits.fileBytes) throw new FileFault(fileFaults.tooLarge);
  if (startsAsZip(bytes)) return 'xlsx';
  if (/\.xls[xm]$/i.test(name)) throw new FileFault(startsAsOle(bytes) ? fileFaults.locked : fileFaults.notXlsx);
  if (startsAsOle(bytes) || bytes.subarray(0, 5).toString('latin1') === '%PDF-')
    throw new FileFault(fileFaults.notText);
  return 'csv';
}

/**
 * A file as a table.
 * @throws FileFault
 */
export async function readTable(bytes: Buffer, name: string): Promise<Table> {
  const table = kindOf(bytes, name) === 'xlsx' ? await readXlsx(bytes) : readCsv(bytes);
  if (table.lines.length === 0) throw new FileFault(fileFaults.noRows);
  return table;
}
