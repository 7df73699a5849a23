import Holidays from 'date-holidays';
import type { Temporal } from './time.ts';

const swedish = new Holidays('SE', { types: ['public', 'bank'] });
const byYear = new Map<number, ReadonlySet<string>>();

/**
 * Sweden's holidays of a year, with midsummer's, Christmas and New Year's Eve, which count as holidays when time is
 * counted (lag 1930:173 2 §). Worked out once per year, since the library takes milliseconds for it.
 */
function holidaysOf(year: number): ReadonlySet<string> {
  const known = byYear.get(year);
  if (known) return known;
  const days = new Set(swedish.getHolidays(year).map((holiday) => holiday.date.slice(0, 10)));
  byYear.set(year, days);
  return days;
}

/** True on a day when offices are open: not Saturday, not Sunday, not a Swedish public holiday. */
export const isWorkingDay = (day: Temporal.PlainDate): boolean =>
  day.dayOfWeek < 6 && !holidaysOf(day.year).has(day.toString());

/** The day that lies `count` working days after `day`; `day` itself is not counted. `count` is 0 or more. */
export function addWorkingDays(day: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let result = day;
  for (let left = count; left > 0; ) {
    result = result.add({ days: 1 });
    if (isWorkingDay(result)) left -= 1;
  }
  return result;
}
