import { notFound, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { WriteChildWords } from '../domain/contract-voices.ts';
import { change } from './change.ts';

/** The asker's own words about what matters to the child. Version 0 begins them; begun meanwhile is stale. */
export async function writeChildWords(
  ctx: Ctx,
  planId: string,
  { words, version }: WriteChildWords,
): Promise<{ version: number }> {
  const { kind, personId } = ctx.actor;
  if (kind !== 'child' && kind !== 'guardian') throw notFound();
  const done = await change(ctx, planId, { part: 'childWords', command: 'writeChildWords' });
  const written =
    version === 0
      ? await ctx.tx
          .insertInto('plans.childWords')
          .values({ planId, authorKind: kind, authorId: personId, words, writtenAt: ctx.now.toString() })
          .onConflict((on) => on.doNothing())
          .executeTakeFirst()
      : await ctx.tx
          .updateTable('plans.childWords')
          .set({ words, version: version + 1, writtenAt: ctx.now.toString() })
          .where('planId', '=', planId)
          .where('authorId', '=', personId)
          .where('version', '=', version)
          .executeTakeFirst();
  const rows = 'numUpdatedRows' in written ? written.numUpdatedRows : written.numInsertedOrUpdatedRows;
  if (rows === 0n) throw stale();
  return { version: done.version };
}
