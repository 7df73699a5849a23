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

/** The day that was asked for last, with the milliseconds between which it lies: nearly always the next one too, today. */
let latest = { from: 0, until: 0, day: Temporal.PlainDate.from('1970-01-01') };

/** The Swedish day of an instant: 23.30 UTC on 30 June is 1 July in Falun. */
export function dayOf({ epochMilliseconds: at }: Temporal.Instant): Temporal.PlainDate {
  if (at < latest.from || at >= latest.until) {
    const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
    const begins = (on: Temporal.PlainDate): number => on.toZonedDateTime(zone).epochMilliseconds;
    latest = { from: begins(day), until: begins(day.add({ days: 1 })), day };
  }
  return latest.day;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'days' }).days;
