import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../Icon.tsx';
import { words } from '../texts.sv.ts';
import { arrange, type Column, type Sorting } from './columns.ts';
import css from './DataTable.module.css';
import { TableTools } from './TableTools.tsx';

const c = classes(css);

/** Said outright, because a table shown as cards is otherwise not a table to some screen readers. */
const as = (role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'cell') => ({ role });

interface DataTableProps<Row> {
  /** What the table shows, as its heading. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sortedBy?: Sorting;
  /** The exported file's name without ending. Nothing about a child in it. No name, no export. */
  readonly fileName?: string;
  /** Shown in place of rows when there are none at all: what to do next. */
  readonly empty?: ReactNode;
}

/** A table that sorts, searches, exports and prints, keeps its header, and becomes cards under 600 pixels. */
export function DataTable<Row>({ caption, columns, rows, rowKey, sortedBy, fileName, empty }: DataTableProps<Row>) {
  const [search, setSearch] = useState('');
  const [sorting, setSorting] = useState(sortedBy);
  const wanted = useDeferredValue(search);
  const shown = useMemo(() => arrange(rows, columns, wanted, sorting), [rows, columns, wanted, sorting]);
  const captionId = useId();
  const sort = (key: string) => setSorting({ key, descending: sorting?.key === key && !sorting.descending });
  const tools = { search, setSearch, sorting, setSorting, columns, shown, all: rows.length, fileName };

  return (
    <div>
      <TableTools {...tools} />
      {shown.length === 0 ? (
        <div className={c('none')}>{rows.length === 0 ? (empty ?? words.table.empty) : words.table.noHits(search)}</div>
      ) : (
        <table className={c('table')} {...as('table')} aria-labelledby={captionId}>
          <caption id={captionId} className={c('caption')}>
            {caption}
          </caption>
          <thead className={c('heads')} {...as('rowgroup')}>
            <tr {...as('row')}>
              {columns.map(({ key, header, align }) => (
                <th
                  key={key}
                  scope="col"
                  {...as('columnheader')}
                  className={c('head', align === 'end' && 'end')}
                  aria-sort={sorting?.key === key ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
                >
                  <button type="button" onClick={() => sort(key)}>
                    {header}
                    {sorting?.key === key && <Icon name={sorting.descending ? 'arrowDown' : 'arrowUp'} size={14} />}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={c('body')} {...as('rowgroup')}>
            {shown.map((row) => (
              <tr key={rowKey(row)} className={c('row')} {...as('row')}>
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = (
    <>
      <span className={c('label')} aria-hidden="true">
        {column.header}
      </span>
      <span>{column.cell ? column.cell(row) : column.text(row)}</span>
    </>
  );
  return column.isRowHeader ? (
    <th scope="row" {...as('rowheader')} className={c('cell', 'name')}>
      {content}
    </th>
  ) : (
    <td {...as('cell')} className={c('cell', column.align === 'end' && 'end')}>
      {content}
    </td>
  );
}
