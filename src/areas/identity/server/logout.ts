import type { FastifyRequest } from 'fastify';
import { record } from '../../../platform/audit/audit.ts';
import type { Config } from '../../../platform/config/config.ts';
import type { Database } from '../../../platform/db/pool.ts';
import { AppError } from '../../../platform/errors/errors.ts';
import type { Clock } from '../../../platform/time/time.ts';
import { sessionCookie } from './cookies.ts';
import { requestOpener } from './open-request.ts';
import { endSession } from './sign-in.ts';

/**
 * Ends the session that the request carries and writes it to the access log. Nothing when it has already ended. Throws
 * `refused` without the session's token: another site must not be able to sign someone out.
 */
export async function logOut(
  request: FastifyRequest,
  { db, clock, config }: { db: Database; clock: Clock; config: Config },
): Promise<void> {
  const open = requestOpener(config.session);
  await db.transaction().execute(async (tx) => {
    const opened = await open(tx, request, clock.now());
    const token = request.cookies[sessionCookie];
    if (opened === null || token === undefined) return;
    if (request.headers['x-csrf-token'] !== opened.csrf)
      throw new AppError('refused', 'Sidan har blivit för gammal. Läs in den igen och försök på nytt.');
    await endSession(tx, token);
    await record(tx, {
      actor: opened.actor,
      event: 'identity.signed_out',
      action: 'sign_out',
      outcome: 'allowed',
      ground: 'oneself',
      correlationId: request.id,
    });
  });
}
