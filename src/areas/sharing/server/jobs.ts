import { sql } from 'kysely';
import type { Database } from '../../../platform/db/pool.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { type Clock, dayOf } from '../../../platform/time/time.ts';

/**
 * Adulthood, and custody that begins or ends, change who is let in without a new row: every night, just after midnight,
 * what consent opens is worked out again for those whose opening has ended while a consent is still valid.
 */
export const reopenEveryNight = ({ db, clock }: { readonly db: Database; readonly clock: Clock }): JobSpec => ({
  name: 'sharing.reopen',
  cron: '1 0 * * *',
  handler: async () => {
    const now = clock.now();
    const context = { kind: 'job', countyId: '', now: now.toString(), today: dayOf(now).toString() };
    await inTransaction(db, context, (tx) => sql`select sharing.reopen_due()`.execute(tx));
  },
});
