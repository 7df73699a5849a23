import { queryOptions } from '@tanstack/react-query';
import { get } from '../../../web/lib/http.ts';
import type { MyDay } from '../domain/contract.ts';

/** The day is read anew whenever its page is opened: what was done a moment ago must not stand there. */
export const myDayQuery = queryOptions({
  queryKey: ['my-day'],
  queryFn: ({ signal }) => get<MyDay>('/api/my-day', signal),
  staleTime: 0,
});
