import { createHash, type Hash } from 'node:crypto';

/** Asks one statement of the database: the worker's transaction when sealing, the owner's pool when verifying. */
export type Ask = <Row>(text: string, values: readonly unknown[]) => Promise<readonly Row[]>;

/** A batch as it is sealed. Transaction numbers are eight bytes and travel as text; `sealedAt` has microseconds. */
export interface Batch {
  readonly county: string;
  readonly number: number;
  readonly first: string;
  readonly end: string;
  readonly events: number;
  readonly sealedAt: string;
}

const pageSize = 2000;
/** An instant with microseconds, in UTC, whatever the session's time zone is. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

// Every column of an event, in one order for ever: a new column goes last, and only for events from then on.
const eventsOfBatch = `
  select id::text as id, jsonb_build_array(id::text, county_id, ${instant('at')}, transaction_id::text, actor_kind, actor_id,
           assignment_id, unit_id, role, event, action, outcome, ground, child_id, object_id, correlation_id, reason)::text as line
    from access_log.event
   where county_id = $1 and transaction_id >= $2::xid8 and transaction_id < $3::xid8 and id > $4
   order by id limit ${pageSize}`;

/** Feeds each event of the batch to `line`, in the order of their numbers, without holding them all. Gives how many. */
export async function eachEvent(
  ask: Ask,
  batch: Pick<Batch, 'county' | 'first' | 'end'>,
  line: (text: string) => void,
): Promise<number> {
  let after = '0';
  for (let count = 0; ; ) {
    const page = await ask<{ id: string; line: string }>(eventsOfBatch, [batch.county, batch.first, batch.end, after]);
    for (const row of page) line(row.line);
    count += page.length;
    after = page.at(-1)?.id ?? after;
    if (page.length < pageSize) return count;
  }
}

/** The hash of a batch: the hash before it, what the batch says of itself, and a hash over its events' lines. */
export const hashOfBatch = (previous: Buffer, batch: Batch, events: Buffer): Buffer =>
  createHash('sha256')
    .update(previous)
    .update(JSON.stringify([batch.county, batch.number, batch.first, batch.end, batch.events, batch.sealedAt]))
    .update(events)
    .digest();

/** What the first batch of a county is linked to. */
export const noHash = Buffer.alloc(32);

export const addLine =
  (hash: Hash) =>
  (text: string): void =>
    void hash.update(text).update('\n');
