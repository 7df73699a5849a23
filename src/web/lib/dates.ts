/**
 * Swedish days and times in words, by the browser's own Intl: no date library travels to the reader.
 * A `Day` is what the API sends for a calendar day, `YYYY-MM-DD`; an `Instant` is an ISO 8601 moment with zone.
 */
export type Day = string;
export type Instant = string;

const zone = 'Europe/Stockholm';
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat('sv-SE', options);

const isoDay = format({ timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
const longDay = format({ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
const plainDay = format({ timeZone: 'UTC', day: 'numeric', month: 'long' });
const brief = format({ timeZone: 'UTC', day: 'numeric', month: 'short' });
const clock = format({ timeZone: zone, hour: '2-digit', minute: '2-digit' });

const asDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const yearUnless = (day: Day, today: Day): string =>
  day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;

/** True for a day that exists: `2026-02-30` does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = asDate(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The Swedish day of a moment; of now, when no moment is given. */
export const dayOf = (instant: Instant | Date = new Date()): Day => isoDay.format(new Date(instant));

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((asDate(to).getTime() - asDate(from).getTime()) / 86_400_000);

/** The day `count` days after `day` (before it, when negative). */
export const addDays = (day: Day, count: number): Day =>
  new Date(asDate(day).getTime() + count * 86_400_000).toISOString().slice(0, 10);

/** The same date `count` months later, or the last day of that month where it is too short. */
export function addMonths(day: Day, count: number): Day {
  const date = asDate(day);
  const wanted = date.getUTCMonth() + count;
  date.setUTCMonth(wanted);
  if (date.getUTCMonth() !== wanted % 12) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

/** «fredag 27 november», with the year when it is another year than `today`'s. */
export const dayInWords = (day: Day, today: Day = dayOf()): string =>
  longDay.format(asDate(day)) + yearUnless(day, today);

/** «27 november», with the year when it is another year than `today`'s. */
export const dateInWords = (day: Day, today: Day = dayOf()): string =>
  plainDay.format(asDate(day)) + yearUnless(day, today);

/** «27 nov.», for narrow places. */
export const dayInBrief = (day: Day): string => brief.format(asDate(day));

/** «i dag», «i morgon», «om 5 dagar», «i går», «för 5 dagar sedan»; «om 4 månader», «för 27 år sedan» when it is far away. */
export function distanceInWords(day: Day, today: Day = dayOf()): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'i dag';
  if (days === 1) return 'i morgon';
  if (days === -1) return 'i går';
  const far = lengthInWords(Math.abs(days), day < today ? monthsBetween(day, today) : monthsBetween(today, day));
  return days > 0 ? `om ${far}` : `för ${far} sedan`;
}

function lengthInWords(days: number, months: number): string {
  if (days < 63) return `${days} dagar`;
  return months < 24 ? `${months} månader` : `${Math.floor(months / 12)} år`;
}

/** Whole months between two days, the earlier first. */
function monthsBetween(from: Day, to: Day): number {
  const [start, end] = [asDate(from), asDate(to)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

/** «10.42», as a Swedish clock. */
export const timeInWords = (instant: Instant | Date): string => clock.format(new Date(instant)).replace(':', '.');

/** «12 november 10.42», with the year when it is another year than `today`'s. */
export const instantInWords = (instant: Instant, today: Day = dayOf()): string =>
  `${dateInWords(dayOf(instant), today)} ${timeInWords(instant)}`;
