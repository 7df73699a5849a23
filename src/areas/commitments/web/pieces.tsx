import { classes } from '../../../web/ui/classes.ts';
import { Hidden } from '../../../web/ui/Hidden.tsx';
import { KeptMark, KeptShape, type KeptState } from '../../../web/ui/KeptMark.tsx';
import { type Period, states } from '../domain/model.ts';
import css from './Commitments.module.css';
import { periodBrief, periodName } from './period-words.ts';
import { insteadOf, type Result, resultInWords } from './result-words.ts';
import { stateWords, words } from './texts.sv.ts';

const c = classes(css);

/** How a promise stands in a period: shape, word and figures, or what stands in place of them. */
export function ResultMark({ result }: { result: Result | undefined }) {
  if (result === undefined) return <span className={c('quiet')}>{words.notNow}</span>;
  const { state, kept, of } = result;
  const instead = insteadOf(result);
  return <KeptMark state={state} kept={kept ?? 0} of={of ?? 0} {...(instead !== undefined && { instead })} />;
}

interface StripProps {
  readonly results: readonly Result[];
  readonly period: Period;
  readonly label: string;
  /** In a table's cell: on one line. */
  readonly inLine?: boolean;
}

/** The periods side by side, oldest first: a shape each, and under it which period it is. */
export const PeriodStrip = ({ results, period, label, inLine = false }: StripProps) => (
  <ol className={c('strip', inLine && 'line')} aria-label={label}>
    {results.map((result) => (
      <li key={result.start} className={c('cell')}>
        <KeptShape state={result.state} size={26} />
        <span className={c('brief')} aria-hidden="true">
          {periodBrief(period, result.start)}
        </span>
        <Hidden>
          {periodName(period, result.start)}: {resultInWords(result)}
        </Hidden>
      </li>
    ))}
  </ol>
);

/** «3 hålls · 1 i fara», with their shapes; those that there are none of are left out. */
export const CountsLine = ({ counts }: { counts: Readonly<Partial<Record<KeptState, number>>> }) => (
  <ul className={c('counts')}>
    {states
      .filter((state) => (counts[state] ?? 0) > 0)
      .map((state) => (
        <li key={state}>
          <KeptShape state={state} size={20} /> {words.counts(counts[state] ?? 0, state)}
        </li>
      ))}
  </ul>
);

/** As many shapes as there are promises, so that one sees how much is how. Said in words by the line beside it. */
export const ShapeRow = ({ counts }: { counts: Readonly<Partial<Record<KeptState, number>>> }) => (
  <span className={c('shapes')} aria-hidden="true">
    {states.flatMap((state) =>
      Array.from({ length: counts[state] ?? 0 }, (_, n) => `${state} ${n}`).map((key) => (
        <KeptShape key={key} state={state} size={18} />
      )),
    )}
  </span>
);

/** What the four shapes mean. */
export const HowJudged = ({ threshold }: { threshold: number }) => (
  <details className={c('how')}>
    <summary>{words.how}</summary>
    <dl>
      {states.map((state) => (
        <div key={state}>
          <dt>
            <KeptShape state={state} /> {stateWords[state]}
          </dt>
          <dd>{words.howAbout[state]}</dd>
        </div>
      ))}
    </dl>
    <p>{words.small(threshold)}</p>
  </details>
);
