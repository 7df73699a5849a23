import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import { type Ask, addLine, type Batch, eachEvent, hashOfBatch, instant, noHash } from './canonical.ts';

/** At most this many events in a batch, so that a seal takes seconds also after a day without one. */
const most = 20_000;

/**
 * Seals the county's events that are certain to be complete: those of transactions that ended before every one still
 * running began. Gives how many batches were made; none when nothing is new or when another worker is sealing.
 */
export async function sealCounty(tx: Tx, county: string): Promise<number> {
  const ask: Ask = async (text, values) => (await tx.executeQuery(CompiledQuery.raw(text, [...values]))).rows as never;
  const [lock] = await ask<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('access_log.seal'), hashtext($1)) as mine`,
    [county],
  );
  if (!lock?.mine) return 0;
  let made = 0;
  while (await sealNext(ask, county)) made += 1;
  return made;
}

async function sealNext(ask: Ask, county: string): Promise<boolean> {
  const [last] = await ask<{ number: string; end: string; hash: Buffer }>(
    `select number::text as number, end_transaction::text as end, hash from access_log.batch
      where county_id = $1 order by access_log.batch.number desc limit 1`,
    [county],
  );
  const first = last?.end ?? '0';
  const end = await endOfNext(ask, county, first);
  if (end === undefined) return false;
  const events = createHash('sha256');
  const count = await eachEvent(ask, { county, first, end }, addLine(events));
  const [clock] = await ask<{ now: string }>(`select ${instant('app.now()')} as now`, []);
  const batch: Batch = {
    county,
    number: Number(last?.number ?? 0) + 1,
    first,
    end,
    events: count,
    sealedAt: clock?.now ?? '',
  };
  const previous = last?.hash ?? noHash;
  await ask(
    `insert into access_log.batch (county_id, number, first_transaction, end_transaction, events, hash, previous_hash, sealed_at)
     values ($1, $2, $3::xid8, $4::xid8, $5, $6, $7, $8::timestamptz)`,
    [county, batch.number, first, end, count, hashOfBatch(previous, batch, events.digest()), previous, batch.sealedAt],
  );
  return true;
}

/** The first transaction after the next batch; undefined when there is nothing to seal. A transaction is never split. */
async function endOfNext(ask: Ask, county: string, first: string): Promise<string | undefined> {
  const [found] = await ask<{ end: string | null }>(
    `with horizon as (select pg_snapshot_xmin(pg_current_snapshot()) as x),
          waiting as (select transaction_id from access_log.event, horizon
                       where county_id = $1 and transaction_id >= $2::xid8 and transaction_id < horizon.x
                       order by transaction_id limit ${most + 1})
     select case when (select count(*) from waiting) = 0 then null
                 when (select count(*) from waiting) <= ${most} then (select x::text from horizon)
                 else greatest((select max(transaction_id)::text::numeric from waiting),
                               (select min(transaction_id)::text::numeric from waiting) + 1)::text end as end`,
    [county, first],
  );
  return found?.end ?? undefined;
}
