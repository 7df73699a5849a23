import { Section } from '../../../../web/layout/Section.tsx';
import type { Column } from '../../../../web/ui/table/columns.ts';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import type { WholeCommitment } from '../../domain/contract.ts';
import { PeriodStrip, ResultMark } from '../pieces.tsx';
import { resultInWords, urgency } from '../result-words.ts';
import { words } from '../texts.sv.ts';

const { one: texts } = words;
type Part = WholeCommitment['parts'][number];

/** Each unit's part, in the latest period and before. Nothing where the promise is not counted by unit. */
export function Units({ commitment: { parts, terms } }: { commitment: WholeCommitment }) {
  if (parts.length === 0) return null;
  const columns: readonly Column<Part>[] = [
    { key: 'unit', header: words.columns.unit, text: ({ unit }) => unit, isRowHeader: true },
    {
      key: 'state',
      header: words.columns.state,
      text: ({ results }) => resultInWords(results.at(-1)),
      cell: ({ results }) => <ResultMark result={results.at(-1)} />,
      sortBy: ({ results }) => urgency[results.at(-1)?.state ?? 'noData'],
    },
    {
      key: 'all',
      header: texts.strip,
      text: ({ results }) => results.map(resultInWords).join('; '),
      cell: ({ results, unit }) => <PeriodStrip results={results} period={terms.period} label={unit} inLine />,
    },
  ];
  return (
    <Section heading={texts.units}>
      <DataTable
        caption={texts.unitsCaption}
        columns={columns}
        rows={parts}
        rowKey={({ unitId }) => unitId}
        sortedBy={{ key: 'state', descending: false }}
        fileName="loftet-per-enhet"
      />
    </Section>
  );
}
