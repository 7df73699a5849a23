import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../../../../web/ui/Button.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import css from './Opener.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

interface OpenerProps {
  readonly label: string;
  /** What it is about, said to those who cannot see beside what the button stands. */
  readonly about?: string;
  readonly kind?: 'main' | 'other' | 'quiet';
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a form in place; when the form closes, focus is back on the button. */
export function Opener({ label, about, kind = 'other', children }: OpenerProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className={c('opener', kind === 'quiet' && 'quiet')}>
      <Button
        ref={button}
        kind={isOpen ? 'quiet' : kind}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? `${words.close}: ${label.toLocaleLowerCase('sv')}` : label}
        {about && <Hidden>: {about}</Hidden>}
      </Button>
      <div id={id} hidden={!isOpen} className={c('inside')}>
        {isOpen && children(close)}
      </div>
    </div>
  );
}
