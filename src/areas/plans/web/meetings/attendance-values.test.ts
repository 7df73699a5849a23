import { describe, expect, it } from 'vitest';
import type { Expected } from '../../domain/contract-meeting.ts';
import { attendanceOf, marksOf } from './attendance-values.ts';
import type { Meeting } from './meeting-words.ts';

const expected: Expected[] = [
  { whoKind: 'unit', whoId: 'bup', name: 'Bup Falun' },
  { whoKind: 'child', whoId: 'alva', name: 'Alva' },
];

describe('who came to the meeting', () => {
  it('asks about everyone, and why for the one who did not come', () => {
    expect(attendanceOf(expected, {}).wrong.map(({ path }) => path)).toEqual(['attendance.bup', 'attendance.alva']);
    const { wrong } = attendanceOf(expected, {
      bup: { came: 'absent', reason: ' ' },
      alva: { came: 'came', reason: '' },
    });
    expect(wrong).toEqual([{ path: 'attendance.bup.reason', message: 'Varför kom inte Bup Falun?' }]);
  });

  it('sends the mandate of units only, and a reason for the absent only', () => {
    const { attendance } = attendanceOf(expected, {
      bup: { came: 'without', reason: 'gammalt' },
      alva: { came: 'absent', reason: 'Orkade inte' },
    });
    expect(attendance).toEqual([
      { whoKind: 'unit', whoId: 'bup', came: true, mayDecide: false },
      { whoKind: 'child', whoId: 'alva', came: false, reason: 'Orkade inte' },
    ]);
  });

  it('begins with what was noted before', () => {
    const attendance = [
      { whoKind: 'unit', whoId: 'bup', came: true, reason: '', mayDecide: true },
      { whoKind: 'child', whoId: 'alva', came: false, reason: 'Sjuk', mayDecide: null },
    ];
    expect(marksOf(expected, { attendance } as unknown as Meeting)).toEqual({
      bup: { came: 'deciding', reason: '' },
      alva: { came: 'absent', reason: 'Sjuk' },
    });
  });
});
