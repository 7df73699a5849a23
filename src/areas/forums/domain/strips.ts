import type { Absence, StripMark } from './codes.ts';
import type { ForumStrips } from './contract-meeting.ts';

/** What was noted of a party at a meeting; nothing at all when the party came to the forum later. */
export interface Noted {
  readonly invited: boolean;
  readonly came: boolean | null;
  readonly mayDecide: boolean | null;
  readonly absence: Absence | null;
  readonly absenceWords: string;
}

export interface PartyOverTime {
  readonly partyId: string;
  readonly name: string;
  readonly why: string;
  /** By meeting. */
  readonly noted: Readonly<Record<string, Noted>>;
}

/** How the party stood to one meeting. Not invited is never absent, and a given reason is told apart from silence. */
export function markOf(noted: Noted | undefined): StripMark {
  if (noted === undefined) return 'no_note';
  if (noted.came === true) return noted.mayDecide ? 'decided' : 'without';
  if (!noted.invited) return 'not_invited';
  if (noted.came === null) return 'no_note';
  return noted.absence === null || noted.absence === 'none_given' ? 'absent' : 'absent_reason';
}

/** One strip per party over the meetings, with what they add up to. Shares count invited meetings only. */
export const stripsOf = (
  meetings: readonly { readonly id: string }[],
  parties: readonly PartyOverTime[],
): ForumStrips['rows'] =>
  parties.map(({ partyId, name, why, noted }) => {
    const marks = meetings.map(({ id }) => ({
      mark: markOf(noted[id]),
      absence: noted[id]?.absence ?? null,
      words: noted[id]?.absenceWords ?? '',
    }));
    const count = (...wanted: StripMark[]) => marks.filter(({ mark }) => wanted.includes(mark)).length;
    return {
      partyId,
      name,
      why,
      marks,
      invited: count('decided', 'without', 'absent', 'absent_reason'),
      came: count('decided', 'without'),
      couldDecide: count('decided'),
      reasons: count('absent_reason'),
    };
  });

/** The meetings that a rhythm promises in a year; null when no rhythm is known. */
export const perYear = (rhythm: { times: number; per: 'month' | 'term' | 'year' } | null): number | null =>
  rhythm && rhythm.times * { month: 12, term: 2, year: 1 }[rhythm.per];
