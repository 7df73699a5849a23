import { classes } from '../../../web/ui/classes.ts';
import type { Status } from '../domain/model.ts';
import { statusWords } from '../domain/texts.sv.ts';
import css from './StatusMark.module.css';
import { StatusPatterns, useStatusFill } from './StatusPatterns.tsx';

const c = classes(css);

/** How an agreement stands: the same pattern as on the map, and always the word. */
export function StatusMark({ status }: { status: Status }) {
  const [prefix, fill] = useStatusFill();
  return (
    <span className={c('status')}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
        <StatusPatterns prefix={prefix} only={status} />
        <rect x="2" y="2" width="20" height="20" rx="3" fill={fill(status)} className={c('swatch', status)} />
      </svg>
      {statusWords[status]}
    </span>
  );
}
