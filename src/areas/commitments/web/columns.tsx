import { Link } from '@tanstack/react-router';
import type { Column } from '../../../web/ui/table/columns.ts';
import type { CommitmentLine } from '../domain/contract.ts';
import { kindOf } from '../domain/kinds.ts';
import { type State, states } from '../domain/model.ts';
import css from './Commitments.module.css';
import { PeriodStrip, ResultMark } from './pieces.tsx';
import { resultInWords, urgency } from './result-words.ts';
import { originWords, stateWords, words } from './texts.sv.ts';

const { columns: texts } = words;

/** Who has promised, in a few words. */
export const sidesInWords = (sides: CommitmentLine['by']): string =>
  sides.map(({ everyParty, name }) => (everyParty ? words.everyParty : name)).join(', ');

const CommitmentLink = ({ id, title }: Pick<CommitmentLine, 'id' | 'title'>) => (
  <Link to="/laget/loften/$commitmentId" params={{ commitmentId: id }}>
    {title}
  </Link>
);

export const promiseColumn: Column<CommitmentLine> = {
  key: 'promise',
  header: texts.promise,
  text: ({ title }) => title,
  cell: (line) => (
    <>
      <CommitmentLink {...line} />
      {line.origin === 'made_up' && <span className={css['made']}>{originWords.made_up}</span>}
    </>
  ),
  isRowHeader: true,
};

export const stateColumn: Column<CommitmentLine> = {
  key: 'state',
  header: texts.state,
  text: ({ results }) => resultInWords(results.at(-1)),
  cell: ({ results }) => <ResultMark result={results.at(-1)} />,
  sortBy: ({ results }) => urgency[results.at(-1)?.state ?? 'noData'],
};

const mostBefore = 4;

export const beforeColumn: Column<CommitmentLine> = {
  key: 'before',
  header: texts.before,
  text: ({ results }) =>
    results
      .slice(-mostBefore - 1, -1)
      .map(resultInWords)
      .join('; ') || '–',
  cell: ({ results, terms, title }) =>
    results.length > 1 ? (
      <PeriodStrip
        results={results.slice(-mostBefore - 1, -1)}
        period={terms.period}
        label={`${texts.before}: ${title}`}
        inLine
      />
    ) : (
      '–'
    ),
  sortBy: ({ results }) => urgency[results.at(-2)?.state ?? 'noData'],
};

export const kindColumn: Column<CommitmentLine> = {
  key: 'kind',
  header: texts.kind,
  text: ({ kind }) => kindOf(kind).words.name,
};

export const byColumn: Column<CommitmentLine> = { key: 'by', header: texts.by, text: ({ by }) => sidesInWords(by) };

/** How many promises stand how, a column for each. */
export const countColumns = <
  Row extends { readonly counts: Readonly<Partial<Record<State, number>>> },
>(): Column<Row>[] =>
  states.map((state) => ({
    key: state,
    header: stateWords[state],
    text: ({ counts }) => String(counts[state] ?? 0),
    sortBy: ({ counts }) => counts[state] ?? 0,
    align: 'end',
  }));
