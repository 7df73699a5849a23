import { classes } from '../../../web/ui/classes.ts';
import type { MyDay } from '../domain/contract.ts';
import css from './MyDay.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);
const inOrder = ['late', 'waiting', 'coming'] as const;

/** The three figures, from the same answer as the lines below them. */
export const DayCounts = ({ counts }: { counts: MyDay['counts'] }) => (
  <ul className={c('counts')} aria-label={words.counts}>
    {inOrder.map((part) => (
      <li key={part} className={c('count', part === 'late' && counts.late > 0 && 'late')}>
        <span className={c('figure')}>{counts[part]}</span> {words[part](counts[part])}
      </li>
    ))}
  </ul>
);
