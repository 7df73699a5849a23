/** A unit's part of a count: how many were kept, of how many people or plans. */
export interface Part {
  readonly key: string;
  readonly kept: number;
  readonly of: number;
}

/** True for a number that says too much about too few. Nothing at all is no secret. */
export const isSmall = (people: number, threshold: number): boolean => people > 0 && people < threshold;

/** Whether both those that were kept and those that were not may be told. */
export const mayTell = ({ kept, of }: Pick<Part, 'kept' | 'of'>, threshold: number): boolean =>
  !isSmall(kept, threshold) && !isSmall(of - kept, threshold);

const sumOf = (parts: readonly Part[], number: (part: Part) => number): number =>
  parts.reduce((sum, part) => sum + number(part), 0);

/** `left` less those that are taken, smallest first, until what is taken together may be; with all of them if it never may. */
function until(taken: Part[], left: readonly Part[], isEnough: (taken: readonly Part[]) => boolean): Part[] {
  const all = [...taken];
  for (const next of [...left].sort((a, b) => a.of - b.of || a.key.localeCompare(b.key))) {
    if (all.length === 0 || isEnough(all)) break;
    all.push(next);
  }
  return all;
}

const keysOf = (parts: readonly Part[]): ReadonlySet<string> => new Set(parts.map(({ key }) => key));

/**
 * The parts of which nothing is shown: those that are small, and as many more, smallest first, as it takes for what is
 * hidden together not to be small. Otherwise the whole less the parts that are shown would tell.
 */
export function hiddenParts(parts: readonly Part[], threshold: number): ReadonlySet<string> {
  const small = parts.filter(({ of }) => isSmall(of, threshold));
  const others = parts.filter(({ of }) => of >= threshold);
  return keysOf(
    until(
      small,
      others,
      (taken) =>
        !isSmall(
          sumOf(taken, ({ of }) => of),
          threshold,
        ),
    ),
  );
}

/** The parts of which it is not shown how many were kept, chosen by the same care; more than the hidden ones. */
export function untoldParts(
  parts: readonly Part[],
  hidden: ReadonlySet<string>,
  threshold: number,
): ReadonlySet<string> {
  const isUntold = (part: Part): boolean => hidden.has(part.key) || !mayTell(part, threshold);
  const isEnough = (taken: readonly Part[]): boolean =>
    taken.length > 1 &&
    mayTell({ kept: sumOf(taken, ({ kept }) => kept), of: sumOf(taken, ({ of }) => of) }, threshold);
  const told = parts.filter((part) => !isUntold(part) && part.of > 0);
  return keysOf(until(parts.filter(isUntold), told, isEnough));
}
