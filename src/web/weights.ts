import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** What a page costs the reader: every script that must come before it shows, gzipped, in kB (1 000 bytes). */
export interface PageWeight {
  /** The page's source file. */
  readonly page: string;
  readonly kB: number;
}

/** The frame that all staff pages but the start page stand in; loaded beside the page. */
const frames: Readonly<Record<string, string>> = { 'index.html': 'layout/StaffShell.tsx' };

/**
 * Weights of one entry's pages (`index.html` or `family.html`) in a built folder, heaviest first: the entry itself,
 * its frame, and everything the page's own file needs.
 */
export async function pageWeights(folder: string, entry: string): Promise<PageWeight[]> {
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
  const frame = frames[entry];
  const pages = [...new Set(closure(manifest, [entry]).flatMap((key) => manifest[key]?.dynamicImports ?? []))];
  const weights = [entry, ...pages].map(async (page) => {
    const keys = closure(manifest, [entry, ...(frame ? [frame] : []), page]);
    const files = new Set(keys.flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js')));
    const sizes = await Promise.all(
      [...files].map(async (file) => gzipSync(await readFile(join(folder, file))).length),
    );
    return { page, kB: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100) / 10 };
  });
  return (await Promise.all(weights)).sort((a, b) => b.kB - a.kB);
}

/** The chunks and all that they import at once. */
function closure(manifest: Manifest, keys: readonly string[], found = new Set<string>()): string[] {
  for (const key of keys) {
    if (found.has(key) || !manifest[key]) continue;
    found.add(key);
    closure(manifest, manifest[key].imports ?? [], found);
  }
  return [...found];
}
