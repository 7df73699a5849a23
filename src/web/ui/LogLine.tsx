import type { ReactNode } from 'react';
import { type Day, dayOf, type Instant, instantInWords } from '../lib/dates.ts';
import { classes } from './classes.ts';
import css from './LogLine.module.css';

const c = classes(css);

interface LogLineProps {
  /** Under which assignment: «Skolsköterska vid elevhälsan i Falun». */
  readonly who: string;
  /** «läste planen», «ändrade samtycket» — goes on from `who`. */
  readonly did: string;
  readonly at: Instant;
  /** «för att förbereda möte» — ends the sentence. */
  readonly purpose?: string | undefined;
  readonly today?: Day;
  /** More, on a line of its own: the legal ground, that access was refused. */
  readonly children?: ReactNode;
}

/** One event of the access log, as a sentence. */
const LogLine = ({ who, did, at, purpose, today = dayOf(), children }: LogLineProps) => (
  <>
    <p>
      <span className={c('who')}>{who}</span> {did},{' '}
      <time className={c('when')} dateTime={at}>
        {instantInWords(at, today)}
      </time>
      {purpose ? `, ${purpose}.` : '.'}
    </p>
    {children && <p className={c('note')}>{children}</p>}
  </>
);

/** Log lines, newest first as they come. */
export const LogList = ({
  lines,
  label,
}: {
  lines: readonly (LogLineProps & { readonly id: string })[];
  label: string;
}) => (
  <ol className={c('log')} aria-label={label}>
    {lines.map(({ id, ...line }) => (
      <li key={id} className={c('line')}>
        <LogLine {...line} />
      </li>
    ))}
  </ol>
);
