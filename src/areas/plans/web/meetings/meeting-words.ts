import { dayInWords, dayOf, timeInWords } from '../../../../web/lib/dates.ts';
import { fieldId } from '../../../../web/ui/forms/form-problems.ts';
import type { PlanView } from '../../domain/contract.ts';

export type Meeting = PlanView['meetings'][number];

/** «torsdag 3 december 10.00–11.00». */
export const whenInWords = ({ startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>): string =>
  `${dayInWords(dayOf(startsAt))} ${timeInWords(startsAt)}–${timeInWords(endsAt)}`;

/** «torsdag 3 december 10.00». */
export const startInWords = ({ startsAt }: Pick<Meeting, 'startsAt'>): string =>
  `${dayInWords(dayOf(startsAt))} ${timeInWords(startsAt)}`;

export const hasBegun = ({ startsAt }: Pick<Meeting, 'startsAt'>, now = Date.now()): boolean =>
  Date.parse(startsAt) <= now;

/** Where focus goes when a time has been chosen or taken away; what is missing leads here too. */
export const timesId = (kind: Meeting['kind']): string =>
  kind === 'first' ? fieldId('meetings') : 'uppfoljningsmoten';
