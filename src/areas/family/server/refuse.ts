import type { Ctx } from '../../../platform/http/context.ts';
import { coordinatorOn, notify, recordRefusal } from '../../plans/index.ts';
import type { Refuse } from '../domain/contract.ts';

/** The family's own no: the same outcome as when staff write it down, and the coordinator is told. */
export async function refuse(
  ctx: Ctx,
  planId: string,
  { version, reason, offerAgain = ctx.today.add({ months: 3 }).toString() }: Refuse,
): Promise<{ version: number }> {
  const done = await recordRefusal(ctx, planId, { version, reason, offerAgain });
  await notify(ctx, planId, 'family_refused', await coordinatorOn(ctx.tx, planId));
  return done;
}
