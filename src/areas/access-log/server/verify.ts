import { createHash } from 'node:crypto';
import pg from 'pg';
import { type Ask, addLine, type Batch, eachEvent, hashOfBatch, instant, noHash } from './canonical.ts';

/**
 * What does not hold. `changed`: an event or the batch's own words. `missing`, `added`: fewer or more events than were
 * sealed, or an event dated more than an hour before the seal that it should have been under. `chain`: the batch is not
 * linked to the one before it, or one between them is gone.
 */
export interface LogFault {
  readonly county: string;
  readonly batch: number;
  readonly kind: 'changed' | 'missing' | 'added' | 'chain';
}

export interface Verified {
  readonly batches: number;
  /** Events under seal, as they stand now. */
  readonly events: number;
  /** Events that no seal covers yet; sealing runs every minute. */
  readonly unsealed: number;
  readonly faults: readonly LogFault[];
  /**
   * The last hash of each county. Kept somewhere else (a mail to the auditor, a paper) it also shows that batches have
   * been taken away from the end, or that the whole chain has been made anew.
   */
  readonly heads: readonly { readonly county: string; readonly batch: number; readonly hash: string }[];
}

/** Reads the whole log and works every seal out again. `database`: the owner's address, or a pool that may read all. */
export async function verifyAccessLog(database: string | pg.Pool): Promise<Verified> {
  if (typeof database !== 'string') return verifyWith(asking(database));
  // With row security off a role that may not read everything gets an error, and not a log with holes.
  const pool = new pg.Pool({ connectionString: database, max: 1, options: '-c row_security=off' });
  try {
    return await verifyWith(asking(pool));
  } finally {
    await pool.end();
  }
}

const asking =
  (pool: pg.Pool): Ask =>
  async (text, values) =>
    (await pool.query(text, [...values])).rows;

async function verifyWith(ask: Ask): Promise<Verified> {
  const counties = await ask<{ county: string }>(
    'select county_id as county from access_log.batch union select county_id from access_log.event order by 1',
    [],
  );
  const each: Verified[] = [];
  for (const { county } of counties) each.push(await verifyCounty(ask, county));
  return {
    batches: sum(each, (v) => v.batches),
    events: sum(each, (v) => v.events),
    unsealed: sum(each, (v) => v.unsealed),
    faults: each.flatMap((v) => v.faults),
    heads: each.flatMap((v) => v.heads),
  };
}

const sum = (each: readonly Verified[], of: (v: Verified) => number): number =>
  each.reduce((total, v) => total + of(v), 0);

interface Sealed extends Batch {
  readonly hash: Buffer;
  readonly previous: Buffer;
}

async function verifyCounty(ask: Ask, county: string): Promise<Verified> {
  const faults: LogFault[] = [];
  let before: Sealed | undefined;
  let batches = 0;
  let events = 0;
  for (;;) {
    const batch = await nextBatch(ask, county, before?.number ?? 0);
    if (batch === undefined) break;
    const found = await checkBatch(ask, batch, before);
    faults.push(...found.kinds.map((kind) => ({ county, batch: batch.number, kind })));
    batches += 1;
    events += found.events;
    before = batch;
  }
  const [rest] = await ask<{ unsealed: number; backdated: boolean | null }>(
    `select count(*)::int as unsealed, min(at) < $3::timestamptz - interval '1 hour' as backdated
       from access_log.event where county_id = $1 and transaction_id >= $2::xid8`,
    [county, before?.end ?? '0', before?.sealedAt ?? null],
  );
  if (rest?.backdated) faults.push({ county, batch: (before?.number ?? 0) + 1, kind: 'added' });
  const heads = before ? [{ county, batch: before.number, hash: before.hash.toString('hex') }] : [];
  return { batches, events, unsealed: rest?.unsealed ?? 0, faults, heads };
}

async function nextBatch(ask: Ask, county: string, after: number): Promise<Sealed | undefined> {
  const [row] = await ask<Sealed>(
    `select county_id as county, number::int as number, first_transaction::text as first, end_transaction::text as end,
            events, hash, previous_hash as previous, ${instant('sealed_at')} as "sealedAt"
       from access_log.batch where county_id = $1 and access_log.batch.number > $2
      order by access_log.batch.number limit 1`,
    [county, after],
  );
  return row;
}

async function checkBatch(
  ask: Ask,
  batch: Sealed,
  before: Sealed | undefined,
): Promise<{ events: number; kinds: LogFault['kind'][] }> {
  const hash = createHash('sha256');
  const events = await eachEvent(ask, batch, addLine(hash));
  const linked =
    batch.number === (before?.number ?? 0) + 1 &&
    batch.first === (before?.end ?? '0') &&
    batch.previous.equals(before?.hash ?? noHash);
  const holds = hashOfBatch(batch.previous, batch, hash.digest()).equals(batch.hash);
  const kinds: LogFault['kind'][] = [];
  if (!linked) kinds.push('chain');
  if (events < batch.events) kinds.push('missing');
  else if (events > batch.events || (await isBackdated(ask, batch, before))) kinds.push('added');
  else if (!holds) kinds.push('changed');
  return { events, kinds };
}

/** An event that says it happened well before the seal it came too late for. A request lives for seconds, not an hour. */
async function isBackdated(ask: Ask, batch: Sealed, before: Sealed | undefined): Promise<boolean> {
  if (before === undefined) return false;
  const [row] = await ask<{ backdated: boolean | null }>(
    `select min(at) < $4::timestamptz - interval '1 hour' as backdated from access_log.event
      where county_id = $1 and transaction_id >= $2::xid8 and transaction_id < $3::xid8`,
    [batch.county, batch.first, batch.end, before.sealedAt],
  );
  return row?.backdated === true;
}
