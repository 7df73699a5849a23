import { useId } from 'react';
import { classes } from '../../../web/ui/classes.ts';
import type { ImportView } from '../domain/contract.ts';
import css from './Interchange.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);
const { one: texts } = words;

function sayOf({ state, done, total }: ImportView): string {
  if (state === 'waiting') return texts.waiting;
  if (state !== 'reading') return '';
  return total === null ? texts.opening : texts.judging(done, total);
}

/** How far a file has been read; said to a screen reader too, and nothing once it is done. */
export function Progress({ one }: { one: ImportView }) {
  const id = useId();
  const says = sayOf(one);
  return (
    <div className={c('progress')}>
      {says !== '' && (
        <progress
          aria-label={texts.progress}
          aria-describedby={id}
          value={one.total === null ? undefined : one.done}
          max={one.total ?? 1}
        />
      )}
      <p id={id} role="status">
        {says}
      </p>
    </div>
  );
}
