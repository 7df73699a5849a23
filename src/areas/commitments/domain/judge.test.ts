import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRhythm, judgeShare, timesAsked } from './judge.ts';

const count = (kept: number, missed: number, open: number) => ({ kept, missed, open, outside: 0 });

describe('a share', () => {
  it.each([
    [8, 2, 0, 'kept'],
    [7, 3, 0, 'broken'],
    [7, 1, 2, 'atRisk'],
    [8, 0, 2, 'kept'],
    [0, 0, 3, 'atRisk'],
    [0, 0, 0, 'noData'],
    [5, 5, 2, 'broken'],
  ])('of 80 per cent with %i kept, %i missed and %i open is %s', (kept, missed, open, state) => {
    expect(judgeShare(count(kept, missed, open), { share: 80 })).toBe(state);
  });

  it('is kept or broken only if that holds however what is open goes, and at risk only if it depends on it', () => {
    const some = fc.nat({ max: 30 });
    fc.assert(
      fc.property(some, some, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 100 }), (kept, missed, open, share) => {
        fc.pre(kept + missed + open > 0);
        const ends = Array.from({ length: open + 1 }, (_, well) =>
          judgeShare(count(kept + well, missed + open - well, 0), { share }),
        );
        const state = judgeShare(count(kept, missed, open), { share });
        const expected = new Set(ends).size > 1 ? 'atRisk' : ends[0];
        expect(state).toBe(expected);
      }),
    );
  });
});

describe('a rhythm', () => {
  const asked = { times: 6, holds: 1, passed: 0.5, isKnown: true };
  it.each([
    ['in pace', 3, asked, 'kept'],
    ['behind while the period runs', 2, asked, 'atRisk'],
    ['met in full before its time', 6, asked, 'kept'],
    ['short when the period is over', 5, { ...asked, passed: 1 }, 'broken'],
    ['not begun at the very beginning', 0, { ...asked, passed: 0.1 }, 'atRisk'],
    ['of which nobody has registered anything', 0, { ...asked, passed: 1, isKnown: false }, 'noData'],
    ['of a period in which the agreement does not hold', 0, { ...asked, holds: 0, passed: 0 }, 'noData'],
  ] as const)('%s', (_, kept, how, state) => {
    expect(judgeRhythm({ kept }, how)).toBe(state);
  });

  it('asks for its part of a period that it holds in part of', () => {
    expect(timesAsked({ times: 6, holds: 0.5 })).toBe(3);
    expect(timesAsked({ times: 1, holds: 0.3 })).toBe(0);
    expect(timesAsked({ times: 6, holds: 0 })).toBe(0);
  });
});
