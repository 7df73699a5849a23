import type { Tx } from '../../../platform/db/transaction.ts';
import type { Outlines } from '../domain/contract.ts';

type Rings = Outlines['municipalities'][number]['rings'];

/** The outlines of the county's municipalities, as they were seeded. */
export async function outlines(tx: Tx): Promise<Outlines['municipalities']> {
  const rows = await tx
    .selectFrom('agreements.municipality')
    .select(['code', 'name', 'outline'])
    .orderBy('code')
    .execute();
  return rows.map(({ code, name, outline }) => ({ code, name, rings: outline as Rings }));
}
