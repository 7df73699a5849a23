import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

/** Gzipped JavaScript, in kB, of what the browser loads before `first` shows: the entry, the page's own chunk and all they import. */
export async function pageSize(entry: string, first: readonly string[] = []): Promise<number> {
  const manifest = JSON.parse(await readFile('dist/web/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
  const files = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`${key} is not among the built pages`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) add(next);
  };
  for (const key of [entry, ...first]) add(key);
  let bytes = 0;
  for (const file of files) if (file.endsWith('.js')) bytes += gzipSync(await readFile(join('dist/web', file))).length;
  return Math.round(bytes / 100) / 10;
}
