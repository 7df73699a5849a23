import { useState } from 'react';
import { hasBegun, type Meeting } from './meeting-words.ts';

type Time = Pick<Meeting, 'id' | 'state' | 'startsAt' | 'endsAt' | 'place'>;
export type Fit = 'yes' | 'no' | '';

/** The proposed times that can still be chosen, in order. */
export const openTimes = <T extends Time>(meetings: readonly T[]): T[] =>
  meetings.filter((meeting) => meeting.state === 'proposed' && !hasBegun(meeting));

/** Which times fit, as the one who answers fills it in. `before` is what was answered before. */
export function useTimesThatFit<T extends Time>(meetings: readonly T[], before: (time: T) => boolean | null) {
  const times = openTimes(meetings);
  const [said, setSaid] = useState<Readonly<Record<string, Fit>>>({});
  const fitOf = (time: T): Fit => {
    const earlier = before(time);
    return said[time.id] ?? (earlier === null ? '' : earlier ? 'yes' : 'no');
  };
  return {
    choices: times.map((time) => ({
      time,
      value: fitOf(time),
      onChange: (value: Fit) => setSaid((all) => ({ ...all, [time.id]: value })),
    })),
    /** What is sent: nothing of a time that nothing is said about. */
    answered: times.flatMap((time) =>
      fitOf(time) === '' ? [] : [{ meetingId: time.id, fits: fitOf(time) === 'yes' }],
    ),
  };
}
export type TimeChoices = ReturnType<typeof useTimesThatFit>['choices'];
