import { randomUUID } from 'node:crypto';
import { AppError } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { FileFault, fileFaults, limits } from '../../../platform/sheets/limits.ts';
import { kindOf } from '../../../platform/sheets/read.ts';
import { ImportId, type SheetCode } from '../domain/model.ts';
import { judgeJob } from './jobs.ts';

/** Keeps a file, to be judged in the background. What it cannot be at all is said at once. */
export async function startImport(ctx: Ctx, sheet: SheetCode, name: string, file: Buffer) {
  refuseUnlike(file, name);
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
