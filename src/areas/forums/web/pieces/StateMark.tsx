import { classes } from '../../../../web/ui/classes.ts';
import type { ForumState } from '../../domain/codes.ts';
import { stateWords } from '../../domain/texts.sv.ts';
import css from './Mark.module.css';

const c = classes(css);

/** That a forum rests: a shape and a word. */
export const StateMark = ({ state }: { state: ForumState }) => (
  <span className={c('mark')}>
    <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
      {state === 'paused' ? (
        <path d="M8 5v14M16 5v14" className={c('stroke')} />
      ) : (
        <path d="M5 12h14" className={c('stroke')} />
      )}
    </svg>
    {stateWords[state]}
  </span>
);
