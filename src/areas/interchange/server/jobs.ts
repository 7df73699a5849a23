import { sql } from 'kysely';
import type { Database } from '../../../platform/db/pool.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { type Clock, dayOf } from '../../../platform/time/time.ts';
import { judgeImport } from './judge-job.ts';

export const judgeJob = 'interchange.judge';

interface Parts {
  readonly db: Database;
  readonly clock: Clock;
}

/** Judges the files that have been sent, in the order that they came. */
export const judgeImports = (parts: Parts): JobSpec => ({
  name: judgeJob,
  handler: (data) => judgeImport(parts, (data as { importId: string }).importId),
});

/** Files that were sent and never used do not lie about: they are cleared after a week. What was written is kept as history. */
export const clearOldImports = ({ db, clock }: Parts): JobSpec => ({
  name: 'interchange.clear',
  cron: '40 3 * * *',
  handler: async () => {
    const now = clock.now();
    const context = { kind: 'job', countyId: '', now: now.toString(), today: dayOf(now).toString() };
    await inTransaction(db, context, (tx) =>
      sql`delete from interchange.import where state <> 'applied' and started_at < app.now() - interval '7 days'`.execute(
        tx,
      ),
    );
  },
});
