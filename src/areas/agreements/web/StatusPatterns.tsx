import { useId } from 'react';
import { classes } from '../../../web/ui/classes.ts';
import { type Status, statuses } from '../domain/model.ts';
import css from './StatusPatterns.module.css';

const c = classes(css);

/** Lines and dots that tell the statuses apart without colour. Each tile is 8 by 8. */
const marks: Record<Status, string> = {
  in_force: '',
  runs_out: 'M-2 2 2 -2M-2 10 10 -2M6 10 10 6',
  decided: 'M2 2h.01M6 6h.01',
  draft: 'M0 4h8',
  expired: 'M-2 2 2 -2M-2 10 10 -2M6 10 10 6M-2 6 2 10M-2 -2 10 10M6 -2 10 2',
  missing: '',
  unknown: 'M4 4h.01',
};

interface StatusPatternsProps {
  readonly prefix: string;
  /** Only this one, where only one is drawn. */
  readonly only?: Status;
}

/** The patterns of a drawing, to fill shapes with. Ids are the drawing's own. */
export const StatusPatterns = ({ prefix, only }: StatusPatternsProps) => (
  <defs>
    {statuses
      .filter((status) => only === undefined || status === only)
      .map((status) => (
        <pattern key={status} id={`${prefix}-${status}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" className={c('ground', status)} />
          <path d={marks[status]} className={c('mark', status)} />
        </pattern>
      ))}
  </defs>
);

/** A prefix of the drawing's own, and the fill for a status by it. */
export function useStatusFill(): readonly [prefix: string, fill: (status: Status) => string] {
  const prefix = useId().replaceAll(/\W/g, '');
  return [prefix, (status) => `url(#${prefix}-${status})`];
}
