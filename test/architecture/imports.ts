import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Import {
  readonly from: string;
  /** A file of ours as a path from the root, or a package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

export const sourceFiles = (pattern = 'src/**/*.{ts,tsx}'): string[] =>
  globSync(pattern)
    .filter((file) => !file.endsWith('.d.ts'))
    .sort();

/** Every import in a file, read with a parser: static, dynamic with a literal, and re-exports. */
export function importsOf(file: string): Import[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const resolve = (target: string) => (target.startsWith('.') ? join(dirname(file), target) : target);
  const text = readFileSync(file, 'utf8');
  return [
    ...module.staticImports.map((i) => ({
      from: file,
      to: resolve(i.moduleRequest.value),
      typeOnly: i.entries.length > 0 && i.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((e) =>
      e.entries.flatMap((entry) =>
        entry.moduleRequest ? [{ from: file, to: resolve(entry.moduleRequest.value), typeOnly: entry.isType }] : [],
      ),
    ),
    ...module.dynamicImports.flatMap((i) => {
      const literal = /^['"](.+)['"]$/.exec(text.slice(i.moduleRequest.start, i.moduleRequest.end))?.[1];
      return literal ? [{ from: file, to: resolve(literal), typeOnly: false }] : [];
    }),
  ];
}

/** A circle of imports at run time, as the files it goes through; undefined when there is none. */
export function circle(imports: readonly Import[]): readonly string[] | undefined {
  const next = Map.groupBy(
    imports.filter((i) => !i.typeOnly),
    (i) => i.from,
  );
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to } of next.get(file) ?? []) {
      const found = walk(to, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of next.keys()) {
    const found = walk(file, []);
    if (found) return found;
  }
  return undefined;
}

/** The files that a page loads, from `start`: what it imports at run time, as far as it is pure. */
export function reachable(start: string, imports: readonly Import[]): readonly string[] {
  const next = Map.groupBy(
    imports.filter((i) => !i.typeOnly && isForPages(i.to)),
    (i) => i.from,
  );
  const found = new Set([start]);
  for (const file of found) for (const { to } of next.get(file) ?? []) found.add(to);
  return [...found];
}

const isForPages = (file: string): boolean =>
  /^src\/.*\.tsx?$/.test(file) && !/^src\/(areas\/[^/]+\/server|app)\/|^src\/platform\/(?!time\/)/.test(file);
