import { classes } from './classes.ts';
import css from './KeptMark.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

/** How a promise stands. */
export type KeptState = 'kept' | 'atRisk' | 'broken' | 'noData';

const shapes = {
  kept: {
    outer: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Z',
    inner: 'M7.5 12.3l3.2 3.2 6-6.5',
    a: 'isKept',
    b: 'onKept',
  },
  atRisk: { outer: 'M12 2.5 22 20.5H2Z', inner: 'M12 9.5v5M12 17.4v.1', a: 'isAtRisk', b: 'onAtRisk' },
  broken: { outer: 'M3.5 3.5h17v17h-17Z', inner: 'M8.5 8.5l7 7M15.5 8.5l-7 7', a: 'isBroken', b: 'onBroken' },
  noData: { outer: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19Z', inner: 'M9 12h6', a: 'isNoData', b: 'onNoData' },
} as const;

/** The shape alone; whoever uses it says the word beside it. */
export const KeptShape = ({ state, size = 22 }: { state: KeptState; size?: number }) => {
  const { outer, inner, a, b } = shapes[state];
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false" className={c('picture')}>
      <path d={outer} className={c('shape', a)} />
      <path d={inner} className={c('inner', b)} />
    </svg>
  );
};

interface KeptMarkProps {
  readonly state: KeptState;
  /** How many times it was kept, of how many. Without `of` there is nothing to count. */
  readonly kept?: number;
  readonly of?: number;
  /** Said in place of the figures, when there are none to show. */
  readonly instead?: string;
}

/** Kept, at risk, broken or no data: a shape, a word, and always the figures beside them. */
export const KeptMark = ({ state, kept = 0, of = 0, instead }: KeptMarkProps) => (
  <span className={c('kept')}>
    <KeptShape state={state} />
    <span className={c('word')}>{words.kept[state]}</span>
    <span className={c('share')}>{instead ?? words.kept.share(kept, of)}</span>
  </span>
);
