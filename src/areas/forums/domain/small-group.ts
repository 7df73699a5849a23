import type { AgeBand } from './codes.ts';

/** About one in ninety inhabitants is of each age under 25: 1.1 per cent. Only the size of the number matters here. */
const shareOfOneAge = 0.011;

/** How many children a line may be about one of, for each that the county's threshold for small numbers stands for. */
const childrenPerOne = 50;

/** Ages in a band; the unborn are a year's births. */
const agesIn: Record<AgeBand, number> = {
  unborn: 1,
  '0-2': 3,
  '3-5': 3,
  '0-5': 6,
  '6-9': 4,
  '10-12': 3,
  '6-12': 7,
  '13-15': 3,
  '16-17': 2,
  '13-17': 5,
  '18-24': 7,
};

export interface Group {
  readonly ageBand: AgeBand;
  /** Of the municipality; null when its size is not known. */
  readonly inhabitants: number | null;
  /** The county does not show counts of people under this number. */
  readonly threshold: number;
}

/** About how many children of the band live in the municipality. */
export const childrenIn = ({ ageBand, inhabitants }: Pick<Group, 'ageBand' | 'inhabitants'>): number | null =>
  inhabitants === null ? null : Math.round(inhabitants * shareOfOneAge * agesIn[ageBand]);

/**
 * True when so few children share age band and municipality that the question may tell which one it is. Not every child is
 * spoken of in a forum; if one in fifty is, a group of fifty times the county's threshold holds that many of them. A
 * municipality whose size nobody has written down is taken to be small.
 */
export function isSmallGroup(group: Group): boolean {
  const children = childrenIn(group);
  return children === null || children < group.threshold * childrenPerOne;
}
