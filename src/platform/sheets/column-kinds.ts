import { no, ok, type Result } from '../errors/result.ts';
import { plain } from '../http/plain.ts';

/** What the cells of a column hold. */
export interface ColumnKind {
  /** What to write there, for people. */
  readonly says: string;
  /** The one way that a value is kept, or what is wrong with it. Nothing is nothing. Reading twice gives the same. */
  readonly read: (text: string) => Result<string, string>;
  /** How a kept value is written in a file and on a page; as it is kept when left out. */
  readonly show?: (value: string) => string;
}

const control = /[\p{Cc}\p{Cs}]/u;
const clean = (text: string): string => plain(text.replaceAll(/\r\n?|\u2028|\u2029/g, '\n')).trim();

const filled =
  (read: (text: string) => Result<string, string>) =>
  (raw: string): Result<string, string> => {
    const text = clean(raw);
    return text === '' ? ok('') : read(text);
  };

/** Words over any number of lines, at most `max` characters. */
export const longText = (max: number): ColumnKind => ({
  says: `Text, högst ${max} tecken.`,
  read: filled((text) => {
    if (text.length > max) return no(`Texten är för lång. Den får vara högst ${max} tecken.`);
    return control.test(text.replaceAll(/[\n\t]/g, ''))
      ? no('Texten innehåller tecken som inte kan sparas.')
      : ok(text);
  }),
});

/** Words on one line. */
export const shortText = (max: number): ColumnKind => ({
  says: `Text på en rad, högst ${max} tecken.`,
  read: (raw) => longText(max).read(raw.replaceAll(/\s+/g, ' ')),
});

/** What something is called in files: small letters, digits and hyphens. What was made in Samsyn has its id instead. */
export const code = (says: string): ColumnKind => ({
  says,
  read: filled((text) =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 60
      ? ok(text)
      : no('Skriv koden med små bokstäver, siffror och bindestreck, till exempel falun-bup.'),
  ),
});

/** Codes with commas between, in the order of the alphabet and each once. */
export const codes = (says: string, one: ColumnKind): ColumnKind => ({
  says,
  read: filled((text) => {
    const parts = text.split(/[,;\n]/).map((part) => part.trim());
    const read = parts.filter((part) => part !== '').map((part) => one.read(part));
    const wrong = read.find((each) => !each.ok);
    if (wrong && !wrong.ok) return no(wrong.reason);
    return ok([...new Set(read.map((each) => (each.ok ? each.value : '')))].sort().join(', '));
  }),
});

/** Several codes as a list. */
export const listOf = (value: string): string[] => (value === '' ? [] : value.split(', '));

/** A municipality's code by Statistics Sweden. */
export const municipality: ColumnKind = {
  says: 'Kommunkod, fyra siffror.',
  read: filled((text) => (/^\d{4}$/.test(text) ? ok(text) : no('Kommunkoden har fyra siffror.'))),
};

/** A day that exists in the calendar. Excel’s own days come as ISO days. */
export const day: ColumnKind = {
  says: 'Datum som år-månad-dag, till exempel 2026-11-27.',
  read: filled((text) => {
    const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(text.replace(/[T ]00:00(:00)?$/, ''));
    if (iso === null) return no('Skriv datumet som år-månad-dag, till exempel 2026-11-27.');
    const [, year, month, date] = iso;
    const written = `${year}-${month}-${date}`;
    const exists = new Date(`${written}T00:00:00Z`);
    if (Number.isNaN(exists.getTime()) || exists.toISOString().slice(0, 10) !== written)
      return no('Datumet finns inte.');
    return written > '1900-01-01' && written < '2200-01-01' ? ok(written) : no('Året ser inte rätt ut.');
  }),
};

/** A whole number from `least` to `most`. */
export const number = (least: number, most: number): ColumnKind => ({
  says: `Heltal, ${least}–${most}.`,
  read: filled((text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? ok(String(value)) : no(`Skriv ett heltal från ${least} till ${most}.`);
  }),
});

/** One of several, by its words or its code. Kept as the code. */
export function choice(words: Readonly<Record<string, string>>): ColumnKind {
  const found = new Map<string, string>();
  for (const [key, word] of Object.entries(words)) {
    found.set(key, key);
    found.set(word.toLocaleLowerCase('sv'), key);
  }
  const all = Object.values(words).join(', ');
  return {
    says: `Något av: ${all}.`,
    read: filled((text) => {
      const value = found.get(text.toLocaleLowerCase('sv'));
      return value === undefined ? no(`Skriv något av: ${all}.`) : ok(value);
    }),
    show: (value) => words[value] ?? value,
  };
}

/** Yes or no; `nothing` is what an empty cell means. */
export const yesNo = (nothing: 'ja' | 'nej' = 'nej'): ColumnKind => ({
  says: `ja eller nej. Tomt betyder ${nothing}.`,
  read: (raw) => {
    const text = clean(raw).toLocaleLowerCase('sv');
    if (text === '') return ok(nothing);
    if (['ja', 'j', 'x', 'true', 'sant', '1'].includes(text)) return ok('ja');
    return ['nej', 'n', 'false', 'falskt', '0'].includes(text) ? ok('nej') : no('Skriv ja eller nej.');
  },
});
