import type { Tx } from '../../../platform/db/transaction.ts';
import { meetingPart } from '../../../platform/mail/meeting.ts';
import type { CalendarPart } from '../../../platform/mail/send.ts';
import type { Clock } from '../../../platform/time/time.ts';
import type { MessageKind } from '../domain/messages.ts';

/** What goes into the calendar. Undefined for other messages; `outdated` when the meeting has been changed since. */
export async function calendarFor(
  parts: { clock: Clock; from: string; publicUrl: string },
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
  return meetingPart(meeting, { ...parts, to, isCancelled: kind === 'meeting_cancelled' });
}
