import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../platform/time/time.ts';
import { answerBy, decisionBy, hoursSince, inquiryBy, nextDay, protectionBy } from './clock.ts';

const arrived = (arrivedAt: string) => ({ arrivedAt, extendedTo: null });

describe('the decision to open or not', () => {
  it.each([
    ['a month’s end', '2026-01-31T10:00:00Z', '2026-02-14'],
    ['before a leap day', '2028-02-20T10:00:00Z', '2028-03-05'],
    ['on a leap day', '2028-02-29T10:00:00Z', '2028-03-14'],
    ['over the change to summer time', '2026-03-28T22:30:00Z', '2026-04-11'],
    ['late in the evening in winter: the next day has not begun', '2026-11-22T22:59:00Z', '2026-12-06'],
    ['after midnight in Sweden, though the day before in UTC', '2026-11-22T23:30:00Z', '2026-12-07'],
    ['in summer, two hours off', '2026-06-30T22:15:00Z', '2026-07-15'],
    ['over the year’s end: Christmas does not stop it', '2026-12-18T10:00:00Z', '2027-01-01'],
  ])('comes within fourteen days of the arrival, %s', (_, at, day) => {
    expect(decisionBy(arrived(at)).day.toString()).toBe(day);
  });

  it.each([
    ['2025-06-30T10:00:00Z', 'SoL 2001:453 11 kap. 1 a § andra stycket'],
    ['2025-06-30T22:30:00Z', 'SoL 2025:400 20 kap. 2 §'],
    ['2026-11-28T10:00:00Z', 'SoL 2025:400 20 kap. 2 §'],
  ])('follows the act of the day of the arrival: %s', (at, source) => {
    expect(decisionBy(arrived(at)).rule.source).toBe(source);
  });

  it('has another day when it has been prolonged, by the same rule', () => {
    const by = decisionBy({ arrivedAt: '2026-11-23T08:00:00Z', extendedTo: '2026-12-20' });
    expect([by.day.toString(), by.rule.source]).toEqual(['2026-12-20', 'SoL 2025:400 20 kap. 2 §']);
  });
});

it('protection is judged on the day of the arrival in Sweden, and is late the day after', () => {
  expect(protectionBy({ arrivedAt: '2026-12-31T15:00:00Z' }).day.toString()).toBe('2026-12-31');
  expect(protectionBy({ arrivedAt: '2026-12-31T23:30:00Z' }).day.toString()).toBe('2027-01-01');
});

it.each([
  ['2026-10-31T10:00:00Z', '2027-02-28'],
  ['2027-10-31T10:00:00Z', '2028-02-29'],
])('an inquiry opened %s is finished in four months, on the month’s last day where it is short', (decidedAt, day) => {
  expect(inquiryBy({ decidedAt, inquiryTo: null }).day.toString()).toBe(day);
});

describe('the answer to the reporter', () => {
  const dated = (decidedAt: string, askedAt: string, state: 'opened' | 'joined' = 'opened') =>
    answerBy({ decidedAt, askedAt, state })?.day.toString();

  it.each([
    ['a week after the decision', dated('2026-02-25T10:00:00Z', '2026-02-20T10:00:00Z'), '2026-03-04'],
    ['asked later: at once, that is the same day', dated('2026-02-25T10:00:00Z', '2026-02-27T10:00:00Z'), '2026-02-27'],
    ['while an inquiry runs: at once', dated('2026-02-25T10:00:00Z', '2026-02-20T10:00:00Z', 'joined'), '2026-02-25'],
    [
      'decided the day before the week became law: no limit',
      dated('2026-01-14T10:00:00Z', '2026-01-10T10:00:00Z'),
      undefined,
    ],
    ['decided the day it did', dated('2026-01-15T10:00:00Z', '2026-01-10T10:00:00Z'), '2026-01-22'],
    ['under the old act: no limit', dated('2025-06-30T10:00:00Z', '2025-06-20T10:00:00Z'), undefined],
  ])('%s', (_, day, expected) => {
    expect(day).toBe(expected);
  });

  it('has no day before the decision, or when nobody has asked', () => {
    expect(answerBy({ state: 'assessed', decidedAt: null, askedAt: '2026-02-20T10:00:00Z' })).toBeUndefined();
    expect(answerBy({ state: 'opened', decidedAt: '2026-02-20T10:00:00Z', askedAt: null })).toBeUndefined();
  });
});

it('what comes next is protection, then the decision, then the end of an inquiry, then nothing', () => {
  const base = {
    arrivedAt: '2026-11-23T08:00:00Z',
    protectionAt: null,
    extendedTo: null,
    decidedAt: '2026-11-24T08:00:00Z',
    askedAt: null,
    toldAt: null,
    inquiryTo: null,
    inquiryEndedOn: null,
  };
  expect(nextDay({ ...base, decidedAt: null, state: 'arrived' })?.what).toBe('protection');
  expect(nextDay({ ...base, decidedAt: null, state: 'assessed' })?.what).toBe('decision');
  expect(nextDay({ ...base, state: 'opened' })?.what).toBe('inquiry');
  expect(nextDay({ ...base, state: 'opened', inquiryEndedOn: '2027-01-01' })).toBeUndefined();
  expect(nextDay({ ...base, state: 'not_opened' })).toBeUndefined();
});

it('counts real hours over the night when the clock is turned back', () => {
  expect(hoursSince('2026-10-24T22:00:00Z', Temporal.Instant.from('2026-10-25T07:30:00Z'))).toBe(9);
});
