import { createHash, randomUUID } from 'node:crypto';
import { attachableKind, attachedName, fileKinds } from '../../../platform/documents/file-kind.ts';
import { conflict, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { ServedFile } from '../../../platform/http/route.ts';
import { mostDocuments } from '../domain/documents.ts';
import { change } from './change.ts';

/** Attaches a file to a version. What it is, is found out from its bytes; only PDF and Word files without macros are kept. */
export async function addDocument(ctx: Ctx, agreementId: string, versionId: string, name: string, content: Buffer) {
  const type = await attachableKind(content);
  const changed = await change(ctx, agreementId, { what: 'document_added', about: versionId });
  const sha256 = createHash('sha256').update(content).digest();
  const there = await ctx.tx
    .selectFrom('agreements.document')
    .select(['id', 'sha256'])
    .where('versionId', '=', versionId)
    .execute();
  if (there.some((one) => one.sha256.equals(sha256))) throw conflict('Samma fil är redan bifogad.');
  if (there.length >= mostDocuments) throw conflict(`En version kan ha högst ${mostDocuments} dokument.`);
  const id = randomUUID();
  await ctx.tx
    .insertInto('agreements.document')
    .values({
      id,
      versionId,
      name: attachedName(name, type, 'dokument'),
      type,
      size: content.length,
      sha256,
      content,
      uploadedBy: ctx.actor.personId,
    })
    .execute();
  return { id, ...changed };
}

/** A document as it was attached. */
export async function readDocument(
  { tx }: Ctx,
  { versionId, documentId }: { versionId: string; documentId: string },
): Promise<ServedFile> {
  const row = await tx
    .selectFrom('agreements.document')
    .select(['name', 'type', 'content'])
    .where('id', '=', documentId)
    .where('versionId', '=', versionId)
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return { body: row.content, file: { name: row.name, type: fileKinds[row.type] } };
}

/** Takes away a document that was attached to a draft; what was decided keeps its documents. */
export async function removeDocument(
  ctx: Ctx,
  agreementId: string,
  { versionId, documentId }: { versionId: string; documentId: string },
) {
  const changed = await change(ctx, agreementId, { what: 'document_removed', about: versionId });
  const version = await ctx.tx
    .selectFrom('agreements.version')
    .select('state')
    .where('id', '=', versionId)
    .executeTakeFirst();
  if (version?.state === 'decided') throw conflict('Versionen är beslutad. Då står dess dokument kvar.');
  const row = await ctx.tx
    .deleteFrom('agreements.document')
    .where('id', '=', documentId)
    .where('versionId', '=', versionId)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) throw notFound();
  return changed;
}
