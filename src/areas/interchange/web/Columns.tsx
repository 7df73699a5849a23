import { classes } from '../../../web/ui/classes.ts';
import type { Lists } from '../domain/contract.ts';
import css from './Interchange.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

/** What a file of the list holds, column by column. */
export const Columns = ({ columns }: { columns: Lists['lists'][number]['columns'] }) => (
  <details>
    <summary>{words.in.columns}</summary>
    <dl className={c('columns')}>
      {columns.map(({ header, says, required }) => (
        <div key={header}>
          <dt>{header}</dt>
          <dd>
            {says} {required && words.in.required}
          </dd>
        </div>
      ))}
    </dl>
  </details>
);
