import { describe, expect, it } from 'vitest';
import type { AgreementLine } from '../../domain/contract.ts';
import { placeOf, spanOf, stretchesOf, yearsOn } from './bars.ts';

type Version = AgreementLine['versions'][number];
const version = (more: Partial<Version>): Version =>
  ({
    id: 'v1',
    number: 1,
    state: 'decided',
    from: '2024-01-01',
    to: '2025-12-31',
    openEnded: false,
    firstTo: null,
    ...more,
  }) as Version;

describe('the line of the years', () => {
  const span = ['2024-01-01', '2027-12-31'] as const;

  it('reaches from the earliest year to the year after the latest, with the chosen day within', () => {
    expect(spanOf([version({})], '2026-11-23')).toEqual(['2024-01-01', '2027-12-31']);
    expect(spanOf([], '2026-11-23')).toEqual(['2026-01-01', '2027-12-31']);
  });

  it('starts a version on its first day and ends it on its last', () => {
    expect(stretchesOf([version({})], span)).toMatchObject([{ start: 0, kind: 'decided', open: false }]);
    expect(stretchesOf([version({})], span)[0]?.end).toBeCloseTo(50, 0);
  });

  it('draws what a decision added as a stretch of its own', () => {
    const [first, moved] = stretchesOf([version({ to: '2026-12-31', firstTo: '2025-12-31' })], span);
    expect(first?.end).toBe(moved?.start);
    expect(moved).toMatchObject({ kind: 'moved' });
    expect(stretchesOf([version({ to: '2025-06-30', firstTo: '2025-12-31' })], span)).toHaveLength(1);
  });

  it('lets what holds until further notice go on past the end, and draws no draft without days', () => {
    expect(stretchesOf([version({ to: null, openEnded: true })], span)).toMatchObject([{ end: 100, open: true }]);
    expect(stretchesOf([version({ from: null, to: null, state: 'draft' })], span)).toEqual([]);
  });

  it('keeps days outside it at its ends', () => {
    expect(placeOf('1999-01-01', span)).toBe(0);
    expect(placeOf('2099-01-01', span)).toBe(100);
  });

  it('names at most as many years as there is room for', () => {
    expect(yearsOn(span, 8)).toEqual(['2024', '2025', '2026', '2027']);
    expect(yearsOn(['2015-01-01', '2029-12-31'], 8)).toEqual([
      '2015',
      '2017',
      '2019',
      '2021',
      '2023',
      '2025',
      '2027',
      '2029',
    ]);
  });
});
