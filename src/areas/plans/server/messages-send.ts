import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { type MailParts, sendFrom, type Waiting } from '../../../platform/mail/outbox.ts';
import type { Message } from '../../../platform/mail/send.ts';
import { mailText } from '../../../platform/mail/texts.sv.ts';
import { type MessageFailure, type MessageKind, revealsMeeting } from '../domain/messages.ts';
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
  const link = `${parts.publicUrl}${row.toKind === 'guardian' ? '/familj' : kind === 'published' ? '/planer' : '/min-dag'}`;
  const { subject, text } = mailWords[kind];
  return { to, subject, text: mailText(text, link), ...(calendar && { calendar }) };
}

/**
 * Empty when there is none; undefined for one who may no longer see the plan: what was true when it was written may have
 * ended. At work that takes a unit that consent lets in; the unit that started the plan keeps its frame, but is told of no
 * meeting. That a consent has ended is told also to a coordinator whose own unit it was.
 */
async function addressOf(tx: Tx, { toKind, toId, planId, unitId, kind }: Row): Promise<string | undefined> {
  const { rows } =
    toKind === 'employee'
      ? await sql<{ email: string | null; sees: boolean }>`
          select e.email, exists (select from directory.holder h
                                   where h.employee_id = e.id and h.unit_id = ${unitId})
                          and (${kind === 'consent_withdrawn'} or exists (
                               select from plans.party y
                                where y.plan_id = ${planId} and y.unit_id = ${unitId}
                                  and (y.open_until >= app.today()
                                       or y.kind = 'initiator' and not ${revealsMeeting(kind as MessageKind)}))) as sees
            from directory.employee e where e.id = ${toId}`.execute(tx)
      : await sql<{ email: string | null; sees: boolean }>`
          select g.email, g.id = any (children.guardians_with_sight(p.child_id))
                          and not (${revealsMeeting(kind as MessageKind)} and plans.hides_meeting(p.id, g.id)) as sees
            from children.guardian g, plans.plan p where g.id = ${toId} and p.id = ${planId}`.execute(tx);
  return rows[0]?.sees ? (rows[0].email ?? '') : undefined;
}
