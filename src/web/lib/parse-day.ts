import { type Day, isDay } from './dates.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * The day that a person means by «2026-11-27», «20261127», «27/11», «27.11.2026», «27 nov», «den 27 november 2026».
 * Without a year it is the one nearest in time to `today`, and not after `latest`. Undefined when it cannot be understood.
 */
export function parseDay(text: string, today: Day, latest?: Day): Day | undefined {
  const said = text
    .trim()
    .toLocaleLowerCase('sv')
    .replace(/^den\s+/, '');
  const whole = /^(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})$/.exec(said);
  if (whole) return real(whole[1], whole[2], whole[3]);
  const parts = /^(\d{1,2})(?:[/. -]+(\d{1,2})|[/. -]*([a-zåäö]{3,9})\.?)(?:[/. -]+(\d{4}))?$/.exec(said);
  if (!parts) return undefined;
  const [, date, number, word = '', year] = parts;
  const month = number ?? String(months.indexOf(word.slice(0, 3)) + 1);
  if (year) return real(year, month, date);
  return nearest(month, date, today, latest);
}

function real(year = '', month = '', date = ''): Day | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function nearest(month: string, date: string | undefined, today: Day, latest = '9999-12-31'): Day | undefined {
  const thisYear = Number(today.slice(0, 4));
  const distance = (day: Day) => Math.abs(Date.parse(day) - Date.parse(today));
  return [thisYear - 1, thisYear, thisYear + 1]
    .flatMap((year) => real(String(year), month, date) ?? [])
    .filter((day) => day <= latest)
    .sort((a, b) => distance(a) - distance(b))[0];
}
