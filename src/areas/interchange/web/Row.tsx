import { classes } from '../../../web/ui/classes.ts';
import { Hidden } from '../../../web/ui/Hidden.tsx';
import { Icon } from '../../../web/ui/Icon.tsx';
import type { ImportRow } from '../domain/contract.ts';
import css from './Rows.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);
const { one: texts } = words;

/** One row of a file: what is wrong with it by column, or what it would change, or what it would hold. */
export const Row = ({ row }: { row: ImportRow }) => (
  <li className={c('row')}>
    <span className={c('line')}>{texts.line(row.line)}</span>
    <span className={c('identity')}>{row.identity}</span>
    <ul className={c('says')}>
      {row.fate === 'error'
        ? row.faults.map(({ column, says }) => (
            <li key={`${column}${says}`} className={c('fault')}>
              <Icon name="alert" size={18} />
              <span>
                {column && <b className={c('column')}>{column}: </b>}
                {says}
              </span>
            </li>
          ))
        : row.changes.map(({ column, before, after }) => (
            <li key={column} className={c('held')}>
              <b className={c('column')}>{column}: </b>
              {row.fate === 'changed' && (
                <>
                  <span className={c('was')}>{before || texts.empty}</span>
                  <span aria-hidden="true"> → </span>
                  <Hidden> {texts.becomes} </Hidden>
                </>
              )}
              {after || texts.empty}
            </li>
          ))}
    </ul>
  </li>
);
