type Ring = readonly (readonly [number, number])[];

export interface Shape {
  readonly code: string;
  /** An SVG path; drawn by the even-odd rule. */
  readonly path: string;
  /** Where the name goes: the middle of the largest ring. */
  readonly at: readonly [number, number];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

interface Place {
  readonly code: string;
  readonly rings: readonly Ring[];
}

/**
 * Outlines as paths in a drawing that is `width` wide, north up. Degrees of longitude are shortened by the cosine of the
 * county's middle latitude, which is right enough for one county.
 */
export function drawingOf(places: readonly Place[], width: number): Drawing {
  const points = places.flatMap(({ rings }) => rings.flat());
  const [west, east] = ends(points.map(([lon]) => lon));
  const [south, north] = ends(points.map(([, lat]) => lat));
  const shorten = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = width / Math.max((east - west) * shorten, 1e-9);
  const at = ([lon, lat]: readonly [number, number]) =>
    [round((lon - west) * shorten * scale), round((north - lat) * scale)] as const;
  return {
    width,
    height: round((north - south) * scale),
    shapes: places.map(({ code, rings }) => {
      const drawn = rings.map((ring) => ring.map(at));
      const largest = drawn.reduce((a, b) => (Math.abs(area(b)) > Math.abs(area(a)) ? b : a), drawn[0] ?? []);
      return { code, path: drawn.map((ring) => `M${ring.join('L')}Z`).join(''), at: middle(largest) };
    }),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

const ends = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
  values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
];

/** Twice the signed area between each point and the next. */
const crosses = (ring: Ring): number[] =>
  ring.map(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return x * nextY - nextX * y;
  });

const area = (ring: Ring): number => crosses(ring).reduce((sum, cross) => sum + cross, 0) / 2;

function middle(ring: Ring): readonly [number, number] {
  const parts = crosses(ring);
  const sum = parts.reduce((a, b) => a + b, 0);
  const along = (axis: 0 | 1) =>
    ring.reduce((total, point, index) => {
      const next = ring[(index + 1) % ring.length] ?? point;
      return total + (point[axis] + next[axis]) * (parts[index] ?? 0);
    }, 0) /
    (3 * sum);
  return [round(along(0)), round(along(1))];
}
