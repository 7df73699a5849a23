import { describe, expect, it } from 'vitest';
import { coordinatorOf, measuresByGoal, organisationBeside } from './names.ts';

type Plan = Parameters<typeof measuresByGoal>[0] & Parameters<typeof coordinatorOf>[0];
const plan = {
  goals: [
    { id: 'g1', text: 'Sova' },
    { id: 'g2', text: 'Skolan' },
  ],
  measures: [
    { id: 'm1', goalId: 'g2' },
    { id: 'm2', goalId: null },
    { id: 'm3', goalId: 'g2' },
  ],
  parties: [
    { name: 'Bup', members: [{ given: 'Sofia', coordinator: false }] },
    { name: 'Socialtjänsten', members: [{ given: 'Anna', coordinator: true }] },
  ],
} as unknown as Plan;

describe('who does what', () => {
  it('puts measures under their goals, leaves goals without any out, and has the rest last', () => {
    const groups = measuresByGoal(plan).map(({ text, measures }) => [text, measures.map(({ id }) => id)]);
    expect(groups).toEqual([
      ['Skolan', ['m1', 'm3']],
      [null, ['m2']],
    ]);
  });

  it('finds the coordinator with the unit, and nobody when nobody coordinates', () => {
    expect(coordinatorOf(plan)).toMatchObject({ given: 'Anna', unit: 'Socialtjänsten' });
    expect(coordinatorOf({ parties: [] })).toBeUndefined();
  });

  it('does not say the organisation twice', () => {
    expect(organisationBeside('Skola, Falu kommun', 'Falu kommun')).toBe('');
    expect(organisationBeside('Bup Falun', 'Region Dalarna')).toBe('Region Dalarna');
  });
});
