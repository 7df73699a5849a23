import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { nextRound } from './rounds.ts';

const next = (closed: Parameters<typeof nextRound>[0]['closed'], wholeEveryYears = 3) =>
  nextRound({ since: '2024-06-11', wholeEveryYears, closed, partBy: (from) => from.add({ years: 1 }) });

describe('the next follow-up', () => {
  it('is in part a year after the first day, then a year after the last one', () => {
    expect(next([])).toEqual({ kind: 'part', dueOn: '2025-06-11' });
    expect(next([{ kind: 'part', closedOn: '2025-05-20' }])).toEqual({ kind: 'part', dueOn: '2026-05-20' });
  });

  it('is in whole every n years, however many there have been in part', () => {
    const parts = ['2025-05-20', '2026-05-20'].map((closedOn) => ({ kind: 'part' as const, closedOn }));
    expect(next([...parts, { kind: 'part', closedOn: '2027-01-10' }])).toEqual({ kind: 'whole', dueOn: '2027-06-11' });
    expect(next([...parts, { kind: 'whole', closedOn: '2027-03-01' }])).toEqual({ kind: 'part', dueOn: '2028-03-01' });
  });

  it('is whole when both fall on the same day', () => {
    expect(next([], 1)).toEqual({ kind: 'whole', dueOn: '2025-06-11' });
  });

  it('is never later than a year after the last one, nor than n years after the last whole one', () => {
    const day = fc
      .integer({ min: 0, max: 3000 })
      .map((n) => Temporal.PlainDate.from('2024-06-12').add({ days: n }).toString());
    const round = fc.record({ kind: fc.constantFrom('part' as const, 'whole' as const), closedOn: day });
    fc.assert(
      fc.property(fc.array(round, { maxLength: 6 }), fc.integer({ min: 1, max: 5 }), (closed, years) => {
        const { dueOn } = next(closed, years);
        const last =
          closed
            .map((c) => c.closedOn)
            .sort()
            .at(-1) ?? '2024-06-11';
        const whole =
          closed
            .filter((c) => c.kind === 'whole')
            .map((c) => c.closedOn)
            .sort()
            .at(-1) ?? '2024-06-11';
        expect(dueOn <= Temporal.PlainDate.from(last).add({ years: 1 }).toString()).toBe(true);
        expect(dueOn <= Temporal.PlainDate.from(whole).add({ years }).toString()).toBe(true);
      }),
    );
  });
});
