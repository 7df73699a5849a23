import { Link } from '@tanstack/react-router';
import { classes } from '../../../web/ui/classes.ts';
import { Deadline } from '../../../web/ui/Deadline.tsx';
import { Hidden } from '../../../web/ui/Hidden.tsx';
import type { TodoLine } from '../domain/contract.ts';
import { aboutInWords, isMeeting, whatInWords, whenInWords } from './line-words.ts';
import css from './MyDay.module.css';
import { words } from './texts.sv.ts';
import { wayTo } from './way-to.ts';

const c = classes(css);

/** One thing to do: what, about whom, by when, and the way there. */
export const DayLine = ({ line, isUnits }: { line: TodoLine; isUnits: boolean }) => (
  <>
    <div>
      <Link {...wayTo(line, isUnits)} className={c('what')}>
        {whatInWords(line)}
        <Hidden> {aboutInWords(line)}</Hidden>
      </Link>
      <p className={c('about')} aria-hidden="true">
        {aboutInWords(line)}
      </p>
    </div>
    <div className={c('when')}>
      {line.dueOn && !isMeeting(line.kind) ? (
        <Deadline day={line.dueOn} label={words.due} {...(line.rule && { rule: line.rule })} />
      ) : (
        whenInWords(line)
      )}
    </div>
  </>
);
