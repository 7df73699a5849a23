import { AppError } from '../errors/errors.ts';

/**
 * A limit per account: `most` requests in `windowMs` milliseconds, counted in this process. Never per address
 * once somebody is known, since a whole town hall sits behind one. Throws `too_many` past the limit.
 */
export function perAccount(most: number, windowMs: number, now: () => number = Date.now): (accountId: string) => void {
  let counts = new Map<string, number>();
  let windowEnds = 0;
  return (accountId) => {
    const at = now();
    if (at >= windowEnds) {
      counts = new Map();
      windowEnds = at + windowMs;
    }
    const count = (counts.get(accountId) ?? 0) + 1;
    counts.set(accountId, count);
    if (count > most)
      throw new AppError('too_many', 'Det blev för många försök på kort tid. Vänta en minut och försök igen.');
  };
}
