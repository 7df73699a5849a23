import { expect, it } from 'vitest';
import { grouped } from './grouped.ts';

const event = { unit: 'Skola', day: '2026-11-01', outcome: 'kept' as const, took: null, about: null };

it('what says the same is one line, with how many they are', () => {
  const groups = grouped([event, { ...event, outcome: 'missed' }, event, { ...event, unit: null }]);
  expect(groups.map(({ unit, outcome, many }) => [unit, outcome, many])).toEqual([
    ['Skola', 'kept', 2],
    ['Skola', 'missed', 1],
    [null, 'kept', 1],
  ]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(3);
});
