import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { buildWeb, serveWeb } from '../src/app/web.ts';
import { startJobs } from '../src/app/worker.ts';
import { readConfig } from '../src/platform/config/config.ts';
import { freePort } from '../src/platform/db/embedded.ts';
import { type MailCatcher, startCatcher } from '../src/platform/mail/catcher.ts';
import { launchBrowser } from '../test/harness/browser.ts';
import { type Samsyn, samsyn } from '../test/harness/samsyn.ts';
import { type Width, windowOf } from './windows.ts';

export interface Stage {
  readonly s: Samsyn;
  readonly url: string;
  readonly mails: MailCatcher;
  /** A person with a browser of their own, signed in through the login provider. */
  readonly signIn: (way: 'staff' | 'family', name: string, width: Width) => Promise<Page>;
  /** Moves the clock of the server and of every browser. */
  readonly moveTo: (iso: string) => Promise<void>;
  close(): Promise<void>;
}

/** The whole of Samsyn with pages, mail and jobs, and a real browser to use it with. */
export async function openStage(): Promise<Stage> {
  await buildWeb();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const mails = await startCatcher();
  const environment = { PUBLIC_URL: url, SMTP_URL: mails.url, ACCOUNT_REQUESTS_PER_MINUTE: '100000' };
  const s = await samsyn(environment, serveWeb);
  await s.app.listen({ host: '127.0.0.1', port });
  const worker = await startJobs({
    config: readConfig({ NODE_ENV: 'test', ...environment }),
    url: s.database.workerUrl,
    clock: s.clock,
    logger: pino({ level: 'silent' }),
  });
  const browser = await launchBrowser();
  return {
    s,
    url,
    mails,
    signIn: async (way, name, width) => {
      const context = await browser.newContext({
        baseURL: url,
        viewport: windowOf(width),
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(20_000);
      await context.clock.install({ time: s.clock.now().toString() });
      const page = await context.newPage();
      await page.goto(`/auth/login?as=${way}`);
      await page.getByRole('button', { name }).first().click();
      await page.waitForURL((address) => !/^\/(idp|auth)/.test(address.pathname));
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      return page;
    },
    moveTo: async (iso) => {
      s.clock.moveTo(iso);
      await Promise.all(browser.contexts().map((context) => context.clock.setSystemTime(iso)));
    },
    close: async () => {
      await browser.close();
      await worker.stop();
      await s.close();
      await mails.close();
    },
  };
}
