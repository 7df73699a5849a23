import { z } from 'zod';
import type { Database } from '../db/pool.ts';
import { inTransaction, type Tx } from '../db/transaction.ts';
import type { Enqueue, JobSpec } from '../jobs/jobs.ts';
import { type Clock, dayOf } from '../time/time.ts';
import type { Mailer, Message } from './send.ts';

/** `db` is the worker's: it may read addresses, which no request may. `publicUrl` is where people sign in. */
export interface MailParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly mailer: Mailer;
  readonly publicUrl: string;
  /** The address that invitations come from. */
  readonly from: string;
  readonly enqueue: Enqueue;
}

/** Why a message was not sent. A temporary one is tried again. */
export interface SendFailure<Code extends string> {
  readonly code: Code;
  readonly temporary: boolean;
}

/** A table of messages to be sent by mail, one row for each recipient: what an area says of its own. */
export interface Outbox<Row, Code extends string> {
  /** The job that sends one message, queued with `{ messageId }`. */
  readonly job: string;
  /** Locks a message that has not been sent, past those that somebody else has locked; undefined when there is none. */
  readonly take: (tx: Tx, messageId: string) => Promise<Row | undefined>;
  /** The mail, or the code of why there is none to send, for good. */
  readonly compose: (tx: Tx, row: Row) => Promise<Message | Code>;
  /** Writes on the row how it went. */
  readonly settle: (tx: Tx, messageId: string, failure: Code | null, at: string) => Promise<void>;
  /** Marks messages that no job was made for as queued, and gives their ids. Only where triggers write messages. */
  readonly queueWaiting?: (tx: Tx, at: string) => Promise<readonly string[]>;
}

const One = z.object({ messageId: z.uuid() });

/**
 * Sends one message and writes on its row how it went. One that may go through later is marked as failed at once, so that
 * the sender sees it, and tried again by the queue. Where triggers write messages, it queues those every minute.
 */
export const sendFrom = <Row, Code extends string>(parts: MailParts, outbox: Outbox<Row, Code>): JobSpec => ({
  name: outbox.job,
  ...(outbox.queueWaiting && { cron: '* * * * *' }),
  handler: async (data) => {
    const one = One.safeParse(data);
    if (!one.success) return queueAll(parts, outbox);
    const failure = await inWorker(parts, (tx) => sendOne(parts, outbox, tx, one.data.messageId));
    // The row is committed; the error is for the queue, which tries again with growing pauses.
    if (failure?.temporary) throw new Error(`mail: ${failure.code}`);
  },
});

/** One transaction with the worker's rights, in no county: its policies say what it reaches. */
export const inWorker = <Value>(
  { db, clock }: Pick<MailParts, 'db' | 'clock'>,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> => {
  const now = clock.now();
  return inTransaction(db, { kind: 'job', countyId: '', now: now.toString(), today: dayOf(now).toString() }, work);
};

/** The row is locked while the mail is sent: two workers never send the same one. */
async function sendOne<Row, Code extends string>(
  { clock, mailer }: MailParts,
  { take, compose, settle }: Outbox<Row, Code>,
  tx: Tx,
  messageId: string,
): Promise<SendFailure<string> | undefined> {
  const row = await take(tx, messageId);
  if (row === undefined) return undefined;
  const mail = await compose(tx, row);
  const sent = typeof mail === 'string' ? undefined : await mailer.send(mail);
  const failure = typeof mail === 'string' ? { code: mail, temporary: false } : sent?.ok ? undefined : sent?.reason;
  await settle(tx, messageId, (failure?.code ?? null) as Code | null, clock.now().toString());
  return failure;
}

async function queueAll<Row, Code extends string>(parts: MailParts, outbox: Outbox<Row, Code>): Promise<void> {
  await inWorker(parts, async (tx) => {
    for (const messageId of (await outbox.queueWaiting?.(tx, parts.clock.now().toString())) ?? [])
      await parts.enqueue(tx, outbox.job, { messageId });
  });
}
