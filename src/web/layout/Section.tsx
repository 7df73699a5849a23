import { type ReactNode, useId } from 'react';
import { classes } from '../ui/classes.ts';
import css from './Section.module.css';

const c = classes(css);

interface SectionProps {
  readonly heading: string;
  /** Beside the heading: a count, a small link. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading. */
export function Section({ heading, note, children }: SectionProps) {
  const id = useId();
  return (
    <section className={c('section')} aria-labelledby={id}>
      <div className={c('head')}>
        <h2 id={id}>{heading}</h2>
        {note}
      </div>
      {children}
    </section>
  );
}
