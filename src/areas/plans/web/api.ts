import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { command, get } from '../../../web/lib/http.ts';
import { type Sending, useSending } from '../../../web/lib/use-sending.ts';
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

const ofPlan = (planId: string, { path, ...sending }: Sending): Sending => ({
  ...sending,
  path: `/api/plans/${planId}${path}`,
});

/** Sends a change of one plan, as `usePlanCommand` does, for a form that saves as one goes. @throws Problem */
export function sendTo<Answer>(planId: string, sending: Sending): Promise<Answer> {
  const { method, path, body } = ofPlan(planId, sending);
  return command<Answer>(method, path, body);
}

/** Reads anew, without waiting, what a saving may have changed. */
export function useRefresh(): () => void {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: everyPlan });
}

/** A change of one plan. `path` is what comes after `/api/plans/:planId`. */
export const usePlanCommand = <Input, Answer = unknown>(
  planId: string,
  send: (input: Input) => Sending,
  onDone?: (answer: Answer, input: Input) => void,
) =>
  useSending<Input, Answer>({
    send: (input) => ofPlan(planId, send(input)),
    onDone,
    shown: everyPlan,
    alsoDone: [['my-day']],
  });
