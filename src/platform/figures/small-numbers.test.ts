import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenParts, isSmall, mayTell, type Part, untoldParts } from './small-numbers.ts';

const parts = fc
  .array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 })))
  .map((all) => all.map(([kept, rest], i): Part => ({ key: `unit ${i}`, kept, of: kept + rest })));
const limit = fc.integer({ min: 2, max: 8 });
const sum = (all: readonly Part[], number: (part: Part) => number) =>
  all.reduce((total, part) => total + number(part), 0);

describe('small numbers', () => {
  it('are not shown, and what is hidden together is not small while anything else is shown', () => {
    fc.assert(
      fc.property(parts, limit, (all, threshold) => {
        const hidden = hiddenParts(all, threshold);
        for (const part of all) if (isSmall(part.of, threshold)) expect(hidden.has(part.key)).toBe(true);
        const inside = all.filter(({ key }) => hidden.has(key));
        const outside = all.filter(({ key, of }) => !hidden.has(key) && of > 0);
        if (inside.length > 0 && outside.length > 0)
          expect(
            isSmall(
              sum(inside, ({ of }) => of),
              threshold,
            ),
          ).toBe(false);
      }),
    );
  });

  it('of those that were kept or not are not told, nor can they be taken from the whole', () => {
    fc.assert(
      fc.property(parts, limit, (all, threshold) => {
        const untold = untoldParts(all, hiddenParts(all, threshold), threshold);
        for (const part of all) if (!mayTell(part, threshold)) expect(untold.has(part.key)).toBe(true);
        const inside = all.filter(({ key }) => untold.has(key));
        const outside = all.filter(({ key, of }) => !untold.has(key) && of > 0);
        if (inside.length > 0 && outside.length > 0) {
          expect(inside.length).toBeGreaterThan(1);
          expect(mayTell({ kept: sum(inside, ({ kept }) => kept), of: sum(inside, ({ of }) => of) }, threshold)).toBe(
            true,
          );
        }
      }),
    );
  });

  it('take the smallest of the others with them', () => {
    const [a, b, c] = [
      { key: 'a', kept: 0, of: 3 },
      { key: 'b', kept: 20, of: 20 },
      { key: 'c', kept: 6, of: 6 },
    ];
    expect(hiddenParts([a, b, c], 5)).toEqual(new Set(['a', 'c']));
    expect(hiddenParts([b, c], 5)).toEqual(new Set());
    expect(untoldParts([b, c, { key: 'd', kept: 7, of: 8 }], new Set(), 5)).toEqual(new Set(['d', 'c', 'b']));
  });
});
