import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Provider } from 'oidc-provider';
import { failedPage, loginPage } from './login-page.ts';
import type { IdentityGroup } from './model.ts';

const letters = createRequire(import.meta.url).resolve(
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
);

/** The page with the choice, what comes of it, its style sheet and letters. */
export function pages(
  app: FastifyInstance,
  mount: string,
  provider: () => Promise<Provider>,
  identities: () => Promise<readonly IdentityGroup[]>,
): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(String(body))),
  );
  app.setErrorHandler((_error, _request, reply) => sendPage(reply.code(400), failedPage(mount).text));
  const path = '/interaction/:uid';
  const hidden = { schema: { hide: true } };

  app.get('/login.css', hidden, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').send(await readFile(join(import.meta.dirname, 'login.css'))),
  );
  app.get('/login.woff2', hidden, async (_request, reply) =>
    reply
      .type('font/woff2')
      .header('cache-control', 'public, max-age=86400')
      .send(await readFile(letters)),
  );
  app.get(path, hidden, async (request, reply) => {
    const { uid, params } = await (await provider()).interactionDetails(request.raw, reply.raw);
    const wanted = claimsOf(params['claims']);
    const groups = (await identities())
      .map((group) => ({ ...group, identities: group.identities.filter((i) => wanted.every((c) => c in i.claims)) }))
      .filter((group) => group.identities.length > 0);
    return sendPage(reply, loginPage(mount, `${mount}/interaction/${uid}`, groups).text);
  });
  app.post(path, hidden, async (request, reply) => {
    const accountId = request.body instanceof URLSearchParams ? request.body.get('identity') : null;
    const known = (await identities()).some((group) => group.identities.some((i) => i.id === accountId));
    if (accountId === null || !known) throw new Error('no such identity');
    const next = await (await provider()).interactionResult(request.raw, reply.raw, { login: { accountId } });
    return reply.redirect(next, 303);
  });
}

const sendPage = (reply: FastifyReply, text: string): FastifyReply =>
  reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(text);

/** The claims that the client asked for; the provider has already checked the parameter's shape. */
function claimsOf(parameter: unknown): string[] {
  if (typeof parameter !== 'string') return [];
  const { id_token } = JSON.parse(parameter) as { id_token?: Record<string, unknown> };
  return Object.keys(id_token ?? {});
}
