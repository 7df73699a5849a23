import { classes } from '../ui/classes.ts';
import css from './Brand.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

/** Two who see the same thing. */
export const Brand = ({ href, large = false }: { href?: string; large?: boolean }) => {
  const size = large ? 40 : 26;
  const inside = (
    <>
      <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" fill="none" strokeWidth="2.75">
        <circle cx="11.5" cy="16" r="9" className={c('left')} />
        <circle cx="20.5" cy="16" r="9" className={c('right')} />
      </svg>
      {words.product}
    </>
  );
  return href ? (
    <a className={c('brand')} href={href}>
      {inside}
    </a>
  ) : (
    <span className={c('brand', large && 'large')}>{inside}</span>
  );
};
