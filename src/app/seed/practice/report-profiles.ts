import type { Cause, Sender } from '../../../areas/concerns/index.ts';

/** A report of concern in a made-up year, told as days. null: not yet. */
export interface ReportYear {
  /** Days before the day that the year is loaded. */
  readonly ago: number;
  readonly sender: Sender;
  readonly cause: Cause;
  /** Years old when it came. */
  readonly age: number;
  readonly protectedAfter: number | null;
  readonly decidedAfter: number | null;
  readonly opened: boolean;
  /** Whether the one who reported asked, and after how many days the answer came. */
  readonly asked: boolean;
  readonly toldAfter: number | null;
  readonly meeting: 'none' | 'offered' | 'held';
  /** The same child as so many reports before; null: nobody who has been reported before. */
  readonly sameAs: number | null;
}

const senders: readonly Sender[] = [
  'school',
  'dental',
  'health',
  'police',
  'school',
  'health',
  'preschool',
  'private',
  'social_services',
];
const causes: readonly Cause[] = [
  'absence',
  'care_missed',
  'guardian_health',
  'crime',
  'own_health',
  'neglect',
  'violence_against',
  'other',
];

/** Days ago that a report came: a week apart, the last of them the day before. */
const agoOf = (i: number, of: number): number => 1 + 7 * (of - 1 - i);

/** One of the year's reports. Nothing is drawn by lot. */
function report(i: number, of: number, how: Partial<ReportYear>): ReportYear {
  const ago = agoOf(i, of);
  const sender = senders[i % senders.length] ?? 'school';
  const isDecided = ago >= 15;
  return {
    ago,
    sender,
    cause: causes[i % causes.length] ?? 'other',
    age: 1 + ((i * 5) % 17),
    protectedAfter: 0,
    decidedAfter: isDecided ? 10 : null,
    opened: i % 3 === 0,
    asked: sender !== 'private',
    toldAfter: isDecided ? 12 : null,
    meeting: 'held',
    sameAs: i >= 6 && i % 6 === 0 ? 6 : null,
    ...how,
    ...(sender === 'private' && { toldAfter: null }),
  };
}

const year = (of: number, how: (i: number) => Partial<ReportYear>): ReportYear[] =>
  Array.from({ length: of }, (_, i) => report(i, of, how(i)));
const notYet = (ago: number, days: number): number | null => (ago > days ? days : null);

/** Judged the same day, decided and answered in time; now and then a meeting that was not held. */
export const reportsDoneWell = year(48, (i) => (i % 5 === 0 ? { meeting: 'offered' } : {}));

const judgedLate = [5, 14, 20];
const decidedLate = [3, 6, 12];
const unanswered = [4, 13, 22];
/** Nearly all in time; how the year comes out depends on some that are still open on their last days. */
export const reportsItDepends = [
  ...year(33, (i) => ({
    ago: 24 + agoOf(i, 33),
    protectedAfter: judgedLate.includes(i) ? 3 : 0,
    decidedAfter: decidedLate.includes(i) ? 19 : 10,
    toldAfter: unanswered.includes(i) ? null : decidedLate.includes(i) ? 21 : 12,
    meeting: i < 16 ? 'held' : 'none',
  })),
  // Decided a week ago, and not answered yet.
  report(33, 34, { ago: 17, decidedAfter: 10, toldAfter: null, meeting: 'offered' }),
  report(35, 36, { ago: 16, decidedAfter: 10, toldAfter: null, meeting: 'none' }),
  // Not decided yet, and not judged yet.
  report(36, 37, { ago: 12, meeting: 'none' }),
  report(37, 38, { ago: 11, meeting: 'none' }),
  report(38, 39, { protectedAfter: null, meeting: 'none' }),
  report(39, 40, { protectedAfter: null, meeting: 'none' }),
];

/** Judged late, decided late, and the one who reported is seldom told. */
export const reportsFallShort = year(44, (i) => {
  const ago = agoOf(i, 44);
  return {
    protectedAfter: notYet(ago, i % 3 === 0 ? 4 : 1),
    decidedAfter: notYet(ago, i % 2 === 0 ? 25 : 13),
    toldAfter: i % 4 === 0 ? notYet(ago, 40) : null,
    meeting: i % 6 === 0 ? 'offered' : 'none',
  };
});
