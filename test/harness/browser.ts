import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import sparticuz from '@sparticuz/chromium';
import type axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/**
 * One process for everything falls when its first page is closed; nothing may weaken the content security policy; and
 * pages are painted faster without a graphics card made of software.
 */
const unwanted =
  /^--(single-process|in-process-gpu|disable-web-security|ignore-gpu-blocklist|use-gl|use-angle|enable-unsafe-swiftshader)/;

/** A real browser without a window. */
export const launchBrowser = async (): Promise<Browser> =>
  chromium.launch({
    args: [...sparticuz.args.filter((arg) => !unwanted.test(arg)), '--disable-gpu'],
    executablePath: await sparticuz.executablePath(),
    headless: true,
  });

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page against WCAG 2.0–2.2 A and AA, and against good practice, as short lines. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(async (values) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    // Only what is wrong, and without addresses of all that is right: that takes as long as the looking itself.
    const found = await runner.run({ runOnly: values, resultTypes: ['violations'], selectors: false });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, tags);
}

/** How many pixels wider than its window the page is. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
