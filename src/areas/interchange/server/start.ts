import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { AppError, conflict } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { FileFault, fileFaults, limits } from '../../../platform/sheets/limits.ts';
import { kindOf } from '../../../platform/sheets/read.ts';
import { ImportId, type SheetCode } from '../domain/model.ts';
import { judgeJob } from './jobs.ts';

/** Bytes of files that one person may have that are neither taken in nor thrown away: each is kept whole. */
const mostWaiting = 10 * limits.fileBytes;

/** Keeps a file, to be judged in the background. What it cannot be at all is said at once. */
export async function startImport(ctx: Ctx, sheet: SheetCode, name: string, file: Buffer) {
  refuseUnlike(file, name);
  const { waiting } = await ctx.tx
    .selectFrom('interchange.import')
    .select(sql<number>`coalesce(sum(octet_length(file)), 0)::int`.as('waiting'))
    .where('startedBy', '=', ctx.actor.personId)
    .where('state', 'in', ['waiting', 'reading', 'ready'])
    .executeTakeFirstOrThrow();
  if (waiting + file.length > mostWaiting)
    throw conflict(
      'Du har så många filer som väntar att det inte går att skicka fler. Läs in dem eller ta bort dem först.',
    );
  const id = ImportId.parse(randomUUID());
  await ctx.tx
    .insertInto('interchange.import')
    .values({
      id,
      sheet,
      fileName: name.split(/[/\\]/).at(-1) || 'fil',
      file,
      startedBy: ctx.actor.personId,
      startedUnit: ctx.actor.unitId ?? '',
    })
    .execute();
  await ctx.enqueue(judgeJob, { importId: id });
  return { id };
}

/** Said at the field that the file was chosen in. */
const unlike = (code: 'too_large' | 'unsupported_media', message: string): AppError =>
  new AppError(code, message, { complaints: [{ path: 'file', message }] });

function refuseUnlike(file: Buffer, name: string): void {
  if (file.length > limits.fileBytes) throw unlike('too_large', fileFaults.tooLarge);
  try {
    kindOf(file, name);
  } catch (error) {
    throw error instanceof FileFault ? unlike('unsupported_media', error.message) : error;
  }
}
