import { describe, expect, it } from 'vitest';
import { arrange, type Column, toCsv } from './columns.ts';

interface Unit {
  readonly name: string;
  readonly plans: number;
}
const units: Unit[] = [
  { name: 'Östra skolan', plans: 10 },
  { name: 'Bup Falun', plans: 9 },
  { name: 'Ängens förskola', plans: 100 },
];
const columns: Column<Unit>[] = [
  { key: 'name', header: 'Enhet', text: (unit) => unit.name },
  { key: 'plans', header: 'Planer', text: (unit) => String(unit.plans), sortBy: (unit) => unit.plans },
];
const names = (search: string, key: string, descending = false) =>
  arrange(units, columns, search, { key, descending }).map((unit) => unit.name);

describe('a table', () => {
  it('sorts words as Swedish does, å ä ö last', () => {
    expect(names('', 'name')).toEqual(['Bup Falun', 'Ängens förskola', 'Östra skolan']);
  });

  it('sorts numbers as numbers', () => {
    expect(names('', 'plans', true)).toEqual(['Ängens förskola', 'Östra skolan', 'Bup Falun']);
  });

  it('finds in every column, whatever the case', () => {
    expect(names('BUP', 'name')).toEqual(['Bup Falun']);
    expect(names('100', 'name')).toEqual(['Ängens förskola']);
    expect(names('Mora', 'name')).toEqual([]);
  });

  it('exports what a Swedish spreadsheet opens, and no formula', () => {
    const file = toCsv([{ name: '=HYPERLINK("http://ond.example")', plans: 1 }], columns);
    expect(file).toBe('\uFEFF"Enhet";"Planer"\r\n"\'=HYPERLINK(""http://ond.example"")";"1"\r\n');
  });
});
