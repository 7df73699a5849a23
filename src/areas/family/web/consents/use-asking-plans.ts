import { useQueries, useQuery } from '@tanstack/react-query';
import { type FamilyPlan, homeQuery, planQuery } from '../api.ts';

/** While units may still be asked to join; afterwards those that are let in are known by the consents. */
const gathering = ['asking', 'called', 'mapping', 'meeting'];

/**
 * The child's plans that gather units: they say which ask to be let in. Undefined while they are on their way.
 * One that cannot be read is left out, and a reader who sees no plan any more gets none: consents are theirs all the same.
 */
export function useAskingPlans(childId: string): readonly FamilyPlan[] | undefined {
  const home = useQuery(homeQuery);
  const asking = (home.data?.children ?? [])
    .filter(({ id }) => id === childId)
    .flatMap(({ plans }) => plans)
    .filter(({ state }) => gathering.includes(state));
  const plans = useQueries({
    queries: asking.map(({ id }) => planQuery(id)),
    combine: (results) => ({
      isPending: results.some(({ isPending }) => isPending),
      read: results.flatMap(({ data }) => data ?? []),
    }),
  });
  return home.isPending || plans.isPending ? undefined : plans.read;
}
