import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CatalogueSeed } from '../domain/content.ts';
import { contentOf, draftOf, hoursIn } from './draft.ts';

const files = ['ways-in', 'family-centres', 'ways-of-working', 'good-examples'];
const entries = files.flatMap((file) =>
  CatalogueSeed.parse(
    JSON.parse(readFileSync(new URL(`../../../../data/dalarna/${file}.json`, import.meta.url), 'utf8')),
  ),
);

describe('an entry in the form', () => {
  it.each(entries.map(({ code, content }) => [code, content] as const))('%s comes out as it went in', (_, content) => {
    expect(contentOf(content.kind, draftOf(content))).toEqual(content);
  });

  it('reads hours in the spellings that people use, and keeps a line that has none', () => {
    expect(hoursIn('Öppen förskola: 19,5\nSocialtjänst 3 h\n\n MVC; 7.5 timmar \nBVC ibland')).toEqual([
      { service: 'Öppen förskola', perWeek: 19.5 },
      { service: 'Socialtjänst', perWeek: 3 },
      { service: 'MVC', perWeek: 7.5 },
      { service: 'BVC ibland', perWeek: -1 },
    ]);
  });

  it('takes one age as both ends, and none as only before birth', () => {
    const draft = { ...draftOf(), agesFrom: '7' };
    expect(contentOf('way_in', draft)).toMatchObject({ ages: { from: 7, to: 7 } });
    expect(contentOf('way_in', draftOf())).toMatchObject({ ages: null });
  });
});
