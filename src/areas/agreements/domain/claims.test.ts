import { describe, expect, it } from 'vitest';
import { type Claim, fits, isDisputed, readClaim } from './claims.ts';

const claims = (field: 'from' | 'to', ...says: string[]): Claim[] =>
  says.map((said, index) => ({ id: String(index), field, says: said }));

describe('a claim', () => {
  it.each([
    ['from', '2025-05-20', { earliest: '2025-05-20', latest: '2025-05-20' }],
    ['to', '2024-02', { earliest: '2024-02-01', latest: '2024-02-29' }],
    ['to', '2028', { earliest: '2028-01-01', latest: '2028-12-31' }],
    ['from', '2015–2019', { earliest: '2015-01-01', latest: '2015-12-31' }],
    ['to', '2015–2019', { earliest: '2019-01-01', latest: '2019-12-31' }],
    ['to', 'until-further-notice', 'open'],
    ['from', 'until-further-notice', undefined],
    ['from', '2025-02-30', undefined],
    ['from', '2025-13', undefined],
    ['from', 'snart', undefined],
  ] as const)('of %s that says %s is read as %j', (field, says, reading) =>
    expect(readClaim({ field, says })).toEqual(reading),
  );
});

describe('claims disagree', () => {
  it.each([
    [['2024-06-11', '2024-06-01'], true],
    [['2028-12-31', '2028'], false],
    [['2028-12-31', '2027'], true],
    [['2026-01-01', '2026-01-01'], false],
    [['until-further-notice', 'until-further-notice'], false],
    [['until-further-notice', '2026-01-01'], true],
    [['2026-01-01'], false],
    [[], false],
  ])('%j: %s', (says, disputed) => expect(isDisputed(claims('to', ...says), 'to')).toBe(disputed));

  it('only about the same field', () => {
    expect(isDisputed([...claims('from', '2024-01-01'), ...claims('to', '2026-01-01')], 'to')).toBe(false);
  });
});

describe('a chosen day', () => {
  it('lies within what the claim leaves open', () => {
    expect(fits({ field: 'to', says: '2028' }, '2028-06-30')).toBe(true);
    expect(fits({ field: 'to', says: '2028' }, '2029-01-01')).toBe(false);
    expect(fits({ field: 'to', says: '2028' }, null)).toBe(false);
    expect(fits({ field: 'to', says: 'until-further-notice' }, null)).toBe(true);
    expect(fits({ field: 'to', says: 'until-further-notice' }, '2028-01-01')).toBe(false);
  });
});
