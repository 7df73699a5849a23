import type { Outcome } from './domain/model.ts';
import { periodOf } from './domain/periods.ts';
import type { Rows, Stamp } from './testing-rows.ts';

/**
 * The measures a second time, as one would count them by hand: every row is read, and every promise goes through them in
 * plain loops. Shares nothing with the SQL. Days are Swedish: the rows are read in that time zone.
 */
export const dayOf = (stamp: Stamp): string => stamp.slice(0, 10);
export const never = '9999-12-31';
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
export function addMonths(day: string, months: number): string {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(y, m - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))).toISOString().slice(0, 10);
}
const between = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;
const earlier = (a: string, b: string): string => [a, b].sort()[0] ?? a;
export const latest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);

export type Promised = Rows['promises'][number];

/** One thing that happened: who it fell on, when, and how; nothing when there is nothing to say yet. */
type Add = (unit: string | null, day: string, outcome: Outcome | undefined) => void;

/** Finds what one kind of promise is measured by. `units`: those who have promised. */
export type ByHand = (hand: Hand, p: Promised, add: Add, units: ReadonlySet<string>) => void;

export class Hand {
  readonly rows: Rows;
  readonly today: string;
  readonly now: string;
  constructor(rows: Rows, now: string) {
    this.rows = rows;
    this.now = now;
    this.today = dayOf(now);
  }

  isNear(start: string, due: string): boolean {
    return between(this.today, due) <= Math.max(1, Math.trunc(between(start, due) / 3));
  }

  /** Done by its day, missed, or still open; nothing while it is far off. */
  byDay(start: string, due: string, done: string | undefined, mayBeOpen = true): Outcome | undefined {
    if (done !== undefined) return done <= due ? 'kept' : 'missed';
    if (due < this.today) return 'missed';
    return mayBeOpen && this.isNear(start, due) ? 'open' : undefined;
  }

  lastDay(versionId: string): string {
    const version = this.rows.versions.find(({ id }) => id === versionId);
    const moved = this.rows.newEnds
      .filter((end) => end.version_id === versionId)
      .sort((a, b) =>
        a.decided_on === b.decided_on ? (a.recorded_at < b.recorded_at ? -1 : 1) : a.decided_on < b.decided_on ? -1 : 1,
      )
      .at(-1);
    return (moved ? moved.to_day : version?.to_day) ?? never;
  }

  holds({ agreement_id, from_day, to_day }: Promised, day: string): boolean {
    const decided = this.rows.versions.some(
      (v) =>
        v.agreement_id === agreement_id &&
        v.state === 'decided' &&
        (v.from_day ?? never) <= day &&
        day <= this.lastDay(v.id),
    );
    return decided && (from_day ?? '') <= day && day <= (to_day ?? never);
  }

  municipality = (agreementId: string): string | null =>
    this.rows.agreements.find(({ id }) => id === agreementId)?.municipality_code ?? null;

  bound(p: Promised): Set<string> {
    const here = this.municipality(p.agreement_id);
    const works = (u: Rows['units'][number]) =>
      here === null || u.municipality_code === null || u.municipality_code === here;
    const found = new Set<string>();
    for (const side of this.rows.sides) {
      if (side.commitment_id !== p.id || side.side !== 'by') continue;
      if (side.unit_id) found.add(side.unit_id);
      if (side.organisation_id)
        for (const u of this.rows.units) if (u.organisation_id === side.organisation_id && works(u)) found.add(u.id);
      if (side.every_party) {
        const versions = this.rows.versions.filter((v) => v.agreement_id === p.agreement_id);
        const decided = versions.filter((v) => v.state === 'decided');
        const version = [...(decided.length > 0 ? decided : versions)].sort((a, b) => b.number - a.number)[0];
        for (const party of this.rows.agreementParties) {
          if (party.version_id !== version?.id) continue;
          for (const l of this.rows.partyUnits) if (l.party_id === party.id) found.add(l.unit_id);
          if (party.whole)
            for (const u of this.rows.units)
              if (u.organisation_id === party.organisation_id && works(u)) found.add(u.id);
        }
      }
    }
    return found;
  }

  /** Plans that are counted for the promise: no protection, and the child lives where the agreement holds. */
  plansOf(p: Promised): Rows['plans'] {
    const here = this.municipality(p.agreement_id);
    return this.rows.plans.filter(({ child_id }) => {
      const child = this.rows.children.find(({ id }) => id === child_id);
      return child?.protection === 'none' && (here === null || child.municipality_code === here);
    });
  }

  coordinates(plan: Rows['plans'][number]): string {
    return (
      this.rows.members.find((m) => m.plan_id === plan.id && m.coordinator && m.left_at === null)?.unit_id ??
      plan.initiator_unit_id
    );
  }

  closedOn = (planId: string): string | undefined =>
    latest(this.rows.closures.filter((c) => c.plan_id === planId).map((c) => dayOf(c.closed_at)));
  isPublished = (planId: string): boolean => this.rows.editions.some((e) => e.plan_id === planId);

  firstDay(p: Promised): string | undefined {
    const begins = this.rows.versions
      .filter(
        (v) =>
          v.agreement_id === p.agreement_id &&
          v.state === 'decided' &&
          v.from_day !== null &&
          v.from_day <= this.lastDay(v.id),
      )
      .map((v) => v.from_day ?? never)
      .sort()[0];
    if (begins === undefined) return undefined;
    const first = p.from_day !== null && p.from_day > begins ? p.from_day : begins;
    return this.holds(p, first) ? first : undefined;
  }

  /** The last day of every period that has begun, or today, or the last day that the promise holds. */
  countingDays(p: Promised): string[] {
    const begins = this.firstDay(p);
    if (begins === undefined) return [];
    let ends = begins;
    for (const v of this.rows.versions)
      if (v.agreement_id === p.agreement_id && v.state === 'decided' && this.lastDay(v.id) > ends)
        ends = this.lastDay(v.id);
    if (p.to_day !== null && p.to_day < ends) ends = p.to_day;
    const last = earlier(ends, this.today);
    const days: string[] = [];
    for (let span = periodOf(p.period, begins); span.start <= last; span = periodOf(p.period, addDays(span.end, 1)))
      days.push(earlier(span.end, last));
    return days;
  }
}
