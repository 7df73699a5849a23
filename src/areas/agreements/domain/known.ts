import { isSmall } from '../../../platform/figures/small-numbers.ts';

/** How many work somewhere, and how many of them have confirmed that they know the agreement. */
export interface Count {
  readonly staff: number;
  readonly confirmed: number;
}

/**
 * What may be shown of a count. `exact`: both figures. `few`: fewer than the smallest number that is shown have confirmed.
 * `most`: fewer than that are left. `hidden`: so few work there that nothing is shown. `nobody`: nobody works there.
 */
export type Shown =
  | { readonly kind: 'exact'; readonly staff: number; readonly confirmed: number }
  | { readonly kind: 'few' | 'most'; readonly staff: number }
  | { readonly kind: 'hidden' | 'nobody' };

/** Hides every number of people that is more than none and less than `below`: those who have confirmed, those who have not. */
export function shownOf({ staff, confirmed }: Count, below: number): Shown {
  if (staff === 0) return { kind: 'nobody' };
  if (isSmall(staff, below)) return { kind: 'hidden' };
  if (isSmall(confirmed, below)) return { kind: 'few', staff };
  if (isSmall(staff - confirmed, below)) return { kind: 'most', staff };
  return { kind: 'exact', staff, confirmed };
}

/**
 * The sum over all units. Hidden when it would give away a unit that is not shown in full: with only one such unit, what
 * is missing between the sum and the others is that unit's own figure.
 */
export function shownInAll(units: readonly Count[], below: number): Shown {
  const veiled = units.map((unit) => shownOf(unit, below).kind).filter((kind) => kind !== 'exact' && kind !== 'nobody');
  if (veiled.length === 1) return { kind: 'hidden' };
  const sum = (pick: (unit: Count) => number) => units.reduce((total, unit) => total + pick(unit), 0);
  return shownOf({ staff: sum(({ staff }) => staff), confirmed: sum(({ confirmed }) => confirmed) }, below);
}
