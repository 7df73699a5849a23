import type { ReactNode } from 'react';
import { classes } from '../../../../web/ui/classes.ts';
import css from './Block.module.css';

const c = classes(css);

/** A small heading and what belongs under it, within one of the four questions. Nothing when there is nothing to say. */
export const Block = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <div className={c('block')}>
    <h3>{heading}</h3>
    {children}
  </div>
);

/** What somebody has written, as it was written; a quotation when it is somebody's own words. */
export const Written = ({ text, own = false }: { text: string; own?: boolean }) =>
  own ? <blockquote className={c('own')}>{text}</blockquote> : <p className={c('written')}>{text}</p>;
