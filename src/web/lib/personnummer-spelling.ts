import library from 'personnummer';

// The library's types tell of a default inside the default; at run time there is only one.
const Personnummer = library as unknown as typeof library.default;

/**
 * Twelve digits (`201406122380`) from a personnummer or samordningsnummer in any of its spellings, with the control
 * digit checked: with or without century, hyphen of any kind, spaces, and words around it when it was pasted.
 * Undefined when there is not exactly one such number. The server decides what is valid; this only saves a round.
 */
export function normalisePersonnummer(text: string): string | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\u2010-\u2015\u2212]/g, '-');
  const found = plain.match(/(?:\d[ ]?){6,8} ?[-+]? ?(?:\d[ ]?){3}\d/g);
  if (found?.length !== 1) return undefined;
  const compact = (found[0] ?? '').replaceAll(/\s/g, '');
  if (!/^(\d{6}|\d{8})[-+]?\d{4}$/.test(compact) || !Personnummer.valid(compact)) return undefined;
  return Personnummer.parse(compact).format(true);
}

/** «20140612-2380», as people read it. What is not twelve digits is left as it is. */
export const personnummerInWords = (number: string): string =>
  /^\d{12}$/.test(number) ? `${number.slice(0, 8)}-${number.slice(8)}` : number;
