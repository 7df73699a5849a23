import type { ReactNode } from 'react';
import { classes } from '../../../../web/ui/classes.ts';
import css from './Unfold.module.css';

const c = classes(css);

/** More to read for the one who wants to: the browser's own, opened with a press. */
export const Unfold = ({ summary, children }: { summary: string; children: ReactNode }) => (
  <details className={c('unfold')}>
    <summary className={c('summary')}>{summary}</summary>
    <div className={c('inside')}>{children}</div>
  </details>
);
