import type { ReactNode } from 'react';
import css from './Place.module.css';

interface PlaceProps {
  readonly id: string;
  readonly heading: string;
  /** Within one of the four questions (3), or by itself before them (2). */
  readonly level: 2 | 3;
  readonly children: ReactNode;
}

/** Something for the reader to do, within a page to read: set off from the rest, and possible to jump to. */
export const Place = ({ id, heading, level, children }: PlaceProps) => {
  const Heading = `h${level}` as const;
  return (
    <section className={css['place']} aria-labelledby={id}>
      <Heading id={id} tabIndex={-1}>
        {heading}
      </Heading>
      {children}
    </section>
  );
};
