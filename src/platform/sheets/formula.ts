/**
 * A cell that begins like this is run by spreadsheets when a text file is opened. The last four are the wide forms of the
 * signs, which some spreadsheets take for the same.
 */
const starts = '=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20';
const formula = new RegExp(`^[${starts}]`);
const shielded = new RegExp(`^'+[${starts}]`);

/** Whether a spreadsheet would take the text for a formula. */
export const isFormula = (text: string): boolean => formula.test(text);

/** The text with an apostrophe before it when a spreadsheet would run it, or when it already looks shielded. */
export const shield = (text: string): string => (formula.test(text) || shielded.test(text) ? `'${text}` : text);

/** What `shield` was given. */
export const unshield = (text: string): string => (shielded.test(text) ? text.slice(1) : text);
