import { lazy, Suspense } from 'react';
import { classes } from '../classes.ts';
import type { SearchSelectProps } from './SearchBox.tsx';
import css from './SearchSelect.module.css';

const c = classes(css);

const SearchBox = lazy(async () => ({ default: (await import('./SearchBox.tsx')).SearchBox }));

/**
 * One of many, found by typing: a unit, a person. Midas' combo box, for staff pages only; it weighs 35 kB and is fetched
 * when it is shown, with its place kept meanwhile.
 */
export const SearchSelect = (props: SearchSelectProps) => (
  <Suspense fallback={<p className={c('coming')}>{props.label}</p>}>
    <SearchBox {...props} />
  </Suspense>
);
