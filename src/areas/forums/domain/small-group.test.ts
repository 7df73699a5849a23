import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ageBands } from './codes.ts';
import { childrenIn, isSmallGroup } from './small-group.ts';

const sizes = { falun: 60_004, vansbro: 6825 };

it.each([
  ['unborn', sizes.vansbro, true],
  ['16-17', sizes.vansbro, true],
  ['3-5', sizes.vansbro, true],
  ['0-5', sizes.vansbro, false],
  ['13-17', sizes.vansbro, false],
  ['unborn', sizes.falun, false],
  ['16-17', sizes.falun, false],
] as const)('%s in a municipality of %i: %s', (ageBand, inhabitants, small) => {
  expect(isSmallGroup({ ageBand, inhabitants, threshold: 5 })).toBe(small);
});

it('a municipality whose size nobody has written down is taken to be small', () => {
  expect(isSmallGroup({ ageBand: '0-5', inhabitants: null, threshold: 5 })).toBe(true);
});

it('a county that hides more, and a smaller municipality, are never warned less', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ageBands),
      fc.nat(100_000),
      fc.nat(1000),
      fc.integer({ min: 2, max: 50 }),
      fc.nat(20),
      (ageBand, inhabitants, fewer, threshold, more) => {
        if (!isSmallGroup({ ageBand, inhabitants, threshold })) return true;
        return (
          isSmallGroup({ ageBand, inhabitants: Math.max(0, inhabitants - fewer), threshold }) &&
          isSmallGroup({ ageBand, inhabitants, threshold: threshold + more })
        );
      },
    ),
  );
});

it('a wider band holds at least as many children', () => {
  const wider = {
    '0-2': '0-5',
    '3-5': '0-5',
    '6-9': '6-12',
    '10-12': '6-12',
    '13-15': '13-17',
    '16-17': '13-17',
  } as const;
  for (const [narrow, wide] of Object.entries(wider))
    expect(childrenIn({ ageBand: wide, inhabitants: 10_000 })).toBeGreaterThanOrEqual(
      childrenIn({ ageBand: narrow as keyof typeof wider, inhabitants: 10_000 }) ?? 0,
    );
});
