import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { command, get } from '../../../web/lib/http.ts';
import type * as contract from '../domain/contract.ts';
import type { EntryKind } from '../domain/model.ts';

export type Answer = contract.WhereTo;
export type AnswerLine = Answer['sections'][number]['lines'][number];
export type Asked = contract.Ask;
export type Entries = contract.Entries;
export type EntryPage = contract.EntryPage;
export type Content = EntryPage['content'];
type Written = z.input<typeof contract.Written>;

/** Everything that the catalogue says, and what it answers. */
const catalogueKey = ['catalogue'] as const;
export const afterWriting = [catalogueKey];

export const answerQuery = (asked: Asked) =>
  queryOptions({
    queryKey: [...catalogueKey, 'answer', asked],
    queryFn: ({ signal }) => get<Answer>(`/api/where-to?${new URLSearchParams(asked)}`, signal),
  });

export const entriesQuery = (kind: EntryKind) =>
  queryOptions({
    queryKey: [...catalogueKey, 'list', kind],
    queryFn: ({ signal }) => get<Entries>(`/api/catalogue?kind=${kind}`, signal),
  });

export const entryQuery = (entryId: string) =>
  queryOptions({
    queryKey: [...catalogueKey, 'entry', entryId],
    queryFn: ({ signal }) => get<EntryPage>(`/api/catalogue/${entryId}`, signal),
  });

/** An old edition never changes. */
export const editionQuery = (entryId: string, number: number) =>
  queryOptions({
    queryKey: ['catalogue-edition', entryId, number],
    queryFn: ({ signal }) =>
      get<z.input<typeof contract.OldEdition>>(`/api/catalogue/${entryId}/editions/${number}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const addEntry = (body: { readonly content: Content; readonly why: string }, key: string) =>
  command<Written>('POST', '/api/catalogue', body, key);

export const changeEntry =
  (entryId: string, seen: number) => (body: { readonly content: Content; readonly why: string }, key: string) =>
    command<Written>('PUT', `/api/catalogue/${entryId}`, { ...body, seen }, key);

export const restoreEdition =
  (entryId: string, seen: number) => (body: { readonly number: number; readonly why: string }, key: string) =>
    command<Written>('POST', `/api/catalogue/${entryId}/restore`, { ...body, seen }, key);

export const endEntry = (entryId: string, seen: number) => (why: string, key: string) =>
  command<Written>('POST', `/api/catalogue/${entryId}/end`, { why, seen }, key);

export const markTrial =
  (entryId: string) => (body: Pick<z.input<typeof contract.MarkTrial>, 'state' | 'word'>, key: string) =>
    command('POST', `/api/catalogue/${entryId}/trials`, body, key);
