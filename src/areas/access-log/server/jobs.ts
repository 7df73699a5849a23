import type { Database } from '../../../platform/db/pool.ts';
import { inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import type { JobSpec } from '../../../platform/jobs/jobs.ts';
import { type Clock, dayOf } from '../../../platform/time/time.ts';
import { drawCounty } from './draw.ts';
import { sealCounty } from './seal.ts';

interface Parts {
  readonly db: Database;
  readonly clock: Clock;
}

/** Links what is new in the log to what was sealed before, every minute. Two workers at once seal it once. */
export const sealEveryMinute = (parts: Parts): JobSpec => ({
  name: 'access_log.seal',
  cron: '* * * * *',
  handler: () => forEachCounty(parts, (tx, county) => sealCounty(tx, county)),
});

/** Draws the readings that the units' reviewers shall look at, every night. */
export const drawEveryNight = (parts: Parts): JobSpec => ({
  name: 'access_log.draw',
  cron: '30 0 * * *',
  handler: () => forEachCounty(parts, (tx, county, config) => drawCounty(tx, county, config)),
});

/** A transaction for each county, so that one that fails does not hold up the others. */
async function forEachCounty(
  { db, clock }: Parts,
  work: (tx: Tx, county: string, config: unknown) => Promise<unknown>,
): Promise<void> {
  const now = clock.now();
  const context = { kind: 'job', now: now.toString(), today: dayOf(now).toString() };
  const counties = await db.selectFrom('directory.county').select(['id', 'config']).orderBy('id').execute();
  for (const { id, config } of counties)
    await inTransaction(db, { ...context, countyId: id }, (tx) => work(tx, id, config));
}
