import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { command, get } from '../../../web/lib/http.ts';
import { agreementsKey } from '../../agreements/web/api.ts';
import type {
  ChangeCommitment,
  CountyCommitments,
  EndCommitment,
  Parties,
  PartyCommitments,
  RoundsWithPromises,
  StateByHand,
  WholeCommitment,
  WriteCommitment,
  Written,
} from '../domain/contract.ts';

const commitmentsKey = ['commitments'] as const;
export const afterWriting = [commitmentsKey];

/** The year before and the year itself. */
const years = (year: string): string => `from=${Number(year) - 1}-01-01&until=${year}-12-31`;

export const countyQuery = (year: string) =>
  queryOptions({
    queryKey: [...commitmentsKey, 'county', year],
    queryFn: ({ signal }) => get<CountyCommitments>(`/api/commitments?${years(year)}`, signal),
    placeholderData: (before) => before,
  });

export const ofAgreementQuery = (agreementId: string) =>
  queryOptions({
    queryKey: [...commitmentsKey, 'agreement', agreementId],
    queryFn: ({ signal }) => get<CountyCommitments>(`/api/commitments?agreement=${agreementId}`, signal),
  });

/** Read again with all else about agreements when a follow-up is closed. */
export const inRoundsQuery = (agreementId: string) =>
  queryOptions({
    queryKey: [...agreementsKey, agreementId, 'promises-in-rounds'],
    queryFn: ({ signal }) => get<RoundsWithPromises>(`/api/agreements/${agreementId}/rounds/promises`, signal),
  });

export const partiesQuery = (year: string) =>
  queryOptions({
    queryKey: [...commitmentsKey, 'parties', year],
    queryFn: ({ signal }) => get<Parties>(`/api/commitment-parties?${years(year)}`, signal),
    placeholderData: (before) => before,
  });

export const partyQuery = (organisationId: string, year: string) =>
  queryOptions({
    queryKey: [...commitmentsKey, 'party', organisationId, year],
    queryFn: ({ signal }) => get<PartyCommitments>(`/api/commitment-parties/${organisationId}?${years(year)}`, signal),
    placeholderData: (before) => before,
  });

export const commitmentQuery = (commitmentId: string) =>
  queryOptions({
    queryKey: [...commitmentsKey, 'one', commitmentId],
    queryFn: ({ signal }) => get<WholeCommitment>(`/api/commitments/${commitmentId}`, signal),
  });

type Answer = z.input<typeof Written>;

export const writeCommitment = (body: z.input<typeof WriteCommitment>, key: string) =>
  command<Answer>('POST', '/api/commitments', body, key);

export const changeCommitment = (id: string) => (body: z.input<typeof ChangeCommitment>, key: string) =>
  command<Answer>('PUT', `/api/commitments/${id}`, body, key);

export const endCommitment = (id: string) => (body: z.input<typeof EndCommitment>, key: string) =>
  command<Answer>('POST', `/api/commitments/${id}/end`, body, key);

export const stateByHand = (id: string) => (body: z.input<typeof StateByHand>, key: string) =>
  command<Answer>('POST', `/api/commitments/${id}/statements`, body, key);
