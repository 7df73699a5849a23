import { isDay } from '../../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { instantAt, parseClock } from '../../../../web/lib/swedish-clock.ts';
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
  const [from, to] = [parseClock(startsAt), parseClock(endsAt)];
  const wrong = [
    ...(isDay(day) ? [] : [{ path: 'day', message: callWords.wrong.day }]),
    ...(from ? [] : [{ path: 'startsAt', message: callWords.wrong.clock }]),
    ...(to ? [] : [{ path: 'endsAt', message: callWords.wrong.clock }]),
  ];
  const when =
    wrong.length === 0 && from && to ? { startsAt: instantAt(day, from), endsAt: instantAt(day, to) } : undefined;
  return { when, wrong };
}
