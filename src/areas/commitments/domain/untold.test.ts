import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSmall } from '../../../platform/figures/small-numbers.ts';
import { kindOf } from './kinds.ts';
import { judge } from './result.ts';

const kind = kindOf('call_answered');
const span = { start: '2026-01-01', end: '2026-12-31' };
const small = fc.integer({ min: 0, max: 9 });

it('never lets a small number be reckoned from what is told', () => {
  fc.assert(
    fc.property(small, small, small, fc.integer({ min: 1, max: 100 }), (kept, missed, open, share) => {
      const terms = { share, times: null, days: 7, months: null, period: 'year' } as const;
      const count = { kept, missed, open, outside: 0 };
      const told = judge({
        kind,
        terms,
        span,
        count,
        holds: [span],
        today: '2026-11-23',
        firstKnown: null,
        threshold: 5,
      });
      if (told.hidden) return;
      if (told.kept !== null) {
        expect(isSmall(told.kept, 5)).toBe(false);
        expect(isSmall((told.of ?? 0) - told.kept, 5)).toBe(false);
        if (told.open !== null) {
          expect(isSmall(told.open, 5)).toBe(false);
          expect(isSmall((told.of ?? 0) - told.kept - told.open, 5)).toBe(false);
        }
        return;
      }
      // All counts that would be told alike: the numbers of those that were kept are more than one.
      const alike = new Set<number>();
      for (let k = 0; k <= (told.of ?? 0); k += 1)
        for (let o = 0; k + o <= (told.of ?? 0); o += 1) {
          const other = { kept: k, missed: (told.of ?? 0) - k - o, open: o, outside: 0 };
          const as = judge({
            kind,
            terms,
            span,
            count: other,
            holds: [span],
            today: '2026-11-23',
            firstKnown: null,
            threshold: 5,
          });
          if (as.kept === null && as.state === told.state && as.of === told.of) alike.add(k);
        }
      expect(alike.size).toBeGreaterThan(1);
    }),
  );
});
