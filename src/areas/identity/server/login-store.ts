import type { Database } from '../../../platform/db/pool.ts';
import { type DbContext, inTransaction, type Tx } from '../../../platform/db/transaction.ts';
import type { LoginSecrets } from '../../../platform/idp/client.ts';
import { dayOf, Temporal } from '../../../platform/time/time.ts';
import type { Way } from '../domain/login.ts';
import { hashOf } from './open-request.ts';

/** Minutes from pressing the button to coming back from the provider. */
const withinMinutes = 10;

/** Nobody is known while a login is under way, and so no county: policies let this context find an account, no more. */
export const loginContext = (now: Temporal.Instant): DbContext => ({
  kind: 'login',
  countyId: '',
  now: now.toString(),
  today: dayOf(now).toString(),
});

export interface UnderWay extends LoginSecrets {
  readonly way: Way;
  readonly returnTo: string;
}

/** The state and the browser together: a callback that someone else began is not found from this browser. */
const keyOf = (state: string, browser: string): Buffer => hashOf(`${state} ${browser}`);

/** Remembers a login that begins. `browser` is the secret of the browser's cookie. */
export function beginLogin(tx: Tx, { state, ...login }: UnderWay, browser: string, now: Temporal.Instant) {
  return tx
    .insertInto('identity.login')
    .values({ stateHash: keyOf(state, browser), ...login, createdAt: now.toString() })
    .execute();
}

/**
 * Takes a login that was begun in this browser: it is gone afterwards, whatever comes of it. Undefined when it never
 * was, has been used, or is more than ten minutes old.
 */
export function takeLogin(
  db: Database,
  state: string,
  browser: string,
  now: Temporal.Instant,
): Promise<UnderWay | undefined> {
  return inTransaction(db, loginContext(now), async (tx) => {
    const row = await tx
      .deleteFrom('identity.login')
      .where('stateHash', '=', keyOf(state, browser))
      .returning(['way', 'nonce', 'verifier', 'returnTo', 'createdAt'])
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const { createdAt, ...login } = row;
    const ends = Temporal.Instant.from(createdAt).add({ minutes: withinMinutes });
    return Temporal.Instant.compare(now, ends) < 0 ? { ...login, state } : undefined;
  });
}
