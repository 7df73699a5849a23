import { expect, it } from 'vitest';
import { inFiles } from './same-file.ts';

const report = (id: string, child: string, number: string | null, unitId = 'falun') => ({ id, unitId, child, number });
const ids = (...reports: ReturnType<typeof report>[]) =>
  inFiles(reports)
    .map((file) => file.map(({ id }) => id).sort())
    .sort();

it('puts together what a person has joined, what has the same number, and what those lead to', () => {
  expect(
    ids(
      report('a', 'a', '1'),
      report('b', 'b', null),
      report('c', 'b', '2'),
      report('d', 'd', '2'),
      report('e', 'e', '1'),
    ),
  ).toEqual([
    ['a', 'e'],
    ['b', 'c', 'd'],
  ]);
});

it('never joins over units, nor children of whom nothing is known', () => {
  expect(
    ids(report('a', 'a', '1'), report('b', 'b', '1', 'borlange'), report('c', 'c', null), report('d', 'd', null)),
  ).toEqual([['a'], ['b'], ['c'], ['d']]);
});
