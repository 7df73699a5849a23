import { Link } from '@tanstack/react-router';
import { classes } from '../../../web/ui/classes.ts';
import { Deadline } from '../../../web/ui/Deadline.tsx';
import { Hidden } from '../../../web/ui/Hidden.tsx';
import { ownPeopleId } from '../../plans/web/answer/OwnPeople.tsx';
import type { TodoLine } from '../domain/contract.ts';
import { aboutInWords, whatInWords, whenInWords } from './line-words.ts';
import css from './MyDay.module.css';

const c = classes(css);

/** One thing to do: what, about whom, by when, and the way there. */
export const DayLine = ({ line }: { line: TodoLine }) => (
  <>
    <div>
      <Link
        to="/planer/$planId"
        params={{ planId: line.planId }}
        {...(line.kind === 'absent_member' && { hash: ownPeopleId })}
        className={c('what')}
      >
        {whatInWords(line)}
        <Hidden> {aboutInWords(line)}</Hidden>
      </Link>
      <p className={c('about')} aria-hidden="true">
        {aboutInWords(line)}
      </p>
    </div>
    <div className={c('when')}>
      {line.dueOn && line.kind !== 'meeting' ? (
        <Deadline day={line.dueOn} {...(line.rule && { rule: line.rule })} />
      ) : (
        whenInWords(line)
      )}
    </div>
  </>
);
