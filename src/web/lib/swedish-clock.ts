import { isDay } from './dates.ts';
import type { FieldProblem } from './problem.ts';

const zone = 'Europe/Stockholm';
const there = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** «13.30», «13:30», «1330», «13» as `13:30`; undefined when it is no time of day. */
export function parseClock(text: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(text.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** The moment when Swedish clocks show `clock` (`13:30`) on `day` (`2026-11-27`), as an ISO instant. */
export function instantAt(day: string, clock: string): string {
  const wanted = Date.parse(`${day}T${clock}:00Z`);
  // What Swedish clocks show at a moment, minus the moment, is the offset; asked twice for the nights when it changes.
  const offsetAt = (moment: number) => Date.parse(`${there.format(moment).replace(' ', 'T')}:00Z`) - moment;
  const near = wanted - offsetAt(wanted);
  return new Date(wanted - offsetAt(near)).toISOString();
}

/**
 * A day and the clock times on it, as they are typed: each moment by its field's name, or what is wrong with each field.
 * The clock times go by the names of their fields; `dayField` is the day's. Nothing is given unless all can be read.
 */
export function readMoments<Field extends string>(
  day: string,
  clocks: Readonly<Record<Field, string>>,
  says: { readonly day: string; readonly clock: string },
  dayField = 'day',
): { readonly at: Readonly<Record<Field, string>> | undefined; readonly wrong: FieldProblem[] } {
  const wrong = isDay(day) ? [] : [{ path: dayField, message: says.day }];
  const at: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(clocks) as Field[]) {
    const clock = parseClock(clocks[field]);
    if (clock === undefined) wrong.push({ path: field, message: says.clock });
    else if (isDay(day)) at[field] = instantAt(day, clock);
  }
  return { at: wrong.length === 0 ? (at as Record<Field, string>) : undefined, wrong };
}
