import { describe, expect, it } from 'vitest';
import { parseDay } from './parse-day.ts';

const today = '2026-11-22';

describe('a day as it is typed', () => {
  it.each([
    ['2026-11-27', '2026-11-27'],
    ['20261127', '2026-11-27'],
    ['27/11', '2026-11-27'],
    ['27/11 2027', '2027-11-27'],
    ['27.11.2026', '2026-11-27'],
    ['27 nov', '2026-11-27'],
    ['27 nov.', '2026-11-27'],
    ['den 27 november 2026', '2026-11-27'],
    [' 3 Maj 2027 ', '2027-05-03'],
    ['7/1', '2027-01-07'],
    ['29/2 2028', '2028-02-29'],
  ])('%s means %s', (typed, day) => {
    expect(parseDay(typed, today)).toBe(day);
  });

  it.each(['', 'snart', '30/2', '2026-13-01', '27', '271', '27 brumaire', '99/99'])('«%s» means no day', (typed) => {
    expect(parseDay(typed, today)).toBeUndefined();
  });
});

it('takes the day that has been, where none to come is meant', () => {
  expect(parseDay('11/12', '2026-11-29', '2026-11-29')).toBe('2025-12-11');
  expect(parseDay('11/12', '2026-11-29')).toBe('2026-12-11');
});
