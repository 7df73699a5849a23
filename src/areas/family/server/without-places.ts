import { coordinatorOf, nameAndNumber, organisationInGeneral, type WholePlan } from '../../plans/index.ts';

/**
 * The plan for a family member whom protection keeps the child's places from. The database has already taken away the
 * names and ids of units, of the people there but the coordinator, of those whom the family takes along, the places of
 * meetings and the number to call (plans.whole); here goes what the units have written of themselves, organisations are called
 * what they are, and whom to call is the coordinator. OSL 21 kap. 3 and 3 a §§.
 */
export function withoutPlaces(plan: WholePlan): WholePlan {
  return {
    ...plan,
    parties: plan.parties.map((party) => ({ ...party, organisation: organisationInGeneral(party.organisationKind) })),
    measures: plan.measures.map((measure) => ({
      ...measure,
      organisation: measure.organisationKind && organisationInGeneral(measure.organisationKind),
    })),
    content: plan.content && { ...plan.content, ifWorseCall: nameAndNumber(coordinatorOf(plan)) },
    parts: [],
  };
}
