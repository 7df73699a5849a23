import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import css from './Button.module.css';
import { classes } from './classes.ts';

const c = classes(css);

interface ButtonAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly kind?: 'main' | 'other' | 'quiet';
  readonly large?: boolean;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** A link outside the page's own routes (sign-in, a file) that looks like a button. Takes `href`. */
export const ButtonAnchor = ({ kind = 'other', large = false, children, ...rest }: ButtonAnchorProps) => (
  <a {...rest} className={c('button', kind, large && 'large')} data-print="no">
    {children}
  </a>
);

/** A link to another page in Samsyn that looks like a button. Takes `to` and `params`, checked against the routes. */
export const ButtonLink = createLink(ButtonAnchor);
