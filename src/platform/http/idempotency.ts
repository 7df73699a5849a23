import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '../access/actor.ts';
import type { Tx } from '../db/transaction.ts';
import { AppError } from '../errors/errors.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** The key from the request's header. A command without one is refused: it could change something twice. */
export function keyOf(header: unknown): string {
  if (typeof header === 'string' && uuid.test(header)) return header;
  throw new AppError('invalid_input', 'Anropet saknar en giltig nyckel (idempotency-key, UUID version 4).');
}

export type Claim = { readonly first: true } | { readonly first: false; readonly response: unknown };

/**
 * Claims the key for this command in the caller's transaction. A second sending waits for the first to commit and
 * gets its answer; the same key for something else is a conflict. Nothing is kept when the transaction rolls back.
 */
export async function claim(tx: Tx, actor: Actor, key: string, action: string, request: unknown): Promise<Claim> {
  const hash = createHash('sha256')
    .update(JSON.stringify([action, request]))
    .digest();
  const { rows } = await sql<{ mine: boolean }>`
    insert into app.command (county_id, person_id, key, action, request, created_at)
    values (${actor.countyId}, ${actor.personId}, ${key}, ${action}, ${hash}, app.now())
    on conflict (person_id, key) do nothing returning true as mine`.execute(tx);
  if (rows.length > 0) return { first: true };
  const earlier = await tx
    .selectFrom('app.command')
    .select(['request', 'response'])
    .where('personId', '=', actor.personId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (earlier === undefined || !earlier.request.equals(hash)) {
    throw new AppError('conflict', 'Nyckeln har redan använts till något annat. Läs in sidan igen.');
  }
  return { first: false, response: earlier.response };
}

/** Keeps the answer beside the key, so that a repeated command gets the same one. */
export async function keep(tx: Tx, actor: Actor, key: string, response: unknown): Promise<void> {
  await sql`update app.command set response = ${JSON.stringify(response ?? null)}::jsonb
            where person_id = ${actor.personId} and key = ${key}`.execute(tx);
}
