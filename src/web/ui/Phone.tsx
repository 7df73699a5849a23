import { classes } from './classes.ts';
import css from './Phone.module.css';

const c = classes(css);

/** A telephone number to press, on one line. */
export const Phone = ({ number }: { number: string }) => (
  <a className={c('phone')} href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
    {number}
  </a>
);
