import type { Field, Outcome, Terms } from './model.ts';

/**
 * A kind of promise: what it is called, what it asks for, and how it is judged. `share`: so many of those that came up
 * shall be kept. `rhythm`: so many times in a period. `stated`: no row tells, somebody states it.
 *
 * A kind is one file in `kinds/`. It exports this as `kind`, and as `events` the SQL that gives the rows behind it:
 *
 *   commitment_id, unit_id (who kept it or not; null: all together), day (when it had to be kept),
 *   outcome ('kept' | 'missed' | 'open' | 'outside'), took (days; null), about (a code; null), ref_id (null)
 *
 * It reads `promise c` (the promise with its terms, municipality and the days on which it `holds`) and `bound b` (the
 * units that have promised). `open`: it has not come yet, and it is near. `outside`: not counted, and shown with why. The rows are such as exist for
 * other reasons. Nothing in them tells which child it is.
 */
export interface Kind {
  readonly code: string;
  readonly form: 'share' | 'rhythm' | 'stated';
  /** Counts children's plans or staff: small numbers are not shown. */
  readonly countsPeople: boolean;
  /** What a promise of the kind has to say, beside its period. */
  readonly wants: readonly Field[];
  /** What a form begins with. */
  readonly begins: Partial<Terms>;
  readonly words: {
    readonly name: string;
    /** The promise as a sentence. */
    readonly promise: (terms: Terms, forum: string) => string;
    /** What is counted, and from which rows. */
    readonly counted: string;
    /** What an event is called. */
    readonly event: string;
    readonly outcomes: Readonly<Partial<Record<Outcome, string>>>;
    readonly abouts?: Readonly<Record<string, string>>;
  };
}
