import { queryOptions } from '@tanstack/react-query';
import { get } from '../../../web/lib/http.ts';
import type { Problem } from '../../../web/lib/problem.ts';
import { type Sending, useSending } from '../../../web/lib/use-sending.ts';
import type { DraftView, Outbox, Receiver, ReportView } from '../domain/contract.ts';
import type { Inbox, IntakeView } from '../domain/contract-intake.ts';
import type { Picture } from '../domain/contract-picture.ts';

const concernsKey = ['concerns'] as const;

/** What the asker is writing and has sent, with the answers. */
export const outboxQuery = queryOptions({
  queryKey: [...concernsKey, 'outbox'],
  queryFn: ({ signal }) => get<Outbox>('/api/concerns', signal),
});

export const draftQuery = (draftId: string) =>
  queryOptions({
    queryKey: [...concernsKey, 'draft', draftId],
    queryFn: ({ signal }) => get<DraftView>(`/api/concern-drafts/${draftId}`, signal),
    // What is typed is ahead of what is stored; it is read anew only when the page is opened.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export const reportQuery = (reportId: string) =>
  queryOptions({
    queryKey: [...concernsKey, 'report', reportId],
    queryFn: ({ signal }) => get<ReportView>(`/api/concerns/${reportId}`, signal),
  });

/** Who receives for a municipality; nothing is asked before one is chosen. */
export const receiverQuery = (municipality: string) =>
  queryOptions({
    queryKey: [...concernsKey, 'receiver', municipality],
    queryFn: ({ signal }) => get<Receiver>(`/api/concern-receivers?municipality=${municipality}`, signal),
    enabled: /^\d{4}$/.test(municipality),
  });

export const inboxQuery = (show: 'open' | 'all') =>
  queryOptions({
    queryKey: [...concernsKey, 'inbox', show],
    queryFn: ({ signal }) => get<Inbox>(`/api/intakes?show=${show}`, signal),
    placeholderData: (before) => before,
  });

export const intakeQuery = (intakeId: string) =>
  queryOptions({
    queryKey: [...concernsKey, 'intake', intakeId],
    queryFn: ({ signal }) => get<IntakeView>(`/api/intakes/${intakeId}`, signal),
  });

export const pictureQuery = (year: string) =>
  queryOptions({
    queryKey: [...concernsKey, 'picture', year],
    queryFn: ({ signal }) => get<Picture>(`/api/concern-picture?year=${year}`, signal),
    placeholderData: (before) => before,
  });

/** A change among the reports. */
export const useConcernCommand = <Input, Answer = unknown>(
  send: (input: Input) => Sending,
  onDone?: (answer: Answer, input: Input) => void,
  onOvertaken?: (problem: Problem, input: Input) => void,
) => useSending<Input, Answer>({ send, onDone, onOvertaken, shown: concernsKey, alsoDone: [['my-day']] });
