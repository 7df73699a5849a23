import { describe, expect, it } from 'vitest';
import { monthsOn, placesOn } from './timeline-places.ts';

describe('marks on the line of the year', () => {
  it('puts the first day to the left, the last to the right', () => {
    expect(placesOn(['2026-01-01', '2026-12-31'], '2026-01-01', '2026-12-31')).toEqual([
      { at: 0, lane: 0 },
      { at: 100, lane: 0 },
    ]);
  });

  it('puts events close to each other above one another, and goes back to the line when there is room', () => {
    const lanes = placesOn(['2026-03-01', '2026-03-03', '2026-03-05', '2026-06-01'], '2026-01-01', '2026-12-31').map(
      (place) => place.lane,
    );
    expect(lanes).toEqual([0, 1, 2, 0]);
  });

  it('has a tick at each new month, over the new year too', () => {
    expect(monthsOn('2026-11-15', '2027-02-01')).toEqual(['2026-12-01', '2027-01-01', '2027-02-01']);
  });
});
