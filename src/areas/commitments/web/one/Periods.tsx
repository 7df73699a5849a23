import { Section } from '../../../../web/layout/Section.tsx';
import type { Column } from '../../../../web/ui/table/columns.ts';
import { DataTable } from '../../../../web/ui/table/DataTable.tsx';
import type { WholeCommitment } from '../../domain/contract.ts';
import { periodName } from '../period-words.ts';
import { PeriodStrip, ResultMark } from '../pieces.tsx';
import { type Result, resultInWords, urgency } from '../result-words.ts';
import { words } from '../texts.sv.ts';

const { one: texts } = words;

const numberOf = (n: number | null): string => (n === null ? '–' : String(n));

/** Every period as a picture and as a table. */
export function Periods({ commitment: { results, terms, title } }: { commitment: WholeCommitment }) {
  const columns: readonly Column<Result>[] = [
    {
      key: 'period',
      header: texts.period,
      text: ({ start }) => periodName(terms.period, start),
      sortBy: ({ start }) => start,
      isRowHeader: true,
    },
    {
      key: 'state',
      header: texts.state,
      text: resultInWords,
      cell: (result) => <ResultMark result={result} />,
      sortBy: ({ state }) => urgency[state],
    },
    {
      key: 'kept',
      header: texts.kept,
      text: ({ kept }) => numberOf(kept),
      sortBy: ({ kept }) => kept ?? -1,
      align: 'end',
    },
    { key: 'of', header: texts.of, text: ({ of }) => numberOf(of), sortBy: ({ of }) => of ?? -1, align: 'end' },
    {
      key: 'open',
      header: texts.open,
      text: ({ open }) => numberOf(open),
      sortBy: ({ open }) => open ?? -1,
      align: 'end',
    },
  ];
  return (
    <Section heading={texts.strip}>
      {results.length === 0 ? (
        <p>{words.notNow}</p>
      ) : (
        <>
          <PeriodStrip results={results} period={terms.period} label={title} />
          <DataTable
            caption={texts.stripTable}
            columns={columns}
            rows={results}
            rowKey={({ start }) => start}
            sortedBy={{ key: 'period', descending: true }}
            fileName="perioder"
          />
        </>
      )}
    </Section>
  );
}
