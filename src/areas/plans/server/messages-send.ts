import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../../platform/db/pool.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import type { Enqueue, JobSpec } from '../../../platform/jobs/jobs.ts';
import type { Mailer } from '../../../platform/mail/send.ts';
import { type Clock, dayOf } from '../../../platform/time/time.ts';
import type { MessageFailure, MessageKind } from '../domain/messages.ts';
import { mailText, mailWords } from './messages.sv.ts';
import { calendarFor } from './messages-calendar.ts';

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

const One = z.object({ messageId: z.uuid() });

/**
 * Sends one message and writes on its row how it went. One that may go through later is marked as failed at once, so that
 * the sender sees it, and tried again by the queue. By itself, every minute, it queues messages that a trigger has written.
 */
export const sendMail = (parts: MailParts): JobSpec => ({
  name: 'mail.send',
  cron: '* * * * *',
  handler: async (data) => {
    const one = One.safeParse(data);
    if (!one.success) return queueWaiting(parts);
    const failure = await inWorker(parts, (tx) => sendOne(parts, tx, one.data.messageId));
    // The row is committed; the error is for the queue, which tries again with growing pauses.
    if (failure?.temporary) throw new Error(`mail: ${failure.code}`);
  },
});

export const inWorker = <Value>(
  { db, clock }: Pick<MailParts, 'db' | 'clock'>,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> => {
  const now = clock.now();
  return inTransaction(db, { kind: 'job', countyId: '', now: now.toString(), today: dayOf(now).toString() }, work);
};

interface Failure {
  readonly code: MessageFailure;
  readonly temporary: boolean;
}
const lasting = (code: MessageFailure): Failure => ({ code, temporary: false });

/** The row is locked while the mail is sent: two workers never send the same one. */
async function sendOne(parts: MailParts, tx: Tx, messageId: string): Promise<Failure | undefined> {
  const row = await tx
    .selectFrom('plans.message')
    .select(['id', 'planId', 'kind', 'toKind', 'toId', 'refId'])
    .where('id', '=', messageId)
    .where('state', '<>', 'sent')
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const failure = await deliver(parts, tx, row);
  await tx
    .updateTable('plans.message')
    .set({ state: failure ? 'failed' : 'sent', failure: failure?.code ?? null, triedAt: parts.clock.now().toString() })
    .where('id', '=', messageId)
    .execute();
  return failure;
}

interface Row {
  readonly id: string;
  readonly planId: string;
  readonly kind: string;
  readonly toKind: string;
  readonly toId: string;
  readonly refId: string | null;
}

async function deliver(parts: MailParts, tx: Tx, row: Row): Promise<Failure | undefined> {
  const kind = row.kind as MessageKind;
  const isGuardian = row.toKind === 'guardian';
  const to = await addressOf(tx, row);
  if (to === undefined) return lasting('not_entitled');
  if (to === '') return lasting('no_address');
  const calendar = await calendarFor(parts, tx, { kind, meetingId: row.refId, to });
  if (calendar === 'outdated') return lasting('outdated');
  const link = `${parts.publicUrl}${isGuardian ? '/familj' : '/min-dag'}`;
  const sent = await parts.mailer.send({
    to,
    subject: mailWords[kind].subject,
    text: mailText(kind, link),
    ...(calendar && { calendar }),
  });
  return sent.ok ? undefined : sent.reason;
}

/** Empty when there is none; undefined for a guardian who has been blocked since the message was written. */
async function addressOf(tx: Tx, { toKind, toId, planId }: Row): Promise<string | undefined> {
  if (toKind === 'employee') {
    const row = await tx.selectFrom('directory.employee').select('email').where('id', '=', toId).executeTakeFirst();
    return row?.email ?? '';
  }
  const { rows } = await sql<{ email: string | null; blocked: boolean }>`
    select g.email, exists (select from children.custody u join plans.plan p on p.child_id = u.child_id
                             where p.id = ${planId} and u.guardian_id = g.id and u.blocked_at is not null) as blocked
      from children.guardian g where g.id = ${toId}`.execute(tx);
  return rows[0]?.blocked ? undefined : (rows[0]?.email ?? '');
}

/** Messages that were written where no job could be made: they get one here. */
async function queueWaiting(parts: MailParts): Promise<void> {
  await inWorker(parts, async (tx) => {
    const rows = await tx
      .updateTable('plans.message')
      .set({ queuedAt: parts.clock.now().toString() })
      .where('state', '=', 'waiting')
      .where('queuedAt', 'is', null)
      .returning('id')
      .execute();
    for (const { id } of rows) await parts.enqueue(tx, 'mail.send', { messageId: id });
  });
}
