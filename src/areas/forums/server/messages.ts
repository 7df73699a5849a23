import type { Tx } from '../../../platform/db/transaction.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { meetingPart } from '../../../platform/mail/meeting.ts';
import { type MailParts, type Recipient, rowsFor, sendFrom, type Waiting } from '../../../platform/mail/outbox.ts';
import type { Message } from '../../../platform/mail/send.ts';
import { mailText } from '../../../platform/mail/texts.sv.ts';
import type { ForumMessageKind } from '../domain/messages.ts';
import { mailWords } from './messages.sv.ts';

/** Tells people that something waits for them in a forum: one row each and a job, in the transaction of what it tells of. */
export async function tell(
  ctx: Ctx,
  forumId: string,
  kind: ForumMessageKind,
  recipients: readonly Recipient<'employee'>[],
  refId: string,
): Promise<void> {
  const { personId, unitId, countyId } = ctx.actor;
  const others = recipients.filter(({ id }) => id !== personId);
  const rows = rowsFor(others, { countyId, sender: { personId, unitId }, at: ctx.now.toString() }).map((row) => ({
    ...row,
    forumId,
    kind,
    refId,
  }));
  if (rows.length === 0) return;
  await ctx.tx.insertInto('forums.message').values(rows).execute();
  for (const { id, toKind } of rows) if (toKind !== 'unit') await ctx.enqueue('forums.mail', { messageId: id });
}

/** Who is told what concerns a unit in a forum: those it has named; otherwise who receives its calls, or its managers. */
export async function atUnit(tx: Tx, forumId: string, unitId: string): Promise<Recipient<'employee'>[]> {
  const holders = await tx
    .selectFrom('directory.holder as h')
    .leftJoin('forums.member as m', (on) =>
      on
        .onRef('m.personId', '=', 'h.employeeId')
        .onRef('m.unitId', '=', 'h.unitId')
        .on('m.forumId', '=', forumId)
        .on('m.leftAt', 'is', null),
    )
    .select(['h.employeeId as id', 'h.role', 'm.personId as named'])
    .where('h.unitId', '=', unitId)
    .execute();
  const byCloseness = [
    holders.filter(({ named }) => named !== null),
    holders.filter(({ role }) => role === 'intake'),
    holders.filter(({ role }) => role === 'manager'),
  ];
  const chosen = byCloseness.find((group) => group.length > 0) ?? [];
  if (chosen.length === 0) return [{ kind: 'unit', id: unitId, unitId }];
  return chosen.map(({ id }) => ({ kind: 'employee' as const, id, unitId }));
}

/** Who is told what has come to a forum: those who convene it, otherwise the unit that calls. */
export async function atForum(tx: Tx, forumId: string): Promise<Recipient<'employee'>[]> {
  const convening = await tx
    .selectFrom('forums.member')
    .select(['personId as id', 'unitId'])
    .where('forumId', '=', forumId)
    .where('convenes', '=', true)
    .where('leftAt', 'is', null)
    .execute();
  if (convening.length > 0) return convening.map((one) => ({ kind: 'employee' as const, ...one }));
  const forum = await tx
    .selectFrom('forums.forum')
    .select('conveningUnitId')
    .where('id', '=', forumId)
    .executeTakeFirst();
  return forum?.conveningUnitId ? atUnit(tx, forumId, forum.conveningUnitId) : [];
}

/** Sends the messages of the forums. */
export const sendForumMail = (parts: MailParts): JobSpec =>
  sendFrom<Waiting>(parts, {
    job: 'forums.mail',
    table: 'forums.message',
    compose: (tx, row) => compose(parts, tx, row),
  });

async function compose(parts: MailParts, tx: Tx, row: Waiting): Promise<Message | { failure: string }> {
  const kind = row.kind as ForumMessageKind;
  const { subject, text } = mailWords[kind];
  const person = await tx
    .selectFrom('directory.employee')
    .select('email')
    .where('id', '=', row.toId)
    .executeTakeFirst();
  const to = person?.email;
  if (!to) return { failure: 'no_address' };
  const mail = { to, subject, text: mailText(text, `${parts.publicUrl}/min-dag`) };
  if (!kind.startsWith('meeting_')) return mail;
  const isCancelled = kind === 'meeting_cancelled';
  const meeting = await tx
    .selectFrom('forums.meeting')
    .select(['id', 'state', 'startsAt', 'endsAt', 'version'])
    .where('id', '=', row.refId)
    .executeTakeFirst();
  if (meeting === undefined || (meeting.state === 'cancelled') !== isCancelled) return { failure: 'outdated' };
  return { ...mail, calendar: meetingPart(meeting, { ...parts, to, isCancelled }) };
}
