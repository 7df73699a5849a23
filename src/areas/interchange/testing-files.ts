import type { Person, Samsyn } from '../../../test/harness/samsyn.ts';
import { openDatabase, openPool } from '../../platform/db/pool.ts';
import { writeCsv } from '../../platform/sheets/csv.ts';
import { asFile, type SheetRow } from '../../platform/sheets/sheet.ts';
import type { SheetCode } from './domain/model.ts';
import { judgeImport } from './server/judge-job.ts';
import { sheets } from './server/sheets.ts';

/** Judges an import as the worker does, with the worker's own role. */
export async function judged(s: Samsyn, importId: string): Promise<void> {
  const db = openDatabase(openPool(s.database.workerUrl, 2, () => undefined));
  try {
    await judgeImport({ db, clock: s.clock }, importId);
  } finally {
    await db.destroy();
  }
}

/** Sends a file and judges it. Gives the import's address. */
export async function sent(
  s: Samsyn,
  person: Person,
  sheet: SheetCode,
  file: Buffer,
  name = 'lista.csv',
): Promise<string> {
  const answer = await person.upload(`/api/imports?sheet=${sheet}&name=${encodeURIComponent(name)}`, file);
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  await judged(s, answer.body.id);
  return `/api/imports/${answer.body.id}`;
}

/** Rows of a list as a CSV file with every column; what is not given is empty. */
export const fileOf = (sheet: SheetCode, rows: readonly SheetRow[]): Buffer => writeCsv(asFile(sheets[sheet], rows));

/** A unit that nobody has yet, and that may be added. */
export const newUnit = (code: string, more: SheetRow = {}): SheetRow => ({
  code,
  name: 'Provskolan',
  kind: 'school',
  organisation: 'falu-kommun',
  municipality: '2080',
  source: 'Beslut i kommunstyrelsen den 1 november 2026',
  ...more,
});
