import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { CustomFetch } from 'openid-client';
import type { IdentityGroup } from './model.ts';
import { pages } from './pages.ts';
import { makeProvider } from './provider.ts';

export interface EmbeddedSettings {
  /** The public address of the server. */
  readonly publicUrl: string;
  readonly redirectUri: string;
  readonly claims: readonly string[];
  /** Everyone who can be chosen. */
  readonly identities: () => Promise<readonly IdentityGroup[]>;
}

/** How a client in the same server reaches the provider. */
export interface Embedded {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly fetch: CustomFetch;
}

const mount = '/idp';

/**
 * Mounts an OpenID provider at `/idp` where one signs in by choosing who to be, without a password. For demonstration
 * and development: the caller must not mount it in production. The provider itself is made at the first request.
 */
export async function mountEmbedded(app: FastifyInstance, settings: EmbeddedSettings): Promise<Embedded> {
  const issuer = new URL(mount, settings.publicUrl);
  const client = { id: 'embedded', secret: randomBytes(32).toString('base64url'), redirectUri: settings.redirectUri };
  let known: Promise<readonly IdentityGroup[]> | undefined;
  const identities = (): Promise<readonly IdentityGroup[]> => {
    known ??= settings.identities();
    return known;
  };
  let made: Promise<Provider> | undefined;
  const provider = (): Promise<Provider> => {
    made ??= makeProvider({
      issuer: issuer.href,
      client,
      claims: settings.claims,
      onError: (kind) => app.log.error({ kind }, 'embedded login provider'),
      find: async (id) => (await identities()).flatMap((g) => g.identities).find((i) => i.id === id),
    });
    return made;
  };

  await app.register(
    async (inner) => {
      inner.removeAllContentTypeParsers();
      // The provider reads the body itself.
      inner.addContentTypeParser('*', (_request, _body, done) => done(null));
      inner.all('/*', { schema: { hide: true } }, async (request, reply) => {
        await handOver(await provider(), issuer, request, reply);
      });
    },
    { prefix: mount },
  );
  await app.register(async (inner) => pages(inner, mount, provider, identities), { prefix: mount });

  return {
    issuer: issuer.href,
    clientId: client.id,
    clientSecret: client.secret,
    // Straight into the server: its public address may only be reachable from outside.
    fetch: async (url, options) => {
      const { pathname, search } = new URL(url);
      const answer = await app.inject({
        method: options.method === 'POST' ? 'POST' : 'GET',
        url: pathname + search,
        headers: options.headers,
        ...(options.body != null && { payload: String(options.body) }),
      });
      const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
      return new Response(answer.payload, { status: answer.statusCode, headers });
    },
  };
}

/** Gives the raw request to the provider, under the mount and with the public address, and our headers on the answer. */
async function handOver(provider: Provider, issuer: URL, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { raw } = request;
  const { url = '/', headers } = raw;
  headers['x-forwarded-proto'] = issuer.protocol.slice(0, -1);
  headers['x-forwarded-host'] = issuer.host;
  // The provider remembers nobody from one login to the next: one is asked every time who to be.
  headers.cookie =
    headers.cookie
      ?.split(/; */)
      .filter((pair) => !pair.startsWith('_session'))
      .join('; ') ?? '';
  Object.assign(raw, { originalUrl: url, url: url.slice(mount.length) });
  for (const [name, value] of Object.entries(reply.getHeaders()))
    if (value !== undefined) reply.raw.setHeader(name, value);
  reply.hijack();
  await provider.callback()(raw, reply.raw);
}
