import type { WholeCommitment } from '../../domain/contract.ts';

type Event = WholeCommitment['events'][number];
export interface EventGroup extends Event {
  readonly key: string;
  readonly many: number;
}

/** Events that say the same are one line with how many they are, in the order in which they came. */
export function grouped(events: readonly Event[]): EventGroup[] {
  const groups = new Map<string, EventGroup>();
  for (const event of events) {
    const { unit, day, outcome, took, about } = event;
    const key = [day, unit, outcome, took, about].join('|');
    groups.set(key, { ...event, key, many: (groups.get(key)?.many ?? 0) + 1 });
  }
  return [...groups.values()];
}
