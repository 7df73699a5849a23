import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { ruleOn } from './deadline.ts';
import type { InForce, LegalRule, RuleHistory } from './model.ts';
import { dayBeside, periodProblems } from './periods.ts';

const epoch = Temporal.PlainDate.from('2020-01-01');
const iso = (offset: number) => epoch.add({ days: offset }).toString();

/** Adjoining periods that begin on the given days after 2020-01-01, in order; the last one is open. */
const adjoining = (starts: readonly number[]): InForce[] =>
  starts.map((start, index) => {
    const next = starts[index + 1];
    return next === undefined ? { from: iso(start) } : { from: iso(start), to: iso(next - 1) };
  });

const starts = fc
  .uniqueArray(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 6 })
  .map((days) => days.sort((a, b) => a - b));

const history = (periods: readonly InForce[]): RuleHistory =>
  periods.map(
    (inForce): LegalRule => ({ id: 'rule', kind: 'duty', standing: 'local', source: 's', says: 's', inForce }),
  ) as [LegalRule, ...LegalRule[]];

describe('periods that follow one another', () => {
  it('are without problem', () => {
    fc.assert(
      fc.property(starts, (days) => {
        expect(periodProblems(adjoining(days))).toEqual([]);
      }),
    );
  });

  it('have exactly one wording on every day from the first, and none before', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: -50, max: 4100 }), (days, offset) => {
        const day = epoch.add({ days: offset });
        const expected = days.findLast((start) => start <= offset);
        const found = ruleOn(history(adjoining(days)), day);
        expect(found?.inForce.from).toBe(expected === undefined ? undefined : iso(expected));
      }),
    );
  });
});

describe('a broken history', () => {
  const twoPeriods = starts.filter((days) => days.length > 1);
  const moveEnd = (periods: InForce[], by: number) =>
    periods.map(({ from, to }, index) =>
      index === 0 && to
        ? { from, to: Temporal.PlainDate.from(to).add({ days: by }).toString() }
        : { from, ...(to ? { to } : {}) },
    );

  it('is told to have a gap when an end comes a day or more too early', () => {
    fc.assert(
      fc.property(twoPeriods, fc.integer({ min: 1, max: 30 }), (days, by) => {
        expect(periodProblems(moveEnd(adjoining(days), -by)).join()).toMatch(/gap between/);
      }),
    );
  });

  it('is told to overlap when an end comes a day or more too late', () => {
    fc.assert(
      fc.property(twoPeriods, fc.integer({ min: 1, max: 30 }), (days, by) => {
        expect(periodProblems(moveEnd(adjoining(days), by)).join()).toMatch(/overlaps/);
      }),
    );
  });

  it('is told when a period without end is followed by another, or runs backwards', () => {
    expect(periodProblems([{ from: '2020-01-01' }, { from: '2021-01-01' }])).toEqual([
      '2021-01-01 overlaps a period without end',
    ]);
    expect(periodProblems([{ from: '2021-01-01', to: '2020-12-31' }])).toEqual(['2021-01-01 is later than 2020-12-31']);
  });

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2025-02-28', '2025-03-01'],
    ['2025-12-31', '2026-01-01'],
  ])('counts %s and %s as neighbours', (day, next) => {
    expect(dayBeside(day, 1)).toBe(next);
    expect(dayBeside(next, -1)).toBe(day);
  });
});
