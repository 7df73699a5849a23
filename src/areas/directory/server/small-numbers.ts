import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';

/** Numbers of people under this one are not shown, by the county's own decision (`smallNumbersBelow`). */
export async function smallNumbersBelow(tx: Tx): Promise<number> {
  const { rows } = await sql<{ below: number }>`
    select coalesce((config ->> 'smallNumbersBelow')::int, 5) as below from directory.county where id = app.county_id()`.execute(
    tx,
  );
  return rows[0]?.below ?? 5;
}
