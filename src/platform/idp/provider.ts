import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Provider } from 'oidc-provider';
import { failedPage } from './login-page.ts';
import { memoryAdapter } from './memory-adapter.ts';
import type { Identity } from './model.ts';

export interface ProviderSettings {
  /** Public address of the provider, with the path that it is mounted at. */
  readonly issuer: string;
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUri: string };
  /** Names of the claims that identities have. */
  readonly claims: readonly string[];
  readonly find: (id: string) => Promise<Identity | undefined>;
  /** Gets the name of an error of the provider's own, nothing of what was sent. */
  readonly onError: (kind: string) => void;
}

/** Seconds that anything under way is remembered. Samsyn keeps its own session; the provider keeps none. */
const tenMinutes = 600;

/**
 * An OpenID provider for one client in this process. Keys are made at start: nothing that it signs is used for longer
 * than a login takes. Loaded when first asked for, so that a server with another provider carries none of it.
 */
export async function makeProvider(settings: ProviderSettings): Promise<Provider> {
  const { Provider } = await import('oidc-provider');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ttl = Object.fromEntries(
    ['AccessToken', 'AuthorizationCode', 'Grant', 'IdToken', 'Interaction', 'Session'].map((what) => [
      what,
      tenMinutes,
    ]),
  );
  const provider = new Provider(settings.issuer, {
    adapter: memoryAdapter(),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')], long: { path: new URL(settings.issuer).pathname } },
    clients: [
      {
        client_id: settings.client.id,
        client_secret: settings.client.secret,
        redirect_uris: [settings.client.redirectUri],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    claims: { openid: ['sub'], person: [...settings.claims] },
    scopes: ['openid'],
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: {
      claimsParameter: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    clientBasedCORS: () => false,
    interactions: { url: (_, interaction) => `${new URL(settings.issuer).pathname}/interaction/${interaction.uid}` },
    findAccount: async (_, sub) => {
      const identity = await settings.find(sub);
      return identity && { accountId: sub, claims: async () => ({ sub, ...identity.claims }) };
    },
    // Our own client asks for one claim about the person who chose it: there is nothing to consent to.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId,
        accountId: oidc.session?.accountId,
      });
      grant.addOIDCScope('openid');
      grant.addOIDCClaims([...oidc.requestParamClaims]);
      await grant.save();
      return grant;
    },
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = failedPage(new URL(settings.issuer).pathname).text;
    },
    ttl,
  });
  // The address that people use is the issuer's, whatever proxy stands in front; the mount sets the forwarded headers.
  provider.proxy = true;
  provider.silent = true;
  provider.on('server_error', (_, error) => settings.onError(error.name));
  return provider;
}
