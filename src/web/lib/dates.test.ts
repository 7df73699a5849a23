import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayInBrief,
  dayInWords,
  dayOf,
  daysBetween,
  distanceInWords,
  instantInWords,
  isDay,
} from './dates.ts';

const today = '2026-11-22';

describe('days as people say them', () => {
  it('leaves the year out this year and says it otherwise', () => {
    expect(dayInWords('2026-11-27', today)).toBe('fredag 27 november');
    expect(dayInWords('2027-01-04', today)).toBe('måndag 4 januari 2027');
    expect(dayInBrief('2026-11-27')).toBe('27 nov.');
  });

  it.each([
    ['2026-11-22', 'i dag'],
    ['2026-11-23', 'i morgon'],
    ['2026-11-27', 'om 5 dagar'],
    ['2026-11-21', 'i går'],
    ['2026-11-17', 'för 5 dagar sedan'],
    ['2027-01-20', 'om 59 dagar'],
    ['2027-01-21', 'om 60 dagar'],
    ['2027-01-23', 'om 62 dagar'],
    ['2027-01-24', 'om 2 månader'],
    ['2027-01-31', 'om 2 månader'],
    ['2028-11-21', 'om 23 månader'],
    ['2028-11-22', 'om 2 år'],
    ['1998-12-29', 'för 27 år sedan'],
  ])('says how far away %s is: %s', (day, words) => {
    expect(distanceInWords(day, today)).toBe(words);
  });

  it('tells the Swedish day and time, not Greenwich', () => {
    expect(dayOf('2026-06-30T23:30:00Z')).toBe('2026-07-01');
    expect(instantInWords('2026-11-12T09:42:00Z', today)).toBe('12 november 10.42');
    expect(instantInWords('2025-07-01T08:05:00Z', today)).toBe('1 juli 2025 10.05');
  });

  it('counts over the change to summer time without losing a day', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  it('knows which days exist', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('27/11')).toBe(false);
  });
});
