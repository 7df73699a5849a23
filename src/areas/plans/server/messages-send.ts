import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { type MailParts, sendFrom, type Waiting } from '../../../platform/mail/outbox.ts';
import type { Message } from '../../../platform/mail/send.ts';
import { mailText } from '../../../platform/mail/texts.sv.ts';
import type { MessageFailure, MessageKind } from '../domain/messages.ts';
import { mailWords } from './messages.sv.ts';
import { calendarFor } from './messages-calendar.ts';

interface Row extends Waiting {
  readonly planId: string;
}

/** Sends the messages of the plans: one that is queued, and every minute those that a trigger has written. */
export const sendMail = (parts: MailParts): JobSpec =>
  sendFrom<Row>(parts, { job: 'mail.send', table: 'plans.message', compose: (tx, row) => compose(parts, tx, row) });

const lasting = (failure: MessageFailure) => ({ failure });

async function compose(parts: MailParts, tx: Tx, row: Row): Promise<Message | { failure: MessageFailure }> {
  const kind = row.kind as MessageKind;
  const to = await addressOf(tx, row);
  if (to === undefined) return lasting('not_entitled');
  if (to === '') return lasting('no_address');
  const calendar = await calendarFor(parts, tx, { kind, meetingId: row.refId, to });
  if (calendar === 'outdated') return lasting('outdated');
  const link = `${parts.publicUrl}${row.toKind === 'guardian' ? '/familj' : '/min-dag'}`;
  const { subject, text } = mailWords[kind];
  return { to, subject, text: mailText(text, link), ...(calendar && { calendar }) };
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
