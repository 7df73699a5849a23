import type { Count, Outcome } from './domain/model.ts';
import { periodOf } from './domain/periods.ts';
import { concernsByHand } from './testing-naive-concerns.ts';
import { type ByHand, Hand, type Promised } from './testing-naive-hand.ts';
import { othersByHand } from './testing-naive-others.ts';
import { plansByHand } from './testing-naive-plans.ts';
import type { Rows } from './testing-rows.ts';

const kinds: Readonly<Record<string, ByHand>> = { ...plansByHand, ...concernsByHand, ...othersByHand };

interface Happened {
  readonly unit: string | null;
  readonly day: string;
  readonly outcome: Outcome;
}

/** What a promise is measured by, on the days when it holds, at those who have promised. */
function happened(hand: Hand, p: Promised): Happened[] {
  const units = hand.bound(p);
  const found: Happened[] = [];
  kinds[p.kind]?.(
    hand,
    p,
    (unit, day, outcome) => {
      if (outcome !== undefined && (unit === null || units.has(unit))) found.push({ unit, day, outcome });
    },
    units,
  );
  return found.filter(({ day }) => hand.holds(p, day));
}

/** Per promise, unit and period: what it comes to, counted by hand. Keys are «promise unit start». */
export function countByHand(rows: Rows, now: string, from: string, until: string): Map<string, Count> {
  const hand = new Hand(rows, now);
  const counts = new Map<string, Count>();
  for (const promise of rows.promises)
    for (const { unit, day, outcome } of happened(hand, promise)) {
      if (day < from || day > until) continue;
      const key = `${promise.id} ${unit} ${periodOf(promise.period, day).start}`;
      const before = counts.get(key) ?? { kept: 0, missed: 0, open: 0, outside: 0 };
      counts.set(key, { ...before, [outcome]: before[outcome] + 1 });
    }
  return counts;
}
