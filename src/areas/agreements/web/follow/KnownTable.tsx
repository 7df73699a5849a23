import type { Column } from '../../../../web/ui/table/columns.ts';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import type { Known } from '../../domain/contract-follow.ts';
import { shownInWords } from './shown-words.ts';
import { words } from './texts.sv.ts';

const { known: texts } = words;
type Unit = Known['units'][number];

const shareOf = ({ shown }: Unit): number =>
  shown.kind === 'exact' ? shown.confirmed / Math.max(1, shown.staff) : shown.kind === 'most' ? 0.99 : -1;

/** The share at each unit. */
export function KnownTable({ known: { units, smallNumbersBelow } }: { known: Known }) {
  const columns: readonly Column<Unit>[] = [
    { key: 'unit', header: texts.unit, text: ({ name }) => name, isRowHeader: true },
    { key: 'organisation', header: texts.organisation, text: ({ organisation }) => organisation },
    {
      key: 'share',
      header: texts.share,
      text: ({ shown }) => shownInWords(shown, smallNumbersBelow),
      sortBy: shareOf,
    },
  ];
  // Units where nobody has an assignment say nothing about who knows; they come last.
  const rows = [...units].sort((a, b) => Number(a.shown.kind === 'nobody') - Number(b.shown.kind === 'nobody'));
  return (
    <DataTable
      caption={texts.caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      fileName="kannedom"
      empty={texts.empty}
    />
  );
}
