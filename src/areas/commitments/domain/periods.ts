import type { Period } from './model.ts';

/** First and last day, both included. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const months: Record<Period, number> = { month: 1, quarter: 3, half_year: 6, year: 12 };

const dayAt = (year: number, month: number, day = 1): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The period that a day lies in. The calendar's: a quarter begins in January, April, July and October. */
export function periodOf(period: Period, day: string): Span {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const length = months[period];
  const first = Math.floor((month - 1) / length) * length;
  return { start: dayAt(year, first), end: dayAt(year, first + length, 0) };
}

/** Every period that has a day between the two, oldest first. */
export function periodsBetween(period: Period, from: string, until: string): Span[] {
  const spans: Span[] = [];
  for (let span = periodOf(period, from); span.start <= until; span = periodOf(period, dayAfter(span.end)))
    spans.push(span);
  return spans;
}

const dayMs = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const dayAfter = (day: string): string => new Date(time(day) + dayMs).toISOString().slice(0, 10);

/** How many days there are from the first to the last, both included; none when they are the wrong way round. */
const daysIn = ({ start, end }: Span): number => Math.max(0, Math.round((time(end) - time(start)) / dayMs) + 1);

const earlier = (a: string, b: string): string => [a, b].sort()[0] ?? a;
const later = (a: string, b: string): string => [a, b].sort()[1] ?? b;

const overlap = (a: Span, b: Span): Span => ({ start: later(a.start, b.start), end: earlier(a.end, b.end) });

/** How many days of `span` lie on one of the days `held`. */
export const daysHeld = (span: Span, held: readonly Span[]): number =>
  held.reduce((sum, one) => sum + daysIn(overlap(span, one)), 0);

/** The share of a period in which a promise holds, and the share of that which has passed on `today`, from 0 to 1. */
export function shares(span: Span, held: readonly Span[], today: string): { holds: number; passed: number } {
  const all = daysHeld(span, held);
  const passed = daysHeld({ start: span.start, end: earlier(span.end, today) }, held);
  return { holds: all / daysIn(span), passed: all === 0 ? 0 : passed / all };
}
