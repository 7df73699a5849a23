import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Hidden } from '../Hidden.tsx';
import { words } from '../texts.sv.ts';
import css from './Skeleton.module.css';

const c = classes(css);
const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

const Waiting = ({ children }: { children: ReactNode }) => (
  <div role="status">
    <Hidden>{words.states.loading}</Hidden>
    <div aria-hidden="true">{children}</div>
  </div>
);

const Bones = ({ lines }: { lines: number }) => (
  <div>
    {count(lines).map((line) => (
      <span key={line} className={c('bone')} />
    ))}
  </div>
);

/** Running text on its way. */
export const SkeletonLines = ({ lines = 4 }: { lines?: number }) => (
  <Waiting>
    <Bones lines={lines} />
  </Waiting>
);

/** A list or table on its way. */
export const SkeletonRows = ({ rows = 6 }: { rows?: number }) => (
  <Waiting>
    {count(rows).map((row) => (
      <div key={row} className={c('row')}>
        <Bones lines={1} />
      </div>
    ))}
  </Waiting>
);

/** A page's cards on their way. */
export const SkeletonCards = ({ cards = 3 }: { cards?: number }) => (
  <Waiting>
    <div className={c('stack')}>
      {count(cards).map((card) => (
        <div key={card} className={c('card')}>
          <Bones lines={3} />
        </div>
      ))}
    </div>
  </Waiting>
);
