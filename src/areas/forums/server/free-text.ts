import { AppError } from '../../../platform/errors/errors.ts';
import { holdsNationalNumber } from '../domain/free-text.ts';

/** Refuses a text that everybody in the forum reads and that holds a personnummer: it can never be right there. */
export function withoutNumbers(texts: readonly string[], pathOf: (index: number) => string): void {
  const complaints = texts.flatMap((text, index) =>
    holdsNationalNumber(text)
      ? [{ path: pathOf(index), message: 'Här står något som är ett personnummer. Ta bort det.' }]
      : [],
  );
  if (complaints.length > 0)
    throw new AppError('invalid_input', 'Rätta det som är markerat och försök igen.', { complaints });
}
