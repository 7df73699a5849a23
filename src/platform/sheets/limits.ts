const MB = 1024 * 1024;

/** How much a file may hold. What is over is refused before it is kept in memory. */
export const limits = {
  /** The file as it is sent. */
  fileBytes: 5 * MB,
  /** What the parts of an XLSX file become together when they are unpacked. */
  unpackedBytes: 64 * MB,
  /** Parts of an XLSX file. */
  parts: 200,
  rows: 20_000,
  columns: 60,
  /** Characters in one cell, and in whatever else an XLSX file says in one place. */
  cell: 10_000,
  /** How deep elements may lie in each other in an XLSX file. */
  depth: 64,
} as const;

const count = (n: number): string => n.toLocaleString('sv').replaceAll(/\s/g, '\u00a0');

/** Why a file as a whole is refused, in words for the one who chose it. Nothing of what it holds is repeated. */
export const fileFaults = {
  empty: 'Filen är tom.',
  tooLarge: `Filen är för stor. Den får vara högst ${limits.fileBytes / MB} MB.`,
  notXlsx: 'Filen heter XLSX men är inte en Excel-fil. Spara om den som XLSX eller CSV och försök igen.',
  notText: 'Filen är varken en Excel-fil (XLSX) eller en textfil (CSV). Spara om den och försök igen.',
  broken: 'Excel-filen är skadad och går inte att läsa. Spara om den och försök igen.',
  locked: 'Excel-filen är låst med lösenord. Ta bort lösenordet och försök igen.',
  bomb: `Excel-filen blir för stor när den packas upp, över ${limits.unpackedBytes / MB} MB. Den läses inte.`,
  parts: `Excel-filen har för många delar, över ${limits.parts}. Den läses inte.`,
  rows: `Filen har för många rader. Den får ha högst ${count(limits.rows)}. Dela upp den.`,
  cell: `Filen har en cell med för mycket text. En cell får ha högst ${count(limits.cell)} tecken.`,
  columns: `Filen har för många kolumner. Den får ha högst ${limits.columns}.`,
  noRows: 'Filen har inga rader under rubrikerna.',
  quotes: 'Filen har ett citattecken som inte avslutas, så raderna går inte att skilja åt.',
  ragged: 'Filen har en rad med fler celler än rubriker. Står det semikolon eller komma i en cell utan citattecken?',
  encoding: 'Filens tecken går inte att läsa. Spara den som CSV UTF-8 eller XLSX och försök igen.',
} as const;

/** A whole file that cannot be read; `message` is one of `fileFaults`, or says which column is wrong. */
export class FileFault extends Error {}
