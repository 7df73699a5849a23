import type { Actor } from '../access/actor.ts';
import type { Tx } from '../db/transaction.ts';
import type { Temporal } from '../time/time.ts';

/** Everything that a handler may use. The transaction has the actor's context set: row-level security is on. */
export interface Ctx<Facts = unknown> {
  readonly tx: Tx;
  readonly actor: Actor;
  /** The session's token against forged requests. It also tells which of the actor's sessions asks. */
  readonly csrf: string;
  readonly facts: Facts;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
  readonly correlationId: string;
  /** Puts a job in the queue in this transaction: it runs if, and only if, the change is committed. */
  readonly enqueue: (job: string, data: object) => Promise<void>;
}

/** What facts always say of a row, for the access log: whom it is about, which object, and why when that is asked for. */
export interface BaseFacts {
  readonly subjectId?: string | undefined;
  readonly objectId?: string | undefined;
  readonly reason?: string | undefined;
}
