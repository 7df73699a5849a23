import type { Column } from '../../../../web/ui/table/columns.ts';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import type { AgreementLine } from '../../domain/contract.ts';
import { fullDate } from '../full-date.ts';
import { words } from '../texts.sv.ts';
import type { YearsRow } from './Years.tsx';

const { table, timeline } = words;

interface VersionRow {
  readonly key: string;
  readonly name: string;
  readonly version: AgreementLine['versions'][number] | null;
  readonly none: string;
}

const dayOr = (day: string | null | undefined, otherwise: string): string => (day ? fullDate(day) : otherwise);

const columns: readonly Column<VersionRow>[] = [
  { key: 'name', header: table.title, text: ({ name }) => name, isRowHeader: true },
  {
    key: 'version',
    header: timeline.version,
    text: ({ version, none }) => (version ? String(version.number) : none),
  },
  {
    key: 'from',
    header: table.from,
    text: ({ version }) => dayOr(version?.from, '–'),
    sortBy: ({ version }) => version?.from ?? '',
  },
  {
    key: 'until',
    header: table.until,
    text: ({ version }) => dayOr(version?.to, version?.openEnded ? table.untilFurther : '–'),
    sortBy: ({ version }) => version?.to ?? '9999',
  },
  {
    key: 'moved',
    header: timeline.moved,
    text: ({ version }) => dayOr(version?.firstTo, '–'),
    sortBy: ({ version }) => version?.firstTo ?? '',
  },
];

/** The picture of the years as a table: every version of every agreement, and the rows that have none. */
export function VersionTable({ rows }: { rows: readonly YearsRow[] }) {
  const lines = rows.flatMap(({ key, name, versions, none = timeline.none }): VersionRow[] =>
    versions && versions.length > 0
      ? versions.map((version) => ({ key: version.id, name, version, none }))
      : [{ key, name, version: null, none }],
  );
  return (
    <DataTable
      caption={timeline.caption}
      columns={columns}
      rows={lines}
      rowKey={({ key }) => key}
      fileName="overenskommelser-versioner"
    />
  );
}
