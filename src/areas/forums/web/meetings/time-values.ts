import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { readMoments } from '../../../../web/lib/swedish-clock.ts';
import { callWords } from '../texts.sv.ts';

/** A meeting's time as it is typed: a day and two clock times, Swedish. */
export interface WrittenTime {
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** The moments that are meant, or what is wrong with them. */
export function readTime({ day, startsAt, endsAt }: WrittenTime): {
  readonly when: { readonly startsAt: string; readonly endsAt: string } | undefined;
  readonly wrong: FieldProblem[];
} {
  const { at, wrong } = readMoments(day, { startsAt, endsAt }, callWords.wrong);
  return { when: at, wrong };
}
