import { Button } from '../Button.tsx';
import { classes } from '../classes.ts';
import { Select } from '../forms/Select.tsx';
import { TextField } from '../forms/TextField.tsx';
import { words } from '../texts.sv.ts';
import { type Column, type Sorting, toCsv } from './columns.ts';
import css from './DataTable.module.css';

const c = classes(css);

interface TableToolsProps<Row> {
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly sorting: Sorting | undefined;
  readonly setSorting: (sorting: Sorting | undefined) => void;
  readonly columns: readonly Column<Row>[];
  readonly shown: readonly Row[];
  readonly all: number;
  readonly fileName: string | undefined;
}

/** Search, order (where there are no column heads to press), count, file and print. */
export function TableTools<Row>(props: TableToolsProps<Row>) {
  const { search, setSearch, sorting, setSorting, columns, shown, all, fileName } = props;
  if (all === 0) return null;
  const orders = columns.flatMap(({ key, header }) => [
    { value: key, label: `${header}, ${words.table.sortAscending}` },
    { value: `-${key}`, label: `${header}, ${words.table.sortDescending}` },
  ]);
  return (
    <div className={c('tools')} data-print="no">
      {all > 8 && (
        <div className={c('search')}>
          <TextField label={words.table.filter} type="search" value={search} onChange={setSearch} />
        </div>
      )}
      <div className={c('sort')}>
        <Select
          label={words.table.sortBy}
          options={orders}
          value={sorting ? (sorting.descending ? '-' : '') + sorting.key : ''}
          onChange={(order) => setSorting({ key: order.replace(/^-/, ''), descending: order.startsWith('-') })}
        />
      </div>
      <p className={c('count')} role="status">
        {words.table.rows(shown.length, all)}
      </p>
      <div className={c('buttons')}>
        {fileName && (
          <Button kind="quiet" onClick={() => download(`${fileName}.csv`, toCsv(shown, columns))}>
            {words.table.csv}
          </Button>
        )}
        <Button kind="quiet" onClick={() => window.print()}>
          {words.table.print}
        </Button>
      </div>
    </div>
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
