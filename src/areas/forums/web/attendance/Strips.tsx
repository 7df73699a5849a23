import type { ReactNode } from 'react';
import { type Day, dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { classes } from '../../../../web/ui/classes.ts';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { type StripMark, stripMarks } from '../../domain/codes.ts';
import type { ForumStrips } from '../../domain/contract-meeting.ts';
import { stripWords, attendanceWords as words } from '../texts.sv.ts';
import css from './Attendance.module.css';

const c = classes(css);

/** What each mark looks like without its colour: filled, half filled, crossed with or without a corner, a line, a dot. */
const shapes: Record<StripMark, { readonly outer: string; readonly inner: string; readonly tone: string }> = {
  decided: { outer: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', inner: 'M8 12.3l2.8 2.8 5.4-6', tone: 'full' },
  without: { outer: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', inner: 'M12 3a9 9 0 0 1 0 18Z', tone: 'half' },
  absent_reason: { outer: 'M4 4h16v16H4Z', inner: 'M8 10h8M8 14h5', tone: 'open' },
  absent: { outer: 'M4 4h16v16H4Z', inner: 'M8 8l8 8M16 8l-8 8', tone: 'gone' },
  not_invited: { outer: '', inner: 'M5 12h14', tone: 'none' },
  no_note: { outer: '', inner: 'M12 11.5v1', tone: 'none' },
};

const Mark = ({ mark }: { mark: StripMark }) => (
  <svg
    viewBox="0 0 24 24"
    width="26"
    height="26"
    aria-hidden="true"
    focusable="false"
    className={c('mark', shapes[mark].tone)}
  >
    <path d={shapes[mark].outer} className={c('outer')} />
    <path d={shapes[mark].inner} className={c('inner')} />
  </svg>
);

/** «17/3», under a mark. */
const shortDay = (day: Day): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;

interface StripRow extends Pick<ForumStrips, 'meetings'> {
  readonly key: string;
  /** Whose strip it is, in the picture and by ear. */
  readonly label: ReactNode;
  readonly name: string;
  readonly marks: ForumStrips['rows'][number]['marks'];
}

/** One strip per row over its meetings, and what the marks mean. */
export const Strips = ({ rows }: { rows: readonly StripRow[] }) => (
  <div className={c('strips')}>
    {rows.map(({ key, label, name, meetings, marks }) => (
      <div key={key} className={c('strip')}>
        <div className={c('party')}>{label}</div>
        <ol className={c('marks')} aria-label={words.stripOf(name)}>
          {marks.map(({ mark }, index) => {
            const day = dayOf(meetings[index]?.startsAt ?? '');
            return (
              <li key={meetings[index]?.id ?? index} className={c('cell')}>
                <Mark mark={mark} />
                <span className={c('day')} aria-hidden="true">
                  {shortDay(day)}
                </span>
                <Hidden>
                  {dateInWords(day)}: {stripWords[mark]}
                </Hidden>
              </li>
            );
          })}
        </ol>
      </div>
    ))}
    <ul className={c('legend')} aria-label={words.legend}>
      {stripMarks
        .filter((mark) => rows.some(({ marks }) => marks.some((one) => one.mark === mark)))
        .map((mark) => (
          <li key={mark}>
            <Mark mark={mark} /> {stripWords[mark]}
          </li>
        ))}
    </ul>
  </div>
);
