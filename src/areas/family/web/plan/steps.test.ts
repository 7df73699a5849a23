import { describe, expect, it } from 'vitest';
import { planWords, stepNames } from './texts.sv.ts';

describe('what comes next', () => {
  it.each(Object.values(stepNames))('is said in a sentence with one end: %s', (name) => {
    expect(planWords.steps.next(name)).toMatch(/[^.?][.?]$/);
  });
});
