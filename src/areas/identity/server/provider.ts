import type { FastifyInstance } from 'fastify';
import type { Config } from '../../../platform/config/config.ts';
import { type OidcClient, oidcClient } from '../../../platform/idp/client.ts';
import type { IdentityGroup } from '../../../platform/idp/model.ts';

/**
 * The client of the provider that the configuration names, or else of one that is mounted in this server for
 * demonstration. Throws in production without a provider, or with one that is reached without encryption.
 */
export async function clientFor(
  app: FastifyInstance,
  config: Config,
  identities: () => Promise<readonly IdentityGroup[]>,
): Promise<OidcClient> {
  const { publicUrl } = config;
  const redirectUri = new URL('/auth/callback', publicUrl).href;
  const afterLogout = new URL('/', publicUrl).href;
  if (config.oidc !== undefined) {
    if (config.production && !config.oidc.issuer.startsWith('https:'))
      throw new Error('OIDC_ISSUER must be an https address in production');
    return oidcClient({ ...config.oidc, redirectUri, afterLogout });
  }
  if (config.production) throw new Error('the embedded login provider is for demonstration only; set OIDC_ISSUER');
  const { mountEmbedded } = await import('../../../platform/idp/embedded.ts');
  const claims = [config.claims.staff, config.claims.family];
  const embedded = await mountEmbedded(app, { publicUrl, redirectUri, claims, identities });
  return oidcClient({ ...embedded, redirectUri, afterLogout });
}
