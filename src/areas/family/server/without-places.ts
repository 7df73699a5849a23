import type { WholePlan } from '../../plans/index.ts';

type Kind = NonNullable<WholePlan['measures'][number]['organisationKind']>;

/**
 * The plan for a family member whom protection keeps the child's places from. The database has already taken away the
 * names and ids of units and the places of meetings (plans.whole); here goes what else leads there: telephones other than
 * the coordinator's, and what the units have written of themselves. OSL 21 kap. 3 and 3 a §§.
 */
export function withoutPlaces(plan: WholePlan): WholePlan {
  return {
    ...plan,
    parties: plan.parties.map((party) => ({
      ...party,
      organisation: inGeneral(party.organisationKind),
      members: party.members.map((member) => ({ ...member, phone: member.coordinator ? member.phone : null })),
    })),
    measures: plan.measures.map((measure) => ({
      ...measure,
      organisation: measure.organisationKind && inGeneral(measure.organisationKind),
    })),
    parts: [],
  };
}

const inGeneral = (kind: Kind): string => (kind === 'region' ? 'Regionen' : kind === 'municipality' ? 'Kommunen' : '');
