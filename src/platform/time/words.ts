import { daysBetween, type Temporal } from './time.ts';

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const weekdays = 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' ');

/** «fredag 27 november», with the year when it is another year than `today`'s. */
export function dayInWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const year = day.year === today.year ? '' : ` ${day.year}`;
  return `${weekdays[day.dayOfWeek - 1]} ${day.day} ${months[day.month - 1]}${year}`;
}

/** «i dag», «i morgon», «om 5 dagar», «i går», «för 5 dagar sedan». */
export function distanceInWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'i dag';
  if (days === 1) return 'i morgon';
  if (days === -1) return 'i går';
  return days > 0 ? `om ${days} dagar` : `för ${-days} dagar sedan`;
}
