import type { ReactNode } from 'react';
import type { Column } from '../../../../web/ui/table/columns.ts';
import type { ForumStrips } from '../../domain/contract-meeting.ts';
import { attendanceWords as words } from '../texts.sv.ts';
import css from './Attendance.module.css';

type Strip = Pick<ForumStrips['rows'][number], 'invited' | 'came' | 'couldDecide' | 'reasons'>;

/** Who is expected or where, and what says so. */
export const NameAndWhy = ({ name, why }: { name: ReactNode; why: string }) => (
  <span className={css['expected']}>
    {name}
    <span className={css['why']}>{why}</span>
  </span>
);

/** «2 av 8» on one line. */
const Count = ({ says }: { says: string }) => <span className={css['count']}>{says}</span>;

const cameOf = ({ came, invited }: Strip): string => words.times(came, Math.max(came, invited));
const couldOf = ({ couldDecide, came }: Strip): string => words.times(couldDecide, came);
const reasonsOf = ({ reasons, invited, came }: Strip): string => words.reasonsOf(reasons, Math.max(0, invited - came));

const share = (part: number, whole: number): number => (whole === 0 ? -1 : part / whole);

/** What the marks of a strip add up to: of the meetings that one was called to. */
export const counts: readonly Column<Strip>[] = [
  {
    key: 'invited',
    header: words.invited,
    text: ({ invited }) => String(invited),
    sortBy: ({ invited }) => invited,
    align: 'end',
  },
  {
    key: 'came',
    header: words.came,
    text: cameOf,
    cell: (strip) => <Count says={cameOf(strip)} />,
    sortBy: ({ came, invited }) => share(came, invited),
    align: 'end',
  },
  {
    key: 'decide',
    header: words.couldDecide,
    text: couldOf,
    cell: (strip) => <Count says={couldOf(strip)} />,
    sortBy: ({ couldDecide, came }) => share(couldDecide, came),
    align: 'end',
  },
  {
    key: 'reasons',
    header: words.reasons,
    text: reasonsOf,
    cell: (strip) => <Count says={reasonsOf(strip)} />,
    align: 'end',
  },
];
