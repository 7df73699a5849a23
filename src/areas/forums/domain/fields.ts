import { optionalText, text } from '../../../platform/http/fields.ts';
import { holdsNationalNumber } from './free-text.ts';

const isWithoutNumber = (value: string): boolean => !holdsNationalNumber(value);
export const removeNumber = 'Här står något som är ett personnummer. Ta bort det.';

/** Texts in a forum are read by many: a personnummer is right in none of them. May be empty. */
export const optionalForumText = (max: number) => optionalText(max).refine(isWithoutNumber, removeNumber);

/** As optionalForumText, but something has to be written. `missing` is the sentence that says so. */
export const forumText = (max: number, missing?: string) => text(max, missing).refine(isWithoutNumber, removeNumber);
