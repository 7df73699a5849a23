import { describe, expect, it } from 'vitest';
import { measureOf, newMeasure } from './measure-values.ts';

const filled = { ...newMeasure('goal'), what: 'Samtal', startsOn: '2026-11-23', endsOn: '2027-02-26' };

describe('a measure as it is sent', () => {
  it('needs somebody who does it, and days', () => {
    const { wrong } = measureOf({ ...newMeasure(null), startsOn: '', endsOn: 'snart' });
    expect(wrong.map(({ path }) => path)).toEqual(['byKind', 'startsOn', 'endsOn']);
    expect(measureOf({ ...filled, byKind: 'unit' }).wrong.map(({ path }) => path)).toEqual(['unitId']);
  });

  it('by a unit, with or without a person', () => {
    expect(measureOf({ ...filled, byKind: 'unit', unitId: 'bup' }).body).toEqual({
      what: 'Samtal',
      goalId: 'goal',
      startsOn: '2026-11-23',
      endsOn: '2027-02-26',
      byKind: 'unit',
      unitId: 'bup',
      personId: null,
    });
  });

  it('by someone else, in words and without the unit that was chosen first', () => {
    const { body } = measureOf({ ...filled, goalId: 'none', byKind: 'other', unitId: 'bup', other: 'Mormor' });
    expect(body).toMatchObject({ goalId: null, byKind: 'other', other: 'Mormor' });
    expect(body).not.toHaveProperty('unitId');
  });
});
