import type { Temporal } from './time.ts';

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const weekdays = 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' ');

/** «fredag 27 november», with the year when it is another year than `today`'s. */
export function dayInWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const year = day.year === today.year ? '' : ` ${day.year}`;
  return `${weekdays[day.dayOfWeek - 1]} ${day.day} ${months[day.month - 1]}${year}`;
}
