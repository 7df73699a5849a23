/** A piece of a text that people have written; `tel` is set when the piece is a telephone number. */
export interface Piece {
  /** Where in the text the piece begins. */
  readonly at: number;
  readonly text: string;
  /** What to call: digits, with a leading `+` when it was written so. */
  readonly tel?: string;
}

/**
 * Seven digits or more that begin with 0 or +, in groups as people write them; or one of the short numbers of help.
 * A figure inside a longer one, a date or a clock is none.
 */
const numbers =
  /(?<![\d+/.,-])(?:\+\d{1,3}|0)[\d]{0,4}(?:[ \u00a0]?[-–/][ \u00a0]?|[ \u00a0])?(?:\d{2,4}[ \u00a0]?){1,4}\d{0,2}(?![\d:/-])|(?<![\d+/.,-])(?:112|1177|116 ?111|114 14)(?![\d:/.-]?\d)/g;

/** The text in pieces, in order, with the telephone numbers found. Joined they are the whole text again. */
export function phonesIn(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of text.matchAll(numbers)) {
    const written = found[0].trimEnd();
    const tel = written.replaceAll(/[^\d+]/g, '');
    if (!isNumber(tel)) continue;
    if (found.index > end) pieces.push({ at: end, text: text.slice(end, found.index) });
    pieces.push({ at: found.index, text: written, tel });
    end = found.index + written.length;
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end) });
  return pieces;
}

const short = ['112', '1177', '116111', '11414'];
const isNumber = (tel: string): boolean => short.includes(tel) || /^(\+\d{8,14}|0\d{6,11})$/.test(tel);
