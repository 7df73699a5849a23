import { expect, it } from 'vitest';
import type { ForumAttendance } from '../../domain/contract-meeting.ts';
import { attendanceOf, marksOf } from './attendance-values.ts';

const party = (partyId: string, more: Partial<ForumAttendance> = {}): ForumAttendance => ({
  partyId,
  name: partyId,
  unitId: null,
  why: 'LÖK',
  invited: true,
  answer: 'pending',
  came: null,
  mayDecide: null,
  absence: null,
  absenceWords: '',
  ...more,
});

it('starts from what is noted, and from what a party has said itself', () => {
  const parties = [
    party('a'),
    party('b', { answer: 'cannot', absence: 'staffing' }),
    party('c', { came: true, mayDecide: false }),
  ];
  expect(marksOf(parties)).toMatchObject({
    a: { came: '' },
    b: { came: 'absent', absence: 'staffing' },
    c: { came: 'without' },
  });
});

it('asks about everyone who was invited, and about no one else', () => {
  const parties = [party('a'), party('b', { invited: false }), party('c')];
  const absent = { came: 'absent', absence: '', absenceWords: '' } as const;
  expect(attendanceOf(parties, { c: absent })).toMatchObject({
    attendance: [],
    wrong: [{ path: 'attendance.a' }, { path: 'attendance.c.absence' }],
  });
  const marks = {
    a: { came: 'decided', absence: '', absenceWords: '' },
    b: { came: 'without', absence: '', absenceWords: '' },
    c: { ...absent, absence: 'sick' },
  } as const;
  expect(attendanceOf(parties, marks)).toEqual({
    wrong: [],
    attendance: [
      { partyId: 'a', came: true, mayDecide: true },
      { partyId: 'b', came: true, mayDecide: false },
      { partyId: 'c', came: false, absence: 'sick', absenceWords: '' },
    ],
  });
});
