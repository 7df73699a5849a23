import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inCircles } from './circles.ts';

/** The same, one at a time: who comes back to itself by going up. */
const slowly = (parentOf: ReadonlyMap<string, string>): string[] =>
  [...parentOf.keys()].filter((start) => {
    let at = parentOf.get(start) ?? '';
    for (let steps = 0; at !== '' && steps <= parentOf.size; steps += 1) {
      if (at === start) return true;
      at = parentOf.get(at) ?? '';
    }
    return false;
  });

it('finds those that are above themselves, and nobody else', () => {
  const code = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(fc.array(fc.tuple(code, fc.oneof(code, fc.constant('')))), (pairs) => {
      const parentOf = new Map(pairs);
      expect([...inCircles(parentOf)].sort()).toEqual(slowly(parentOf).sort());
    }),
  );
});

it('walks a chain of twenty thousand once', () => {
  const chain = new Map(Array.from({ length: 20_000 }, (_, n) => [`${n}`, `${n + 1}`] as const));
  expect(inCircles(chain).size).toBe(0);
  expect(inCircles(new Map([...chain, ['20000', '0']])).size).toBe(20_001);
});
