import type { Tx } from '../../../platform/db/transaction.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { rowsFor } from '../../../platform/mail/outbox.ts';
import type { MessageKind } from '../domain/messages.ts';
import type { Recipient } from './messages-recipients.ts';

export interface Posting {
  readonly planId: string;
  readonly kind: MessageKind;
  readonly recipients: readonly Recipient[];
  /** What it is about, when the mail needs it: the meeting of an invitation. */
  readonly refId?: string | undefined;
  readonly countyId: string;
  readonly sender?: { readonly personId: string; readonly unitId: string | undefined } | undefined;
  readonly at: string;
}

/**
 * Tells people that something waits for them: one row each, and a job to send it, in the transaction of what it tells
 * about. Nobody is told of what they did themselves. The page of the plan shows which messages did not arrive.
 */
export const notify = (
  ctx: Ctx,
  planId: string,
  kind: MessageKind,
  recipients: readonly Recipient[],
  refId?: string,
): Promise<void> =>
  post(ctx.tx, (messageId) => ctx.enqueue('mail.send', { messageId }), {
    planId,
    kind,
    recipients: recipients.filter(({ id }) => id !== ctx.actor.personId),
    refId,
    countyId: ctx.actor.countyId,
    sender: { personId: ctx.actor.personId, unitId: ctx.actor.unitId },
    at: ctx.now.toString(),
  });

/** As `notify`, for a job that has no actor. `send` puts one message in the queue. */
export async function post(
  tx: Tx,
  send: (messageId: string) => Promise<void>,
  { planId, kind, recipients, refId, countyId, sender, at }: Posting,
): Promise<void> {
  const rows = rowsFor(recipients, { countyId, sender, at }).map((row) => ({
    ...row,
    planId,
    kind,
    refId: refId ?? null,
  }));
  if (rows.length === 0) return;
  await tx.insertInto('plans.message').values(rows).execute();
  for (const { id, toKind } of rows) if (toKind !== 'unit') await send(id);
}
