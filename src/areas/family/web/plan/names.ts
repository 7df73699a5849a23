import type { FamilyPlan } from '../api.ts';

/** The unit's name; a party that is not there any more has none. */
export const nameOfParty = ({ parties }: Pick<FamilyPlan, 'parties'>, unitId: string): string =>
  parties.find((party) => party.unitId === unitId)?.name ?? 'En enhet som inte är med längre';

export type Coordinator = FamilyPlan['parties'][number]['members'][number] & { readonly unit: string };

/** The one who coordinates the plan, with where they work; undefined when nobody does. */
export function coordinatorOf({ parties }: Pick<FamilyPlan, 'parties'>): Coordinator | undefined {
  for (const { members, name } of parties) {
    const found = members.find(({ coordinator }) => coordinator);
    if (found) return { ...found, unit: name };
  }
  return undefined;
}

/** Measures under the goals that they serve, in the goals' order; last those without a goal. */
export function measuresByGoal({ goals, measures }: Pick<FamilyPlan, 'goals' | 'measures'>) {
  const groups = goals.map(({ id, text }) => ({
    id,
    text,
    measures: measures.filter(({ goalId }) => goalId === id),
  }));
  const rest = measures.filter(({ goalId }) => !goals.some(({ id }) => id === goalId));
  return [...groups, { id: 'other', text: null, measures: rest }].filter((group) => group.measures.length > 0);
}

/** The organisation, to stand beside a unit whose name does not tell it already. */
export const organisationBeside = (unit: string, organisation: string): string =>
  unit.includes(organisation) ? '' : organisation;
