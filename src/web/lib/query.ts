import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** An answer that would be the same if asked again: refused, not found, wrong input. */
const isFinal = (error: unknown): boolean =>
  error instanceof Problem && error.status >= 400 && error.status < 500 && error.status !== 429;

/**
 * Reads are kept for half a minute, asked again when one comes back to the tab or the network, and tried three times.
 * Commands are never repeated by themselves: the person decides.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 5 * 60_000,
        networkMode: 'offlineFirst',
        retry: (failures, error) => failures < 2 && !isFinal(error),
        retryDelay: (failures) => 500 * 2 ** failures,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
