import { queryOptions } from '@tanstack/react-query';
import { get } from '../../../web/lib/http.ts';
import type { CountyStatus, Outlines } from '../domain/contract.ts';
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
