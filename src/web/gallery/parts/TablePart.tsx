import { Section } from '../../layout/Section.tsx';
import { dayInWords } from '../../lib/dates.ts';
import { KeptMark } from '../../ui/KeptMark.tsx';
import { EmptyState } from '../../ui/states/EmptyState.tsx';
import type { Column } from '../../ui/table/columns.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { words } from '../../ui/texts.sv.ts';
import { today, units } from './sample.ts';

type Unit = (typeof units)[number];

const columns: readonly Column<Unit>[] = [
  { key: 'name', header: 'Enhet', text: (unit) => unit.name, isRowHeader: true },
  { key: 'municipality', header: 'Kommun', text: (unit) => unit.municipality },
  { key: 'plans', header: 'Planer', text: (unit) => String(unit.plans), sortBy: (unit) => unit.plans, align: 'end' },
  {
    key: 'next',
    header: 'Nästa uppföljning',
    text: (unit) => dayInWords(unit.next, today),
    sortBy: (unit) => unit.next,
  },
  {
    key: 'state',
    header: 'Löftet',
    text: (unit) => words.kept[unit.state],
    cell: (unit) => <KeptMark state={unit.state} kept={unit.plans} of={41} />,
  },
];

const table = { columns, rowKey: (unit: Unit) => unit.id };

export const TablePart = () => (
  <Section heading="Tabell">
    <DataTable
      {...table}
      caption="Enheter i länet"
      rows={units.slice(0, Number(new URLSearchParams(location.search).get('rows') ?? units.length))}
      sortedBy={{ key: 'name', descending: false }}
      fileName="enheter"
    />
    <DataTable
      {...table}
      caption="Enheter utan planer"
      rows={[]}
      empty={<EmptyState heading="Inga enheter än">Enheter läggs till av länsadministratören.</EmptyState>}
    />
  </Section>
);
