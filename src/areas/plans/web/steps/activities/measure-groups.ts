import type { PlanView } from '../../../domain/contract.ts';

type Measure = PlanView['measures'][number];

/** Measures of one unit, or by others; the own unit first, others last. */
export interface MeasureGroup {
  readonly unitId: string | null;
  readonly unit: string | null;
  readonly measures: readonly Measure[];
}

/** True for a measure whose last day has passed without it being done. Days are ISO days, inclusive. */
export const isLate = ({ endsOn, status }: Measure, today: string): boolean => endsOn < today && status !== 'done';

/** The plan's measures by who is responsible, in the order of the plan. */
export function measureGroups({ measures, ownUnitId }: Pick<PlanView, 'measures' | 'ownUnitId'>): MeasureGroup[] {
  const groups = [...new Set(measures.map(({ unitId }) => unitId))].map((unitId) => {
    const all = measures.filter((measure) => measure.unitId === unitId);
    return { unitId, unit: all[0]?.unit ?? null, measures: all };
  });
  const place = ({ unitId }: MeasureGroup) => (unitId === ownUnitId ? 0 : unitId === null ? 2 : 1);
  return groups.sort((a, b) => place(a) - place(b));
}
