import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../api.ts';
import { withoutRepeats } from './same.ts';

const who = { kind: 'you', title: null, unit: null, principal: null } as const;
const entry = (id: string, says: string): LogEntry => ({ id, at: '', says, who, refused: false });

describe('lines of the log', () => {
  it('that say the same in a row are one line, with how many times', () => {
    const lines = withoutRepeats([entry('4', 'a'), entry('3', 'a'), entry('2', 'b'), entry('1', 'a')]);
    expect(lines.map((line) => [line.entry.id, line.entry.says, line.times])).toEqual([
      ['4', 'a', 2],
      ['2', 'b', 1],
      ['1', 'a', 1],
    ]);
  });
});
