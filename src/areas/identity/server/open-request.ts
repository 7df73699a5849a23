import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Actor } from '../../../platform/access/actor.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { dayOf, type Temporal } from '../../../platform/time/time.ts';
import { sessionCookie } from './cookies.ts';

/** The database keeps only the hash: whoever reads the table cannot sign in with it. */
export const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');

export interface SessionLimits {
  readonly idleMinutes: number;
  readonly absoluteMinutes: number;
}

type Opened = Pick<Actor, 'kind' | 'countyId' | 'personId' | 'accountId'> & { readonly csrf: string } & (
    | { readonly unitId: string; readonly role: string; readonly assignmentId: string }
    | { readonly unitId: null; readonly role: null; readonly assignmentId: null }
  );

/** Finds the live session of a request and sets the transaction's context, in one round trip. Null when there is none. */
export function requestOpener(limits: SessionLimits) {
  const idle = `${limits.idleMinutes} minutes`;
  const absolute = `${limits.absoluteMinutes} minutes`;
  return async (
    tx: Tx,
    request: FastifyRequest,
    now: Temporal.Instant,
  ): Promise<{ actor: Actor; csrf: string } | null> => {
    const token = request.cookies[sessionCookie];
    if (token === undefined) return null;
    const { rows } = await sql<Opened>`
      select * from identity.open_request(${hashOf(token)}, ${now.toString()}, ${dayOf(now).toString()}, ${idle}::interval, ${absolute}::interval)`.execute(
      tx,
    );
    const opened = rows[0];
    if (!opened?.kind) return null;
    const { csrf, unitId, role, assignmentId, ...actor } = opened;
    return { actor: unitId === null ? actor : { ...actor, unitId, role, assignmentId }, csrf };
  };
}
