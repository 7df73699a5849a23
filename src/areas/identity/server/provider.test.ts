import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../platform/config/config.ts';
import { arrived, Browser, freePort, listening } from '../testing.ts';
import { clientFor } from './provider.ts';

const production = (more: object) => ({
  ...readConfig({}),
  production: true,
  publicUrl: 'https://samsyn.example',
  ...more,
});
const nobody = async () => [];

describe('which provider is used', () => {
  it('never the embedded one in production', async () => {
    await expect(clientFor(Fastify(), production({ oidc: undefined }), nobody)).rejects.toThrow('demonstration only');
  });

  it('never one without encryption in production', async () => {
    const oidc = { issuer: 'http://idp.example', clientId: 'a', clientSecret: 'b' };
    await expect(clientFor(Fastify(), production({ oidc }), nobody)).rejects.toThrow('https');
  });

  it('says so kindly when it does not answer', async () => {
    const here = await listening({ OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`, OIDC_CLIENT_ID: 'a' });
    const page = await new Browser().open(`${here.base}/auth/login?as=family&to=/familj/plan`, {}, arrived);
    expect(page.url.search).toBe('?fel=svarar-inte&to=%2Ffamilj%2Fplan');
    await here.s.close();
  });
});
