import { createHash } from 'node:crypto';
import { create } from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import { decide } from '../access/rules.ts';
import { type AuditEvent, record } from '../audit/audit.ts';
import type { Database } from '../db/pool.ts';
import { type DbContext, inTransaction, type Tx } from '../db/transaction.ts';
import { AppError, notFound } from '../errors/errors.ts';
import { type Clock, dayOf, type Temporal } from '../time/time.ts';
import type { BaseFacts, Ctx } from './context.ts';
import { claim, keep, keyOf } from './idempotency.ts';
import { Problem, problemOf } from './problem.ts';
import type { Route, ServedFile } from './route.ts';

/** What the platform needs from the areas and the app to serve a route. */
export interface HttpPorts {
  readonly db: Database;
  readonly clock: Clock;
  /** Finds the live session and sets the transaction's context; null when nobody is signed in. */
  readonly openRequest: (
    tx: Tx,
    request: FastifyRequest,
    now: Temporal.Instant,
  ) => Promise<{ actor: Actor; csrf: string } | null>;
  readonly enqueue: (tx: Tx, job: string, data: object) => Promise<void>;
  /** Throws `too_many` when the account has asked too often. */
  readonly limit: (accountId: string) => void;
}

/** Serves the routes. Everything between session and audit happens in one transaction per request. */
export function registerRoutes(app: FastifyInstance, routes: readonly Route[], ports: HttpPorts): void {
  for (const route of routes) {
    const { response, ...input } = route.schema;
    app.route({
      method: route.method,
      url: route.path,
      ...(route.upload !== undefined && { bodyLimit: route.upload }),
      schema: {
        ...input,
        ...(route.upload !== undefined && { consumes: ['application/octet-stream'] }),
        summary: route.summary,
        operationId: `${route.method.toLowerCase()}${route.path.replace(/[^a-z]+(.)?/gi, (_, c: string | undefined) => (c ?? '').toUpperCase())}`,
        response: { 200: route.produces ? z.any() : response, '4xx': Problem },
      },
      handler: (request, reply) => serve(route, request, reply, ports),
    });
  }
}

async function serve(route: Route, request: FastifyRequest, reply: FastifyReply, ports: HttpPorts): Promise<unknown> {
  const now = ports.clock.now();
  const input = { params: request.params, query: request.query, body: request.body };
  let refused: Refusal | undefined;
  try {
    const answer = await ports.db.transaction().execute(async (tx) => {
      const opened = await ports.openRequest(tx, request, now);
      if (opened === null)
        throw new AppError(
          'not_signed_in',
          'Du är inte inloggad, eller så har du varit borta för länge. Logga in igen.',
        );
      const { actor } = opened;
      ports.limit(actor.accountId);
      const key = route.reads ? undefined : keyOf(request.headers['idempotency-key']);
      if (key !== undefined) {
        // Before everything that the first sending may have changed: what one sees, and the token of the page.
        const claimed = await claim(tx, actor, key, route.action, asked(route, input));
        if (!claimed.first) return claimed.response;
      }
      if (route.method !== 'GET') requireCsrf(request, opened.csrf);
      const ctx = contextFor(tx, opened, now, request.id, ports);

      const facts = await route.facts(ctx, input);
      refused = { actor, facts, why: 'not_visible' };
      if (facts === null) throw notFound();
      const decision = decide(route.permission, actor, facts);
      if (!decision.allowed) {
        refused = { actor, facts, why: 'not_permitted' };
        throw new AppError('refused', decision.why, { rule: route.action });
      }
      refused = { actor, facts, why: 'failed' };
      if (route.upload !== undefined && !Buffer.isBuffer(input.body))
        throw new AppError('unsupported_media', 'Skicka filen som den är, med typen application/octet-stream.');
      const result = await route.handler({ ...ctx, facts }, input);
      await record(tx, { ...eventOf(route, actor, facts, request.id), outcome: 'allowed', ground: decision.ground });
      if (key !== undefined) await keep(tx, actor, key, result);
      refused = undefined;
      return result;
    });
    reply.header('cache-control', 'no-store');
    if (route.produces === 'file') return sendFile(reply, answer as ServedFile);
    // What takes long to make is made after the commit, so that it holds no connection meanwhile.
    const body = route.produces ? await (answer as { body: () => Promise<Buffer> }).body() : answer;
    return reply.type(route.produces ?? 'application/json; charset=utf-8').send(body);
  } catch (error) {
    // What fails in the handler is known as well, since the answer may have told something: not a fault of ours, that says nothing.
    if (refused && problemOf(error, request.id).status < 500) await recordRefusal(route, refused, request, ports, now);
    throw error;
  }
}

/** What a command asks for, and where, to recognise it by: several commands are one action. Of a file only its fingerprint. */
const asked = ({ method, path }: Route, input: { body: unknown }): unknown => ({
  ...input,
  to: `${method} ${path}`,
  ...(Buffer.isBuffer(input.body) && { body: createHash('sha256').update(input.body).digest('hex') }),
});

/** A file that somebody uploaded: saved by the browser, never shown, guessed at or run. */
const sendFile = (reply: FastifyReply, { body, file }: ServedFile): unknown =>
  reply
    .header('content-disposition', create(file.name, { type: 'attachment' }))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(file.type)
    .send(body);

interface Refusal {
  readonly actor: Actor;
  readonly facts: BaseFacts | null;
  readonly why: string;
}

/** A refused attempt is known too, in a transaction of its own: the one that failed is rolled back. */
async function recordRefusal(
  route: Route,
  refused: Refusal,
  request: FastifyRequest,
  ports: HttpPorts,
  now: Temporal.Instant,
): Promise<void> {
  const { actor, facts, why } = refused;
  const guessed = Object.values(request.params as Record<string, string>)[0];
  await inTransaction(ports.db, dbContextOf(actor, now), (tx) =>
    record(tx, {
      ...eventOf(route, actor, facts ?? { objectId: guessed }, request.id),
      outcome: 'refused',
      ground: why,
    }),
  );
}

const eventOf = (
  route: Route,
  actor: Actor,
  facts: BaseFacts,
  correlationId: string,
): Omit<AuditEvent, 'outcome' | 'ground'> => ({
  actor,
  event: route.audit.event,
  action: route.action,
  subjectId: route.audit.subject === 'none' ? undefined : facts.subjectId,
  objectId: facts.objectId,
  correlationId,
  reason: facts.reason,
});

function contextFor(
  tx: Tx,
  opened: { actor: Actor; csrf: string },
  now: Temporal.Instant,
  correlationId: string,
  ports: HttpPorts,
): Omit<Ctx, 'facts'> {
  return { tx, ...opened, now, today: dayOf(now), correlationId, enqueue: (job, data) => ports.enqueue(tx, job, data) };
}

/** The row-level context of an actor at an instant: what tests and jobs set when no request does it. */
export const dbContextOf = (actor: Actor, now: Temporal.Instant): DbContext => ({
  kind: actor.kind,
  countyId: actor.countyId,
  personId: actor.personId,
  now: now.toString(),
  today: dayOf(now).toString(),
  ...(actor.unitId !== undefined && { unitId: actor.unitId }),
  ...(actor.role !== undefined && { role: actor.role }),
  ...(actor.assignmentId !== undefined && { assignmentId: actor.assignmentId }),
});

/** The header proves that the page which sends was served by us: another site can send the cookie but not read the token. */
function requireCsrf(request: FastifyRequest, token: string): void {
  if (request.headers['x-csrf-token'] !== token)
    throw new AppError('csrf', 'Sidan har blivit för gammal. Läs in den igen och försök på nytt.');
}
