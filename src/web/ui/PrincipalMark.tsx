import { classes } from './classes.ts';
import css from './PrincipalMark.module.css';

const c = classes(css);

const shapes = {
  region: 'M14 3a11 11 0 1 0 0 22 11 11 0 0 0 0-22Z',
  municipality: 'M4 4h20v20H4Z',
  school: 'M14 7C11 4.5 7 4.5 3 5.5v16c4-1 8-1 11 1.5 3-2.5 7-2.5 11-1.5v-16c-4-1-8-1-11 1.5ZM14 7v16',
  police: 'M14 3 4 6v8c0 5.5 4 9 10 11.5 6-2.5 10-6 10-11.5V6L14 3Z',
  family: 'M14 24.5C7 19.5 3 15.5 3 10.5a5.6 5.6 0 0 1 11-1.7 5.6 5.6 0 0 1 11 1.7c0 5-4 9-11 14Z',
  other: 'M14 2.5 25.5 14 14 25.5 2.5 14Z',
} as const;

/** Whose person, whose duty. The shape says it without the colour, the word beside it without the shape. */
export type Principal = keyof typeof shapes;

export const PrincipalMark = ({ principal, size = 28 }: { principal: Principal; size?: number }) => (
  <svg viewBox="0 0 28 28" width={size} height={size} className={c('mark')} aria-hidden="true" focusable="false">
    <path d={shapes[principal]} className={c(principal)} strokeWidth="2" strokeLinejoin="round" />
  </svg>
);
