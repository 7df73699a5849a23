import { isSmall, mayTell } from '../../../platform/figures/small-numbers.ts';
import { judgeRhythm, judgeShare, timesAsked } from './judge.ts';
import type { Kind } from './kind.ts';
import type { Count, State, Terms } from './model.ts';
import { type Span, shares } from './periods.ts';

/**
 * How a promise stands in a period, as it may be shown. `of` without `kept`: how many were kept says too much about too few.
 */
export interface Result extends Span {
  readonly state: State;
  /** So few that neither numbers nor state are shown. */
  readonly hidden: boolean;
  readonly kept: number | null;
  readonly of: number | null;
  readonly open: number | null;
}

export const nothing: Count = { kept: 0, missed: 0, open: 0, outside: 0 };

interface Judged {
  readonly kind: Kind;
  readonly terms: Terms;
  readonly span: Span;
  readonly count: Count;
  /** The days on which the promise holds. */
  readonly holds: readonly Span[];
  readonly today: string;
  /** The first day on which anything was registered, for a rhythm. */
  readonly firstKnown: string | null;
  /** The county does not show numbers of people under this one. */
  readonly threshold: number;
}

/** Judges a period. What is too small to show is no data, to everyone alike. */
export function judge({ kind, terms, span, count, holds, today, firstKnown, threshold }: Judged): Result {
  const { kept, open } = count;
  if (kind.form === 'rhythm') {
    const asked = { times: terms.times ?? 1, ...shares(span, holds, today) };
    const isKnown = firstKnown !== null && firstKnown <= span.end;
    return {
      ...span,
      hidden: false,
      kept,
      of: timesAsked(asked),
      open,
      state: judgeRhythm(count, { ...asked, isKnown }),
    };
  }
  const of = kept + count.missed + open;
  if (kind.countsPeople && isSmall(of, threshold))
    return { ...span, hidden: true, kept: null, of: null, open: null, state: 'noData' };
  const result = { ...span, hidden: false, kept, of, open, state: judgeShare(count, { share: terms.share ?? 100 }) };
  return kind.countsPeople && !mayTell({ kept, of }, threshold)
    ? untold(result, terms, threshold)
    : openTold(result, kind, threshold);
}

/**
 * The same without how many were kept. When how it stands leaves one number that it could be, that is not told either; nor
 * is it where it would have left more, since that it is not told would then tell.
 */
export const untold = (result: Result, { share }: Pick<Terms, 'share'>, threshold: number): Result => {
  const of = result.of ?? 0;
  const could = Array.from({ length: of + 1 }, (_, kept) => kept).filter((kept) => !mayTell({ kept, of }, threshold));
  const reached = could.filter((kept) => kept * 100 >= (share ?? 100) * of).length;
  const tells = reached === 1 || could.length - reached === 1;
  return { ...result, kept: null, open: null, state: tells ? 'noData' : result.state };
};

/** Without how many are open when they are few, or when those that were not kept, which follow from it, are. */
function openTold(result: Result, { countsPeople }: Kind, threshold: number): Result {
  const open = result.open ?? 0;
  const missed = (result.of ?? 0) - (result.kept ?? 0) - open;
  return countsPeople && (isSmall(open, threshold) || isSmall(missed, threshold)) ? { ...result, open: null } : result;
}

/** A period that somebody has stated, or has not. */
export const stated = (
  span: Span,
  said: { state: State; kept: number | null; of: number | null } | undefined,
): Result => ({
  ...span,
  hidden: false,
  state: said?.state ?? 'noData',
  kept: said?.kept ?? null,
  of: said?.of ?? null,
  open: null,
});
