import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './Facts.module.css';

const c = classes(css);

export interface Fact {
  readonly label: string;
  /** What is left out (`undefined`, `null`, empty text) has no line. */
  readonly value: ReactNode;
}

/** What is known of something, as label and value on a line each. */
export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className={c('facts')}>
    {facts
      .filter(({ value }) => value !== undefined && value !== null && value !== '')
      .map(({ label, value }) => (
        <div key={label} className={c('fact')}>
          <dt className={c('label')}>{label}</dt>
          <dd className={c('value')}>{value}</dd>
        </div>
      ))}
  </dl>
);
