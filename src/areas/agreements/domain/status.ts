import type { Status } from './model.ts';

/** A decision that moves a version's last day. `to` null: until further notice. */
interface NewEnd {
  readonly decidedOn: string;
  readonly to: string | null;
}

/** What the status of a version follows from. Days are ISO days; `from` and `to` are both included. */
export interface Validity {
  readonly id: string;
  readonly state: 'draft' | 'decided';
  /** Null when no place tells it: a draft is then taken to have been there all along. */
  readonly draftedOn: string | null;
  /** Null when no place tells it: the decision is then known at the first day in force, not before. */
  readonly decidedOn: string | null;
  readonly from: string | null;
  /** Null: until further notice. */
  readonly to: string | null;
  /** Oldest decision first. */
  readonly newEnds: readonly NewEnd[];
}

export interface Standing {
  readonly status: Status;
  /** The version that the status is about; null when there is none. */
  readonly versionId: string | null;
  /** Of the version in force, or of the last one, or of the one that is to come. */
  readonly from: string | null;
  /** The last day, over the versions that follow each other without a gap; null until further notice. */
  readonly until: string | null;
  /** A new draft lies beside what is in force or has expired. */
  readonly draftBeside: boolean;
}

/** Oldest decision first, so that the last one that was taken by a day is the one that counts then. */
const inOrder = (ends: readonly NewEnd[]): NewEnd[] => [...ends].sort((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1));

/** The last day of a version as it was known on `on`. Null: until further notice. */
export function endOn({ to, newEnds }: Pick<Validity, 'to' | 'newEnds'>, on: string): string | null {
  const known = inOrder(newEnds).filter(({ decidedOn }) => decidedOn <= on);
  const last = known.at(-1);
  return last === undefined ? to : last.to;
}

/** The last day with every decision that has been taken, whenever it was. */
export const lastDayOf = (version: Pick<Validity, 'to' | 'newEnds'>): string | null => endOn(version, '9999-12-31');

interface Period {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
}

const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

/** The decided versions as they were known on `on`, by first day. */
function decidedBy(versions: readonly Validity[], on: string): Period[] {
  return versions
    .flatMap((version) => {
      const { id, state, decidedOn, from } = version;
      if (state !== 'decided' || from === null || (decidedOn ?? from) > on) return [];
      return [{ id, from, to: endOn(version, on) }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** How far the cover reaches from `start` when a later version takes over the day after. */
function coverFrom(start: Period, periods: readonly Period[]): string | null {
  let until = start.to;
  for (const { from, to } of periods) {
    if (until === null) return null;
    if (from > start.from && from <= nextDay(until) && (to === null || to > until)) until = to;
  }
  return until;
}

/**
 * How an agreement stands on `on`, from its versions alone. It runs out when its last day comes no later than `soon`,
 * and nothing that has been decided takes over. What was decided later than `on` is not known then.
 */
export function statusOn(versions: readonly Validity[], on: string, soon: string): Standing {
  const periods = decidedBy(versions, on);
  const draft = versions.findLast(({ state, draftedOn }) => state === 'draft' && (draftedOn ?? on) <= on);
  const about = (status: Status, period: Period, until: string | null): Standing => ({
    status,
    versionId: period.id,
    from: period.from,
    until,
    draftBeside: draft !== undefined,
  });

  const current = periods.findLast(({ from, to }) => from <= on && (to === null || to >= on));
  if (current) {
    const until = coverFrom(current, periods);
    return about(until !== null && until <= soon ? 'runs_out' : 'in_force', current, until);
  }
  const coming = periods.find(({ from }) => from > on);
  if (coming) return about('decided', coming, coverFrom(coming, periods));
  const past = periods.at(-1);
  if (past) return about('expired', past, past.to);
  const none = { from: null, until: null, draftBeside: false };
  return draft ? { ...none, status: 'draft', versionId: draft.id } : { ...none, status: 'missing', versionId: null };
}

/** Two periods that share a day, as their ids; undefined when none do. What is decided may not overlap. */
export function overlap(periods: readonly Period[]): readonly [string, string] | undefined {
  const sorted = [...periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, next] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && (before.to === null || before.to >= next.from)) return [before.id, next.id];
  }
  return undefined;
}
