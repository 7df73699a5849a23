import type { Tx } from '../../../platform/db/transaction.ts';
import { cancellation, invitation } from '../../../platform/mail/calendar.ts';
import type { CalendarPart } from '../../../platform/mail/send.ts';
import { type Clock, Temporal } from '../../../platform/time/time.ts';
import type { MessageKind } from '../domain/messages.ts';
import { calendarWords } from './messages.sv.ts';

/**
 * What goes into the calendar: that there is a meeting in Samsyn, and when. Where it is, whom it is about and who comes
 * waits behind the login. Undefined for other messages; `outdated` when the meeting has been changed since.
 */
export async function calendarFor(
  { clock, from, publicUrl }: { clock: Clock; from: string; publicUrl: string },
  tx: Tx,
  { kind, meetingId, to }: { kind: MessageKind; meetingId: string | null; to: string },
): Promise<CalendarPart | 'outdated' | undefined> {
  if (kind !== 'meeting_set' && kind !== 'meeting_cancelled') return undefined;
  const meeting = await tx
    .selectFrom('plans.meeting')
    .select(['id', 'state', 'startsAt', 'endsAt', 'version'])
    .where('id', '=', meetingId)
    .executeTakeFirst();
  if (meeting?.state !== (kind === 'meeting_set' ? 'set' : 'cancelled')) return 'outdated';
  return (kind === 'meeting_set' ? invitation : cancellation)({
    uid: `${meeting.id}@samsyn`,
    sequence: meeting.version,
    start: Temporal.Instant.from(meeting.startsAt),
    end: Temporal.Instant.from(meeting.endsAt),
    summary: calendarWords.summary,
    link: publicUrl,
    organizer: { name: calendarWords.organizer, email: from },
    attendee: to,
    stamp: clock.now(),
  });
}
