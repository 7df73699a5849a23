import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, dayOf, daysBetween, Temporal } from '../../../platform/time/time.ts';
import { isWorkingDay } from '../../../platform/time/working-days.ts';
import { concernReceiving } from './concern-receiving.ts';
import { lastDay, ruleOn } from './deadline.ts';
import type { InForce } from './model.ts';
import { type RuleId, rules } from './registry.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const oldAct = { from: '2020-01-01', to: '2025-06-30' };
const newAct = { from: '2025-07-01' };
const everSince2009 = { from: '2009-06-30' };
const fourteenOld = ['SoL 2001:453 11 kap. 1 a § andra stycket', oldAct] as const;
const fourteenNew = ['SoL 2025:400 20 kap. 2 §', newAct] as const;
const monthsOld = ['SoL 2001:453 11 kap. 2 § andra stycket', oldAct] as const;
const monthsNew = ['SoL 2025:400 20 kap. 3 §', newAct] as const;
const sameDay = ['Prop. 2012/13:10 s. 60', { from: '2020-01-01' }] as const;
const week = ['SoL 2025:400 19 kap. 6 §', { from: '2026-01-15' }] as const;

type Because = readonly [source: string, inForce: InForce];

/** The last day under the rule of the event's day, and the wording that makes it so. */
function expectLast(id: RuleId, event: Temporal.PlainDate, expected: string, [source, inForce]: Because) {
  const { day: last, rule } = lastDay(rules[id], event);
  expect(last.toString()).toBe(expected);
  expect({ source: rule.source, inForce: rule.inForce }).toEqual({ source, inForce });
}

describe('the decision whether to inquire', () => {
  it.each<[string, string, string, Because]>([
    ['an ordinary Monday', '2026-11-09', '2026-11-23', fourteenNew],
    ['the last of January', '2026-01-31', '2026-02-14', fourteenNew],
    ['the last of February', '2026-02-28', '2026-03-14', fourteenNew],
    ['leap day', '2024-02-29', '2024-03-14', fourteenOld],
    ['a fortnight before leap day', '2024-02-15', '2024-02-29', fourteenOld],
    ['the day after, in a leap year', '2024-02-16', '2024-03-01', fourteenOld],
    ['the same day in a common year', '2027-02-15', '2027-03-01', fourteenNew],
    ['leap year under the new act', '2028-02-15', '2028-02-29', fourteenNew],
    ['the last day of the year', '2026-12-31', '2027-01-14', fourteenNew],
    ['the last day of the old act', '2025-06-30', '2025-07-14', fourteenOld],
    ['the first day of the new act', '2025-07-01', '2025-07-15', fourteenNew],
    ['the day before the amendment', '2026-01-14', '2026-01-28', fourteenNew],
    ['the day of the amendment', '2026-01-15', '2026-01-29', fourteenNew],
  ])('about a report that came in on %s', (_what, arrived, expected, because) => {
    expectLast('preliminary_assessment', day(arrived), expected, because);
  });

  it.each<[string, string, string, Because]>([
    ['New Year’s Day', '2025-12-18', '2026-01-01', fourteenNew],
    ['Epiphany', '2025-12-23', '2026-01-06', fourteenNew],
    ['Good Friday', '2026-03-20', '2026-04-03', fourteenNew],
    ['Ascension Day', '2026-04-30', '2026-05-14', fourteenNew],
    ['Midsummer’s Eve', '2026-06-05', '2026-06-19', fourteenNew],
    ['Christmas Eve', '2026-12-10', '2026-12-24', fourteenNew],
    ['a Sunday', '2026-11-08', '2026-11-22', fourteenNew],
    ['the National Day under the old act', '2025-05-23', '2025-06-06', fourteenOld],
  ])('is due on %s too', (_what, arrived, expected, because) => {
    expect(isWorkingDay(day(expected))).toBe(false);
    expectLast('preliminary_assessment', day(arrived), expected, because);
  });

  it.each<[string, string, string, Because]>([
    ['a minute before a winter midnight', '2026-11-09T22:59:00Z', '2026-11-23', fourteenNew],
    ['a winter midnight', '2026-11-09T23:00:00Z', '2026-11-24', fourteenNew],
    ['a second before a summer midnight', '2026-07-09T21:59:59Z', '2026-07-23', fourteenNew],
    ['a summer midnight', '2026-07-09T22:00:00Z', '2026-07-24', fourteenNew],
    ['the eve of summer time', '2026-03-28T22:59:59Z', '2026-04-11', fourteenNew],
    ['the midnight before the clocks jump', '2026-03-28T23:00:00Z', '2026-04-12', fourteenNew],
    ['the end of the short day', '2026-03-29T21:59:59Z', '2026-04-12', fourteenNew],
    ['the midnight after the short day', '2026-03-29T22:00:00Z', '2026-04-13', fourteenNew],
    ['the first half past two when the clocks fall back', '2026-10-25T00:30:00Z', '2026-11-08', fourteenNew],
    ['the second half past two', '2026-10-25T01:30:00Z', '2026-11-08', fourteenNew],
    ['the end of the long day', '2026-10-25T22:59:59Z', '2026-11-08', fourteenNew],
    ['the midnight after the long day', '2026-10-25T23:00:00Z', '2026-11-09', fourteenNew],
    ['a second before the new year', '2026-12-31T22:59:59Z', '2027-01-14', fourteenNew],
    ['the new year', '2026-12-31T23:00:00Z', '2027-01-15', fourteenNew],
    ['the last second of the old act', '2025-06-30T21:59:59Z', '2025-07-14', fourteenOld],
    ['the first second of the new act', '2025-06-30T22:00:00Z', '2025-07-15', fourteenNew],
  ])('counts from the Swedish day of the arrival: %s', (_what, arrived, expected, because) => {
    expectLast('preliminary_assessment', dayAt(arrived), expected, because);
  });

  it('is due exactly 14 days after the day of arrival, whenever in that day the report came', () => {
    const first = Temporal.Instant.from('2020-01-01T00:00:00Z');
    const arrival = fc.integer({ min: 0, max: 25 * 365 * 24 * 60 }).map((minutes) => first.add({ minutes }));
    fc.assert(
      fc.property(arrival, (instant) => {
        const arrived = dayOf(instant);
        expect(daysBetween(arrived, lastDay(rules.preliminary_assessment, arrived).day)).toBe(14);
      }),
    );
  });
});

describe('the inquiry', () => {
  it.each<[string, string, string, Because]>([
    ['31 October before a common year', '2025-10-31', '2026-02-28', monthsNew],
    ['31 October before a leap year', '2027-10-31', '2028-02-29', monthsNew],
    ['31 October before a leap year, old act', '2023-10-31', '2024-02-29', monthsOld],
    ['30 October', '2026-10-30', '2027-02-28', monthsNew],
    ['28 October, not the last of February in a leap year', '2027-10-28', '2028-02-28', monthsNew],
    ['the last of the year', '2026-12-31', '2027-04-30', monthsNew],
    ['the last of May', '2026-05-31', '2026-09-30', monthsNew],
    ['leap day', '2024-02-29', '2024-06-29', monthsOld],
    ['September, to New Year’s Day', '2026-09-01', '2027-01-01', monthsNew],
    ['August, to Christmas Day', '2026-08-25', '2026-12-25', monthsNew],
    ['winter time, to the day when the clocks have jumped', '2025-11-29', '2026-03-29', monthsNew],
    ['the last day of the old act', '2025-06-30', '2025-10-30', monthsOld],
    ['the first day of the new act', '2025-07-01', '2025-11-01', monthsNew],
    ['the day before the amendment', '2026-01-14', '2026-05-14', monthsNew],
    ['the day of the amendment', '2026-01-15', '2026-05-15', monthsNew],
  ])('that was opened on %s is done in four months', (_what, opened, expected, because) => {
    expectLast('inquiry_time', day(opened), expected, because);
  });
});

describe('the assessment of protection', () => {
  it.each<[string, string, string, Because]>([
    ['a Friday, to Saturday', '2026-11-20', '2026-11-21', sameDay],
    ['the last day of the year', '2026-12-31', '2027-01-01', sameDay],
    ['the day before leap day', '2024-02-28', '2024-02-29', sameDay],
    ['the day before the long day', '2026-10-24', '2026-10-25', sameDay],
    ['the last day of the old act', '2025-06-30', '2025-07-01', sameDay],
  ])('of a report on %s is made the next day at the latest', (_what, arrived, expected, because) => {
    expectLast('protection_same_day', day(arrived), expected, because);
    expect(ruleOn(rules.protection_same_day, day(arrived))).toMatchObject({
      standing: 'guidance',
      confidence: 'verify',
    });
  });

  it('has no number of days in the act itself', () => {
    expect(() => lastDay(rules.protection_assessment, day('2026-11-22'))).toThrow(
      'protection_assessment (SoL 2025:400 20 kap. 1 §) sets no limit to count',
    );
  });
});

describe('the answer to the one who reported', () => {
  it.each<[string, string, string, Because]>([
    ['the first day of the amendment', '2026-01-15', '2026-01-22', week],
    ['Christmas Day, to New Year’s Day', '2026-12-25', '2027-01-01', week],
    ['the last of February', '2026-02-28', '2026-03-07', week],
    ['a week before leap day', '2028-02-22', '2028-02-29', week],
    ['the Sunday when summer time begins', '2026-03-29', '2026-04-05', week],
  ])('comes within a week of a decision on %s', (_what, decided, expected, because) => {
    expectLast('report_feedback', day(decided), expected, because);
  });

  it.each([
    ['2025-06-30', 'SoL 2001:453 14 kap. 1 b §', oldAct],
    ['2025-07-01', 'SoL 2025:400 19 kap. 6 §', { from: '2025-07-01', to: '2026-01-14' }],
    ['2026-01-14', 'SoL 2025:400 19 kap. 6 §', { from: '2025-07-01', to: '2026-01-14' }],
  ])('had no last day when the decision was made on %s', (decided, source, inForce) => {
    expect(ruleOn(rules.report_feedback, day(decided))).toMatchObject({ source, inForce });
    expect(() => lastDay(rules.report_feedback, day(decided))).toThrow('sets no limit to count');
  });
});

describe('the wording in force', () => {
  it.each<[RuleId, string, Because | undefined]>([
    ['report_registered', '2025-06-30', ['OSL 2009:400 5 kap. 1 §', everSince2009]],
    ['report_registered', '2026-01-15', ['OSL 2009:400 5 kap. 1 §', everSince2009]],
    ['protection_assessment', '2025-06-30', ['SoL 2001:453 11 kap. 1 a § första stycket', oldAct]],
    ['protection_assessment', '2025-07-01', ['SoL 2025:400 20 kap. 1 §', newAct]],
    ['violence_opens_at_once', '2022-10-31', ['SOSFS 2014:4 6 kap. 1 §', { from: '2020-01-01', to: '2022-10-31' }]],
    ['violence_opens_at_once', '2022-11-01', ['HSLF-FS 2022:39 om våld i nära relationer', { from: '2022-11-01' }]],
    ['inquiry_told', '2025-06-30', ['SoL 2001:453 11 kap. 2 § tredje stycket', oldAct]],
    ['inquiry_told', '2025-07-01', ['SoL 2025:400 20 kap. 4 §', newAct]],
    ['report_meeting', '2025-06-30', ['SoL 2001:453 14 kap. 1 a §', oldAct]],
    ['report_meeting', '2025-07-01', ['SoL 2025:400 19 kap. 5 §', newAct]],
    [
      'report_feedback_disclosure',
      '2025-06-30',
      ['OSL 2009:400 26 kap. 9 a §', { from: '2013-01-01', to: '2025-06-30' }],
    ],
    ['report_feedback_disclosure', '2025-07-01', ['OSL 2009:400 26 kap. 9 a §', newAct]],
    ['report_outbox_secret', '2026-01-14', undefined],
    ['report_outbox_secret', '2026-01-15', ['OSL 2009:400 40 kap. 7 g §', { from: '2026-01-15' }]],
    ['reporter_identity', '2026-01-15', ['OSL 2009:400 26 kap. 5 §', everSince2009]],
  ])('of %s on %s', (id, on, because) => {
    const rule = ruleOn(rules[id], day(on));
    expect(rule && [rule.source, rule.inForce]).toEqual(because);
  });

  it('exists on every day from 2020 for all but the secrecy at the one who reported', () => {
    const missing = Object.entries(concernReceiving).filter(([, history]) => !ruleOn(history, day('2020-01-01')));
    expect(missing.map(([id]) => id)).toEqual(['report_outbox_secret']);
  });
});
