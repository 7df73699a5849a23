import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Files that name a rule, as paths from the root with `/`, sorted. */
export interface Mentions {
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

const nobody: Mentions = { code: [], tests: [] };
const isTest = (path: string): boolean => /^(e2e|test)\/|\.test\.tsx?$/.test(path);
/** The files that write the rules down and print them; everything else that names a rule obeys it. */
const isDefinition = (path: string): boolean => path.startsWith('src/areas/law/') && !isTest(path);

/** Looks through `src`, `e2e` and `test` under `rootDir` for each id as a whole word; other words are passed over. */
export async function mentionsIn(rootDir: string, ids: ReadonlySet<string>): Promise<(id: string) => Mentions> {
  const found = new Map<string, { code: string[]; tests: string[] }>();
  for (const path of await sourceFiles(rootDir)) {
    if (isDefinition(path)) continue;
    const text = await readFile(join(rootDir, path), 'utf8');
    for (const id of new Set(text.match(/\b[a-z0-9]+(?:_[a-z0-9]+)+\b/g)?.filter((word) => ids.has(word)))) {
      const mentions = found.get(id) ?? { code: [], tests: [] };
      mentions[isTest(path) ? 'tests' : 'code'].push(path);
      found.set(id, mentions);
    }
  }
  return (id) => found.get(id) ?? nobody;
}

async function sourceFiles(rootDir: string): Promise<string[]> {
  const folders = await Promise.all(['src', 'e2e', 'test'].map((folder) => filesIn(rootDir, folder)));
  return folders
    .flat()
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
}

/** Every file below a folder; a folder that is not there has none. */
async function filesIn(rootDir: string, folder: string): Promise<string[]> {
  const names = await readdir(join(rootDir, folder), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.map((name) => [folder, ...name.split(sep)].join('/'));
}
