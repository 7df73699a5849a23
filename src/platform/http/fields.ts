import { z } from 'zod';

import './input-words.ts';
import { plain } from './plain.ts';

// Control characters other than tab and line breaks: they cannot be seen, and PostgreSQL refuses the first of them.
// biome's rule against them in patterns is met by building the class from numbers.
const control = new RegExp(
  `[${[...Array(32).keys(), 127]
    .filter((c) => c !== 9 && c !== 10 && c !== 13)
    .map((c) => `\\x${c.toString(16).padStart(2, '0')}`)
    .join('')}]`,
);

/** Lone halves of a surrogate pair are not text: they cannot be stored as UTF-8. */
const clean = (value: string): boolean => !control.test(value) && value.isWellFormed();

/** A text that a person writes: trimmed, in one Unicode form, at most `max` characters; may be empty. */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Texten får vara högst ${max.toLocaleString('sv')} tecken.`)
    .refine(clean, 'Texten innehåller tecken som inte kan sparas.')
    .overwrite(plain);

/** As optionalText, but something has to be written. `missing` is the sentence that says so. */
export const text = (max: number, missing = 'Skriv något här.') => optionalText(max).min(1, missing);

/** A day, `YYYY-MM-DD`, that exists in the calendar and lies between 1900 and 2200. */
export const day = () =>
  z.iso
    .date('Skriv datumet som år-månad-dag, till exempel 2026-11-27.')
    .refine((d) => d > '1900-01-01' && d < '2200-01-01', 'Året ser inte rätt ut.');

/** An instant with offset or Z, kept as UTC, in the same years as a day. */
export const instant = () =>
  z.iso
    .datetime({ offset: true, abort: true, error: 'Skriv datum och klockslag.' })
    .refine((value) => value > '1900-01-02' && value < '2199-12-31', { abort: true, error: 'Året ser inte rätt ut.' })
    .overwrite((value) => new Date(value).toISOString());

// The change makes it one more, which has to fit in the column too.
const lastVersion = 2_147_483_646;

/** The number of the row that the person saw; a change on a newer row is refused as stale. */
export const version = () => z.int().min(1).max(lastVersion);

/** As version, but 0 where nothing has been written yet. */
export const versionOrNone = () => z.int().min(0).max(lastVersion);
