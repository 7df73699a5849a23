import { describe, expect, it } from 'vitest';
import { instantAt, parseClock, readMoments } from './swedish-clock.ts';

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

describe('a day and the clock times on it, as they are typed', () => {
  const says = { day: 'which day?', clock: 'what time?' };

  it('gives each moment by its field', () =>
    expect(readMoments('2026-11-27', { startsAt: '13.30', endsAt: '15' }, says)).toEqual({
      at: { startsAt: '2026-11-27T12:30:00.000Z', endsAt: '2026-11-27T14:00:00.000Z' },
      wrong: [],
    }));

  it('names each field that is wrong in its order, the day by the name it was given', () =>
    expect(readMoments('snart', { startsAt: '25', endsAt: '15' }, says, 'heldOn')).toEqual({
      at: undefined,
      wrong: [
        { path: 'heldOn', message: says.day },
        { path: 'startsAt', message: says.clock },
      ],
    }));

  it('gives nothing while one of them cannot be read', () =>
    expect(readMoments('2026-11-27', { startsAt: '13.30', endsAt: '' }, says).at).toBeUndefined());
});
