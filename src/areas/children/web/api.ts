import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { command, get } from '../../../web/lib/http.ts';
import type * as contract from '../domain/contract.ts';
import type { ChildView } from '../domain/view.ts';

type Sent<Body extends z.ZodType> = z.input<Body>;
type Page = z.input<typeof contract.ChildList>;
export type ListedChild = Page['children'][number];
export type { ChildView };
export type GuardianOfChild = ChildView['guardians'][number];

/** Everything that is known about children; refreshed as a whole when a child has changed. */
export const childrenKey = ['children'] as const;

/** The children that one works with, or the unit does, latest first, a hundred at a time. */
export const childrenQuery = infiniteQueryOptions({
  queryKey: [...childrenKey, 'list'],
  queryFn: ({ pageParam, signal }) => get<Page>(`/api/children${pageParam ? `?before=${pageParam}` : ''}`, signal),
  initialPageParam: '',
  getNextPageParam: (page) => page.next,
  select: ({ pages }) => pages.flatMap(({ children }) => children),
});

export const childQuery = (childId: string) =>
  queryOptions({
    queryKey: [...childrenKey, childId],
    queryFn: ({ signal }) => get<ChildView>(`/api/children/${childId}`, signal),
  });

export const registerChild = (body: Sent<typeof contract.RegisterChild>, key: string) =>
  command<{ id: string }>('POST', '/api/children', body, key);

/** Looks for a number among the children that one sees. A command only so that the number stays out of the address. */
export const findChild = (body: Sent<typeof contract.FindChild>, key: string) =>
  command<z.input<typeof contract.FoundChild>>('POST', '/api/children/find', body, key);

/** The commands of one child's page: `useCommand({ run: ofChild(childId).judgeSay })`. */
export function ofChild(childId: string) {
  const at = `/api/children/${childId}`;
  const put =
    <Body extends z.ZodType>(path: string) =>
    (body: Sent<Body>, key: string) =>
      command('PUT', at + path, body, key);
  const post =
    <Body extends z.ZodType>(path: string) =>
    (body: Sent<Body>, key: string) =>
      command('POST', at + path, body, key);
  return {
    update: put<typeof contract.UpdateChild>(''),
    setPlace: put<typeof contract.SetPlace>('/place'),
    setIdentity: put<typeof contract.SetIdentity>('/identity'),
    protect: put<typeof contract.Protect>('/protection'),
    name: post<typeof contract.NamePerson>('/named'),
    unname: (personId: string, key: string) => command('POST', `${at}/named/${personId}/end`, {}, key),
    addGuardian: post<typeof contract.AddGuardian>('/guardians'),
    updateGuardian: (guardianId: string) => put<typeof contract.UpdateGuardian>(`/guardians/${guardianId}`),
    endCustody: (custodyId: string) => post<typeof contract.EndCustody>(`/custody/${custodyId}/end`),
    block: (guardianId: string) => post<typeof contract.BlockGuardian>(`/guardians/${guardianId}/block`),
    unblock: (guardianId: string) => post<typeof contract.UnblockGuardian>(`/guardians/${guardianId}/unblock`),
    judgeSay: post<typeof contract.JudgeSay>('/say'),
    addColleague: post<typeof contract.AddColleague>('/contacts'),
    endOwnContact: (_: undefined, key: string) => command('POST', `${at}/contacts/mine/end`, {}, key),
  };
}
