import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, Temporal } from '../../../platform/time/time.ts';
import { isWorkingDay } from '../../../platform/time/working-days.ts';
import { limitsFor } from './county-limits.ts';
import { lastDay, ruleOn } from './deadline.ts';
import type { Limit, RuleHistory } from './model.ts';
import { rules } from './registry.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

/** A local rule with one limit, in force from 2020. */
const within = (limit: Limit): RuleHistory => [
  {
    id: 'r',
    kind: 'deadline',
    standing: 'local',
    source: 'LÖK',
    says: 'S.',
    inForce: { from: '2020-01-01' },
    within: limit,
  },
];
const last = (limit: Limit, event: string) => lastDay(within(limit), day(event)).day.toString();

const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => day('2020-01-01').add({ days }));
const anyLimit: fc.Arbitrary<Limit> = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((count) => ({ workingDays: count })),
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('D', 'W', 'M', 'Y'))
    .map(([count, unit]) => `P${count}${unit}`),
);
const daysAfter = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  Array.from({ length: from.until(to).total('days') }, (_, index) => from.add({ days: index + 1 }));

describe('the last day', () => {
  it('comes with the rule that makes it so, for the page to show', () => {
    const { day: answerBy, rule } = lastDay(limitsFor().limit_answer, day('2026-11-23'));
    expect(answerBy.toString()).toBe('2026-11-30');
    expect(rule).toMatchObject({
      standing: 'local',
      says: 'Den som är kallad svarar inom 5 arbetsdagar från det att kallelsen skickades.',
    });
  });

  it.each<[Limit, string, string]>([
    ['P3W', '2026-11-02', '2026-11-23'],
    ['P10D', '2026-12-28', '2027-01-07'],
    ['P1M', '2026-01-31', '2026-02-28'],
    ['P1M', '2024-01-31', '2024-02-29'],
    ['P1M', '2026-02-28', '2026-03-28'],
    ['P3M', '2026-11-30', '2027-02-28'],
    ['P6M', '2026-08-31', '2027-02-28'],
    ['P1Y', '2024-02-29', '2025-02-28'],
    ['P4Y', '2024-02-29', '2028-02-29'],
    ['P1M10D', '2026-01-31', '2026-03-10'],
  ])('of %o counted from %s is %s', (limit, event, expected) => {
    expect(last(limit, event)).toBe(expected);
  });

  it.each<[string, number, string, string]>([
    ['a Friday', 1, '2026-11-20', '2026-11-23'],
    ['a Saturday', 1, '2026-11-21', '2026-11-23'],
    ['the day before Christmas Eve', 1, '2026-12-23', '2026-12-28'],
    ['the week of New Year and Epiphany', 5, '2026-12-28', '2027-01-07'],
    ['Maundy Thursday', 1, '2026-04-02', '2026-04-07'],
    ['the day before Ascension', 1, '2026-05-13', '2026-05-15'],
    ['the day before Midsummer Eve', 1, '2026-06-18', '2026-06-22'],
    ['the day before the first of May', 1, '2026-04-30', '2026-05-04'],
  ])('in working days from %s skips weekends and holidays', (_what, workingDays, event, expected) => {
    expect(last({ workingDays }, event)).toBe(expected);
  });

  it('is the same day whether summer time begins, ends or stands still in between', () => {
    const sentLateOnTheEve = dayAt('2026-03-28T22:30:00Z');
    const sentAsClocksJump = dayAt('2026-03-28T23:30:00Z');
    expect(lastDay(within('P10D'), sentLateOnTheEve).day.toString()).toBe('2026-04-07');
    expect(lastDay(within('P10D'), sentAsClocksJump).day.toString()).toBe('2026-04-08');

    const sentAsClocksFallBack = dayAt('2026-10-24T22:30:00Z');
    expect(lastDay(within('P1D'), sentAsClocksFallBack).day.toString()).toBe('2026-10-26');
    expect(lastDay(within({ workingDays: 1 }), sentAsClocksFallBack).day.toString()).toBe('2026-10-26');
  });

  it('is always after the event, and a later event never gets an earlier last day', () => {
    fc.assert(
      fc.property(anyLimit, anyDay, fc.integer({ min: 0, max: 40 }), (limit, event, later) => {
        const first = lastDay(within(limit), event).day;
        const second = lastDay(within(limit), event.add({ days: later })).day;
        expect(Temporal.PlainDate.compare(first, event)).toBe(1);
        expect(Temporal.PlainDate.compare(second, first)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('in working days is a working day with exactly that many behind it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), anyDay, (workingDays, event) => {
        const end = lastDay(within({ workingDays }), event).day;
        expect(isWorkingDay(end)).toBe(true);
        expect(daysAfter(event, end).filter(isWorkingDay)).toHaveLength(workingDays);
      }),
      { numRuns: 40 },
    );
  });

  it('in months keeps the day of the month, or takes the last one where it is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 48 }), anyDay, (months, event) => {
        const end = lastDay(within(`P${months}M`), event).day;
        expect((end.year - event.year) * 12 + end.month - event.month).toBe(months);
        expect(end.day).toBe(Math.min(event.day, end.daysInMonth));
      }),
    );
  });
});

describe('the rule in force', () => {
  const changed: RuleHistory = [
    {
      id: 'r',
      kind: 'deadline',
      standing: 'local',
      source: 'LÖK 2024',
      says: 'S.',
      inForce: { from: '2024-01-01', to: '2025-06-30' },
      within: 'P3W',
    },
    {
      id: 'r',
      kind: 'deadline',
      standing: 'local',
      source: 'LÖK 2025',
      says: 'S.',
      inForce: { from: '2025-07-01' },
      within: { workingDays: 10 },
    },
  ];

  it('is the one of the event’s day, also when the last day falls under the next', () => {
    expect(lastDay(changed, day('2025-06-30'))).toMatchObject({ rule: { source: 'LÖK 2024' } });
    expect(lastDay(changed, day('2025-06-30')).day.toString()).toBe('2025-07-21');
    expect(lastDay(changed, day('2025-07-01')).day.toString()).toBe('2025-07-15');
  });

  it('is none before the first wording', () => {
    expect(ruleOn(changed, day('2023-12-31'))).toBeUndefined();
    expect(ruleOn(changed, day('2024-01-01'))?.source).toBe('LÖK 2024');
  });
});

describe('a deadline that cannot be counted', () => {
  it('stops the code that asked: the law says at once, not a number of days', () => {
    expect(() => lastDay(rules.sip_start, day('2026-11-22'))).toThrow(
      'sip_start (SoL 2025:400 10 kap. 8 §) sets no limit to count',
    );
  });

  it('stops the code that asked about a day before the rule', () => {
    expect(() => lastDay(limitsFor().limit_meeting, day('2019-12-31'))).toThrow(
      'no wording of limit_meeting was in force on 2019-12-31',
    );
  });
});
