import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { command, get } from '../../../web/lib/http.ts';
import type * as contract from '../domain/contract.ts';

export type ConsentPage = contract.ConsentPage;
export type Answer = ConsentPage['answers'][number];
export type RecordedConsent = Answer['consents'][number];
type Deliveries = z.input<typeof contract.DeliveryList>;
export type DeliveryLine = Deliveries['deliveries'][number];

const sharingKey = ['sharing'] as const;

/** What a yes or a no changes: the consents themselves, what plans let in, and what waits. */
export const afterConsent = [sharingKey, ['plans'], ['forums'], ['my-day']];

/** May a unit be let in? For every unit that somebody has said yes to, or for the one that is asked about. */
export const consentsQuery = (childId: string, unit?: string, purpose: ConsentPage['purpose'] = 'sip') =>
  queryOptions({
    queryKey: [...sharingKey, 'consents', childId, purpose, unit ?? ''],
    queryFn: ({ signal }) =>
      get<ConsentPage>(
        `/api/children/${childId}/consents?${new URLSearchParams({ purpose, ...(unit && { unit }) })}`,
        signal,
      ),
  });

export const recordConsent =
  (childId: string) =>
  (body: z.input<typeof contract.RecordConsent>, key: string): Promise<{ ids: string[] }> =>
    command('POST', `/api/children/${childId}/consents`, body, key);

export const withdrawConsent = (consentId: string, key: string) =>
  command('POST', `/api/consents/${consentId}/withdraw`, {}, key);

/** What the acting unit has received, latest first, fifty at a time. */
export const deliveriesQuery = infiniteQueryOptions({
  queryKey: [...sharingKey, 'deliveries'],
  queryFn: ({ pageParam, signal }) =>
    get<Deliveries>(`/api/deliveries${pageParam ? `?before=${pageParam}` : ''}`, signal),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
  select: ({ pages }) => pages.flatMap(({ deliveries }) => deliveries),
});
