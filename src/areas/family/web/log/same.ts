import type { LogEntry } from '../api.ts';

export interface Repeated {
  readonly entry: LogEntry;
  /** How many times in a row, within the same minute. */
  readonly times: number;
}

/** Lines that say the same one after the other, as one line: a page that is read again at once is no new reading. */
export function withoutRepeats(entries: readonly LogEntry[]): Repeated[] {
  const firsts = entries.flatMap((entry, index) => (entries[index - 1]?.says === entry.says ? [] : [index]));
  return firsts.flatMap((first, line) => {
    const entry = entries[first];
    return entry ? [{ entry, times: (firsts[line + 1] ?? entries.length) - first }] : [];
  });
}
