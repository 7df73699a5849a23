import type { LogEntry } from '../api.ts';

export interface Repeated {
  readonly entry: LogEntry;
  /** How many times, within the hour. */
  readonly times: number;
  /** When it was the first time. */
  readonly first: string;
}

const hour = 60 * 60 * 1000;

/**
 * The same deed again within the hour as one line, in the place of the latest: who writes in a plan reads and saves it
 * many times, and what somebody else did in between must not drown. `entries` come latest first.
 */
export function withoutRepeats(entries: readonly LogEntry[]): Repeated[] {
  const lines: Repeated[] = [];
  const open = new Map<string, number>();
  for (const entry of entries) {
    const place = open.get(entry.deed);
    const line = place === undefined ? undefined : lines[place];
    if (place !== undefined && line && Date.parse(line.entry.at) - Date.parse(entry.at) <= hour) {
      lines[place] = { ...line, times: line.times + 1, first: entry.at };
    } else {
      open.set(entry.deed, lines.length);
      lines.push({ entry, times: 1, first: entry.at });
    }
  }
  return lines;
}
