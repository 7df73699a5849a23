import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/db/transaction.ts';
import { type FileKind, fileKindOf, fileKinds } from '../../../platform/documents/file-kind.ts';
import { AppError, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { ServedFile } from '../../../platform/http/route.ts';
import { conflict } from './invalid.ts';

/** How many files a report takes along, and the largest, in bytes. */
const mostFiles = 10;
export const largestFile = 10 * 1024 * 1024;
/** A report between systems is text alone, in bytes. */
export const largestReportFile = 256 * 1024;

/** Where a file lies: with what is written, with what was sent, or with what was received. Each keeps its own. */
type Place = { readonly draftId: string } | { readonly reportId: string } | { readonly intakeId: string };

/** The files that lie at a place, oldest first. */
export async function filesOf(tx: Tx, place: Place) {
  const [column, id] = Object.entries(place)[0] as ['draftId' | 'reportId' | 'intakeId', string];
  const rows = await tx
    .selectFrom('concerns.file')
    .select(['id', 'name', 'type'])
    .where(column, '=', id)
    .orderBy('addedAt')
    .orderBy('id')
    .execute();
  return rows;
}

/** Adds a file to a draft. What it is, is found out from its bytes; only PDF and Word files without macros are kept. */
export async function addFile(ctx: Ctx, draftId: string, name: string, bytes: Buffer) {
  const type = await fileKindOf(bytes);
  if (type === undefined)
    throw new AppError(
      'unsupported_media',
      'Filen är varken en PDF eller ett Word-dokument (DOCX). Spara om den och försök igen.',
    );
  if ((await filesOf(ctx.tx, { draftId })).length >= mostFiles)
    throw conflict(`En anmälan kan ha högst ${mostFiles} filer.`);
  const id = randomUUID();
  await ctx.tx
    .insertInto('concerns.file')
    .values({ id, draftId, name: plain(name, type), type, bytes })
    .execute();
  return { id };
}

const plain = (name: string, type: FileKind): string =>
  `${(name.split(/[/\\]/).at(-1) ?? '').replace(/\.(pdf|docx?)$/i, '') || 'fil'}.${type}`;

/** A file as it was added. */
export async function readFile({ tx }: Ctx, place: Place, fileId: string): Promise<ServedFile> {
  const [column, id] = Object.entries(place)[0] as ['draftId' | 'reportId' | 'intakeId', string];
  const row = await tx
    .selectFrom('concerns.file')
    .select(['name', 'type', 'bytes'])
    .where('id', '=', fileId)
    .where(column, '=', id)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return { body: row.bytes, file: { name: row.name, type: fileKinds[row.type as FileKind] } };
}

/** Takes a file away from a draft. */
export async function removeFile({ tx }: Ctx, draftId: string, fileId: string): Promise<void> {
  const result = await tx
    .deleteFrom('concerns.file')
    .where('id', '=', fileId)
    .where('draftId', '=', draftId)
    .executeTakeFirst();
  if (result.numDeletedRows === 0n) throw notFound();
}
