import { type ReactNode, useRef, useState } from 'react';
import { classes } from './classes.ts';
import css from './Told.module.css';

const c = classes(css);

/**
 * Says what has been done where the button that did it goes away: `told` stands in the page from the start, `tell` fills
 * it and moves the focus there, so that the keyboard goes on from the same place.
 */
export function useTold(): { readonly told: ReactNode; readonly tell: (sentence: string) => void } {
  const place = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  return {
    told: (
      <p ref={place} tabIndex={-1} role="status" className={c('told')}>
        {said}
      </p>
    ),
    tell: (sentence) => {
      setSaid(sentence);
      place.current?.focus();
    },
  };
}
