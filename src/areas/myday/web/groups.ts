import type { MyDay, Part, TodoKind, TodoLine } from '../domain/contract.ts';
import { partWords } from '../domain/texts.sv.ts';
import { words } from './texts.sv.ts';

export interface Group {
  readonly part: Part | 'noOwner';
  readonly heading: string;
  /** How many there are in all; more than the lines when the answer was cut. */
  readonly count: number;
  readonly lines: readonly TodoLine[];
}

const inOrder = ['late', 'waiting', 'coming'] as const;

/** The lines by part, late first, with the counts of the same answer. Empty parts are left out. */
export const groupsOf = (lines: readonly TodoLine[], counts: MyDay['counts']): Group[] =>
  inOrder
    .map((part) => ({
      part,
      heading: partWords[part],
      count: counts[part],
      lines: lines.filter((line) => line.part === part),
    }))
    .filter(({ lines: own }) => own.length > 0);

const withoutOwner: readonly TodoKind[] = ['no_owner', 'absent_member'];

/** A manager's: first what nobody owns, then the same parts as anybody's. */
export function unitGroupsOf(lines: readonly TodoLine[], counts: MyDay['counts']): Group[] {
  const orphans = lines.filter(({ kind }) => withoutOwner.includes(kind));
  const left = { ...counts };
  for (const { part } of orphans) left[part] -= 1;
  const rest = groupsOf(
    lines.filter(({ kind }) => !withoutOwner.includes(kind)),
    left,
  ).map((group) => (group.part === 'waiting' ? { ...group, heading: words.unitWaiting } : group));
  const first = { part: 'noOwner', heading: words.noOwner, count: orphans.length, lines: orphans } as const;
  return orphans.length > 0 ? [first, ...rest] : rest;
}
