import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periods } from './model.ts';
import { daysHeld, periodOf, periodsBetween, shares } from './periods.ts';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

describe('periods', () => {
  it.each([
    ['month', '2024-02-11', '2024-02-01', '2024-02-29'],
    ['quarter', '2026-11-23', '2026-10-01', '2026-12-31'],
    ['half_year', '2026-06-30', '2026-01-01', '2026-06-30'],
    ['half_year', '2026-07-01', '2026-07-01', '2026-12-31'],
    ['year', '2026-07-01', '2026-01-01', '2026-12-31'],
  ] as const)('the %s of %s is %s to %s', (period, on, start, end) => {
    expect(periodOf(period, on)).toEqual({ start, end });
  });

  it('cover every day between two once, in order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...periods), day, day, (period, a, b) => {
        const [from, until] = a < b ? [a, b] : [b, a];
        const spans = periodsBetween(period, from, until);
        expect(spans[0]?.start && spans[0].start <= from).toBe(true);
        expect((spans.at(-1)?.end ?? '') >= until).toBe(true);
        for (const [i, span] of spans.entries()) {
          expect(span.start <= span.end).toBe(true);
          const next = spans[i + 1];
          if (next)
            expect(daysHeld({ start: span.end, end: next.start }, [{ start: span.end, end: next.start }])).toBe(2);
        }
      }),
      { numRuns: 50 },
    );
  });
});

it('the share that a promise holds, and of that what has passed', () => {
  const year = { start: '2026-01-01', end: '2026-12-31' };
  expect(shares(year, [{ start: '2026-07-02', end: '2027-03-01' }], '2026-10-01')).toEqual({
    holds: 183 / 365,
    passed: 92 / 183,
  });
  expect(shares(year, [], '2026-10-01')).toEqual({ holds: 0, passed: 0 });
  expect(shares(year, [{ start: '2025-01-01', end: '9999-12-31' }], '2027-01-01')).toEqual({ holds: 1, passed: 1 });
});
