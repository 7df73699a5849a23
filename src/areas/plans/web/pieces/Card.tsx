import { type ReactNode, useId } from 'react';
import { classes } from '../../../../web/ui/classes.ts';
import css from './Card.module.css';

const c = classes(css);

/** A sheet of its own on the page: one party, one goal, one meeting. `id` lets a sentence elsewhere lead here. */
export const Card = ({ id, children }: { id?: string; children: ReactNode }) => (
  <div className={c('card')} id={id} tabIndex={id ? -1 : undefined}>
    {children}
  </div>
);

/** Cards or other blocks under each other. */
export const Stack = ({ children, id }: { children: ReactNode; id?: string }) => (
  <div className={c('stack')} id={id} tabIndex={id ? -1 : undefined}>
    {children}
  </div>
);

/** Buttons side by side, wrapping. Where the first has no frame, its words stand in line with what is above. */
export const Row = ({ isQuiet = false, children }: { isQuiet?: boolean; children: ReactNode }) => (
  <div className={c('row', isQuiet && 'quiet')}>{children}</div>
);

/**
 * A heading inside a part. Of the same level as the part's own: an error summary, which has a heading of the second
 * level, may come between them, and no level may be skipped.
 */
export const SmallHeading = ({ children }: { children: ReactNode }) => <h3 className={c('small')}>{children}</h3>;

interface PartProps {
  readonly heading: string;
  readonly about?: ReactNode;
  /** Beside the heading: how saving stands, a count. */
  readonly note?: ReactNode;
  /** Lets a sentence elsewhere lead here. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a step, under a heading of the third level. */
export function Part({ heading, about, note, id, children }: PartProps) {
  const headingId = useId();
  return (
    <section className={c('part')} id={id} tabIndex={id ? -1 : undefined} aria-labelledby={headingId}>
      <div className={c('head')}>
        <h3 id={headingId}>{heading}</h3>
        {note}
      </div>
      {about && <p className={c('about')}>{about}</p>}
      {children}
    </section>
  );
}
