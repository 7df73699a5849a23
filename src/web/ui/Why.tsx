import { type ReactNode, useId, useState } from 'react';
import { classes } from './classes.ts';
import { Hidden } from './Hidden.tsx';
import { words } from './texts.sv.ts';
import css from './Why.module.css';

const c = classes(css);

interface WhyProps {
  /** What the question is about, so that two of them on a page can be told apart by ear: «svara senast fredag». */
  readonly about: string;
  readonly ask?: string;
  readonly children: ReactNode;
}

/** A small question that opens its answer in place. Printed, the answer is always there. */
export function Why({ about, ask = words.why.ask, children }: WhyProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={c('ask')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
        data-print="no"
      >
        {ask}
        <Hidden> {about}</Hidden>
      </button>
      <div id={id} className={c('answer')} hidden={!isOpen} data-print="open">
        {children}
      </div>
    </>
  );
}
