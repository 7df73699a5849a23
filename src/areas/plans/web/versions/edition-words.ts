import { dateInWords, dayInWords, isDay } from '../../../../web/lib/dates.ts';
import type { EditionMeasure } from '../../domain/contract-edition.ts';
import { words } from './texts.sv.ts';

/** A measure of a version in one line: what, by whom, from when to when. */
export const measureInWords = ({ what, by, startsOn, endsOn }: EditionMeasure): string =>
  words.measure(
    /[.!?]$/.test(what) ? what : `${what}.`,
    by.kind === 'other' ? by.who : [by.person, by.unit].filter(Boolean).join(', '),
    dateInWords(startsOn),
    dateInWords(endsOn),
  );

/** What a field says; days as people say them. */
export const valueInWords = (value: string): string => (isDay(value) ? dayInWords(value) : value);
