import * as oidc from 'openid-client';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Empty for a public client: PKCE alone then protects the code. */
  readonly clientSecret: string;
  /** `openid` and what more the provider wants before it tells the claim. */
  readonly scope?: string;
  /** The level of assurance that a login must have (`acr`); a lower one is refused. */
  readonly acr?: string | undefined;
  readonly redirectUri: string;
  /** Where the provider sends the browser when it has signed out. */
  readonly afterLogout: string;
  /** Another way to reach the provider than over the network. */
  readonly fetch?: oidc.CustomFetch;
}

/** What a login has to remember from its start to its end. All three are random. */
export interface LoginSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface OidcClient {
  /** The provider's address to send the browser to, asking for one claim. Throws when the provider does not answer. */
  begin(secrets: LoginSecrets, claim: string): Promise<string>;
  /**
   * The claim's value from the provider that the browser came back from, undefined when the provider did not send it.
   * `query` is the callback's query with its question mark. Throws `oidc.AuthorizationResponseError` when the person
   * cancelled or the provider refused, and other errors when something does not agree.
   */
  finish(query: string, secrets: LoginSecrets, claim: string): Promise<string | undefined>;
  /** Where to sign out at the provider too; undefined when it has no such place. Throws when it does not answer. */
  endSession(): Promise<string | undefined>;
}

export const newSecrets = (): LoginSecrets => ({
  state: oidc.randomState(),
  nonce: oidc.randomNonce(),
  verifier: oidc.randomPKCECodeVerifier(),
});

/** True when the provider said no, which is most often a person who pressed cancel. */
export const isCancelled = (error: unknown): boolean => error instanceof oidc.AuthorizationResponseError;

/** A client of one OpenID provider: authorization code with PKCE, state and nonce. Asks for its metadata when first used. */
export function oidcClient(settings: OidcSettings): OidcClient {
  let discovered: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    discovered ??= discover(settings).catch((error: unknown) => {
      // Asked again at the next login: the provider may only have been away for a moment.
      discovered = undefined;
      throw error;
    });
    return discovered;
  };
  return {
    begin: async (secrets, claim) => {
      const config = await configuration();
      const parameters = {
        redirect_uri: settings.redirectUri,
        scope: settings.scope ?? 'openid',
        code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: 'S256',
        state: secrets.state,
        nonce: secrets.nonce,
        ui_locales: 'sv',
        ...(settings.acr !== undefined && { acr_values: settings.acr }),
        ...(config.serverMetadata().claims_parameter_supported === true && { claims: only(claim) }),
      };
      return oidc.buildAuthorizationUrl(config, parameters).href;
    },
    finish: async (query, secrets, claim) => {
      const config = await configuration();
      const tokens = await oidc.authorizationCodeGrant(config, new URL(settings.redirectUri + query), {
        pkceCodeVerifier: secrets.verifier,
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
      });
      const identity = tokens.claims();
      if (settings.acr !== undefined && identity?.['acr'] !== settings.acr)
        throw new Error('the login has another level of assurance than the one asked for');
      const value = identity?.[claim];
      if (value !== undefined || identity === undefined || config.serverMetadata().userinfo_endpoint === undefined)
        return textOf(value);
      return textOf((await oidc.fetchUserInfo(config, tokens.access_token, identity.sub))[claim]);
    },
    endSession: async () => {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      // No id_token_hint: it would have to be kept, and it holds who the person is. The specification takes client_id instead.
      return oidc.buildEndSessionUrl(config, {
        client_id: settings.clientId,
        post_logout_redirect_uri: settings.afterLogout,
      }).href;
    },
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** OpenID Connect Core 5.5: the one claim that is needed, and nothing else about the person. */
const only = (claim: string): string => JSON.stringify({ id_token: { [claim]: { essential: true } } });

const discover = (settings: OidcSettings): Promise<oidc.Configuration> =>
  oidc.discovery(new URL(settings.issuer), settings.clientId, undefined, authentication(settings.clientSecret), {
    timeout: 8,
    execute: [
      oidc.enableNonRepudiationChecks,
      ...(new URL(settings.issuer).protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
    ],
    ...(settings.fetch && { [oidc.customFetch]: settings.fetch }),
  });

/** The method that the provider says it takes; `client_secret_basic` when it does not say, as OpenID Discovery 3 has it. */
function authentication(secret: string): oidc.ClientAuth {
  if (secret === '') return oidc.None();
  const basic = oidc.ClientSecretBasic(secret);
  const post = oidc.ClientSecretPost(secret);
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (methods.includes('client_secret_basic') ? basic : post)(server, client, body, headers);
  };
}
