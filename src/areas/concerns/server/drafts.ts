import { randomUUID } from 'node:crypto';
import { notFound, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { DraftContent } from '../domain/content.ts';
import type { DraftView, SaveDraft } from '../domain/contract.ts';
import { filesOf } from './files.ts';

/** Begins to write. What is written is its author's alone until it is sent. */
export async function startDraft(ctx: Ctx, content: DraftContent): Promise<{ id: string; version: number }> {
  const id = randomUUID();
  await ctx.tx
    .insertInto('concerns.draft')
    .values({ id, authorId: ctx.actor.personId, unitId: ctx.actor.unitId ?? '', content: JSON.stringify(content) })
    .execute();
  return { id, version: 1 };
}

/** A draft as its author left it. */
export async function readDraft(ctx: Ctx, draftId: string): Promise<DraftView> {
  const row = await draftOf(ctx, draftId);
  return {
    id: draftId,
    content: row.content,
    savedAt: row.savedAt,
    version: row.version,
    files: await filesOf(ctx.tx, { draftId }),
  };
}

/** Keeps what has been written since; `version` is the draft as the page last saw it. */
export async function saveDraft(ctx: Ctx, draftId: string, { content, version }: SaveDraft) {
  const result = await ctx.tx
    .updateTable('concerns.draft')
    .set({ content: JSON.stringify(content), savedAt: ctx.now.toString(), version: version + 1 })
    .where('id', '=', draftId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw stale();
  return { version: version + 1 };
}

/** Throws away a draft with its files. What has been sent is another thing, and stays. */
export async function removeDraft(ctx: Ctx, draftId: string): Promise<void> {
  await ctx.tx.deleteFrom('concerns.draft').where('id', '=', draftId).execute();
}

/** The draft's row with its content read as content. `alone`: nobody else saves or sends it meanwhile. */
export async function draftOf({ tx }: Pick<Ctx, 'tx'>, draftId: string, alone = false) {
  const query = tx.selectFrom('concerns.draft').select(['content', 'savedAt', 'version']).where('id', '=', draftId);
  const row = await (alone ? query.forUpdate() : query).executeTakeFirst();
  if (row === undefined) throw notFound();
  return { ...row, content: DraftContent.parse(row.content) };
}
