import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaOrder, fences } from './fences.ts';
import { circle, importsOf, reachable, sourceFiles } from './imports.ts';

const files = sourceFiles();
const imports = files.flatMap(importsOf);

/** ES2023 and later, which the build does not replace: Chrome 100 and Safari 15.6 stop at them. */
const tooNew =
  /\b(Map|Object)\.groupBy\(|\.(toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(|Promise\.(withResolvers|try)\(/;

describe('the house keeps its order', () => {
  it('reads real imports', () => expect(imports.length).toBeGreaterThan(100));

  it.each(fences)('$name, since $why', ({ broken }) => {
    expect(imports.filter(broken).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no circle of imports', () => expect(circle(imports)).toBeUndefined());

  it('uses nothing on pages that the oldest browsers they are built for lack', () => {
    const pages = [...reachable('src/web/main.tsx', imports), ...reachable('src/web/family-main.tsx', imports)];
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((file) => tooNew.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('lists every area in the order of areas', () => {
    expect(readdirSync('src/areas').sort()).toEqual([...areaOrder].sort());
  });

  it('keeps files small: median at most 80 lines, 95th percentile at most 300, none over 400', () => {
    const lengths = files
      .filter((f) => !/\.gen\.ts$/.test(f))
      .map((file) => readFileSync(file, 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor(lengths.length * share)] ?? 0;
    expect(at(0.5)).toBeLessThanOrEqual(80);
    expect(at(0.95)).toBeLessThanOrEqual(300);
    expect(lengths.at(-1)).toBeLessThanOrEqual(400);
  });
});

describe('a broken fence is seen', () => {
  const breach = (from: string, to: string) =>
    fences.filter((fence) => fence.broken({ from, to, typeOnly: false })).map((fence) => fence.name);
  it.each([
    ['src/areas/law/index.ts', 'src/areas/plans/index.ts', 'areas lean on earlier areas only'],
    ['src/areas/plans/server/x.ts', 'src/areas/sharing/server/y.ts', 'an area is entered through its index'],
    ['src/areas/plans/web/Page.tsx', 'src/platform/db/pool.ts', 'pages import only what is pure'],
    ['src/areas/plans/domain/model.ts', 'src/platform/db/pool.ts', 'domain is pure'],
    ['src/platform/http/x.ts', 'src/areas/plans/index.ts', 'the platform knows no area'],
    ['src/areas/plans/server/x.ts', 'src/app/routes.ts', 'areas do not know the app'],
  ])('%s → %s', (from, to, name) => expect(breach(from, to)).toContain(name));

  it('a function that is too new for a page', () => expect('Map.groupBy(rows, byUnit)').toMatch(tooNew));

  it('a circle', () => {
    expect(
      circle([
        { from: 'a', to: 'b', typeOnly: false },
        { from: 'b', to: 'a', typeOnly: false },
      ]),
    ).toEqual(['a', 'b', 'a']);
  });
});
