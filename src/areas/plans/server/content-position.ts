import type { Ctx } from '../../../platform/http/context.ts';

/** The place after the last one. The plan's row is locked by the change that asks, so no two get the same. */
export async function nextPosition(ctx: Ctx, table: 'plans.goal' | 'plans.measure', planId: string): Promise<number> {
  const last = await ctx.tx
    .selectFrom(table)
    .select((eb) => eb.fn.max('position').as('position'))
    .where('planId', '=', planId)
    .executeTakeFirst();
  return (last?.position ?? 0) + 1;
}
