import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../api.ts';
import { withoutRepeats } from './same.ts';

const who = { kind: 'you', title: null, unit: null, unitKind: null, principal: null } as const;
const entry = (time: string, deed: string): LogEntry => {
  const at = `2026-11-12T${time}:00Z`;
  return { id: time, at, deed, says: `${deed} ${time}`, who, refused: false };
};

describe('lines of the log', () => {
  it('that tell of the same deed within the hour are one line, where the latest is, with how many times since when', () => {
    const lines = withoutRepeats(
      [
        entry('09:59', 'a'),
        entry('09:50', 'b'),
        entry('09:40', 'a'),
        entry('08:59', 'a'),
        entry('08:58', 'a'),
        entry('08:57', 'b'),
      ],
      true,
    );
    expect(lines.map((line) => [line.entry.says, line.times, line.first.slice(11, 16)])).toEqual([
      ['a 09:59', 3, '08:59'],
      ['b 09:50', 2, '08:57'],
      ['a 08:58', 1, '08:58'],
    ]);
  });

  it('do not say how many when earlier ones may not have come yet', () => {
    const some = [entry('09:59', 'a'), entry('09:40', 'a'), entry('08:50', 'c'), entry('08:45', 'c')];
    expect(withoutRepeats(some, false).map(({ mayBeMore }) => mayBeMore)).toEqual([false, true]);
    expect(withoutRepeats(some, true).map(({ mayBeMore }) => mayBeMore)).toEqual([false, false]);
  });
});
