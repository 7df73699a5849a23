import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/db/transaction.ts';
import { attachableKind, attachedName, type FileKind, fileKinds } from '../../../platform/documents/file-kind.ts';
import { conflict, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { ServedFile } from '../../../platform/http/route.ts';

/** How many files a report takes along, and the largest, in bytes. */
const mostFiles = 10;
export const largestFile = 10 * 1024 * 1024;

/** Where a file lies: with what is written, with what was sent, or with what was received. Each keeps its own. */
type Place = { readonly draftId: string } | { readonly reportId: string } | { readonly intakeId: string };

/** The files that lie at a place, oldest first. */
export const filesOf = (tx: Tx, place: Place) =>
  tx
    .selectFrom('concerns.file')
    .select(['id', 'name', 'type'])
    .where((eb) => eb.and(place))
    .orderBy('addedAt')
    .orderBy('id')
    .execute();

/** Adds a file to a draft. What it is, is found out from its bytes; only PDF and Word files without macros are kept. */
export async function addFile(ctx: Ctx, draftId: string, name: string, bytes: Buffer) {
  const type = await attachableKind(bytes);
  if ((await filesOf(ctx.tx, { draftId })).length >= mostFiles)
    throw conflict(`En anmälan kan ha högst ${mostFiles} filer.`);
  const id = randomUUID();
  await ctx.tx
    .insertInto('concerns.file')
    .values({ id, draftId, name: attachedName(name, type, 'fil'), type, bytes })
    .execute();
  return { id };
}

/** A file as it was added. */
export async function readFile({ tx }: Ctx, place: Place, fileId: string): Promise<ServedFile> {
  const row = await tx
    .selectFrom('concerns.file')
    .select(['name', 'type', 'bytes'])
    .where('id', '=', fileId)
    .where((eb) => eb.and(place))
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
