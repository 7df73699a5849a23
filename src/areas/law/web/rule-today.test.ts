import { describe, expect, it } from 'vitest';
import { child } from '../domain/child.ts';
import { ruleToday } from './rule-today.ts';

describe('the wording that a page shows', () => {
  it.each([
    ['2025-06-30', 'SoL 2001:453 11 kap. 10 §'],
    ['2025-07-01', 'SoL 2025:400 3 kap. 2 §'],
    ['2026-11-22', 'SoL 2025:400 3 kap. 2 §'],
  ])('on %s is that of %s', (day, source) => expect(ruleToday(child.child_own_voice, day).source).toBe(source));
});
