import { expect, it } from 'vitest';
import { waitedInWords } from './waited-words.ts';

it.each([
  ['2026-11-23T08:00:00Z', 'Har väntat mindre än en timme'],
  ['2026-11-23T07:15:00Z', 'Har väntat 1 timme'],
  ['2026-11-22T21:00:00Z', 'Har väntat 11 timmar'],
  ['2026-10-24T22:00:00Z', 'Har väntat 706 timmar'],
])('tells how long a report from %s has waited', (arrivedAt, says) => {
  expect(waitedInWords(arrivedAt, new Date('2026-11-23T08:15:00Z'))).toBe(says);
});
