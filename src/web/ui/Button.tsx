import type { ButtonHTMLAttributes, Ref } from 'react';
import css from './Button.module.css';
import { classes } from './classes.ts';
import { Hidden } from './Hidden.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  /** One `main` per page. `danger` says in its words what will happen, and to whom. */
  readonly kind?: 'main' | 'other' | 'quiet' | 'danger';
  /** Has been pressed and is at work: keeps focus, does nothing more, and says so. */
  readonly busy?: boolean;
  readonly large?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that does something; `type="submit"` in a form. To go somewhere, use ButtonLink. */
export const Button = ({ kind = 'other', busy = false, large = false, onClick, children, ...rest }: ButtonProps) => (
  <button
    type="button"
    {...rest}
    className={c('button', kind, large && 'large')}
    aria-disabled={busy || undefined}
    onClick={(event) => {
      if (busy) event.preventDefault();
      else onClick?.(event);
    }}
    data-print="no"
  >
    {children}
    {busy && (
      <>
        <span className={c('dots')} aria-hidden="true">
          …
        </span>
        <Hidden>, {words.forms.working}</Hidden>
      </>
    )}
  </button>
);
