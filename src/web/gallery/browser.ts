import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../../../test/harness/browser.ts';
import { servePages } from './serve.ts';

/** A browser and the built gallery to look at with it. */
export interface Stage {
  /**
   * Opens a page, Swedish in words and time; `complaints` fills with what the browser objects to. `as: null` is a
   * visitor whom nobody knows.
   */
  readonly open: (
    path: string,
    options?: BrowserContextOptions & { readonly as?: null },
  ) => Promise<{ page: Page; complaints: string[] }>;
  readonly close: () => Promise<void>;
}

/** Builds the pages with the gallery, serves them, and starts a browser. Takes some seconds. */
export async function openStage(answers: Readonly<Record<string, unknown>>): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'samsyn-gallery-'));
  await build({ configFile: 'vite.config.ts', mode: 'gallery', logLevel: 'error', build: { outDir: folder } });
  const { server, address } = await servePages(folder, answers);
  const browser = await launchBrowser();
  return {
    open: async (path, { as, ...options } = {}) => {
      const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', ...options });
      if (as === null) await context.route('**/api/me', (route) => route.fulfill({ status: 401, json: {} }));
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        const isExpected = as === null && message.text().includes('401');
        if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
      });
      await page.goto(address + path, { waitUntil: 'networkidle' });
      return { page, complaints };
    },
    close: async () => {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
