import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { get } from '../../../web/lib/http.ts';
import { type Sending, useSending } from '../../../web/lib/use-sending.ts';
import type { ForumList, ForumView } from '../domain/contract.ts';
import type { Decisions, Questions } from '../domain/contract-cascade.ts';
import type { LineList, LineView, Room } from '../domain/contract-lines.ts';
import type { ForumMeetingView, ForumStrips, UnitStrips } from '../domain/contract-meeting.ts';

const forumsKey = ['forums'] as const;

const asked = (query: Readonly<Record<string, string>>): string => {
  const set = Object.entries(query).filter(([, value]) => value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set)}`;
};

/** The county's forums, by municipality (`county`: those of the whole county) and level. */
export const forumsQuery = (filters: { readonly municipality: string; readonly level: string }) =>
  queryOptions({
    queryKey: [...forumsKey, 'list', filters],
    queryFn: ({ signal }) => get<z.input<typeof ForumList>>(`/api/forums${asked(filters)}`, signal),
    placeholderData: (before) => before,
  });

export const forumQuery = (forumId: string) =>
  queryOptions({
    queryKey: [...forumsKey, 'one', forumId],
    queryFn: ({ signal }) => get<ForumView>(`/api/forums/${forumId}`, signal),
  });

/** Who came over a year that ends with the day; today when it is empty. */
export const stripsQuery = (forumId: string, until: string) =>
  queryOptions({
    queryKey: [...forumsKey, 'strips', forumId, until],
    queryFn: ({ signal }) => get<ForumStrips>(`/api/forums/${forumId}/attendance${asked({ until })}`, signal),
    placeholderData: (before) => before,
  });

/** The same of one unit over its forums; the acting unit's when it is empty. */
export const unitStripsQuery = (unit: string, until: string) =>
  queryOptions({
    queryKey: [...forumsKey, 'unit-strips', unit, until],
    queryFn: ({ signal }) => get<UnitStrips>(`/api/forum-attendance${asked({ unit, until })}`, signal),
    placeholderData: (before) => before,
  });

export const meetingQuery = (forumId: string, meetingId: string) =>
  queryOptions({
    queryKey: [...forumsKey, 'meeting', meetingId],
    queryFn: ({ signal }) => get<ForumMeetingView>(`/api/forums/${forumId}/meetings/${meetingId}`, signal),
  });

export const decisionsQuery = (query: { readonly forum?: string; readonly whose?: 'unit'; readonly open?: 'yes' }) =>
  queryOptions({
    queryKey: [...forumsKey, 'decisions', query],
    queryFn: ({ signal }) => get<z.input<typeof Decisions>>(`/api/forum-decisions${asked(query)}`, signal),
  });

export const questionsQuery = (query: { readonly forum?: string; readonly open?: 'yes' }) =>
  queryOptions({
    queryKey: [...forumsKey, 'questions', query],
    queryFn: ({ signal }) => get<z.input<typeof Questions>>(`/api/forum-questions${asked(query)}`, signal),
  });

export const linesQuery = (forumId: string) =>
  queryOptions({
    queryKey: [...forumsKey, 'lines', forumId],
    queryFn: ({ signal }) => get<z.input<typeof LineList>>(`/api/forums/${forumId}/lines`, signal),
  });

export const lineQuery = (lineId: string) =>
  queryOptions({
    queryKey: [...forumsKey, 'line', lineId],
    queryFn: ({ signal }) => get<LineView>(`/api/forum-lines/${lineId}`, signal),
  });

/** Which of the forum's units may hear of a child. */
export const roomQuery = (forumId: string, childId: string) =>
  queryOptions({
    queryKey: [...forumsKey, 'room', forumId, childId],
    queryFn: ({ signal }) => get<Room>(`/api/forums/${forumId}/room/${childId}`, signal),
  });

/** A change in the forums. */
export const useForumCommand = <Input, Answer = unknown>(
  send: (input: Input) => Sending,
  onDone?: (answer: Answer, input: Input) => void,
) => useSending<Input, Answer>({ send, onDone, shown: forumsKey, alsoDone: [['my-day']] });
