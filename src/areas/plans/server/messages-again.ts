import { conflict, notFound, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { canSendAgain, type MessageFailure } from '../domain/messages.ts';

/** Sends a message again that did not arrive: to where its receiver is reached now, for a day from now. */
export async function sendAgain(ctx: Ctx, planId: string, messageId: string): Promise<void> {
  const message = await ctx.tx
    .selectFrom('plans.message')
    .select(['state', 'failure'])
    .where('id', '=', messageId)
    .where('planId', '=', planId)
    .executeTakeFirst();
  if (message === undefined) throw notFound();
  if (message.state !== 'failed') throw conflict('Meddelandet är redan på väg, eller framme.');
  if (!canSendAgain(message.failure as MessageFailure))
    throw conflict('Det hjälper inte att skicka det här meddelandet igen. Hör av dig på annat sätt.');
  const at = ctx.now.toString();
  const changed = await ctx.tx
    .updateTable('plans.message')
    .set({ state: 'waiting', failure: null, againAt: at, queuedAt: at })
    .where('id', '=', messageId)
    .where('state', '=', 'failed')
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw stale();
  await ctx.enqueue('mail.send', { messageId });
}
