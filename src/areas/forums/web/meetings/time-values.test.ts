import { expect, it } from 'vitest';
import { readTime } from './time-values.ts';

it('reads a Swedish time, winter and summer', () => {
  expect(readTime({ day: '2026-12-01', startsAt: '13.00', endsAt: '14:30' }).when).toEqual({
    startsAt: '2026-12-01T12:00:00.000Z',
    endsAt: '2026-12-01T13:30:00.000Z',
  });
  expect(readTime({ day: '2026-06-01', startsAt: '9', endsAt: '10' }).when?.startsAt).toBe('2026-06-01T07:00:00.000Z');
});

it('names each field that is wrong, and gives no time', () => {
  const { when, wrong } = readTime({ day: 'snart', startsAt: '25', endsAt: '' });
  expect(when).toBeUndefined();
  expect(wrong.map(({ path }) => path)).toEqual(['day', 'startsAt', 'endsAt']);
});
