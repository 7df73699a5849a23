import library from 'personnummer';
import { z } from 'zod';
import { no, ok, type Result } from '../../../platform/errors/result.ts';
import { Temporal } from '../../../platform/time/time.ts';

/** What a child is known by. A reserve number has no national form; a child that is not yet born has none. */
const identityKinds = ['personnummer', 'samordningsnummer', 'reserve', 'unborn'] as const;
export type IdentityKind = (typeof identityKinds)[number];
export const IdentityKind = z.enum(identityKinds);

export interface NationalNumber {
  readonly kind: 'personnummer' | 'samordningsnummer';
  /** Twelve digits, with century. */
  readonly number: string;
  readonly bornOn: string;
}

// The library's types describe a default export inside the default export; at run time there is only one.
const Personnummer = library as unknown as typeof library.default;

/**
 * Reads a personnummer or samordningsnummer in any of its spellings (10 or 12 digits, hyphen, plus, spaces).
 * The reason is Swedish and does not repeat what was written.
 */
export function readNationalNumber(written: string): Result<NationalNumber, string> {
  const compact = written.replace(/[\s\u2010-\u2015]/g, (c) => (c.trim() === '' ? '' : '-'));
  if (!/^(\d{2})?\d{6}[-+]?\d{4}$/.test(compact))
    return no('Skriv tio eller tolv siffror, till exempel 20120314-2383.');
  if (!Personnummer.valid(compact))
    return no('Numret stämmer inte. Kontrollera siffrorna; den sista är en kontrollsiffra.');
  const parsed = Personnummer.parse(compact);
  const number = parsed.format(true).replace(/\D/g, '');
  return ok({
    kind: parsed.isCoordinationNumber() ? 'samordningsnummer' : 'personnummer',
    number,
    bornOn: bornOnOf(number),
  });
}

/** The birth date in a valid twelve-digit number: a samordningsnummer adds 60 to the day. */
export function bornOnOf(number: string): string {
  const written = Number(number.slice(6, 8));
  return Temporal.PlainDate.from({
    year: Number(number.slice(0, 4)),
    month: Number(number.slice(4, 6)),
    day: written > 60 ? written - 60 : written,
  }).toString();
}

/** Whole years on `day`; undefined for a child that is not yet born. */
export const ageOn = (bornOn: string | null, day: Temporal.PlainDate): number | undefined =>
  bornOn === null ? undefined : Temporal.PlainDate.from(bornOn).until(day, { largestUnit: 'years' }).years;
