/** Words on a drawing: their middle, and how much room they take. */
export interface Label {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const turns = 120;

/**
 * The same labels moved apart until no two cover each other, each as little as it takes, and kept within the drawing.
 * Where there is no room for all, what is left over still overlaps.
 */
export function apart<One extends Label>(labels: readonly One[], width: number, height: number): One[] {
  let placed = [...labels];
  for (let turn = 0; turn < turns; turn += 1) {
    const moves = placed.map((one) => pushOn(one, placed));
    if (moves.every(([x, y]) => x === 0 && y === 0)) break;
    placed = placed.map((one, index) => {
      const [x, y] = moves[index] ?? [0, 0];
      return { ...one, x: within(one.x + x, one.width, width), y: within(one.y + y, one.height, height) };
    });
  }
  return placed;
}

/** How the others push on one: half of what two cover of each other, the short way out. */
function pushOn(one: Label, all: readonly Label[]): readonly [number, number] {
  let [x, y] = [0, 0];
  for (const other of all) {
    const coverX = (one.width + other.width) / 2 - Math.abs(one.x - other.x);
    const coverY = (one.height + other.height) / 2 - Math.abs(one.y - other.y);
    if (other.key === one.key || coverX <= 0 || coverY <= 0) continue;
    if (coverX < coverY) x += (coverX / 2 + 0.5) * sideOf(one.x - other.x, one, other);
    else y += (coverY / 2 + 0.5) * sideOf(one.y - other.y, one, other);
  }
  return [x, y];
}

const sideOf = (difference: number, one: Label, other: Label): number =>
  Math.sign(difference) || (one.key < other.key ? -1 : 1);

const within = (at: number, size: number, room: number): number =>
  Math.min(Math.max(at, size / 2), Math.max(room - size / 2, size / 2));
