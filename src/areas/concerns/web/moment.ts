import { isDay } from '../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../web/lib/problem.ts';
import { instantAt, parseClock } from '../../../web/lib/swedish-clock.ts';
import { words } from './texts.sv.ts';

/** A day and a Swedish clock time, as they are typed in the fields `dayField` and `clock`: the moment, or what is wrong. */
export function momentOf(
  day: string,
  clock: string,
  dayField: string,
): { readonly at: string | undefined; readonly wrong: FieldProblem[] } {
  const time = parseClock(clock);
  const wrong = [
    ...(isDay(day) ? [] : [{ path: dayField, message: words.moment.dayWrong }]),
    ...(time ? [] : [{ path: 'clock', message: words.moment.clockWrong }]),
  ];
  return { at: isDay(day) && time ? instantAt(day, time) : undefined, wrong };
}
