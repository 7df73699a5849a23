import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CatalogueSeed } from './content.ts';
import type { EntryKind } from './model.ts';

const files = {
  way_in: 'ways-in',
  family_centre: 'family-centres',
  way_of_working: 'ways-of-working',
  good_example: 'good-examples',
} as const satisfies Record<EntryKind, string>;
const text = (name: string) => readFileSync(new URL(`../../../../data/dalarna/${name}.json`, import.meta.url), 'utf8');
const entries = (kind: EntryKind) => CatalogueSeed.parse(JSON.parse(text(files[kind])));

describe('what the county’s files know', () => {
  it.each(Object.entries(files))('every %s has its kind, its source and a code of its own', (kind, name) => {
    const all = CatalogueSeed.parse(JSON.parse(text(name)));
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ content }) => content.kind))).toEqual(new Set([kind]));
    expect(all.filter(({ content }) => content.source.length < 4)).toEqual([]);
  });

  it.each(Object.values(files))('%s invents no telephone number: only 112 and 1177 are written out', (name) => {
    const numbers = text(name).match(/\b0\d{1,3}[- ]\d[\d ]{4,}|\b\d{5,}\b/g) ?? [];
    expect(numbers).toEqual([]);
    const reaches = [...text(name).matchAll(/"reach": "([^"]+)"/g)].map(([, reach]) => reach ?? '');
    expect(reaches.filter((reach) => /\d/.test(reach) && !/\b(112|1177)\b/.test(reach))).toEqual([]);
  });

  it('a family centre, or that there is none, stands for each of the fifteen municipalities', () => {
    expect(new Set(entries('family_centre').map(({ content }) => content.municipalities[0])).size).toBe(15);
  });

  it('the hours are those of the review’s table', () => {
    const hours = Object.fromEntries(
      entries('family_centre').map(({ code, content }) => [
        code,
        content.kind === 'family_centre' ? content.hours : [],
      ]),
    );
    expect(hours['fc-avesta']).toEqual([
      { service: 'Öppen förskola', perWeek: 6 },
      { service: 'Socialtjänst', perWeek: 3 },
    ]);
    for (const [code, perWeek] of [
      ['fc-falun', 19.5],
      ['fc-gagnef', 15.5],
      ['fc-leksand', 24],
      ['fc-ludvika', 22.5],
    ] as const)
      expect(hours[code]).toEqual([{ service: 'Öppen förskola', perWeek }]);
  });

  it('instruments that are licensed are named and marked, with a word that they are not shown', () => {
    const licensed = entries('way_of_working').filter(({ content }) => 'licensed' in content && content.licensed);
    expect(licensed.map(({ code }) => code).sort()).toEqual([
      'arbetssatt-barnsakert',
      'arbetssatt-bbic',
      'arbetssatt-ester',
    ]);
    for (const { content } of licensed) expect(content.note).toMatch(/återges inte/);
  });

  it('a good example is asked of a function and never of a person', () => {
    for (const { content } of entries('good_example'))
      if (content.kind === 'good_example') expect(content.whoToAsk).toMatch(/växel|Resurs/);
  });
});
