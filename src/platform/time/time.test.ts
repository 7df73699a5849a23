import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayOf, Temporal, zone } from './time.ts';

const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms);
/** As the time zone's own rules say, nothing remembered. */
const asked = (ms: number) => at(ms).toZonedDateTimeISO(zone).toPlainDate().toString();

describe('the Swedish day of an instant', () => {
  it.each([
    ['in the evening in summer it is the next day two hours before UTC', '2026-06-30T22:00:00Z', '2026-07-01'],
    ['and not a millisecond earlier', '2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['in winter one hour before', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['the day the clocks go forward', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['the day after they went forward', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['the day they go back has 25 hours', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['written with an offset', '2026-06-30T23:30:00-01:00', '2026-07-01'],
  ])('%s', (_, instant, day) => {
    expect(dayAt(instant).toString()).toBe(day);
    // And when it has been asked for before.
    expect(dayAt(instant).toString()).toBe(day);
  });

  it('is what the time zone says, in whatever order days are asked for', () => {
    const days = fc.array(fc.integer({ min: Date.UTC(1880, 0, 1), max: Date.UTC(2100, 0, 1) }), { maxLength: 40 });
    fc.assert(
      fc.property(days, (instants) => {
        for (const ms of instants)
          for (const near of [ms, ms + 1, ms - (ms % 3_600_000)]) expect(dayOf(at(near)).toString()).toBe(asked(near));
      }),
    );
  });

  it('is refused for what is no instant', () => {
    for (const text of ['2026-06-30', '2026-06-30T10:00', '', 'i går']) expect(() => dayAt(text)).toThrow(RangeError);
  });
});
