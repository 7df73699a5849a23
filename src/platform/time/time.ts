import { Temporal } from 'temporal-polyfill';

export { Temporal };

/** Samsyn's only time zone: days, office hours and deadlines are Swedish. */
export const zone = 'Europe/Stockholm';

/** Tells what time it is. Passed in everywhere, so that a test can stand on any day. */
export interface Clock {
  now(): Temporal.Instant;
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still at `iso` (an instant such as `2026-11-22T08:00:00Z`) until it is moved. */
export function standingClock(iso: string): Clock & { moveTo(next: string): void } {
  let instant = Temporal.Instant.from(iso);
  return {
    now: () => instant,
    moveTo: (next) => {
      instant = Temporal.Instant.from(next);
    },
  };
}

/** The Swedish day on which `clock` stands. A deadline is met to the end of its day, local time. */
export const today = (clock: Clock): Temporal.PlainDate => dayOf(clock.now());

/** Days that were asked for, by the hour since 1970 that they were asked for by: a page asks for the same few again and again. */
const known = new Map<number, Temporal.PlainDate>();
const hour = 3_600_000;
/** Since then Swedish days have begun on a whole hour: https://data.iana.org/time-zones/tzdb/europe, zone Europe/Stockholm. */
const wholeHoursSince = Date.UTC(1900, 0, 1);

/** The Swedish day of an instant: 23.30 UTC on 30 June is 1 July in Falun. */
export function dayOf(instant: Temporal.Instant): Temporal.PlainDate {
  const at = instant.epochMilliseconds;
  const key = Math.floor(at / hour);
  const found = at < wholeHoursSince ? undefined : known.get(key);
  if (found !== undefined) return found;
  const day = instant.toZonedDateTimeISO(zone).toPlainDate();
  if (known.size >= 20_000) known.clear();
  if (at >= wholeHoursSince) known.set(key, day);
  return day;
}

/** The Swedish day of an instant in text, such as `2026-11-22T08:00:00Z`. Throws RangeError when it is none. */
export const dayAt = (instant: string): Temporal.PlainDate => dayOf(Temporal.Instant.from(instant));

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'days' }).days;
