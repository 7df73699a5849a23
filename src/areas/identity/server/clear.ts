import type { Database } from '../../../platform/db/pool.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import type { Clock } from '../../../platform/time/time.ts';

/**
 * Takes away, every night, what is no longer needed: sessions that ended or were last used thirty days ago, logins that were
 * never finished, and the keys of commands after a day. `db` is the worker's.
 */
export const clearOldSessions = (db: Database, clock: Clock): JobSpec => ({
  name: 'identity.clear',
  cron: '20 3 * * *',
  handler: async () => {
    const now = clock.now();
    const dayAgo = now.subtract({ hours: 24 }).toString();
    const monthAgo = now.subtract({ hours: 30 * 24 }).toString();
    await db.transaction().execute(async (tx) => {
      await tx
        .deleteFrom('identity.session')
        .where((row) => row.or([row('endedAt', '<', monthAgo), row('seenAt', '<', monthAgo)]))
        .execute();
      await tx.deleteFrom('identity.login').where('createdAt', '<', dayAgo).execute();
      await tx.deleteFrom('app.command').where('createdAt', '<', dayAgo).execute();
    });
  },
});
