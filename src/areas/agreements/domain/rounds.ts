import { type Temporal, Temporal as time } from '../../../platform/time/time.ts';

export const roundKinds = ['part', 'whole'] as const;
export type RoundKind = (typeof roundKinds)[number];

/** What a round came to: the agreement stands as it is, is to be revised, or is to end. */
export const roundOutcomes = ['stands', 'revise', 'end'] as const;
export type RoundOutcome = (typeof roundOutcomes)[number];

interface ClosedRound {
  readonly kind: RoundKind;
  /** ISO day. */
  readonly closedOn: string;
}

interface FollowUpFacts {
  /** The first day that the agreement was in force. */
  readonly since: string;
  readonly wholeEveryYears: number;
  readonly closed: readonly ClosedRound[];
  /** The last day for a follow-up in part, counted from the day that it is given. */
  readonly partBy: (from: Temporal.PlainDate) => Temporal.PlainDate;
}

/**
 * Which follow-up is next, and its last day: in part a year after the last one, in whole every n years. When both fall
 * due together the whole one is enough, since it covers the part.
 */
export function nextRound({ since, wholeEveryYears, closed, partBy }: FollowUpFacts): {
  readonly kind: RoundKind;
  readonly dueOn: string;
} {
  const latest = (rounds: readonly ClosedRound[]) =>
    rounds
      .map(({ closedOn }) => closedOn)
      .sort()
      .at(-1) ?? since;
  const part = partBy(time.PlainDate.from(latest(closed)));
  const whole = time.PlainDate.from(latest(closed.filter(({ kind }) => kind === 'whole'))).add({
    years: wholeEveryYears,
  });
  return time.PlainDate.compare(whole, part) <= 0
    ? { kind: 'whole', dueOn: whole.toString() }
    : { kind: 'part', dueOn: part.toString() };
}
