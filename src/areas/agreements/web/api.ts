import { queryOptions } from '@tanstack/react-query';
import { get } from '../../../web/lib/http.ts';
import { useSending } from '../../../web/lib/use-sending.ts';
import type { CountyStatus, Outlines } from '../domain/contract.ts';
import type { FollowUp, Known, ToKnow } from '../domain/contract-follow.ts';
import type { AgreementView } from '../domain/contract-whole.ts';

export const agreementsKey = ['agreements'] as const;

/** The county on a day; today when none is given. */
export const statusQuery = (on?: string) =>
  queryOptions({
    queryKey: [...agreementsKey, 'status', on ?? ''],
    queryFn: ({ signal }) => get<CountyStatus>(`/api/agreements/status${on ? `?on=${on}` : ''}`, signal),
  });

/** The county's map. It does not change while somebody looks. */
export const outlinesQuery = queryOptions({
  queryKey: [...agreementsKey, 'outlines'],
  queryFn: ({ signal }) => get<Outlines>('/api/agreements/outlines', signal),
  select: ({ municipalities }) => municipalities,
  staleTime: Number.POSITIVE_INFINITY,
});

export const agreementQuery = (agreementId: string) =>
  queryOptions({
    queryKey: [...agreementsKey, agreementId],
    queryFn: ({ signal }) => get<AgreementView>(`/api/agreements/${agreementId}`, signal),
  });

export const followUpQuery = (agreementId: string) =>
  queryOptions({
    queryKey: [...agreementsKey, agreementId, 'follow-up'],
    queryFn: ({ signal }) => get<FollowUp>(`/api/agreements/${agreementId}/follow-up`, signal),
  });

export const knownQuery = (agreementId: string) =>
  queryOptions({
    queryKey: [...agreementsKey, agreementId, 'known'],
    queryFn: ({ signal }) => get<Known>(`/api/agreements/${agreementId}/known`, signal),
  });

/** What I have not confirmed yet. */
export const toKnowQuery = queryOptions({
  queryKey: [...agreementsKey, 'to-know'],
  queryFn: ({ signal }) => get<ToKnow>('/api/agreements/to-know', signal),
});

interface WriteOptions<Answer> {
  readonly method?: 'POST' | 'PUT' | 'DELETE';
  /** After `/api/agreements`. */
  readonly path: string;
  readonly onDone?: (answer: Answer) => void;
}

/**
 * A command about an agreement. When it has been done, or somebody else came before, everything that is shown of agreements
 * is read again: what is sent the next time is sent with how it stands.
 */
export function useWrite<Body extends object = object, Answer = unknown>({
  method = 'POST',
  path,
  onDone,
}: WriteOptions<Answer>) {
  return useSending<Body, Answer>({
    send: (body) => ({
      method,
      path: `/api/agreements${path}`,
      body: method === 'DELETE' ? undefined : body,
    }),
    onDone,
    shown: agreementsKey,
  });
}
