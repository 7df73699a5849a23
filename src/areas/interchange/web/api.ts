import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Fate } from '../../../platform/sheets/judge.ts';
import { command, get, upload } from '../../../web/lib/http.ts';
import type { ImportRows, ImportView, Lists, Settled, Started } from '../domain/contract.ts';
import type { SheetCode } from '../domain/model.ts';

export const listsKey = ['interchange'] as const;
type Import = ImportView;

/** Every list with its columns, and the latest imports. */
export const listsQuery = queryOptions({
  queryKey: [...listsKey, 'lists'],
  queryFn: ({ signal }) => get<Lists>('/api/lists', signal),
});

const isAtWork = (state: Import['state'] | undefined): boolean => state === 'waiting' || state === 'reading';

/** One import; asked again while it is being read. */
export const importQuery = (importId: string) =>
  queryOptions({
    queryKey: [...listsKey, 'import', importId],
    queryFn: ({ signal }) => get<Import>(`/api/imports/${importId}`, signal),
    refetchInterval: ({ state }) => (isAtWork(state.data?.state) ? 700 : false),
    staleTime: 0,
  });

/** The rows of an import that came out in one way, a page at a time. */
export const rowsQuery = (importId: string, fate: Fate) =>
  infiniteQueryOptions({
    queryKey: [...listsKey, 'rows', importId, fate],
    queryFn: ({ signal, pageParam }) =>
      get<ImportRows>(`/api/imports/${importId}/rows?fate=${fate}&after=${pageParam}`, signal),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const exportPath = (sheet: SheetCode, format: 'csv' | 'xlsx'): string => `/api/lists/${sheet}/${format}`;

/** A file with what tells it from another one: the same file sent again is the same command. */
export interface ChosenFile {
  readonly sheet: SheetCode;
  readonly name: string;
  readonly size: number;
  readonly changed: number;
  readonly file: Blob;
}

export const sendFile = ({ sheet, name, file }: ChosenFile, key: string) =>
  upload<z.input<typeof Started>>(`/api/imports?${new URLSearchParams({ sheet, name })}`, file, key);

type Answer = z.input<typeof Settled>;
export const applyImport = (importId: string, key: string) =>
  command<Answer>('POST', `/api/imports/${importId}/apply`, undefined, key);
export const judgeAnew = (importId: string, key: string) =>
  command<Answer>('POST', `/api/imports/${importId}/again`, undefined, key);
export const discardImport = (importId: string, key: string) =>
  command<Answer>('DELETE', `/api/imports/${importId}`, undefined, key);
