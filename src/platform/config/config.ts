import { resolve } from 'node:path';
import { z } from 'zod';

const minutes = (fallback: number) => z.coerce.number().int().min(1).default(fallback);

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: z.url().optional(),
  DATABASE_APP_URL: z.url().optional(),
  DATABASE_WORKER_URL: z.url().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(16),
  SAMSYN_SECRET: z.string().min(32).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: z.string().default('openid'),
  OIDC_ACR: z.string().optional(),
  OIDC_STAFF_CLAIM: z.string().default('employeeHsaId'),
  OIDC_FAMILY_CLAIM: z.string().default('personalIdentityNumber'),
  SESSION_IDLE_MINUTES: minutes(30),
  SESSION_ABSOLUTE_MINUTES: minutes(600),
  ACCOUNT_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(600),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.email().default('svara-inte@samsyn.example'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  METRICS_TOKEN: z.string().optional(),
  WORKER: z.enum(['inside', 'none']).default('inside'),
  PAGES: z.enum(['inside', 'none']).default('inside'),
});

export type Config = ReturnType<typeof readConfig>;

/**
 * Reads settings from the environment. Throws one sentence per faulty variable, in the shape `NAME: what is wrong`.
 * The embedded login and mail catcher are for demonstration: in production they have to be replaced by real ones.
 */
export function readConfig(env: Record<string, string | undefined>) {
  // Whoever runs a command reads English; the house's own words for a wrong field are for people on a page.
  const parsed = Environment.safeParse(env, { error: z.locales.en().localeError });
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  const e = parsed.data;
  const production = e.NODE_ENV === 'production';
  if (production) requireInProduction(e);
  return {
    production,
    host: e.HOST,
    port: e.PORT,
    publicUrl: e.PUBLIC_URL ?? `http://localhost:${e.PORT}`,
    dataDir: resolve(e.DATA_DIR),
    database: {
      ownerUrl: e.DATABASE_URL,
      appUrl: e.DATABASE_APP_URL,
      workerUrl: e.DATABASE_WORKER_URL,
      pool: e.DATABASE_POOL,
    },
    secret: e.SAMSYN_SECRET,
    oidc: e.OIDC_ISSUER
      ? {
          issuer: e.OIDC_ISSUER,
          clientId: e.OIDC_CLIENT_ID ?? '',
          clientSecret: e.OIDC_CLIENT_SECRET ?? '',
          scope: e.OIDC_SCOPE,
          acr: e.OIDC_ACR,
        }
      : undefined,
    claims: { staff: e.OIDC_STAFF_CLAIM, family: e.OIDC_FAMILY_CLAIM },
    session: { idleMinutes: e.SESSION_IDLE_MINUTES, absoluteMinutes: e.SESSION_ABSOLUTE_MINUTES },
    requestsPerMinute: e.ACCOUNT_REQUESTS_PER_MINUTE,
    mail: { smtpUrl: e.SMTP_URL as string | undefined, from: e.MAIL_FROM },
    logLevel: e.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    metricsToken: e.METRICS_TOKEN,
    worker: e.WORKER,
    pages: e.PAGES,
  };
}

class ConfigError extends Error {}

function requireInProduction(e: z.infer<typeof Environment>): void {
  const needed = ['PUBLIC_URL', 'DATABASE_URL', 'SAMSYN_SECRET', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'SMTP_URL'] as const;
  const missing = needed.filter((name) => e[name] === undefined);
  if (missing.length > 0) throw new ConfigError(`missing in production: ${missing.join(', ')}`);
}
