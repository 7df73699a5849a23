import { hiddenParts, isSmall, untoldParts } from '../../../platform/figures/small-numbers.ts';
import { type Sender, senders } from './codes.ts';
import { type Figures, type Measure, measures, type Picture } from './contract-picture.ts';

/** What happened to the reports that came to a unit, in a month, from a kind of sender. */
export interface Counted {
  readonly unitId: string;
  /** `YYYY-MM`, of the arrival. */
  readonly month: string;
  readonly sender: Sender;
  readonly came: number;
  readonly judged: number;
  readonly sameDay: number;
  readonly nextDay: number;
  readonly due: number;
  readonly decided: number;
  readonly asked: number;
  readonly owed: number;
  readonly answered: number;
  readonly offered: number;
  readonly held: number;
  readonly again: number;
}

/** Of which a measure is a share. */
const outOf: Record<Measure, keyof Counted> = {
  sameDay: 'judged',
  nextDay: 'judged',
  decided: 'due',
  asked: 'came',
  answered: 'owed',
  offered: 'came',
  held: 'offered',
  again: 'came',
};

const sum = (rows: readonly Counted[], key: keyof Counted): number =>
  rows.reduce((total, row) => total + Number(row[key]), 0);

/** What the number that a measure is a share of is itself a part of: what is left of that must not be small either. */
const partOf: Record<Measure, keyof Counted> = {
  ...outOf,
  sameDay: 'came',
  nextDay: 'came',
  decided: 'came',
  answered: 'asked',
  held: 'came',
};
/** A measure that would tell of another: it is told only where the other is. */
const tells: Partial<Record<Measure, Measure>> = { sameDay: 'nextDay', answered: 'asked', held: 'offered' };

/** The rows by what `keyOf` says, in the order of the keys. */
function grouped(rows: readonly Counted[], keys: readonly string[], keyOf: (row: Counted) => string) {
  return keys.map((key) => ({ key, rows: rows.filter((row) => keyOf(row) === key) }));
}
type Group = ReturnType<typeof grouped>[number];

/**
 * The figures of each part of a whole. Under `below` nothing is told of a part, and neither is what could be taken from
 * the whole, or from another measure; 0 hides nothing. By the key of the part.
 */
function figuresOf(groups: readonly Group[], below: number): (key: string) => Figures {
  const parts = groups.map(({ key, rows }) => ({ key, kept: 0, of: sum(rows, 'came') }));
  const hidden = hiddenParts(parts, below);
  const told = new Map<Measure, ReadonlySet<string>>();
  const untoldOf = (measure: Measure): ReadonlySet<string> => {
    const known = told.get(measure);
    if (known) return known;
    const other = tells[measure];
    const followed = other === undefined ? [] : [...untoldOf(other)];
    const shares = groups.map(({ key, rows }) => ({ key, kept: sum(rows, measure), of: sum(rows, outOf[measure]) }));
    const leftOut = groups.flatMap(({ key, rows }) => {
      const rest = sum(rows, partOf[measure]) - sum(rows, outOf[measure]);
      // Those judged the day after, and not the same day.
      const between = measure === 'sameDay' ? sum(rows, 'nextDay') - sum(rows, 'sameDay') : 0;
      return isSmall(rest, below) || isSmall(between, below) ? [key] : [];
    });
    const small = new Set([...hidden, ...hiddenParts(shares, below), ...followed, ...leftOut]);
    const untold = untoldParts(shares, small, below);
    told.set(measure, untold);
    return untold;
  };
  const share = (measure: Measure, { key, rows }: Group): Figures['shares'][Measure] =>
    untoldOf(measure).has(key) ? 'few' : { kept: sum(rows, measure), of: sum(rows, outOf[measure]) };
  return (key) => {
    const rows = groups.find((group) => group.key === key)?.rows ?? [];
    return {
      came: hidden.has(key) ? null : sum(rows, 'came'),
      shares: Object.fromEntries(
        measures.map((measure) => [measure, share(measure, { key, rows })]),
      ) as Figures['shares'],
    };
  };
}

const months = (year: string): string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

/** How many came from each kind of sender each month. A sender's months are parts of that sender's year, which is shown too. */
function monthsOf(rows: readonly Counted[], year: string, below: number, isHidden: (sender: Sender) => boolean) {
  const columns = senders.map((sender) => {
    const parts = grouped(
      rows.filter((row) => row.sender === sender),
      months(year),
      (row) => row.month,
    ).map((group) => ({ key: group.key, kept: 0, of: sum(group.rows, 'came') }));
    const hidden = hiddenParts(parts, below);
    const shown = parts.map(({ key, of }) => [key, isHidden(sender) || hidden.has(key) ? null : of] as const);
    return [sender, new Map(shown)] as const;
  });
  return months(year).map((month) => ({
    month,
    came: Object.fromEntries(columns.map(([sender, column]) => [sender, column.get(month) ?? null])) as Record<
      Sender,
      number | null
    >,
  }));
}

/** The picture of a year: as a whole, by unit, by kind of sender, and by month. `below`: 0 hides nothing. */
export function pictureOf(
  rows: readonly Counted[],
  units: readonly { readonly id: string; readonly name: string }[],
  year: string,
  below: number,
): Pick<Picture, 'all' | 'units' | 'senders' | 'months'> {
  const byUnit = figuresOf(
    grouped(
      rows,
      units.map(({ id }) => id),
      (row) => row.unitId,
    ),
    below,
  );
  const bySender = figuresOf(
    grouped(rows, senders, (row) => row.sender),
    below,
  );
  return {
    all: figuresOf([{ key: 'all', rows: [...rows] }], below)('all'),
    units: units.map((unit) => ({ ...unit, ...byUnit(unit.id) })) as Picture['units'],
    senders: senders.map((sender) => ({ sender, ...bySender(sender) })),
    months: monthsOf(rows, year, below, (sender) => bySender(sender).came === null),
  };
}
