import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { command, get } from '../../../web/lib/http.ts';
import type { Log } from '../../access-log/domain/contract.ts';
import type { Edition } from '../../plans/domain/contract-edition.ts';
import type { Scored } from '../../plans/domain/contract-follow-up.ts';
import type { WritePart } from '../../plans/domain/contract-mapping.ts';
import type { WriteChildWords } from '../../plans/domain/contract-voices.ts';
import type { FamilyConsentPage } from '../../sharing/domain/contract.ts';
import type { FamilyHome, FamilyPlan, Refuse } from '../domain/contract.ts';

/** Everything that the family reads; read anew as a whole when the family has changed something. */
export const familyKey = ['family'] as const;

export type HomeChild = FamilyHome['children'][number];
export type HomePlan = HomeChild['plans'][number];
export type LogEntry = Log['entries'][number];
export type UnitConsent = FamilyConsentPage['answers'][number];
export type { FamilyConsentPage, FamilyPlan };

/** The reader's children, or the reader, with their plans and what waits in each. */
export const homeQuery = queryOptions({
  queryKey: [...familyKey, 'home'],
  queryFn: ({ signal }) => get<FamilyHome>('/api/family/plans', signal),
});

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: [...familyKey, 'plan', planId],
    queryFn: ({ signal }) => get<FamilyPlan>(`/api/family/plans/${planId}`, signal),
  });

/** Which units may see what, and the own yes to each. */
export const consentsQuery = (childId: string) =>
  queryOptions({
    queryKey: [...familyKey, 'consents', childId],
    queryFn: ({ signal }) => get<FamilyConsentPage>(`/api/family/children/${childId}/consents`, signal),
  });

/** Who has read about the child, fifty at a time. */
export const logQuery = (childId: string) =>
  infiniteQueryOptions({
    queryKey: [...familyKey, 'log', childId],
    queryFn: ({ pageParam, signal }) =>
      get<Log>(`/api/family/children/${childId}/access-log${pageParam && `?before=${pageParam}`}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => ({
      entries: pages.flatMap(({ entries }) => entries),
      hidden: pages.some(({ hidden }) => hidden),
    }),
  });

/** A version that the reader has been given. It never changes. */
export const copyQuery = (planId: string, number: number) =>
  queryOptions({
    queryKey: [...familyKey, 'copy', planId, number],
    queryFn: ({ signal }) => get<Edition>(`/api/family/plans/${planId}/editions/${number}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const copyDocumentAddress = (planId: string, number: number): string =>
  `/api/family/plans/${planId}/editions/${number}/document.pdf`;

export const documentAddress = (planId: string): string => `/api/family/plans/${planId}/document.pdf`;

/** Saves the reader's own part. The next version of the part is the sent one and one more. */
export const writePart = (planId: string, part: WritePart) => command('PUT', `/api/family/plans/${planId}/part`, part);

/** Saves the reader's own words about what matters. The next version of them is the sent one and one more. */
export const writeMatters = (planId: string, words: WriteChildWords) =>
  command('PUT', `/api/family/plans/${planId}/matters`, words);

export const sayWhichTimes =
  (planId: string) => (body: { readonly times: readonly { meetingId: string; fits: boolean }[] }, key: string) =>
    command('PUT', `/api/family/plans/${planId}/times`, body, key);

export const sendScore = (planId: string) => (score: Scored, key: string) =>
  command('POST', `/api/family/plans/${planId}/score`, score, key);

export const sayNo = (planId: string) => (no: Refuse, key: string) =>
  command('POST', `/api/family/plans/${planId}/refuse`, no, key);

export interface Yes {
  readonly unitIds: readonly string[];
  readonly purpose: 'sip' | 'forum';
  readonly exclusions: string;
  /** The last day. */
  readonly validTo: string;
}

export const sayYes = (childId: string) => (yes: Yes, key: string) =>
  command('POST', `/api/family/children/${childId}/consents`, yes, key);

export const takeBack = (consentId: string, key: string) =>
  command('POST', `/api/family/consents/${consentId}/withdraw`, {}, key);
