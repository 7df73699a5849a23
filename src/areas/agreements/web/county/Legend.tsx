import { classes } from '../../../../web/ui/classes.ts';
import type { CountyStatus } from '../../domain/contract.ts';
import { statuses } from '../../domain/model.ts';
import { StatusMark } from '../StatusMark.tsx';
import { words } from '../texts.sv.ts';
import css from './Legend.module.css';

const c = classes(css);

/** The patterns with their words, and how many municipalities stand so. */
export const Legend = ({ county }: { county: CountyStatus }) => (
  <div>
    <h3 className={c('heading')}>{words.legend}</h3>
    <ul className={c('list')}>
      {statuses.map((status) => (
        <li key={status} className={c('row')}>
          <StatusMark status={status} />
          <span className={c('count')}>{words.municipalities(county.counts[status] ?? 0)}</span>
        </li>
      ))}
    </ul>
  </div>
);
