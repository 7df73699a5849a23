import { hiddenParts, untoldParts } from '../../../platform/figures/small-numbers.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { smallNumbersBelow } from '../../directory/index.ts';
import type { CommitmentLine } from '../domain/contract.ts';
import { kindOf } from '../domain/kinds.ts';
import type { Count, State, Terms } from '../domain/model.ts';
import { states } from '../domain/model.ts';
import { daysHeld, periodOf, periodsBetween, type Span } from '../domain/periods.ts';
import { judge, nothing, type Result, stated, untold } from '../domain/result.ts';
import { type Counted, counted, type Loaded } from './load.ts';

/** What was asked about, and on which day, with which threshold: the same for every promise of an answer. */
export interface Shown {
  readonly from: string;
  readonly until: string;
  readonly today: string;
  readonly threshold: number;
}

/** The days that were asked about; without them the last year and this one. */
export async function shownOf(
  { tx, today }: Pick<Ctx, 'tx' | 'today'>,
  { from, until }: { from?: string | undefined; until?: string | undefined },
): Promise<Shown> {
  const last = until ?? today.toString();
  return {
    from: from ?? `${Number(last.slice(0, 4)) - 1}-01-01`,
    until: last,
    today: today.toString(),
    threshold: await smallNumbersBelow(tx),
  };
}

/** Every year that is touched: a period that has begun is counted to its end. */
const wholeYears = ({ from, until }: Shown): Span => ({
  start: periodOf('year', from).start,
  end: periodOf('year', until).end,
});

/** One promise with its results; `parts` has them by unit when that was asked for. */
export interface Measured {
  readonly loaded: Loaded;
  readonly results: readonly Result[];
  readonly parts: ReadonlyMap<string, readonly Result[]>;
}

const termsOf = ({ share, times, days, months, period }: Loaded): Terms => ({ share, times, days, months, period });

const sum = (a: Count, b: Count): Count => ({
  kept: a.kept + b.kept,
  missed: a.missed + b.missed,
  open: a.open + b.open,
  outside: a.outside + b.outside,
});

const ofCount = ({ kept, missed, open }: Count): number => kept + missed + open;

/** Measures the promises: one question for all of them, judged here. */
export async function measure(
  tx: Ctx['tx'],
  promises: readonly Loaded[],
  shown: Shown,
  by: 'all' | 'unit' = 'all',
): Promise<readonly Measured[]> {
  const rows = await counted(
    tx,
    promises.filter(({ kind }) => kindOf(kind).form !== 'stated').map(({ id }) => id),
    wholeYears(shown),
    by === 'unit',
  );
  const byPromise = Map.groupBy(rows, ({ commitmentId }) => commitmentId);
  return promises.map((loaded) => measured(loaded, byPromise.get(loaded.id) ?? [], shown));
}

function measured(loaded: Loaded, rows: readonly Counted[], shown: Shown): Measured {
  const spans = periodsBetween(loaded.period, shown.from, shown.until).filter(
    (span) => span.start <= shown.today && daysHeld(span, loaded.holds) > 0,
  );
  const byStart = Map.groupBy(rows, ({ start }) => start);
  const judged = spans.map((span) => judgeSpan(loaded, span, byStart.get(span.start) ?? [], shown));
  const units = new Set(judged.flatMap(({ parts }) => [...parts.keys()]));
  return {
    loaded,
    results: judged.map(({ whole }) => whole),
    parts: new Map([...units].map((unit) => [unit, judged.map(({ parts, empty }) => parts.get(unit) ?? empty)])),
  };
}

/** One period: the whole, and each unit's part as far as it may be shown beside the whole. */
function judgeSpan(loaded: Loaded, span: Span, rows: readonly Counted[], { today, threshold }: Shown) {
  const kind = kindOf(loaded.kind);
  const { holds, firstKnown } = loaded;
  const judgeOne = (count: Count) =>
    judge({ kind, terms: termsOf(loaded), span, count, holds, today, firstKnown, threshold });
  if (kind.form === 'stated') {
    const said = loaded.stated.find(({ start }) => start === span.start);
    return { whole: stated(span, said), parts: new Map<string, Result>(), empty: stated(span, undefined) };
  }
  const whole = judgeOne(rows.reduce<Count>(sum, nothing));
  const ofUnits = rows.flatMap((row) =>
    row.unitId === null ? [] : [{ key: row.unitId, kept: row.kept, of: ofCount(row), result: judgeOne(row) }],
  );
  const isVeiled = kind.countsPeople && ofUnits.length > 0;
  const hidden = isVeiled ? hiddenParts(ofUnits, threshold) : new Set<string>();
  const untoldUnits = isVeiled && whole.kept !== null ? untoldParts(ofUnits, hidden, threshold) : new Set<string>();
  const asHidden: Result = { ...span, state: 'noData', hidden: true, kept: null, of: null, open: null };
  const partOf = ({ key, result }: (typeof ofUnits)[number]): Result => {
    if (whole.hidden || hidden.has(key)) return asHidden;
    return untoldUnits.has(key) ? untold(result, termsOf(loaded), threshold) : result;
  };
  const parts = new Map(ofUnits.map((unit) => [unit.key, partOf(unit)]));
  // What is open in all, less what is told of each part, would tell the part that is not.
  const tellsOpen = !isVeiled || [...parts.values()].every(({ open }) => open !== null);
  return { whole: tellsOpen ? whole : { ...whole, open: null }, parts, empty: judgeOne(nothing) };
}

/** A promise as a line of a list. */
export const lineOf = ({ loaded, results }: Measured): CommitmentLine => ({
  id: loaded.id,
  kind: loaded.kind,
  title: loaded.title,
  section: loaded.section,
  origin: loaded.origin,
  forum: loaded.forum,
  terms: termsOf(loaded),
  by: [...loaded.by],
  to: [...loaded.to],
  results: [...results],
});

/** How many stand how, each in its latest period. What does not hold in any period is not counted. */
export function countsOf(all: readonly (readonly Result[])[]): Record<State, number> {
  const latest = all.flatMap((results) => results.at(-1) ?? []);
  return Object.fromEntries(
    states.map((state) => [state, latest.filter((one) => one.state === state).length]),
  ) as Record<State, number>;
}
