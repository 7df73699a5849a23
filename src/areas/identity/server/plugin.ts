import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Config } from '../../../platform/config/config.ts';
import type { Database } from '../../../platform/db/pool.ts';
import { inTransaction } from '../../../platform/db/transaction.ts';
import { perAccount } from '../../../platform/http/rate-limit.ts';
import { isCancelled, newSecrets, type OidcClient } from '../../../platform/idp/client.ts';
import type { IdentityGroup } from '../../../platform/idp/model.ts';
import type { Clock } from '../../../platform/time/time.ts';
import { type LoginProblem, subjectOf, type Way, ways } from '../domain/login.ts';
import { ownPath } from '../domain/own-path.ts';
import { cookieOptions, loginCookie, sessionCookie } from './cookies.ts';
import { beginLogin, loginContext, takeLogin, type UnderWay } from './login-store.ts';
import { logOut } from './logout.ts';
import { clientFor } from './provider.ts';
import { isTooOften, newToken, signIn } from './sign-in.ts';

export interface IdentityPorts {
  readonly db: Database;
  readonly clock: Clock;
  readonly config: Config;
  /** Who can be chosen at the embedded provider; not asked when another provider is configured. */
  readonly demonstration: () => Promise<readonly IdentityGroup[]>;
}

const LoginQuery = z.object({ as: z.enum(ways), to: z.string().max(500).optional() });
const hidden = { hide: true };
const firstPage = { staff: '/', family: '/familj', guardian: '/familj', child: '/familj' } as const satisfies Record<
  Way,
  string
>;

/**
 * Signing in and out, in a browser: `/auth/login`, `/auth/callback`, `/auth/logout`. Outside the routes of the areas,
 * since nobody is known yet. What goes wrong leads back to the first page with a code and nothing about the person.
 */
export async function identityPlugin(app: FastifyInstance, ports: IdentityPorts): Promise<void> {
  const { db, clock, config } = ports;
  const client = await clientFor(app, config, ports.demonstration);
  const limit = perAccount(30, 60_000, () => clock.now().epochMilliseconds);
  // A login that begins writes a row for somebody unknown. A county's offices may sit behind one address, and all of them
  // come in at eight: room for two thousand in a minute (`npm run bench -- --monday`), and some over.
  const limitBegun = perAccount(3000, 60_000, () => clock.now().epochMilliseconds);
  const claimFor = (way: Way): string => (way === 'staff' ? config.claims.staff : config.claims.family);
  // Someone is on the way in with a browser: words on the first page, not a program's answer.
  app.setErrorHandler((error, request, reply) => {
    if (request.method !== 'GET' || isInvalid(error)) throw error;
    noteFailure(request, error);
    return back(reply, 'misslyckades');
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });

  app.get('/auth/login', { schema: { ...hidden, querystring: LoginQuery } }, async (request, reply) => {
    const query = LoginQuery.parse(request.query);
    if (isTooOften(limitBegun, request.ip)) return back(reply, 'for-manga');
    const login = { ...newSecrets(), way: query.as, returnTo: ownPath(query.to, firstPage[query.as]) };
    const address = await client.begin(login, claimFor(login.way)).catch((error: unknown) => {
      noteFailure(request, error);
      return undefined;
    });
    if (address === undefined) return back(reply, 'svarar-inte', login.returnTo);
    const browser = browserOf(request) ?? newToken();
    const now = clock.now();
    await inTransaction(db, loginContext(now), (tx) => beginLogin(tx, login, browser, now));
    return reply.setCookie(loginCookie, browser, { ...cookieOptions, maxAge: 600 }).redirect(address, 303);
  });

  app.get('/auth/callback', { schema: hidden }, async (request, reply) => {
    const now = clock.now();
    const { state } = request.query as { state?: unknown };
    const browser = browserOf(request);
    if (typeof state !== 'string' || browser === undefined) return back(reply, 'utgangen');
    const login = await takeLogin(db, state, browser, now);
    if (login === undefined) return back(reply, 'utgangen');
    const vouched = await vouchedFor(request, client, login, claimFor(login.way));
    if ('problem' in vouched) return back(reply, vouched.problem, login.returnTo);
    const result = await signIn(db, limit, {
      way: login.way,
      subject: vouched.subject,
      oldToken: request.cookies[sessionCookie],
      now,
      correlationId: request.id,
    });
    if ('problem' in result)
      return back(reply.clearCookie(sessionCookie, cookieOptions), result.problem, login.returnTo);
    return reply.setCookie(sessionCookie, result.token, cookieOptions).redirect(login.returnTo, 303);
  });

  app.post('/auth/logout', { schema: hidden }, async (request, reply) => {
    await logOut(request, ports);
    const elsewhere = await client.endSession().catch((error: unknown) => noteFailure(request, error));
    return reply.clearCookie(sessionCookie, cookieOptions).send({ to: elsewhere ?? '/' });
  });
}

const isInvalid = (error: unknown): boolean => error instanceof Error && 'validation' in error;

/** The secret that binds a login to this browser; several windows share it. */
function browserOf(request: FastifyRequest): string | undefined {
  const value = request.cookies[loginCookie];
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined;
}

async function vouchedFor(
  request: FastifyRequest,
  client: OidcClient,
  login: UnderWay,
  claim: string,
): Promise<{ subject: string } | { problem: LoginProblem }> {
  const { url = '' } = request.raw;
  try {
    const subject = subjectOf(await client.finish(url.slice(url.indexOf('?')), login, claim));
    if (subject !== undefined) return { subject };
    request.log.error({ claim }, 'the login provider did not send the claim');
    return { problem: 'misslyckades' };
  } catch (error) {
    if (isCancelled(error)) return { problem: 'avbruten' };
    noteFailure(request, error);
    return { problem: 'misslyckades' };
  }
}

/** The kind of failure only: what the provider wrote may be about a person. */
function noteFailure(request: FastifyRequest, error: unknown): undefined {
  const kind = error instanceof Error ? error.name : undefined;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  request.log.warn({ kind, code }, 'login failed');
}

/** To the first page, with a code that it has words for and the way to go on afterwards. */
const back = (reply: FastifyReply, problem: LoginProblem, returnTo = '/'): FastifyReply =>
  reply.redirect(`/?${new URLSearchParams({ fel: problem, ...(returnTo !== '/' && { to: returnTo }) })}`, 303);
