import type { FieldProblem } from '../../../../web/lib/problem.ts';
import type { Attended, Expected } from '../../domain/contract-meeting.ts';
import type { Meeting } from './meeting-words.ts';
import { attendanceWords as words } from './texts.sv.ts';

/** How one who was expected came. A unit's mandate belongs to the answer; for others there is none to ask about. */
export type Came = 'came' | 'deciding' | 'without' | 'absent' | '';

export interface Mark {
  readonly came: Came;
  readonly reason: string;
}

/** What is noted already, or nothing yet, for each of those who were expected. */
export const marksOf = (expected: readonly Expected[], meeting: Meeting): Record<string, Mark> =>
  Object.fromEntries(
    expected.map(({ whoId }) => {
      const noted = meeting.attendance.find((one) => one.whoId === whoId);
      return [whoId, noted ? { came: cameOf(noted), reason: noted.reason } : { came: '', reason: '' }];
    }),
  );

function cameOf({ came, mayDecide }: Meeting['attendance'][number]): Came {
  if (!came) return 'absent';
  if (mayDecide === null) return 'came';
  return mayDecide ? 'deciding' : 'without';
}

/** The list as it is sent, or whom one has not said anything about. */
export function attendanceOf(
  expected: readonly Expected[],
  marks: Readonly<Record<string, Mark>>,
): { readonly attendance: Attended[]; readonly wrong: FieldProblem[] } {
  const attendance: Attended[] = [];
  const wrong: FieldProblem[] = [];
  for (const { whoKind, whoId, name } of expected) {
    const { came, reason } = marks[whoId] ?? { came: '', reason: '' };
    if (came === '') wrong.push({ path: `attendance.${whoId}`, message: words.unanswered(name) });
    else if (came === 'absent') attendance.push({ whoKind, whoId, came: false, reason });
    else attendance.push({ whoKind, whoId, came: true, mayDecide: came === 'came' ? null : came === 'deciding' });
    if (came === 'absent' && reason.trim() === '')
      wrong.push({ path: `attendance.${whoId}.reason`, message: words.why(name) });
  }
  return { attendance, wrong };
}
