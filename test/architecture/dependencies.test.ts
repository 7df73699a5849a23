import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const ours = read('package.json');
const direct: Record<string, string> = { ...ours.dependencies, ...ours.devDependencies };
const lock: Record<string, { license?: string; optional?: boolean }> = read('package-lock.json').packages;

/** Permissive. MPL-2.0 asks only that changes to its own files are shared; it is here for axe, unchanged, in tests. */
const permissive =
  /^(MIT(-0)?|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|CC-BY-[34]\.0|OFL-1\.1|Unlicense|BlueOak-1\.0\.0|(Python|PSF)-2\.0|Zlib|MPL-2\.0|WTFPL)$/;

const licencesOf = (text: string): string[] => text.replace(/[()]/g, '').split(/ AND | OR /);

describe('what we lean on', () => {
  it('is named with its reason, and only that', () => {
    const document = readFileSync('docs/adr/0007-dependencies.md', 'utf8');
    const named = [...document.matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap((row) => (row[1] ?? '').split(', '))
      .filter((name) => /^(@?[a-z])/.test(name) && name !== 'package');
    expect(named.sort()).toEqual(Object.keys(direct).sort());
  });

  it('has exact versions', () => {
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('is permissive, with everything that comes along', () => {
    const folders = Object.keys(lock).filter((path) => path !== '' && existsSync(`${path}/package.json`));
    expect(folders.length).toBeGreaterThan(300);
    const faults = folders.flatMap((path) => {
      const said = read(`${path}/package.json`);
      const licence: string =
        typeof said.license === 'string' ? said.license : (said.license?.type ?? lock[path]?.license ?? 'none');
      const fine = licence.includes(' OR ')
        ? licencesOf(licence).some((l) => permissive.test(l))
        : licencesOf(licence).every((l) => permissive.test(l));
      return fine ? [] : [`${path}: ${licence}`];
    });
    expect(faults).toEqual([]);
  });
});
