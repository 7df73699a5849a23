import { describe, expect, it } from 'vitest';
import { instantAt, parseClock } from './swedish-clock.ts';

describe('a time of day as people write it', () => {
  it.each([
    ['13.30', '13:30'],
    ['13:30', '13:30'],
    ['1330', '13:30'],
    [' 9 ', '09:00'],
    ['0905', '09:05'],
  ])('%s is %s', (text, clock) => expect(parseClock(text)).toBe(clock));

  it.each(['', '25', '13.7', '13.75', 'lunch'])('%s is none', (text) => expect(parseClock(text)).toBeUndefined());
});

describe('the moment of a Swedish clock', () => {
  it.each([
    ['2026-11-27', '13:30', '2026-11-27T12:30:00.000Z'],
    ['2026-07-01', '13:30', '2026-07-01T11:30:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '03:30', '2026-10-25T02:30:00.000Z'],
  ])('%s %s', (day, clock, instant) => expect(instantAt(day, clock)).toBe(instant));
});
