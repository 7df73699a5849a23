import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice, code, codes, day, longText, municipality, number, shortText, yesNo } from './column-kinds.ts';
import { readCsv } from './csv.ts';
import { judge, judgeAgain } from './judge.ts';
import { type Sheet, sheet } from './sheet.ts';

const kinds = {
  short: shortText(40),
  long: longText(40),
  code: code('x'),
  codes: codes('x', municipality),
  day,
  number: number(1, 30),
  choice: choice({ a_code: 'Ett ord', another: 'Två ord' }),
  yesNo: yesNo(),
};

describe('a value is kept in one way', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      '2026-11-27',
      '20261127',
      '2080, 2081;2080',
      ' Ett  ord ',
      'TVÅ ORD',
      'JA',
      '7',
      'e\u0301',
      'a\r\nb',
    ),
  );
  it.each(Object.entries(kinds))(
    '%s: reading what was kept gives the same, and so does reading what is shown',
    (_, kind) => {
      fc.assert(
        fc.property(texts, (text) => {
          const once = kind.read(text);
          if (!once.ok) return;
          expect(kind.read(once.value)).toEqual(once);
          expect(kind.read(kind.show?.(once.value) ?? once.value)).toEqual(once);
        }),
      );
    },
  );
  it.each([
    ['day', '2026-02-30'],
    ['day', '27 nov'],
    ['number', '31'],
    ['number', '1,5'],
    ['choice', 'Tre ord'],
    ['codes', '2080, Falun'],
    ['code', 'Falun Bup'],
    ['yesNo', 'kanske'],
    ['long', 'x'.repeat(41)],
    ['short', 'x\u0000'],
  ] as const)('%s does not take %j', (kind, text) => expect(kinds[kind].read(text).ok).toBe(false));
});

const spec: Sheet = sheet<'id' | 'name' | 'on' | 'who', { readonly names: readonly string[] }>({
  code: 'test',
  columns: [
    { key: 'id', header: 'Kod', kind: kinds.code, required: true },
    { key: 'name', header: 'Namn', kind: kinds.short, required: true },
    { key: 'on', header: 'Dag', kind: day, optional: true },
    { key: 'who', header: 'Vem', kind: kinds.short, optional: true, forReaders: true },
  ],
  identity: ['id'],
  read: async () => [],
  world: async () => ({ names: [] }),
  hold: async () => undefined,
  write: async () => undefined,
  rule:
    ({ world }) =>
    (row) =>
      world.names.includes(row.name) ? [] : [{ column: 'name', says: 'Namnet finns inte.' }],
});

const standing = [
  { id: 'a', name: 'Gammalt namn', on: '2026-01-01', who: 'Ada' },
  { id: 'b', name: 'B', on: '', who: '' },
];
const fates = (text: string, names = ['A', 'B', 'C']) =>
  judge(spec, readCsv(Buffer.from(text)), standing, { names }).map(({ line, fate, faults }) => [
    line,
    fate,
    ...faults.map(({ column, says }) => `${column}: ${says}`),
  ]);

describe('what becomes of a row', () => {
  it('new, changed, unchanged, and wrong in which column', () => {
    expect(fates('Namn;Kod;Dag\nA;a;2026-01-01\nB;b;\nC;c;\nD;d;\nC;;2026-13-01\n')).toEqual([
      [2, 'changed'],
      [3, 'unchanged'],
      [4, 'new'],
      [5, 'error', 'name: Namnet finns inte.'],
      [6, 'error', 'on: Datumet finns inte.', 'id: Här måste något stå.'],
    ]);
  });
  it('what stands is not judged by rules that came later', () => {
    expect(fates('Kod;Namn;Dag\na;Gammalt namn;2026-01-01\n')).toEqual([[2, 'unchanged']]);
  });
  it('a column that the file leaves out stays as it is', () => {
    const [row] = judge(spec, readCsv(Buffer.from('Kod;Namn\na;A\n')), standing, { names: ['A'] });
    expect(row).toMatchObject({ fate: 'changed', after: { id: 'a', name: 'A', on: '2026-01-01', who: 'Ada' } });
  });
  it('a row that stands twice is wrong both times', () => {
    expect(fates('Kod;Namn\nc;C\nb;B\nc;C\n').map(([line, fate]) => [line, fate])).toEqual([
      [2, 'error'],
      [3, 'unchanged'],
      [4, 'error'],
    ]);
  });
  it('a column for readers changes nothing, but is looked at when it says something else', () => {
    expect(fates('Kod;Namn;Dag;Vem\na;Gammalt namn;2026-01-01;Ada\nb;B;;Bo\n', [])).toEqual([
      [2, 'unchanged'],
      [3, 'error', 'name: Namnet finns inte.'],
    ]);
  });
  it('is the same when it is judged again, until something else stands', () => {
    const rows = judge(spec, readCsv(Buffer.from('Kod;Namn\na;A\nc;C\n')), standing, { names: ['A', 'C'] });
    expect(judgeAgain(spec, rows, standing, { names: ['A', 'C'] })).toEqual(rows);
    const taken = [...standing, { id: 'c', name: 'Någon annans', on: '', who: '' }];
    expect(judgeAgain(spec, rows, taken, { names: ['A', 'C'] }).map(({ fate }) => fate)).toEqual([
      'changed',
      'changed',
    ]);
  });
});
