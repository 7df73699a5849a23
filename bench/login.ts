import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { Provider } from 'oidc-provider';
import { memoryAdapter } from '../src/platform/idp/memory-adapter.ts';

/**
 * A county's login provider in a process of its own, for the bench: it lets in whoever is named in the address, so that
 * what is measured is Samsyn's part of a morning of logins.
 */
const issuer = `http://127.0.0.1:${process.env['PORT']}`;
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const provider: Provider = new Provider(issuer, {
  adapter: memoryAdapter(),
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
  cookies: { keys: [randomBytes(16).toString('hex')] },
  clients: [
    {
      client_id: 'bench',
      client_secret: 'bench-secret',
      redirect_uris: [process.env['REDIRECT'] ?? ''],
      id_token_signed_response_alg: 'ES256',
    },
  ],
  claims: { openid: ['sub', 'employeeHsaId'] },
  features: { claimsParameter: { enabled: true }, devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/someone/${uid}` },
  findAccount: async (_, sub) => ({ accountId: sub, claims: async () => ({ sub, employeeHsaId: sub }) }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
    grant.addOIDCScope('openid');
    grant.addOIDCClaims([...oidc.requestParamClaims]);
    await grant.save();
    return grant;
  },
  ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
});
provider.use(async (ctx, next) => {
  if (!ctx.path.startsWith('/someone/')) return next();
  const accountId = String(ctx.query['who']);
  ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, { login: { accountId, remember: false } }));
});
process.once('SIGTERM', () => process.exit(0));
provider.listen(Number(process.env['PORT']), '127.0.0.1');
