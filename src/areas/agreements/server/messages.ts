import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { type MailParts, sendFrom, type Waiting } from '../../../platform/mail/outbox.ts';
import type { AgreementMessage } from '../domain/reminders.ts';
import { mailFor } from './messages.sv.ts';

export const mailJob = 'agreements.mail';

interface Row extends Waiting {
  readonly kind: AgreementMessage;
}

/** Sends the mails about agreements, each to one who is named to get it. */
export const sendAgreementMail = (parts: MailParts): JobSpec =>
  sendFrom<Row>(parts, {
    job: mailJob,
    table: 'agreements.message',
    compose: async (tx, { kind, toId }) => {
      const row = await tx.selectFrom('directory.employee').select('email').where('id', '=', toId).executeTakeFirst();
      if (!row?.email) return { failure: 'no_address' };
      return { to: row.email, ...mailFor(kind, `${parts.publicUrl}/overenskommelser`) };
    },
  });
