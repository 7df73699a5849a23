import type { Standing } from './status.ts';

export const messageKinds = ['ends_owner', 'ends_steering', 'follow_up_due'] as const;
export type AgreementMessage = (typeof messageKinds)[number];

/** A reminder that is to go today, about the day that is told of. Each goes once for its day. */
export interface Reminder {
  readonly kind: AgreementMessage;
  readonly aboutDay: string;
}

interface ReminderFacts {
  readonly standing: Standing;
  /** The last day that the steering group waits for: an end by then is told to it. */
  readonly steeringBy: string;
  readonly today: string;
  /** The next follow-up's last day; null when none is due or one is under way. */
  readonly followUpBy: string | null;
}

/**
 * Which reminders an agreement gives: to its owner when the end is near, to the steering group when it is nearer, and to
 * the owner when a follow-up is due. A prolonged agreement has another last day, and is told of anew.
 */
export function remindersOf({ standing, steeringBy, today, followUpBy }: ReminderFacts): Reminder[] {
  const { status, until } = standing;
  const ends = status === 'runs_out' && until !== null ? until : null;
  return [
    ...(ends === null ? [] : [{ kind: 'ends_owner' as const, aboutDay: ends }]),
    ...(ends === null || ends > steeringBy ? [] : [{ kind: 'ends_steering' as const, aboutDay: ends }]),
    ...(followUpBy === null || followUpBy > today ? [] : [{ kind: 'follow_up_due' as const, aboutDay: followUpBy }]),
  ];
}

/** What a message was about, to whoever may write the agreement. */
export const messageWords = {
  ends_owner: 'Påminnelsen till den ansvariga om att överenskommelsen går ut',
  ends_steering: 'Påminnelsen till styrgruppen om att överenskommelsen går ut',
  follow_up_due: 'Påminnelsen om uppföljning',
} as const satisfies Record<AgreementMessage, string>;
