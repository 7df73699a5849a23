import type { KeptState } from '../../../web/ui/KeptMark.tsx';
import type { CommitmentLine } from '../domain/contract.ts';
import { stateWords, words } from './texts.sv.ts';

export type Result = CommitmentLine['results'][number];

/** What stands in place of figures when there are none: too few, nothing, or judged without. */
export function insteadOf({ hidden, kept, of, state }: Result): string | undefined {
  if (hidden) return words.hidden;
  if (of !== null && kept === null) return words.untold(of);
  if (of === null) return state === 'noData' ? words.notCounted : words.withoutNumbers;
  return of === 0 ? words.notCounted : undefined;
}

/** «Hålls, 18 av 20», as one text: for search, export and those who listen. */
export function resultInWords(result: Result | undefined): string {
  if (result === undefined) return words.notNow;
  return `${stateWords[result.state]}, ${insteadOf(result) ?? `${result.kept} av ${result.of}`}`;
}

/** What comes first when one looks for what is amiss. */
export const urgency: Record<KeptState, number> = { broken: 0, atRisk: 1, kept: 2, noData: 3 };
