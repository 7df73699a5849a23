import type { Tx } from '../../../platform/db/transaction.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { type MailParts, type Outbox, sendFrom } from '../../../platform/mail/outbox.ts';
import type { Message } from '../../../platform/mail/send.ts';
import type { MessageFailure } from '../../plans/index.ts';
import type { AgreementMessage } from '../domain/reminders.ts';
import { mailFor } from './messages.sv.ts';

export const mailJob = 'agreements.mail';

interface Row {
  readonly kind: AgreementMessage;
  readonly toId: string | null;
}

/** Sends the mails about agreements. */
export const sendAgreementMail = (parts: MailParts): JobSpec => sendFrom(parts, outbox(parts));

const outbox = ({ publicUrl }: MailParts): Outbox<Row, MessageFailure> => ({
  job: mailJob,
  take: (tx, messageId) =>
    tx
      .selectFrom('agreements.message')
      .select(['kind', 'toId'])
      .where('id', '=', messageId)
      .where('state', '<>', 'sent')
      .forUpdate()
      .skipLocked()
      .executeTakeFirst(),
  compose: (tx, { kind, toId }) => compose(tx, kind, toId, `${publicUrl}/overenskommelser`),
  settle: async (tx, messageId, failure, triedAt) => {
    await tx
      .updateTable('agreements.message')
      .set({ state: failure ? 'failed' : 'sent', failure, triedAt })
      .where('id', '=', messageId)
      .execute();
  },
});

async function compose(
  tx: Tx,
  kind: AgreementMessage,
  toId: string | null,
  link: string,
): Promise<Message | MessageFailure> {
  if (toId === null) return 'no_recipient';
  const row = await tx.selectFrom('directory.employee').select('email').where('id', '=', toId).executeTakeFirst();
  return row?.email ? { to: row.email, ...mailFor(kind, link) } : 'no_address';
}
