import type { ReactNode } from 'react';
import { classes } from '../../../../web/ui/classes.ts';
import css from './ReadList.module.css';

const c = classes(css);

/** What has been written, under its labels, with the line breaks of who wrote it. Says so where nothing is written. */
export const ReadList = ({
  items,
  missing = 'Inte skrivet än.',
}: {
  items: readonly { readonly label: string; readonly text: ReactNode }[];
  missing?: string;
}) => (
  <dl className={c('list')}>
    {items.map(({ label, text }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd className={c(!text && 'missing')}>{text || missing}</dd>
      </div>
    ))}
  </dl>
);
