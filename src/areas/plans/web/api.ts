import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { command, get } from '../../../web/lib/http.ts';
import { Problem } from '../../../web/lib/problem.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import type { PlanView } from '../domain/contract.ts';
import type { PlanList } from '../domain/contract-list.ts';

const everyPlan = ['plans'] as const;

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: [...everyPlan, 'one', planId],
    queryFn: ({ signal }) => get<PlanView>(`/api/plans/${planId}`, signal),
  });

/** Plans that the asker or the asker's unit is on, newest first, a hundred at a time. */
export const plansQuery = (filters: { readonly state?: string }) =>
  infiniteQueryOptions({
    queryKey: [...everyPlan, 'list', filters],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ limit: '100', ...filters, ...(pageParam && { cursor: pageParam }) });
      return get<PlanList>(`/api/plans?${asked}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => ({ total: pages[0]?.total ?? 0, plans: pages.flatMap(({ plans }) => plans) }),
    placeholderData: keepPreviousData,
  });

export interface Sending {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** After `/api/plans/:planId`. */
  readonly path: string;
  readonly body?: unknown;
}

/** Sends a change of one plan. @throws Problem */
export const sendTo = <Answer>(planId: string, { method, path, body }: Sending, key?: string): Promise<Answer> =>
  command<Answer>(method, `/api/plans/${planId}${path}`, body, key);

/** Reads anew, without waiting, what a saving may have changed. */
export function useRefresh(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: everyPlan });
}

/**
 * A change of one plan. What is shown is read anew when it is done, and also when somebody else came first, so that the
 * next try is made against what stands there now.
 */
export function usePlanCommand<Input, Answer = unknown>(
  planId: string,
  send: (input: Input) => Sending,
  onDone?: (answer: Answer, input: Input) => void,
) {
  const client = useQueryClient();
  return useCommand<Input, Answer>({
    run: async (input, key) => {
      try {
        return await sendTo<Answer>(planId, send(input), key);
      } catch (thrown) {
        if (thrown instanceof Problem && thrown.status === 409) await client.invalidateQueries({ queryKey: everyPlan });
        throw thrown;
      }
    },
    refresh: [everyPlan, ['my-day']],
    ...(onDone && { onDone }),
  });
}
