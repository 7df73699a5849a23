import { AppError, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';

/**
 * Begins a change of an agreement: raises its row's version, so that whoever saw an older one is refused, and is alone
 * with it for the rest of the transaction. Without `version` only the second half. Gives the new number.
 */
export async function change(ctx: Ctx, agreementId: string, version?: number): Promise<{ readonly version: number }> {
  const row = await ctx.tx
    .updateTable('agreements.agreement')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', agreementId)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .returning('version')
    .executeTakeFirst();
  if (row === undefined) throw stale();
  return row;
}

/** A field that is wrong in a way that only the register can tell. */
export const invalid = (path: string, message: string): AppError =>
  new AppError('invalid_input', 'Rätta det som är markerat och försök igen.', { complaints: [{ path, message }] });

/** Something that does not fit with where things stand; the sentence says what does. */
export const conflict = (message: string): AppError => new AppError('conflict', message);

/** A decision is written down when it has been taken. */
export function requireTaken(ctx: Ctx, decidedOn: string): void {
  if (decidedOn > ctx.today.toString())
    throw invalid('decidedOn', 'Beslutet har inte tagits än. Skriv in det när det är taget.');
}
