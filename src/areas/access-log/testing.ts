import type pg from 'pg';
import type { Samsyn } from '../../../test/harness/samsyn.ts';
import { openDatabase, openPool } from '../../platform/db/pool.ts';
import type { JobSpec } from '../../platform/jobs/jobs.ts';
import type { Clock } from '../../platform/time/time.ts';

/** Runs a job once as the worker does: with the worker's own login role. */
export async function asWorker(
  s: Samsyn,
  job: (parts: { db: ReturnType<typeof openDatabase>; clock: Clock }) => JobSpec,
): Promise<void> {
  const db = openDatabase(openPool(s.database.workerUrl, 2, () => undefined));
  try {
    await job({ db, clock: s.clock }).handler({});
  } finally {
    await db.destroy();
  }
}

/**
 * Waits until every event can be sealed. Transactions of the whole server hold a seal back while they run, and other
 * test files have theirs beside us.
 */
export async function settled(pool: pg.Pool): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rows } = await pool.query<{ settled: boolean }>(
      `select pg_snapshot_xmin(pg_current_snapshot()) > max(transaction_id) as settled from access_log.event`,
    );
    if (rows[0]?.settled) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('transactions beside the test have held the log open for ten seconds');
}
