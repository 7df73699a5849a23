import { dateInWords } from '../../../web/lib/dates.ts';

/** «11 juni 2024»: always with its year, since agreements are read side by side over many years. */
export const fullDate = (day: string): string => dateInWords(day, '');
