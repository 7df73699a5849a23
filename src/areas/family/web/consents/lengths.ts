import { addMonths, type Day, dateInWords } from '../../../../web/lib/dates.ts';
import type { Choice } from '../../../../web/ui/forms/choice.ts';
import { consentWords } from './texts.sv.ts';

const words = consentWords.giving;

/** How long a yes is to last, as one of a few ways to say it. */
export type Length = 'longest' | 'half' | 'quarter' | 'own';

/** The last day of each length from `today`; the shorter ones are left out when they would not be shorter. */
export function lastDays(today: Day, longest: Day): Partial<Record<Length, Day>> {
  const half = addMonths(today, 6);
  const quarter = addMonths(today, 3);
  return { longest, ...(half < longest && { half }), ...(quarter < longest && { quarter }) };
}

/** The same as choices, the longest first. */
export function lengthChoices(today: Day, longest: Day): Choice<Length>[] {
  const days = lastDays(today, longest);
  const choices = (['longest', 'half', 'quarter'] as const).flatMap((value) => {
    const day = days[value];
    return day ? [{ value, label: words[value](dateInWords(day, today)) }] : [];
  });
  return [...choices, { value: 'own', label: words.own }];
}
