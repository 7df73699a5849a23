import { Link } from '@tanstack/react-router';
import { instantInWords } from '../../../web/lib/dates.ts';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import type { Column } from '../../../web/ui/table/columns.ts';
import { DataTable } from '../../../web/ui/table/DataTable.tsx';
import type { ImportLine } from '../domain/contract.ts';
import { sheetWords, stateWords } from '../domain/texts.sv.ts';
import { words } from './texts.sv.ts';

const { latest: texts } = words;

const columns: readonly Column<ImportLine>[] = [
  {
    key: 'sheet',
    header: words.out.list,
    text: ({ sheet }) => sheetWords[sheet].name,
    cell: ({ id, sheet }) => (
      <Link to="/utbyte/$importId" params={{ importId: id }}>
        {sheetWords[sheet].name}
      </Link>
    ),
    isRowHeader: true,
  },
  { key: 'file', header: texts.file, text: ({ fileName }) => fileName },
  { key: 'state', header: texts.state, text: ({ state }) => stateWords[state] },
  {
    key: 'when',
    header: texts.when,
    text: ({ startedAt }) => instantInWords(startedAt),
    sortBy: ({ startedAt }) => startedAt,
  },
  { key: 'who', header: texts.who, text: ({ by }) => by },
];

/** The files that have come in, newest first. */
export const LatestImports = ({ imports }: { imports: readonly ImportLine[] }) => (
  <DataTable
    caption={texts.heading}
    columns={columns}
    rows={imports}
    rowKey={({ id }) => id}
    empty={
      <EmptyState icon="file" heading={texts.empty}>
        {texts.emptyNext}
      </EmptyState>
    }
  />
);
