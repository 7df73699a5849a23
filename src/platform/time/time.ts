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

/** The Swedish day of an instant: 23.30 UTC on 30 June is 1 July in Falun. */
export const dayOf = (instant: Temporal.Instant): Temporal.PlainDate => instant.toZonedDateTimeISO(zone).toPlainDate();

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'days' }).days;
