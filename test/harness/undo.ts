import type pg from 'pg';
import type { Samsyn } from './samsyn.ts';

/**
 * From now on every transaction of a request is done in full, its deferred constraints too, and then undone: each request
 * meets the same world, whatever the one before it did. `keeping` lets what happens inside it stay.
 */
export function undoing({ pool }: Samsyn): { keeping<Value>(work: () => Promise<Value>): Promise<Value> } {
  let undo = true;
  const known = new WeakSet<pg.PoolClient>();
  pool.on('acquire', (client) => {
    if (known.has(client)) return;
    known.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const undone = async (): Promise<unknown> => {
      await query('set constraints all immediate');
      return query('rollback');
    };
    const instead = (...args: unknown[]): unknown => (undo && args[0] === 'commit' ? undone() : query(...args));
    Object.assign(client, { query: instead });
  });
  return {
    keeping: async (work) => {
      undo = false;
      try {
        return await work();
      } finally {
        undo = true;
      }
    },
  };
}
