import { type Day, daysBetween } from '../lib/dates.ts';

/** Where a mark stands: `at` in per cent of the line from its start, `lane` 0 on the line and upwards when crowded. */
export interface Place {
  readonly at: number;
  readonly lane: number;
}

/** Marks narrower apart than this (per cent of the line) are put above one another. */
const apart = 7.5;

/** Places of `days` (in order) on the line from `from` to `to`; days outside it are put at its ends. */
export function placesOn(days: readonly Day[], from: Day, to: Day): Place[] {
  const length = Math.max(1, daysBetween(from, to));
  const lastInLane: number[] = [];
  return days.map((day) => {
    const at = Math.min(100, Math.max(0, (100 * daysBetween(from, day)) / length));
    const free = lastInLane.findIndex((last) => at - last >= apart);
    const lane = free === -1 ? lastInLane.length : free;
    lastInLane[lane] = at;
    return { at, lane };
  });
}

/** The first days of the months on the line, for its ticks. */
export function monthsOn(from: Day, to: Day): Day[] {
  const months: Day[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > to) return months;
    if (day >= from) months.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}
