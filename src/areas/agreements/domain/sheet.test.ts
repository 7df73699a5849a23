import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../../../platform/sheets/sheet.ts';
import { type PartyInCell, partiesCell, partiesIn } from './party-cell.ts';
import type { RegisterKey } from './sheet-columns.ts';
import { type RegisterWorld, registerRule } from './sheet-rule.ts';

type Row = SheetRow<RegisterKey>;

const party: fc.Arbitrary<PartyInCell> = fc
  .record({
    name: fc
      .string({ unit: fc.constantFrom(...'abÅ[]:, '), minLength: 1, maxLength: 20 })
      .map((name) => `P${name}q`.replaceAll(/\s+/g, ' ')),
    organisation: fc.constantFrom('falu-kommun', 'region-dalarna'),
    whole: fc.boolean(),
    units: fc.uniqueArray(fc.constantFrom('bup', 'skola-1', 'bvc'), { maxLength: 3 }),
  })
  .map(({ units, ...rest }) => ({ ...rest, units: rest.whole ? [] : [...units].sort() }));

describe('parties in a cell', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(party, { maxLength: 5 }), (parties) => {
        expect(partiesIn(partiesCell(parties))).toEqual({ ok: true, value: parties });
      }),
    );
  });
  it('may be written with other spaces, and say how when they are not understood', () => {
    expect(partiesIn(' Bup  [region-dalarna:bup , bvc] ')).toEqual({
      ok: true,
      value: [{ name: 'Bup', organisation: 'region-dalarna', whole: false, units: ['bup', 'bvc'] }],
    });
    expect(partiesIn('Bup')).toMatchObject({ ok: false, reason: expect.stringMatching(/^Skriv en part per rad/) });
  });
});

const world: RegisterWorld = {
  today: '2026-11-23',
  municipalities: new Set(['2080', '2081']),
  organisations: new Set(['falu-kommun', 'region-dalarna']),
  units: new Map([
    ['bup', 'region-dalarna'],
    ['skola-1', 'falu-kommun'],
  ]),
  moved: new Map(),
  signed: new Set(),
};
const good: Row = {
  code: 'lok-falun',
  number: '2',
  kind: 'lok',
  title: 'LÖK Falun',
  municipality: '2080',
  parent: '',
  ledBy: '',
  note: '',
  state: 'decided',
  draftedOn: '',
  decidedOn: '2026-10-01',
  decidedBy: '',
  from: '2027-01-01',
  to: '2028-12-31',
  openEnded: 'nej',
  lastDay: '',
  agesFrom: '',
  agesTo: '',
  unborn: 'nej',
  target: '',
  summary: '',
  parties: 'Falun [falu-kommun: hela]',
};
const first: Row = {
  ...good,
  number: '1',
  from: '2024-01-01',
  to: '2026-12-31',
  decidedOn: '2023-12-01',
  lastDay: '2026-12-31',
};

const faults = (row: Row, before?: Row, others: readonly Row[] = [first], around: Partial<RegisterWorld> = {}) => {
  const after = new Map([...others, row].map((each) => [`${each.code} / ${each.number}`, each]));
  return registerRule({ after, world: { ...world, ...around } })(row, before).map(({ column }) => column);
};

describe('what an import may write in the register', () => {
  it('takes a new version after the one before', () => expect(faults(good)).toEqual([]));
  it.each<[string, Partial<Row>, string]>([
    ['an end before a start', { to: '2026-12-31', from: '2027-01-01' }, 'to'],
    ['no first day', { from: '' }, 'from'],
    ['no last day', { to: '' }, 'to'],
    ['a last day and until further notice', { openEnded: 'ja' }, 'openEnded'],
    ['a decision that has not been taken', { decidedOn: '2026-11-24' }, 'decidedOn'],
    ['ages the wrong way round', { agesFrom: '10', agesTo: '9' }, 'agesTo'],
    ['a municipality that is not there', { municipality: '0180' }, 'municipality'],
    ['a local one without municipality', { municipality: '' }, 'municipality'],
    ['a parent that is not there', { parent: 'ingen' }, 'parent'],
    ['a party that does not exist', { parties: 'X [ingen: hela]' }, 'parties'],
    ['a unit that does not exist', { parties: 'X [region-dalarna: ingen]' }, 'parties'],
    ['a unit of another', { parties: 'X [region-dalarna: skola-1]' }, 'parties'],
    ['nobody that it is between', { parties: '' }, 'parties'],
    ['versions that overlap', { from: '2026-12-31' }, 'from'],
    ['another title than the other version', { title: 'Något annat' }, 'title'],
    ['a last day that is for readers', { lastDay: '2030-01-01' }, 'lastDay'],
  ])('not %s', (_, wrong, column) => expect(faults({ ...good, ...wrong })).toContain(column));

  it('sees that a decision has moved the end of the version before', () => {
    expect(faults(good, undefined, [first], { moved: new Map([['lok-falun / 1', '2027-06-30']]) })).toEqual(['from']);
    expect(
      faults({ ...good, from: '2026-07-01' }, undefined, [first], {
        moved: new Map([['lok-falun / 1', '2026-06-30']]),
      }),
    ).toEqual([]);
  });
  it('one local agreement in a municipality, and one draft at a time', () => {
    const other = { ...good, code: 'lok-annan', number: '1' };
    expect(faults(other, undefined, [first])).toEqual(['municipality']);
    const draft = { ...good, state: 'draft', decidedOn: '', from: '', to: '' };
    expect(faults(draft, undefined, [first, { ...draft, number: '3' }])).toEqual(['state']);
  });
  it('leaves what has been decided, and the parties that somebody signs for', () => {
    expect(faults({ ...first, to: '2026-11-30', lastDay: '' }, first, [])).toEqual(['to']);
    expect(faults({ ...first, title: 'Nytt namn', lastDay: '' }, first, [])).toEqual([]);
    const draft = { ...good, state: 'draft', decidedOn: '', from: '', to: '', lastDay: '' };
    const renamed = { ...draft, parties: 'Falu kommun [falu-kommun: hela]' };
    expect(faults(renamed, draft)).toEqual([]);
    expect(faults(renamed, draft, [first], { signed: new Set(['lok-falun / 2']) })).toEqual(['parties']);
  });
});
