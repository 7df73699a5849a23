import { expect, it } from 'vitest';
import type { Limit } from './model.ts';
import { limitInWords } from './texts.sv.ts';

it.each<[Limit, string]>([
  ['P10D', '10 dagar'],
  ['P1D', '1 dag'],
  ['P3W', '3 veckor'],
  ['P1W', '1 vecka'],
  ['P6M', '6 månader'],
  ['P1M10D', '1 månad och 10 dagar'],
  ['P5Y', '5 år'],
  [{ workingDays: 1 }, '1 arbetsdag'],
  [{ workingDays: 15 }, '15 arbetsdagar'],
])('%o is said «%s»', (limit, words) => {
  expect(limitInWords(limit)).toBe(words);
});
