import type { FieldProblem } from '../../../web/lib/problem.ts';
import { readMoments } from '../../../web/lib/swedish-clock.ts';
import { words } from './texts.sv.ts';

/** A day and a Swedish clock time, as they are typed in the fields `dayField` and `clock`: the moment, or what is wrong. */
export function momentOf(
  day: string,
  clock: string,
  dayField: string,
): { readonly at: string | undefined; readonly wrong: FieldProblem[] } {
  const { at, wrong } = readMoments(day, { clock }, words.moment.wrong, dayField);
  return { at: at?.clock, wrong };
}
