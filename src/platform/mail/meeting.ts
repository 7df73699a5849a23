import { type Clock, Temporal } from '../time/time.ts';
import { cancellation, invitation } from './calendar.ts';
import type { CalendarPart } from './send.ts';
import { meetingWords } from './texts.sv.ts';

export interface CalledMeeting {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Grows with each change, so that a calendar knows the latest. */
  readonly version: number;
}

/**
 * A meeting as it goes into the calendar: that there is one in Samsyn, and when. Where it is, what it is about and who
 * comes waits behind the login.
 */
export const meetingPart = (
  meeting: CalledMeeting,
  {
    isCancelled,
    to,
    clock,
    from,
    publicUrl,
  }: {
    readonly isCancelled: boolean;
    readonly to: string;
    readonly clock: Clock;
    readonly from: string;
    readonly publicUrl: string;
  },
): CalendarPart =>
  (isCancelled ? cancellation : invitation)({
    uid: `${meeting.id}@samsyn`,
    sequence: meeting.version,
    start: Temporal.Instant.from(meeting.startsAt),
    end: Temporal.Instant.from(meeting.endsAt),
    summary: meetingWords.summary,
    link: publicUrl,
    organizer: { name: meetingWords.organizer, email: from },
    attendee: to,
    stamp: clock.now(),
  });
