import { Temporal } from '../../../platform/time/time.ts';
import type { InForce } from './model.ts';

/** The day after (or, with -1, before) an ISO day. */
export const dayBeside = (day: string, step: 1 | -1): string =>
  Temporal.PlainDate.from(day).add({ days: step }).toString();

/**
 * What is wrong with the periods of a history, one English sentence each; empty when every day from the first on is
 * covered exactly once, up to the last `to` or for ever. Days are ISO days, both ends included, oldest first.
 */
export function periodProblems(periods: readonly InForce[]): string[] {
  return periods.flatMap(({ from, to }, index) => [
    ...(to !== undefined && to < from ? [`${from} is later than ${to}`] : []),
    ...seam(to, periods[index + 1]?.from),
  ]);
}

function seam(to: string | undefined, next: string | undefined): string[] {
  if (next === undefined) return [];
  if (to === undefined) return [`${next} overlaps a period without end`];
  const expected = dayBeside(to, 1);
  if (next === expected) return [];
  return [next < expected ? `${next} overlaps ${to}` : `gap between ${to} and ${next}`];
}
