import type { Count, State } from './model.ts';

/** What is asked of a period that is judged by its share. */
interface ShareAsked {
  /** Per cent of those that came up. */
  readonly share: number;
}

/**
 * A share is judged by what is still open: kept when the share is reached however that goes, broken when it cannot be
 * reached any more by what is known, at risk when it depends on it. Nothing that came up is no data.
 */
export function judgeShare({ kept, missed, open }: Count, { share }: ShareAsked): State {
  const all = kept + missed + open;
  if (all === 0) return 'noData';
  if (kept * 100 >= share * all) return 'kept';
  return (kept + open) * 100 >= share * all ? 'atRisk' : 'broken';
}

interface RhythmAsked {
  readonly times: number;
  /** How much of the period the promise holds, and how much of that has passed: from 0 to 1. */
  readonly holds: number;
  readonly passed: number;
  /** Something has been registered up to the end of the period: otherwise nobody knows. */
  readonly isKnown: boolean;
}

/** How many times are asked of a period: a part of them, rounded down, when the promise holds in a part of it. */
export const timesAsked = ({ times, holds }: Pick<RhythmAsked, 'times' | 'holds'>): number => Math.floor(times * holds);

/** A rhythm is kept while it is in pace, at risk when it is behind and the period runs, broken when the period is over. */
export function judgeRhythm({ kept }: Pick<Count, 'kept'>, asked: RhythmAsked): State {
  const wanted = timesAsked(asked);
  if (wanted === 0 || !asked.isKnown) return 'noData';
  if (kept >= wanted) return 'kept';
  if (asked.passed >= 1) return 'broken';
  return kept > 0 && kept >= Math.floor(wanted * asked.passed) ? 'kept' : 'atRisk';
}
