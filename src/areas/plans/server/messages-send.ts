import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { type MailParts, type Outbox, sendFrom } from '../../../platform/mail/outbox.ts';
import type { Message } from '../../../platform/mail/send.ts';
import type { MessageFailure, MessageKind } from '../domain/messages.ts';
import { mailText, mailWords } from './messages.sv.ts';
import { calendarFor } from './messages-calendar.ts';

interface Row {
  readonly id: string;
  readonly planId: string;
  readonly kind: string;
  readonly toKind: string;
  readonly toId: string;
  readonly refId: string | null;
}

/** Sends the messages about plans. Some of them are written by triggers. */
export const sendMail = (parts: MailParts): JobSpec => sendFrom(parts, planMessages(parts));

const planMessages = (parts: MailParts): Outbox<Row, MessageFailure> => ({
  job: 'mail.send',
  take: (tx, messageId) =>
    tx
      .selectFrom('plans.message')
      .select(['id', 'planId', 'kind', 'toKind', 'toId', 'refId'])
      .where('id', '=', messageId)
      .where('state', '<>', 'sent')
      .forUpdate()
      .skipLocked()
      .executeTakeFirst(),
  compose: (tx, row) => compose(parts, tx, row),
  settle: async (tx, messageId, failure, triedAt) => {
    await tx
      .updateTable('plans.message')
      .set({ state: failure ? 'failed' : 'sent', failure, triedAt })
      .where('id', '=', messageId)
      .execute();
  },
  queueWaiting: async (tx, queuedAt) => {
    const rows = await tx
      .updateTable('plans.message')
      .set({ queuedAt })
      .where('state', '=', 'waiting')
      .where('queuedAt', 'is', null)
      .returning('id')
      .execute();
    return rows.map(({ id }) => id);
  },
});

async function compose(parts: MailParts, tx: Tx, row: Row): Promise<Message | MessageFailure> {
  const kind = row.kind as MessageKind;
  const isGuardian = row.toKind === 'guardian';
  const to = await addressOf(tx, row);
  if (to === undefined) return 'not_entitled';
  if (to === '') return 'no_address';
  const calendar = await calendarFor(parts, tx, { kind, meetingId: row.refId, to });
  if (calendar === 'outdated') return 'outdated';
  const link = `${parts.publicUrl}${isGuardian ? '/familj' : '/min-dag'}`;
  return { to, subject: mailWords[kind].subject, text: mailText(kind, link), ...(calendar && { calendar }) };
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
