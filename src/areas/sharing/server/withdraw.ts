import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';

/**
 * Writes down that a giver has taken a yes back: every living one from the same giver to the same unit for the same
 * purpose, so that none of them keeps the unit in. A recorded exception is its own. Openings close in this transaction.
 */
export async function withdraw(ctx: Ctx, consentId: string): Promise<void> {
  const asked = await ctx.tx
    .selectFrom('sharing.consent')
    .select(['childId', 'unitId', 'purpose', 'giverId', 'basis'])
    .where('id', '=', consentId)
    .executeTakeFirstOrThrow();
  await ctx.tx
    .updateTable('sharing.consent')
    .set({ withdrawnAt: ctx.now.toString(), withdrawnBy: ctx.actor.personId })
    .where('childId', '=', asked.childId)
    .where('unitId', '=', asked.unitId)
    .where('purpose', '=', asked.purpose)
    .where('giverId', '=', asked.giverId)
    .where('basis', '=', asked.basis)
    .where('withdrawnAt', 'is', null)
    .execute();
}

/** The giver's own no. It holds whatever the giver still sees: nobody is held to a yes by being shut out. */
export const withdrawOwn = (ctx: Ctx, consentId: string): Promise<unknown> =>
  sql`select sharing.withdraw_own(${consentId})`.execute(ctx.tx);
