import { classes } from '../../../../web/ui/classes.ts';
import type { Receipt } from '../../domain/codes.ts';
import css from './ReceiptMark.module.css';

const c = classes(css);

const shapes: Record<Receipt, { readonly outer: string; readonly inner: string; readonly tone: string }> = {
  sent: { outer: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', inner: '', tone: 'waits' },
  received: { outer: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', inner: 'M12 3a9 9 0 0 1 0 18Z', tone: 'half' },
  done: { outer: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z', inner: 'M8 12.3l2.8 2.8 5.4-6', tone: 'full' },
  cannot: { outer: 'M4 4h16v16H4Z', inner: 'M8 8l8 8M16 8l-8 8', tone: 'gone' },
};

/** How far a decision has come at a unit; always beside its word. */
export const ReceiptMark = ({ state }: { state: Receipt }) => (
  <svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    aria-hidden="true"
    focusable="false"
    className={c('mark', shapes[state].tone)}
  >
    <path d={shapes[state].outer} className={c('outer')} />
    <path d={shapes[state].inner} className={c('inner')} />
  </svg>
);
