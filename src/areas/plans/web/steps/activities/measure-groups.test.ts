import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../../domain/contract.ts';
import { isLate, measureGroups } from './measure-groups.ts';

type Measure = PlanView['measures'][number];
const measure = (id: string, unitId: string | null, more: Partial<Measure> = {}) =>
  ({ id, unitId, unit: unitId, endsOn: '2026-12-01', status: 'under_way', ...more }) as unknown as Measure;

describe('measures as they are followed up', () => {
  it('the own unit first, then the other units, then others', () => {
    const groups = measureGroups({
      ownUnitId: 'bup' as PlanView['ownUnitId'],
      measures: [measure('1', null), measure('2', 'skola'), measure('3', 'bup'), measure('4', 'skola')],
    });
    expect(groups.map(({ unitId, measures }) => [unitId, measures.map(({ id }) => id)])).toEqual([
      ['bup', ['3']],
      ['skola', ['2', '4']],
      [null, ['1']],
    ]);
  });

  it('are late from the day after the last, unless done', () => {
    expect(isLate(measure('1', 'bup'), '2026-12-01')).toBe(false);
    expect(isLate(measure('1', 'bup'), '2026-12-02')).toBe(true);
    expect(isLate(measure('1', 'bup', { status: 'done' }), '2026-12-02')).toBe(false);
  });
});
