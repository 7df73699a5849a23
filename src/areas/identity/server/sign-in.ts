import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Actor } from '../../../platform/access/actor.ts';
import { record } from '../../../platform/audit/audit.ts';
import type { Database } from '../../../platform/db/pool.ts';
import { inTransaction, setContext, type Tx } from '../../../platform/db/transaction.ts';
import { AppError } from '../../../platform/errors/errors.ts';
import { dbContextOf } from '../../../platform/http/register.ts';
import type { Temporal } from '../../../platform/time/time.ts';
import {
  chooseAccount,
  chooseAssignment,
  type FoundAccount,
  kindsOf,
  type LoginProblem,
  type Way,
} from '../domain/login.ts';
import { validAssignments } from './assignments.ts';
import { loginContext } from './login-store.ts';
import { hashOf } from './open-request.ts';

export interface Arrival {
  readonly way: Way;
  /** What the provider vouched for. */
  readonly subject: string;
  /** Token of the session that the browser already had: it ends, so that no session outlives a login. */
  readonly oldToken: string | undefined;
  readonly now: Temporal.Instant;
  readonly correlationId: string;
}

export type SignIn = { readonly token: string } | { readonly problem: LoginProblem };

/** 32 random bytes, for a session or its token against forged requests. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * Finds the account of someone whom the provider has vouched for and gives a new session, in one transaction. A known
 * account that may not enter is written to the access log as a refused attempt. `limit` throws `too_many`.
 */
export const signIn = (db: Database, limit: (accountId: string) => void, arrival: Arrival): Promise<SignIn> =>
  inTransaction(db, loginContext(arrival.now), async (tx) => {
    if (arrival.oldToken !== undefined) await endSession(tx, arrival.oldToken);
    const chosen = chooseAccount(await accountsOf(tx, arrival));
    if (chosen.account === null) return { problem: chosen.problem };
    const { account } = chosen;

    const person: Actor = {
      kind: account.kind,
      countyId: account.countyId,
      accountId: account.id,
      personId: account.personId,
    };
    await setContext(tx, dbContextOf(person, arrival.now));
    const problem = chosen.problem ?? (isTooOften(limit, account.id) ? 'for-manga' : undefined);
    if (problem !== undefined) {
      await note(tx, person, arrival, 'refused', problem);
      return { problem };
    }
    const assignment = account.kind === 'employee' ? await startingAssignment(tx, account) : undefined;
    const token = newToken();
    await tx
      .insertInto('identity.session')
      .values({
        tokenHash: hashOf(token),
        countyId: account.countyId,
        accountId: account.id,
        assignmentId: assignment?.id ?? null,
        csrfToken: newToken(),
        createdAt: arrival.now.toString(),
        seenAt: arrival.now.toString(),
      })
      .execute();
    const actor = assignment
      ? { ...person, assignmentId: assignment.id, unitId: assignment.unitId, role: assignment.role }
      : person;
    // The log takes a row only from the one, and under the assignment, that the transaction acts as.
    await setContext(tx, dbContextOf(actor, arrival.now));
    await note(tx, actor, arrival, 'allowed', 'own_account');
    return { token };
  });

async function accountsOf(tx: Tx, { way, subject }: Arrival): Promise<FoundAccount[]> {
  const { rows } = await sql<FoundAccount>`
    select id, county_id, kind, person_id, refusal from identity.accounts_of(${[...kindsOf[way]]}, ${subject})`.execute(
    tx,
  );
  return rows;
}

async function startingAssignment(tx: Tx, { id, personId }: FoundAccount) {
  const last = await tx
    .selectFrom('identity.session')
    .select('assignmentId')
    .where('accountId', '=', id)
    .where('assignmentId', 'is not', null)
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return chooseAssignment(await validAssignments(tx, personId), last?.assignmentId ?? undefined);
}

/** Ends a session by its token, whosever it is; nothing when there is none. */
export const endSession = (tx: Tx, token: string) =>
  tx
    .updateTable('identity.session')
    .set({ endedAt: sql<string>`app.now()` })
    .where('tokenHash', '=', hashOf(token))
    .where('endedAt', 'is', null)
    .execute();

/** True when `limit` throws `too_many` for whoever asks. */
export function isTooOften(limit: (who: string) => void, who: string): boolean {
  try {
    limit(who);
    return false;
  } catch (error) {
    if (error instanceof AppError && error.code === 'too_many') return true;
    throw error;
  }
}

const note = (tx: Tx, actor: Actor, { correlationId }: Arrival, outcome: 'allowed' | 'refused', ground: string) =>
  record(tx, { actor, event: 'identity.signed_in', action: 'sign_in', outcome, ground, correlationId });
