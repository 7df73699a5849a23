import { describe, expect, it } from 'vitest';
import { attendanceProblems, expectedAt } from './attendance.ts';
import type { WholePlan } from './contract.ts';
import type { Attended } from './contract-meeting.ts';

const party = (unitId: string, name: string, openUntil: string | null) =>
  ({ unitId, name, openUntil }) as WholePlan['parties'][number];
const plan = {
  parties: [party('bup', 'Bup Falun', '2027-01-01'), party('skola', 'Skolan', null)],
  guests: [{ id: 'gast', name: 'Mormor', relation: 'mormor' }],
};
const family = { child: { id: 'alva', given: 'Alva' }, guardians: [{ id: 'maria', name: 'Maria Exempelsson' }] };
const expected = expectedAt(plan, family, '2026-12-07');
const came = (whoKind: Attended['whoKind'], whoId: string): Attended => ({
  whoKind,
  whoId,
  came: true,
  mayDecide: null,
});
const everyone = [came('unit', 'bup'), came('child', 'alva'), came('guardian', 'maria'), came('guest', 'gast')];

describe('who came to a meeting', () => {
  it('is asked of the units that consent lets in, the child, the guardians and the guests', () => {
    expect(expected.map(({ name }) => name)).toEqual(['Bup Falun', 'Alva', 'Maria Exempelsson', 'Mormor']);
  });

  it('is complete when everyone is marked, and may tell of a unit that consent has closed since', () => {
    expect(attendanceProblems(plan, expected, everyone)).toEqual([]);
    expect(attendanceProblems(plan, expected, [...everyone, came('unit', 'skola')])).toEqual([]);
  });

  it('lacks someone', () => {
    expect(attendanceProblems(plan, expected, everyone.slice(1))).toEqual([
      { path: 'attendance.bup', message: 'Skriv om Bup Falun kom, och annars varför inte.' },
    ]);
  });

  it('does not take someone from outside, the right id under the wrong kind, or anyone twice', () => {
    const problems = (one: Attended) => attendanceProblems(plan, expected, [...everyone, one]).map(({ path }) => path);
    expect(problems(came('unit', 'polisen'))).toEqual(['attendance.4.whoId']);
    expect(problems(came('guest', 'maria'))).toEqual(['attendance.4.whoId']);
    expect(problems(came('unit', 'bup'))).toEqual(['attendance.4.whoId']);
  });
});
