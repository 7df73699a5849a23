import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownInAll, shownOf } from './known.ts';

describe('how many know an agreement', () => {
  it.each([
    [0, 0, { kind: 'nobody' }],
    [4, 4, { kind: 'hidden' }],
    [5, 0, { kind: 'exact', staff: 5, confirmed: 0 }],
    [5, 5, { kind: 'exact', staff: 5, confirmed: 5 }],
    [12, 4, { kind: 'few', staff: 12 }],
    [12, 5, { kind: 'exact', staff: 12, confirmed: 5 }],
    [12, 7, { kind: 'exact', staff: 12, confirmed: 7 }],
    [12, 8, { kind: 'most', staff: 12 }],
    [12, 12, { kind: 'exact', staff: 12, confirmed: 12 }],
  ])('of %i people %i: %j', (staff, confirmed, shown) => expect(shownOf({ staff, confirmed }, 5)).toEqual(shown));

  const unit = fc
    .integer({ min: 0, max: 30 })
    .chain((staff) => fc.record({ staff: fc.constant(staff), confirmed: fc.integer({ min: 0, max: staff }) }));

  it('never shows a number of people between none and the smallest that is shown', () => {
    fc.assert(
      fc.property(unit, fc.integer({ min: 2, max: 10 }), (count, below) => {
        const shown = shownOf(count, below);
        if (shown.kind !== 'exact') return;
        for (const people of [shown.staff, shown.confirmed, shown.staff - shown.confirmed])
          expect(people === 0 || people >= below).toBe(true);
      }),
    );
  });

  it('is not given away by the sum', () => {
    expect(
      shownInAll(
        [
          { staff: 12, confirmed: 12 },
          { staff: 12, confirmed: 3 },
        ],
        5,
      ),
    ).toEqual({ kind: 'hidden' });
    expect(
      shownInAll(
        [
          { staff: 12, confirmed: 3 },
          { staff: 3, confirmed: 3 },
        ],
        5,
      ),
    ).toEqual({ kind: 'exact', staff: 15, confirmed: 6 });
    expect(shownInAll([], 5)).toEqual({ kind: 'nobody' });
  });
});
