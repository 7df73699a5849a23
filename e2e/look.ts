import { globSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sideways, violations } from '../test/harness/browser.ts';
import { widths, windowOf } from './windows.ts';

/** Names of the story that may stand inside a page but never in its title or address. */
const names = /Alva|Exempelsson|Låtsasson|20120314/;

/** Pages that somebody has looked at, and what the browser has objected to, per page. */
const seen: string[] = [];
const objections = new WeakMap<Page, string[]>();

/** The pictures that the README and the handbook show; `npm run pictures` makes them anew. */
const inDocuments = new Set(
  ['README.md', ...globSync('docs/**/*.md')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/pictures\/([\w-]+)\.png/g)].map(([, name = '']) => name),
  ),
);

/** Starts listening for what a browser objects to: broken content security policy, errors, failed loads. */
export function listen(page: Page): Page {
  const list: string[] = [];
  objections.set(page, list);
  page.on('pageerror', (error) => list.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A refusal that a page shows is also told to the console as a failed load; the page's own words are what counts.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) list.push(message.text());
  });
  return page;
}

/**
 * Looks at a page as it stands: no violation that axe can see, nothing wider than the window, no name in the title or
 * the address, no objection from the browser. With SAMSYN_PICTURES set, keeps a picture of the whole page under `name`;
 * with SAMSYN_DOCUMENT_PICTURES, what a person first sees of the pages that the documents show.
 */
export async function look(page: Page, name: string): Promise<void> {
  const width = page.viewportSize()?.width ?? 0;
  const where = `${name} at ${width} pixels`;
  await page.waitForLoadState('networkidle');
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await violations(page), where).toEqual([]);
  expect(await sideways(page), `${where} is wider than the window`).toBe(0);
  expect(await page.title(), where).not.toMatch(names);
  expect(decodeURIComponent(page.url()), where).not.toMatch(names);
  expect(objections.get(page) ?? [], where).toEqual([]);
  seen.push(where);
  const picture = `${name}-${width}`;
  await keep(page, process.env['SAMSYN_PICTURES'], picture, true);
  if (inDocuments.has(picture)) await keep(page, process.env['SAMSYN_DOCUMENT_PICTURES'], picture, false);
}

/**
 * Looks at a page in a telephone's window and in a desk's, and leaves it in its own: for the journeys that are walked
 * once.
 */
export async function lookInBoth(page: Page, name: string): Promise<void> {
  const own = page.viewportSize();
  for (const width of widths) {
    await page.setViewportSize(windowOf(width));
    await look(page, name);
  }
  if (own) await page.setViewportSize(own);
}

async function keep(page: Page, folder: string | undefined, picture: string, fullPage: boolean): Promise<void> {
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${picture}.png`, fullPage });
}

/** What has been looked at, for the test's own words at the end. */
export const looked = (): readonly string[] => seen;
