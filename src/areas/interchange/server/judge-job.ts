import { sql } from 'kysely';
import type { Database } from '../../../platform/db/pool.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import { fates, type JudgedRow, judge } from '../../../platform/sheets/judge.ts';
import { FileFault } from '../../../platform/sheets/limits.ts';
import { readTable } from '../../../platform/sheets/read.ts';
import { type Clock, dayOf } from '../../../platform/time/time.ts';
import type { SheetCode } from '../domain/model.ts';
import { sheets } from './sheets.ts';

interface Parts {
  readonly db: Database;
  readonly clock: Clock;
}

interface Taken {
  readonly countyId: string;
  readonly sheet: SheetCode;
  readonly fileName: string;
  readonly file: Buffer;
  /** Times that somebody has begun to read it, this one included. */
  readonly attempts: number;
}

/** Rows that are kept at a time: after each, whoever waits sees how far it has come. */
const batch = 500;

/** A file that is read so many times without an end has brought the process down each time. */
const mostAttempts = 2;

const ours = 'Det gick inte att läsa filen. Det är inte ditt fel. Försök igen, och hör av dig om det inte hjälper.';

/** Reads a file that was sent, and keeps what each of its rows would do. Does nothing to one that is settled already. */
export async function judgeImport({ db, clock }: Parts, importId: string): Promise<void> {
  const inCounty = <Value>(countyId: string, work: (tx: Tx) => Promise<Value>): Promise<Value> => {
    const now = clock.now();
    return inTransaction(db, { kind: 'job', countyId, now: now.toString(), today: dayOf(now).toString() }, work);
  };
  const taken = await inCounty('', (tx) => take(tx, importId));
  if (taken === undefined) return;
  const { countyId, sheet: code, file, fileName, attempts } = taken;
  const sheet = sheets[code];
  const refuse = (refusal: string) =>
    inCounty(countyId, (tx) =>
      tx
        .updateTable('interchange.import')
        .set({ state: 'refused', refusal, file: null })
        .where('id', '=', importId)
        .execute(),
    );
  if (attempts > mostAttempts) {
    await refuse(ours);
    return;
  }
  try {
    const table = await readTable(file, fileName);
    const rows = await inCounty(countyId, async (tx) =>
      judge(sheet, table, await sheet.read(tx), await sheet.world(tx)),
    );
    for (let at = 0; at < rows.length; at += batch) {
      const kept = await inCounty(countyId, (tx) => keep(tx, importId, rows.slice(at, at + batch), rows.length));
      if (!kept) return;
    }
    await inCounty(countyId, (tx) => ready(tx, importId, rows));
  } catch (error) {
    if (error instanceof FileFault) {
      await refuse(error.message);
      return;
    }
    await refuse(ours);
    throw error;
  }
}

/** Takes the import to be judged from its beginning; undefined when there is nothing to do. */
async function take(tx: Tx, importId: string): Promise<Taken | undefined> {
  const row = await tx
    .updateTable('interchange.import')
    .set((eb) => ({ state: 'reading', done: 0, total: null, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', importId)
    .where('state', 'in', ['waiting', 'reading'])
    .returning(['countyId', 'sheet', 'fileName', 'file', 'attempts'])
    .executeTakeFirst();
  await tx.deleteFrom('interchange.importRow').where('importId', '=', importId).execute();
  return row?.file ? { ...row, file: row.file } : undefined;
}

/** Keeps some rows and how far it has come. False when the import has been discarded meanwhile. */
async function keep(tx: Tx, importId: string, rows: readonly JudgedRow[], total: number): Promise<boolean> {
  const row = await tx
    .updateTable('interchange.import')
    .set((eb) => ({ done: eb('done', '+', rows.length), total }))
    .where('id', '=', importId)
    .where('state', '=', 'reading')
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) return false;
  await sql`
    insert into interchange.import_row (import_id, line, fate, identity, before, after, faults)
    select ${importId}::uuid, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r (line integer, fate text, identity text, before jsonb, after jsonb, faults jsonb)`.execute(tx);
  return true;
}

/** Everything has been judged: how many came out how. */
async function ready(tx: Tx, importId: string, rows: readonly JudgedRow[]): Promise<void> {
  const [wrong, changed, added, unchanged] = fates.map((fate) => rows.filter((row) => row.fate === fate).length);
  await tx
    .updateTable('interchange.import')
    .set({ state: 'ready', wrong, changed, added, unchanged } as object)
    .where('id', '=', importId)
    .where('state', '=', 'reading')
    .execute();
}
