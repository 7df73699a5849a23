import type { Period } from '../domain/model.ts';

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const monthOf = (day: string): string => months[Number(day.slice(5, 7)) - 1] ?? '';

/** «november 2026», «fjärde kvartalet 2026», «våren 2026», «2026». */
export function periodName(period: Period, start: string): string {
  const year = start.slice(0, 4);
  const month = Number(start.slice(5, 7));
  switch (period) {
    case 'month':
      return `${monthOf(start)} ${year}`;
    case 'quarter':
      return `${['första', 'andra', 'tredje', 'fjärde'][(month - 1) / 3]} kvartalet ${year}`;
    case 'half_year':
      return `${month === 1 ? 'våren' : 'hösten'} ${year}`;
    case 'year':
      return year;
  }
}

/** The same where there is little room: «nov 26», «kv 4 26», «vår 26», «2026». */
export function periodBrief(period: Period, start: string): string {
  const year = start.slice(2, 4);
  const month = Number(start.slice(5, 7));
  switch (period) {
    case 'month':
      return `${monthOf(start).slice(0, 3)} ${year}`;
    case 'quarter':
      return `kv ${(month + 2) / 3} ${year}`;
    case 'half_year':
      return `${month === 1 ? 'vår' : 'höst'} ${year}`;
    case 'year':
      return start.slice(0, 4);
  }
}

/** «november 2026», of a day in the month. */
export const monthName = (day: string): string => `${monthOf(day)} ${day.slice(0, 4)}`;
