import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageWeights } from './weights.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samsyn-web-'));
  await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir: folder } });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the built pages', () => {
  it('keep every family page within 170 kB of JavaScript', async () => {
    const [heaviest] = await pageWeights(folder, 'family.html');
    expect(heaviest?.kB).toBeGreaterThan(50);
    expect(heaviest?.kB).toBeLessThanOrEqual(170);
  });

  it('keep every staff page within 260 kB of JavaScript', async () => {
    const weights = await pageWeights(folder, 'index.html');
    expect(weights.map(({ page }) => page)).toContain('layout/StaffShell.tsx');
    expect(weights[0]?.kB).toBeLessThanOrEqual(260);
  });

  it('hold nothing that the content security policy forbids', async () => {
    for (const page of ['index.html', 'family.html']) {
      const html = await readFile(join(folder, page), 'utf8');
      expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
    }
    for (const sheet of (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.css')))
      expect(await readFile(join(folder, 'assets', sheet), 'utf8')).not.toMatch(/url\(["']?(data:|https?:)/);
  });

  it('leave the gallery out', async () => {
    expect(await readdir(folder)).not.toContain('gallery.html');
  });
});
