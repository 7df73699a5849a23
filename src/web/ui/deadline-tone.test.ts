import { describe, expect, it } from 'vitest';
import { toneOf } from './deadline-tone.ts';

const today = '2026-11-22';

describe('a last day', () => {
  it.each([
    ['2026-11-26', 'calm'],
    ['2026-11-25', 'near'],
    ['2026-11-22', 'near'],
    ['2026-11-21', 'late'],
  ] as const)('%s is %s on 22 November', (day, tone) => {
    expect(toneOf(day, today)).toBe(tone);
  });

  it('is no longer red when it has been done, even late', () => {
    expect(toneOf('2026-11-01', today, '2026-11-10')).toBe('done');
  });
});
