import { dayOf, isDay } from '../../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import type { PlanView } from '../../domain/contract.ts';
import { measureWords as words } from './texts.sv.ts';

type Measure = PlanView['measures'][number];

/** No goal, as a choice of its own: a list in the browser takes the empty value as nothing chosen. */
export const noGoal = 'none';

/** The form's values: nothing chosen is an empty text. */
export interface MeasureValues {
  what: string;
  goalId: string;
  byKind: 'unit' | 'other' | '';
  unitId: string;
  personId: string;
  other: string;
  startsOn: string;
  endsOn: string;
}

export const newMeasure = (goalId: string | null): MeasureValues => ({
  what: '',
  goalId: goalId ?? noGoal,
  byKind: '',
  unitId: '',
  personId: '',
  other: '',
  startsOn: dayOf(),
  endsOn: '',
});

export const valuesOf = (measure: Measure): MeasureValues => ({
  what: measure.what,
  goalId: measure.goalId ?? noGoal,
  byKind: measure.byKind,
  unitId: measure.unitId ?? '',
  personId: measure.personId ?? '',
  other: measure.other,
  startsOn: measure.startsOn,
  endsOn: measure.endsOn,
});

/** What is sent, or what one has not chosen yet. */
export function measureOf(values: MeasureValues): { readonly body?: object; readonly wrong: FieldProblem[] } {
  const { what, goalId, byKind, unitId, personId, other, startsOn, endsOn } = values;
  const wrong = [
    ...(byKind === '' ? [{ path: 'byKind', message: words.choose.byKind }] : []),
    ...(byKind === 'unit' && unitId === '' ? [{ path: 'unitId', message: words.choose.unit }] : []),
    ...(isDay(startsOn) ? [] : [{ path: 'startsOn', message: words.choose.day }]),
    ...(isDay(endsOn) ? [] : [{ path: 'endsOn', message: words.choose.day }]),
  ];
  if (wrong.length > 0) return { wrong };
  const common = { what, goalId: goalId === noGoal ? null : goalId, startsOn, endsOn };
  const by = byKind === 'unit' ? { byKind, unitId, personId: personId || null } : { byKind, other };
  return { body: { ...common, ...by }, wrong };
}
