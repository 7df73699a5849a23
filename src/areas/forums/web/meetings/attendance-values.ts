import type { FieldProblem } from '../../../../web/lib/problem.ts';
import type { Absence } from '../../domain/codes.ts';
import type { ForumAttendance, ForumAttended } from '../../domain/contract-meeting.ts';
import { meetingWords as words } from './texts.sv.ts';

export interface Mark {
  readonly came: 'decided' | 'without' | 'absent' | '';
  readonly absence: Absence | '';
  readonly absenceWords: string;
}

/** What is noted already, or what the party has said itself, for each that was invited or came all the same. */
export const marksOf = (parties: readonly ForumAttendance[]): Record<string, Mark> =>
  Object.fromEntries(
    parties.map(({ partyId, came, mayDecide, answer, absence, absenceWords }) => [
      partyId,
      {
        came:
          came === null ? (answer === 'cannot' ? 'absent' : '') : came ? (mayDecide ? 'decided' : 'without') : 'absent',
        absence: absence ?? '',
        absenceWords,
      },
    ]),
  );

/** The list as it is sent, or whom one has not said anything about. One that was not invited may be left out. */
export function attendanceOf(
  parties: readonly ForumAttendance[],
  marks: Readonly<Record<string, Mark>>,
): { readonly attendance: ForumAttended[]; readonly wrong: FieldProblem[] } {
  const attendance: ForumAttended[] = [];
  const wrong: FieldProblem[] = [];
  for (const { partyId: id, name, invited } of parties) {
    const partyId = id as ForumAttended['partyId'];
    const { came, absence, absenceWords } = marks[id] ?? { came: '', absence: '', absenceWords: '' };
    if (came === '') {
      if (invited) wrong.push({ path: `attendance.${id}`, message: words.unanswered(name) });
    } else if (came !== 'absent') attendance.push({ partyId, came: true, mayDecide: came === 'decided' });
    else if (absence === '') wrong.push({ path: `attendance.${id}.absence`, message: words.absence(name) });
    else attendance.push({ partyId, came: false, absence, absenceWords });
  }
  return { attendance, wrong };
}
