import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { type MailParts, type Recipient, rowsFor, sendFrom, type Waiting } from '../../../platform/mail/outbox.ts';
import { mailText } from '../../../platform/mail/texts.sv.ts';
import { type MailKind, mailWords } from './messages.sv.ts';

/**
 * Tells those who receive at a unit that something has come: a row each and a job, in the transaction of what came. Who
 * stands close to the children of the reports is not told.
 */
export async function tellArrived(
  ctx: Ctx,
  unitId: string,
  kind: MailKind,
  reportIds: readonly string[] = [],
): Promise<void> {
  const { rows } = await sql<{ id: string }>`select concerns.to_tell(${unitId}, ${reportIds}::uuid[]) as id`.execute(
    ctx.tx,
  );
  await tell(
    ctx,
    kind,
    rows.map(({ id }) => ({ kind: 'employee', id, unitId })),
  );
}

/** Tells people that something waits for them among the reports. Says nothing of what, or of whom. */
export async function tell(ctx: Ctx, kind: MailKind, recipients: readonly Recipient<'employee'>[]): Promise<void> {
  const { personId, unitId, countyId } = ctx.actor;
  const others = recipients.filter(({ id }) => id !== personId);
  const rows = rowsFor(others, { countyId, sender: { personId, unitId }, at: ctx.now.toString() }).map((row) => ({
    ...row,
    kind,
  }));
  if (rows.length === 0) return;
  await ctx.tx.insertInto('concerns.message').values(rows).execute();
  for (const { id, toKind } of rows) if (toKind !== 'unit') await ctx.enqueue('concerns.mail', { messageId: id });
}

/** Sends the messages of the reports. */
export const sendConcernMail = (parts: MailParts): JobSpec =>
  sendFrom<Waiting>(parts, {
    job: 'concerns.mail',
    table: 'concerns.message',
    compose: async (tx, row) => {
      const person = await tx
        .selectFrom('directory.employee')
        .select('email')
        .where('id', '=', row.toId)
        .executeTakeFirst();
      if (!person?.email) return { failure: 'no_address' };
      const { subject, text } = mailWords[row.kind as MailKind];
      return { to: person.email, subject, text: mailText(text, `${parts.publicUrl}/min-dag`) };
    },
  });
