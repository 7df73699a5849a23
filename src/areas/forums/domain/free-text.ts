import { readNationalNumber } from '../../children/index.ts';

/** Ten or twelve digits as people write them, with or without a sign between. */
const numberLike = /(?:\d{2})?\d{6}\s?[-+\u2010-\u2015]?\s?\d{4}/g;

/** True when a personnummer or samordningsnummer stands in the text, in whatever spelling. */
export const holdsNationalNumber = (text: string): boolean =>
  (text.match(numberLike) ?? []).some((found) => readNationalNumber(found.replace(/\s/g, '')).ok);

const mail = /[^\s@]+@[^\s@]+\.[a-zåäö]{2,}/i;
const phone = /(?:\+46|\b0)[\s-]?\d{1,3}[\s-]\d{2,3}[\s-]?\d{2}[\s-]?\d{2}/;
const word = /[\p{L}'’-]+/gu;

/** Words that begin with a capital in the middle of a sentence and are nobody's name. */
const common = new Set(
  (
    'Bup Bvc Mvc Sip Lss Samsyn Dalarna Region Regionen Barnahus Familjecentralen Vansbro Malung Sälen Malung-Sälen Gagnef ' +
    'Leksand Rättvik Orsa Älvdalen Särna Smedjebacken Mora Falun Falu Borlänge Säter Hedemora Avesta Ludvika Sverige Svenska ' +
    'God Polsam Barnsäkert Linusgruppen Ester Folktandvården Arbetsförmedlingen Försäkringskassan'
  ).split(' '),
);

/**
 * True when something in the text looks like a name or a way to reach somebody: two capitalised words in a row, one in the
 * middle of a sentence that is no place or service, an address or a telephone number. A guess, hence only a warning.
 */
export function looksLikeName(text: string): boolean {
  if (mail.test(text) || phone.test(text)) return true;
  return text.split(/[.!?:\n]+/).some((sentence) => {
    const words = sentence.match(word) ?? [];
    const isName = words.map((each) => isCapitalised(each) && !common.has(each));
    return isName.some((found, index) => found && (index > 0 || isName[1] === true));
  });
}

/** «Alva», «Anna-Lisa»; not «SIP», which is an abbreviation, nor «i». A genitive is its word: «Faluns». */
const isCapitalised = (each: string): boolean =>
  /^\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)*$/u.test(each) && !common.has(each.replace(/s$/, ''));
