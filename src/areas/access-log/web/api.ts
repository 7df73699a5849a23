import { infiniteQueryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { command, get } from '../../../web/lib/http.ts';
import type * as contract from '../domain/contract.ts';

type UnitLog = z.input<typeof contract.UnitLog>;
type ReviewList = z.input<typeof contract.ReviewList>;
export type UnitLogEntry = UnitLog['entries'][number];
export type ReviewItem = ReviewList['items'][number];
export type Verdict = (typeof contract.verdicts)[number];

const after = (cursor: string): string => (cursor ? `?before=${cursor}` : '');

/** What the acting unit has read and changed about a child, latest first, fifty at a time. */
export const childLogQuery = (childId: string) =>
  infiniteQueryOptions({
    queryKey: ['access-log', 'child', childId],
    queryFn: ({ pageParam, signal }) => get<UnitLog>(`/api/children/${childId}/access-log${after(pageParam)}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap(({ entries }) => entries),
  });

export const reviewKey = ['access-log', 'review'] as const;

/** What has been drawn from the unit's log: what waits first. `waiting` counts all of it, from the same answer. */
export const reviewQuery = infiniteQueryOptions({
  queryKey: reviewKey,
  queryFn: ({ pageParam, signal }) => get<ReviewList>(`/api/access-log/review${after(pageParam)}`, signal),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
  select: ({ pages }) => ({ waiting: pages[0]?.waiting ?? 0, items: pages.flatMap(({ items }) => items) }),
});

export const judge =
  (reviewId: string) =>
  (body: { readonly verdict: Verdict; readonly note: string }, key: string): Promise<unknown> =>
    command('POST', `/api/access-log/review/${reviewId}`, body, key);
