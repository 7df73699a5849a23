import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import css from './Hidden.module.css';

const c = classes(css);

/** Words for a screen reader only, where the eye already has a shape or a place to go by. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className={c('hidden')}>{children}</span>;
