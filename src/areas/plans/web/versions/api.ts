import { queryOptions } from '@tanstack/react-query';
import { get } from '../../../../web/lib/http.ts';
import type { Differences, Edition } from '../../domain/contract-edition.ts';

/** A published version never changes: what has been read once is not asked for again. */
const forever = { staleTime: Number.POSITIVE_INFINITY } as const;

export const editionQuery = (planId: string, number: number) =>
  queryOptions({
    queryKey: ['plan-editions', planId, number],
    queryFn: ({ signal }) => get<Edition>(`/api/plans/${planId}/editions/${number}`, signal),
    ...forever,
  });

export const differencesQuery = (planId: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['plan-editions', planId, from, to],
    queryFn: ({ signal }) => get<Differences>(`/api/plans/${planId}/editions/${from}/compare/${to}`, signal),
    ...forever,
  });
