import { sql } from 'kysely';
import { AppError, notReady } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type JudgedRow, judgeAgain } from '../../../platform/sheets/judge.ts';
import type { Sheet, SheetChange } from '../../../platform/sheets/sheet.ts';
import type { ImportState } from '../domain/model.ts';
import { judgeJob } from './jobs.ts';
import { sheets } from './sheets.ts';

type Settled = { readonly state: ImportState };

/**
 * Writes an import as a whole. Imports of a county are written one at a time, and every row is judged again as things stand
 * now: when one would come out otherwise than it was shown, nothing is written.
 */
export async function applyImport(ctx: Ctx, importId: string): Promise<Settled> {
  const { tx } = ctx;
  await sql`select pg_advisory_xact_lock(hashtextextended('interchange ' || app.county_id(), 0))`.execute(tx);
  const row = await tx
    .selectFrom('interchange.import')
    .select(['sheet', 'state', 'wrong', 'added', 'changed'])
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.state !== 'ready')
    throw notReady('Filen är inte redo att sparas. Läs in sidan igen och se hur långt den har kommit.');
  if (row.wrong > 0)
    throw notReady('Filen har fel. Inget sparas förrän alla rader går bra. Rätta filen och läs in den igen.');
  if (row.added + row.changed === 0) throw notReady('Filen ändrar ingenting. Det finns inget att spara.');
  await tx.updateTable('interchange.import').set({ state: 'applying' }).where('id', '=', importId).execute();
  const sheet = sheets[row.sheet];
  await sheet.hold(tx);
  await sheet.write(ctx, await stillSo(ctx, sheet, importId));
  return settle(ctx, importId, 'applied');
}

/** The changes, when every row comes out as it was shown. */
async function stillSo({ tx }: Ctx, sheet: Sheet, importId: string): Promise<SheetChange[]> {
  const shown = (await tx
    .selectFrom('interchange.importRow')
    .select(['line', 'fate', 'before', 'after'])
    .where('importId', '=', importId)
    .orderBy('line')
    .execute()) as unknown as Pick<JudgedRow, 'line' | 'fate' | 'before' | 'after'>[];
  const now = judgeAgain(sheet, shown, await sheet.read(tx), await sheet.world(tx));
  const same = now.every((row, index) => {
    const before = shown[index];
    return row.fate === before?.fate && (row.fate === 'unchanged' || isSame(sheet, row.before, before.before));
  });
  if (!same)
    throw new AppError(
      'stale',
      'Listan har ändrats av någon annan sedan filen granskades. Inget är sparat. Granska filen igen och se vad som är annorlunda.',
    );
  return now.flatMap(({ fate, before, after }) =>
    fate === 'unchanged' ? [] : [{ before: before ?? undefined, after }],
  );
}

const isSame = (sheet: Sheet, a: JudgedRow['before'], b: JudgedRow['before']): boolean =>
  sheet.columns.every(({ key }) => a?.[key] === b?.[key]);

/** Judges the file anew, as things stand now. */
export async function judgeAnew(ctx: Ctx, importId: string): Promise<Settled> {
  await ctx.tx.updateTable('interchange.import').set({ state: 'waiting' }).where('id', '=', importId).execute();
  await ctx.enqueue(judgeJob, { importId });
  return { state: 'waiting' };
}

/** Takes a file away that was not to be used, with all that was read of it. */
export async function discardImport(ctx: Ctx, importId: string): Promise<Settled> {
  const settled = await settle(ctx, importId, 'discarded');
  await ctx.tx.deleteFrom('interchange.importRow').where('importId', '=', importId).execute();
  return settled;
}

async function settle({ tx, now }: Ctx, importId: string, state: 'applied' | 'discarded'): Promise<Settled> {
  await tx
    .updateTable('interchange.import')
    .set({ state, file: null, settledAt: now.toString() })
    .where('id', '=', importId)
    .execute();
  return { state };
}
