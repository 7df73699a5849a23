import type { Tx } from '../../../platform/db/transaction.ts';
import { type CountyLimits, limitsFor } from '../../law/index.ts';

export type Limits = ReturnType<typeof limitsFor>;

/** The local limits of a county: its own where it has set them, otherwise Samsyn's defaults. */
export async function limitsOf(tx: Tx, countyId: string): Promise<Limits> {
  const county = await tx
    .selectFrom('directory.county')
    .select('config')
    .where('id', '=', countyId)
    .executeTakeFirstOrThrow();
  return limitsFor((county.config as { limits?: CountyLimits }).limits);
}
