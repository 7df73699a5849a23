import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sideways, violations } from '../../../test/harness/browser.ts';
import { answers } from './answers.ts';
import { openStage, type Stage } from './browser.ts';

/** A folder to put pictures in, for whoever wants to look. */
const pictures = process.env['SAMSYN_PICTURES'];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(answers);
}, 90_000);
afterAll(() => stage?.close());

async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** Every width and scheme where the pieces are; the corners are enough where the frame is. */
const all = [
  [360, 'light'],
  [360, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const;
const corners = [all[0], all[3]] as const;

const places = [
  ['galleri', '/gallery.html?rows=20', {}, all],
  ['galleri för familj', '/gallery.html?rows=20&family', {}, corners],
  ['start', '/', { as: null }, corners],
  ['start efter misslyckad inloggning', '/?fel=valj-vem&to=%2Ffamilj', { as: null }, corners],
  ['personal', '/gallery.html?show=staff#/planer', {}, corners],
  ['familj', '/gallery.html?show=family&family#/familj', {}, corners],
] as const;

describe.each(places)('%s', (name, path, who, looks) => {
  it.each(looks)(
    '%i pixels wide, %s: no accessibility violations, nothing sideways, nothing the browser objects to',
    async (width, colorScheme) => {
      const { page, complaints } = await stage.open(path, { ...who, colorScheme, viewport: { width, height: 800 } });
      await picture(page, `${name}-${width}-${colorScheme}`);
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it('can be read at 320 pixels, which is also 400 per cent of 1280', async () => {
    const { page } = await stage.open(path, { ...who, viewport: { width: 320, height: 640 } });
    expect(await sideways(page)).toBe(0);
    await page.context().close();
  });
});
