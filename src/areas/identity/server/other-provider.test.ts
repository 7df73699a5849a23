import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryAdapter } from '../../../platform/idp/memory-adapter.ts';
import { arrived, Browser, freePort, type Listening, listening } from '../testing.ts';

/** Who sits at the other provider's keyboard, and what it says about the person. */
let present: { id: string; claims: Record<string, string> } | 'cancels';
let here: Listening;
let issuer: string;
let server: Server;

beforeAll(async () => {
  const port = await freePort();
  issuer = `http://127.0.0.1:${port}`;
  here = await listening({
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'samsyn-at-another',
    OIDC_CLIENT_SECRET: 'a-secret:with+signs%&=',
    OIDC_STAFF_CLAIM: 'hsaid',
    OIDC_FAMILY_CLAIM: 'pnr',
  });
  const provider = otherProvider();
  await new Promise<void>((resolve) => {
    server = provider.listen(port, '127.0.0.1', resolve);
  });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await here.s.close();
});

/** As another maker's: RSA, no claims parameter, the secret in the body, and what it knows only at its userinfo. */
function otherProvider(): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider: Provider = new Provider(issuer, {
    adapter: memoryAdapter(),
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    clientAuthMethods: ['client_secret_post'],
    clients: [
      {
        client_id: 'samsyn-at-another',
        client_secret: 'a-secret:with+signs%&=',
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${here.base}/auth/callback`],
        post_logout_redirect_uris: [`${here.base}/`],
      },
    ],
    claims: { openid: ['sub', 'hsaid', 'pnr'] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        logoutSource: (ctx, form) => {
          ctx.body = form;
        },
      },
    },
    interactions: { url: (_, { uid }) => `/someone/${uid}` },
    findAccount: async (_, sub) => ({
      accountId: sub,
      claims: async () => ({ sub, ...(present === 'cancels' ? {} : present.claims) }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client?.clientId, accountId: oidc.session?.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
  });
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/someone/')) return next();
    const result =
      present === 'cancels' ? { error: 'access_denied' } : { login: { accountId: present.id, remember: false } };
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result));
  });
  return provider;
}

const comeIn = async (browser: Browser, as: string): Promise<string> => {
  const page = await browser.open(
    `${here.base}/auth/login?as=${as}`,
    {},
    (next) => next.origin === here.base && arrived(next),
  );
  return page.url.pathname + page.url.search;
};

describe('with another provider, on another address, with other names of claims', () => {
  it('signs in someone at work', async () => {
    present = { id: 'x1', claims: { hsaid: 'SE0000000000-DEMOP001' } };
    const browser = new Browser();
    expect(await comeIn(browser, 'staff')).toBe('/');
    expect((await browser.ask(`${here.base}/api/me`)).body).toMatchObject({
      name: 'Sofia Provström',
      kind: 'employee',
    });
  });

  it('signs in a guardian whose number comes with a hyphen', async () => {
    present = { id: 'x2', claims: { pnr: '19820517-2383' } };
    const browser = new Browser();
    expect(await comeIn(browser, 'family')).toBe('/familj');
    expect((await browser.ask(`${here.base}/api/me`)).body).toMatchObject({
      name: 'Maria Exempelsson',
      kind: 'guardian',
    });
  });

  it('never lets a number open a door at work, or the other way round', async () => {
    present = { id: 'x3', claims: { hsaid: '198205172383', pnr: 'SE0000000000-DEMOP001' } };
    expect(await comeIn(new Browser(), 'staff')).toBe('/?fel=okant-konto');
    expect(await comeIn(new Browser(), 'family')).toBe('/?fel=okant-konto&to=%2Ffamilj');
  });

  it('says so when the provider does not send the claim, or the person cancels', async () => {
    present = { id: 'x4', claims: {} };
    expect(await comeIn(new Browser(), 'staff')).toBe('/?fel=misslyckades');
    present = 'cancels';
    expect(await comeIn(new Browser(), 'staff')).toBe('/?fel=avbruten');
  });

  it('signs out there too, and comes back to the first page', async () => {
    present = { id: 'x1', claims: { hsaid: 'SE0000000000-DEMOP001' } };
    const browser = new Browser();
    await comeIn(browser, 'staff');
    const { csrfToken } = (await browser.ask(`${here.base}/api/me`)).body;
    const { status, body } = await browser.ask(`${here.base}/auth/logout`, 'POST', undefined, csrfToken);
    expect(status).toBe(200);
    expect(new URL(body.to).origin).toBe(issuer);
    const page = await browser.open(body.to);
    const out = await browser.submit(page, { logout: 'yes' }, (next) => next.origin === here.base);
    expect(out.url.href).toBe(`${here.base}/`);
    expect((await browser.ask(`${here.base}/api/me`)).status).toBe(401);
  });

  it('has no embedded provider beside it', async () => {
    expect((await browserAt('/idp/login.css')).status).toBe(404);
    expect((await browserAt('/idp/.well-known/openid-configuration')).status).toBe(404);
  });
});

const browserAt = (path: string) => new Browser().open(here.base + path);
