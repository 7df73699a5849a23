import type { LogEntry } from '../api.ts';

export interface Repeated {
  readonly entry: LogEntry;
  /** How many times, within the hour. */
  readonly times: number;
  /** When it was the first time. */
  readonly first: string;
  /** Earlier ones may not be among the entries. */
  readonly mayBeMore: boolean;
}

const hour = 60 * 60 * 1000;

/**
 * The same deed again within the hour as one line, in the place of the latest: who writes in a plan reads and saves it
 * many times, and what somebody else did in between must not drown. `entries` come latest first; `areAll` when there are no
 * earlier ones.
 */
export function withoutRepeats(entries: readonly LogEntry[], areAll: boolean): Repeated[] {
  const earliest = Date.parse(entries.at(-1)?.at ?? '');
  const lines: Repeated[] = [];
  const open = new Map<string, number>();
  for (const entry of entries) {
    const place = open.get(entry.deed);
    const line = place === undefined ? undefined : lines[place];
    if (place !== undefined && line && Date.parse(line.entry.at) - Date.parse(entry.at) <= hour) {
      lines[place] = { ...line, times: line.times + 1, first: entry.at };
    } else {
      open.set(entry.deed, lines.length);
      const mayBeMore = !areAll && Date.parse(entry.at) - earliest <= hour;
      lines.push({ entry, times: 1, first: entry.at, mayBeMore });
    }
  }
  return lines;
}
