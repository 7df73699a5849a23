import { sql } from 'kysely';
import type { Actor } from '../access/actor.ts';
import { unread } from '../db/connection.ts';
import type { Tx } from '../db/transaction.ts';

/** What every route says of itself: the event's name, and whether a row about a person is read or changed. */
export interface AuditSpec {
  readonly event: string;
  readonly subject: 'child' | 'none';
}

export interface AuditEvent {
  readonly actor: Actor;
  readonly event: string;
  readonly action: string;
  readonly outcome: 'allowed' | 'refused';
  readonly ground: string;
  readonly subjectId?: string | undefined;
  readonly objectId?: string | undefined;
  readonly correlationId: string;
  /** Why, in the person's own words, where Samsyn asks for it. */
  readonly reason?: string | undefined;
}

/**
 * Writes one row of the access log in the caller's transaction: what was done is known if, and only if, it was done. It
 * travels with the commit, which fails when the row cannot be written.
 */
export async function record(tx: Tx, event: AuditEvent): Promise<void> {
  const { actor } = event;
  await sql`${sql.raw(unread)} insert into access_log.event
      (county_id, at, actor_kind, actor_id, assignment_id, unit_id, role, event, action, outcome, ground, child_id, object_id, correlation_id, reason)
    values (${actor.countyId}, app.now(), ${actor.kind}, ${actor.personId}, ${actor.assignmentId ?? null}, ${actor.unitId ?? null},
      ${actor.role ?? null}, ${event.event}, ${event.action}, ${event.outcome}, ${event.ground},
      ${event.subjectId ?? null}, ${event.objectId ?? null}, ${event.correlationId}, ${event.reason ?? ''})`.execute(
    tx,
  );
}
