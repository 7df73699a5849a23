import { queryOptions } from '@tanstack/react-query';
import type { Me } from '../../areas/identity/domain/contract.ts';
import { command, get } from './http.ts';

/** Who is signed in. Refused with 401 when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => get<Me>('/api/me', signal),
  staleTime: 5 * 60_000,
});

/** Everything on the page was read under the old assignment, so the whole of Samsyn is read anew from its first page. */
export async function actAs(assignmentId: string): Promise<void> {
  await command('POST', '/api/me/assignment', { assignmentId });
  location.assign('/');
}

export async function signOut(): Promise<void> {
  const { to } = await command<{ to: string }>('POST', '/auth/logout');
  location.assign(to);
}

/** Where to sign in, and come back to `to` (a path within Samsyn). */
export const signInAddress = (as: 'staff' | 'family' | 'guardian' | 'child', to?: string): string =>
  `/auth/login?${new URLSearchParams({ as, ...(to && { to }) })}`;
