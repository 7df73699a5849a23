import { stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { SetPlace, UpdateChild } from '../domain/contract.ts';

/** Changes what is known of a child: names, municipality, language. Gives the new version; stale when somebody was first. */
export async function updateChild(ctx: Ctx, childId: string, body: UpdateChild): Promise<number> {
  const { given, family, language, interpreter, municipality } = body;
  const changed = await ctx.tx
    .updateTable('children.child')
    .set({ given, family, language, interpreter, municipalityCode: municipality, version: body.version + 1 })
    .where('id', '=', childId)
    .where('version', '=', body.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw stale();
  return body.version + 1;
}

/** Writes where the child can be found. Only those from whom nothing is hidden reach this row. */
export async function setPlace(ctx: Ctx, childId: string, body: SetPlace): Promise<number> {
  const place = {
    address: body.address || null,
    schoolUnitId: body.schoolUnitId,
    whereabouts: body.whereabouts || null,
  };
  if (body.version === null) {
    const added = await ctx.tx
      .insertInto('children.place')
      .values({ childId, ...place })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw stale();
    return 1;
  }
  const changed = await ctx.tx
    .updateTable('children.place')
    .set({ ...place, version: body.version + 1 })
    .where('childId', '=', childId)
    .where('version', '=', body.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw stale();
  return body.version + 1;
}
