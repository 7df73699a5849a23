import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../db/pool.ts';
import { inTransaction, type Tx } from '../db/transaction.ts';
import type { Enqueue, JobSpec } from '../jobs/jobs.ts';
import { type Clock, dayOf, Temporal } from '../time/time.ts';
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

/** Someone to tell. `unit` is a unit where nobody could be found: that is kept too, so that the sender sees it. */
export interface Recipient<Kind extends string = string> {
  readonly kind: Kind | 'unit';
  readonly id: string;
  readonly unitId: string | null;
}

/** A message that waits in an area's own table. */
export interface Waiting {
  readonly id: string;
  readonly kind: string;
  readonly toKind: string;
  readonly toId: string;
  readonly unitId: string | null;
  readonly refId: string | null;
  readonly createdAt: string;
  /** When somebody last asked for it to be sent again; areas that have no such button have no such column. */
  readonly againAt?: string | null;
}

/**
 * An area's table of messages (id, kind, to_kind, to_id, unit_id, ref_id, state, failure, created_at, tried_at, queued_at) and the job that
 * sends them. `compose` makes the mail, or tells with a code of the area's why there is none to send.
 */
export interface Outbox<Row extends Waiting> {
  readonly job: string;
  readonly table: string;
  readonly compose: (tx: Tx, row: Row) => Promise<Message | { readonly failure: string }>;
}

const One = z.object({ messageId: z.uuid() });

/**
 * Sends one message and writes on its row how it went. One that may go through later is marked as failed at once, so that
 * the sender sees it, and tried again by the queue. By itself, every minute, it queues messages that a trigger has written.
 */
export const sendFrom = <Row extends Waiting>(
  parts: Omit<MailParts, 'publicUrl' | 'from'>,
  outbox: Outbox<Row>,
): JobSpec => ({
  name: outbox.job,
  cron: '* * * * *',
  handler: async (data) => {
    const one = One.safeParse(data);
    if (!one.success) return queueWaiting(parts, outbox);
    const failure = await inWorker(parts, (tx) => sendOne(parts, outbox, tx, one.data.messageId));
    // The row is committed; the error is for the queue, which tries again for a day.
    if (failure?.temporary) throw new Error(`mail: ${failure.code}`);
  },
});

/** One transaction as the worker. */
export const inWorker = <Value>(
  { db, clock }: Pick<MailParts, 'db' | 'clock'>,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> => {
  const now = clock.now();
  return inTransaction(db, { kind: 'job', countyId: '', now: now.toString(), today: dayOf(now).toString() }, work);
};

interface Failure {
  readonly code: string;
  readonly temporary: boolean;
}

const lasting = (code: string): Failure => ({ code, temporary: false });

/** After this the queue tries no more, and the sender is told so. */
const hoursToTry = 24;

/** The row is locked while the mail is sent: two workers never send the same one. */
async function sendOne<Row extends Waiting>(
  { clock, mailer }: Pick<MailParts, 'clock' | 'mailer'>,
  { table, compose }: Outbox<Row>,
  tx: Tx,
  messageId: string,
): Promise<Failure | undefined> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where id = ${messageId} and state <> 'sent'
    for update skip locked`.execute(tx);
  const row = rows[0];
  if (row === undefined) return undefined;
  const now = clock.now();
  const mail = await compose(tx, row);
  const met = 'failure' in mail ? lasting(mail.failure) : await send(mailer, mail);
  const tooLate =
    Temporal.Instant.compare(now, Temporal.Instant.from(row.againAt ?? row.createdAt).add({ hours: hoursToTry })) >= 0;
  const failure = met?.temporary && tooLate ? lasting('given_up') : met;
  await sql`update ${sql.table(table)} set state = ${failure ? 'failed' : 'sent'}, failure = ${failure?.code ?? null},
    tried_at = ${now.toString()} where id = ${messageId}`.execute(tx);
  return failure;
}

async function send(mailer: Mailer, mail: Message): Promise<Failure | undefined> {
  const sent = await mailer.send(mail);
  return sent.ok ? undefined : sent.reason;
}

/** Messages that were written where no job could be made: they get one here. */
async function queueWaiting<Row extends Waiting>(
  parts: Pick<MailParts, 'db' | 'clock' | 'enqueue'>,
  { table, job }: Outbox<Row>,
): Promise<void> {
  await inWorker(parts, async (tx) => {
    const { rows } = await sql<{
      id: string;
    }>`update ${sql.table(table)} set queued_at = ${parts.clock.now().toString()}
      where state = 'waiting' and queued_at is null returning id`.execute(tx);
    for (const { id } of rows) await parts.enqueue(tx, job, { messageId: id });
  });
}

/** The columns that messages of one occasion have in common, one row for each recipient. */
export const rowsFor = <Kind extends string>(
  recipients: readonly Recipient<Kind>[],
  {
    countyId,
    sender,
    at,
  }: {
    readonly countyId: string;
    readonly sender?: { readonly personId: string; readonly unitId: string | undefined } | undefined;
    readonly at: string;
  },
) =>
  [...new Map(recipients.map((one) => [one.id, one])).values()].map((one) => ({
    id: randomUUID(),
    countyId,
    unitId: one.unitId,
    toKind: one.kind,
    toId: one.id,
    senderId: sender?.personId ?? null,
    senderUnit: sender?.unitId ?? null,
    createdAt: at,
    queuedAt: at,
    ...(one.kind === 'unit' && { state: 'failed' as const, failure: 'no_recipient', triedAt: at }),
  }));
