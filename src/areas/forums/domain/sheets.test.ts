import { describe, expect, it } from 'vitest';
import { forumRule } from './forum-sheet.ts';
import { memberRule, partyRule } from './people-sheets.ts';

const forum = {
  code: 'grupp',
  name: 'Gruppen',
  level: 'operational',
  municipalities: '2080',
  mandate: 'advises',
  mandateWords: '',
  identity: 'anonymous',
  times: '1',
  per: 'month',
  parent: 'styr',
  convenes: 'bup',
  state: 'active',
  reason: '',
  source: 'x',
  note: '',
};
const above = { ...forum, code: 'styr', parent: '' };

describe('what an import may write of forums', () => {
  const faults = (more: Partial<typeof forum>, top = above) => {
    const row = { ...forum, ...more };
    const after = new Map([top, row].map((each) => [each.code, each]));
    const world = { units: new Set(['bup']), municipalities: new Set(['2080']) };
    return forumRule({ after, world })(row).map(({ column }) => column);
  };
  it('takes a good one', () => expect(faults({})).toEqual([]));
  it.each<[string, Partial<typeof forum>, string]>([
    ['a municipality that is not there', { municipalities: '2080, 0180' }, 'municipalities'],
    ['half a rhythm', { per: '' }, 'per'],
    ['a forum above that is not there', { parent: 'ingen' }, 'parent'],
    ['a forum above itself', { parent: 'grupp' }, 'parent'],
    ['a unit that is not there', { convenes: 'ingen' }, 'convenes'],
    ['one that rests without why', { state: 'dormant' }, 'reason'],
    ['one that is active with why it rests', { reason: 'x' }, 'reason'],
  ])('not %s', (_, wrong, column) => expect(faults(wrong)).toEqual([column]));
  it('not one that is above the one above', () =>
    expect(faults({}, { ...above, parent: 'grupp' })).toEqual(['parent']));
});

describe('what an import may write of parties', () => {
  const row = { forum: 'grupp', name: 'Bup', unit: 'bup', why: 'x', agreement: 'rok' };
  const world = { forums: new Set(['grupp']), units: new Set(['bup']), agreements: new Set(['rok']) };
  const faults = (more: Partial<typeof row>, others: (typeof row)[] = []) => {
    const one = { ...row, ...more };
    const after = new Map([...others, one].map((each) => [`${each.forum} / ${each.name} / ${each.unit}`, each]));
    return partyRule({ after, world })(one).map(({ column }) => column);
  };
  it('takes a good one, and one without unit', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ unit: '' }, [{ ...row, name: 'Annan', unit: '' }])).toEqual([]);
  });
  it('not what does not exist', () => {
    expect(faults({ forum: 'ingen', unit: 'ingen', agreement: 'ingen' })).toEqual(['forum', 'unit', 'agreement']);
  });
  it('not a unit twice', () => expect(faults({}, [{ ...row, name: 'Barnpsyk' }])).toEqual(['unit']));
});

describe('what an import may write of people in forums', () => {
  const row = { forum: 'grupp', unit: 'bup', person: 'sofia', name: 'Sofia Provström', convenes: 'nej', sits: 'ja' };
  const world = {
    forums: new Map([['grupp', 'skola']]),
    parties: new Set(['grupp / bup', 'grupp / skola', 'grupp / stod']),
    people: new Map([
      ['sofia', 'Sofia Provström'],
      ['siv', 'Siv Samordnarprov'],
    ]),
    atWork: new Set(['sofia / bup', 'sofia / stod', 'siv / bup']),
    support: new Set(['stod']),
    self: 'siv',
  };
  const faults = (more: Partial<typeof row>, before?: typeof row) =>
    memberRule({ after: new Map(), world })({ ...row, ...more }, before).map(({ column }) => column);
  it('takes a good one', () => expect(faults({})).toEqual([]));
  it.each<[string, Partial<typeof row>, string[]]>([
    ['a forum that is not there', { forum: 'ingen' }, ['forum']],
    ['a person that is not there', { person: 'ingen' }, ['person']],
    ['another person than the name says', { name: 'Någon Annan' }, ['name']],
    ['a unit that is no party, where the person does not work', { unit: 'bvc' }, ['unit', 'person']],
    ['one who calls for another unit than the one that does', { convenes: 'ja' }, ['convenes']],
    ['the one who imports', { person: 'siv', name: 'Siv Samordnarprov' }, ['person']],
    ['the county’s own support', { unit: 'stod' }, ['person']],
    ['the end of what was not', { sits: 'nej' }, ['sits']],
  ])('not %s', (_, wrong, columns) => expect(faults(wrong)).toEqual(columns));
  it('lets somebody leave wherever they work by now', () => {
    expect(faults({ sits: 'nej', unit: 'bvc' }, { ...row, unit: 'bvc' })).toEqual([]);
  });
});
