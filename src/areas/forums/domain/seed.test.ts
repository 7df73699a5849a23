import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ForumFiles, forumFileProblems } from './seed.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const files = ForumFiles.parse({
  forums: read('data/dalarna/forums.json'),
  inhabitants: read('data/dalarna/inhabitants.json'),
  practice: read('data/demo/forum-practice.json').practice,
});
const units = new Set<string>(read('data/dalarna/units.json').map(({ code }: { code: string }) => code));

it('the county’s forums agree with each other and with its units', () => {
  expect(forumFileProblems(files, units)).toEqual([]);
});

it('a parent, unit or code that is wrong is named', () => {
  const [first] = files.forums;
  if (first === undefined) throw new Error('no forums');
  const wrong = { ...first, parent: 'nowhere', parties: [{ name: 'x', why: 'x', unit: 'no-unit' }] };
  expect(forumFileProblems({ ...files, forums: [wrong, wrong], practice: [] }, units)).toEqual([
    `forum ${first.code} stands twice`,
    `forum ${first.code}: no parent nowhere`,
    `forum ${first.code}: no parent nowhere`,
    `forum ${first.code}: no unit no-unit`,
    `forum ${first.code}: no unit no-unit`,
  ]);
});

it('every party says why, with the place in the document', () => {
  const parties = files.forums.flatMap((forum) => forum.parties);
  expect(parties.length).toBeGreaterThan(200);
  expect(parties.filter(({ why }) => !/avsnitt \d/.test(why))).toEqual([]);
});

it('every municipality’s size has its day and source', () => {
  expect(files.inhabitants).toHaveLength(15);
  expect(files.inhabitants.filter(({ source }) => !source.startsWith('SCB'))).toEqual([]);
});
