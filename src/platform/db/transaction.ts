import { sql, type Transaction } from 'kysely';
import type { Database } from './pool.ts';
import type { DB } from './types.gen.ts';

export type Tx = Transaction<DB>;

/** What row-level security may know about who asks. Read in SQL through the functions of schema `app`. */
export interface DbContext {
  readonly kind: string;
  readonly countyId: string;
  readonly now: string;
  readonly today: string;
  readonly personId?: string;
  readonly unitId?: string;
  readonly role?: string;
  readonly assignmentId?: string;
  readonly childIds?: readonly string[];
}

/** One transaction in which every statement sees `context`, and nothing of it stays on the connection afterwards. */
export function inTransaction<Value>(
  db: Database,
  context: DbContext,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (tx) => {
    await setContext(tx, context);
    return work(tx);
  });
}

/** Sets the context for the rest of the transaction: one call, local to it. */
export const setContext = (tx: Tx, context: DbContext): Promise<unknown> =>
  sql`select app.enter(${JSON.stringify(context)}::jsonb)`.execute(tx);
