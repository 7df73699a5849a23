import type { z } from 'zod';
import { brandedId } from '../../../platform/ids/ids.ts';

export const CommitmentId = brandedId('CommitmentId');
export type CommitmentId = z.infer<typeof CommitmentId>;
export const AgreementId = brandedId('AgreementId');
export const ForumId = brandedId('ForumId');
export const OrganisationId = brandedId('OrganisationId');

/** How long a promise is counted over at a time. */
export const periods = ['month', 'quarter', 'half_year', 'year'] as const;
export type Period = (typeof periods)[number];

/** `drawn`: read out of an agreement by us. `made_up`: for demonstration. `written`: by the county. */
export const origins = ['drawn', 'made_up', 'written'] as const;
export type Origin = (typeof origins)[number];

/** What a kind may ask a promise to say. */
const fields = ['forum', 'share', 'times', 'days', 'months'] as const;
export type Field = (typeof fields)[number];

/** What an agreement may leave unsaid, and somebody has put there. */
export const drawable = ['kind', 'share', 'times', 'days', 'months', 'period', 'by', 'to'] as const;

/** The measure of a promise. A field that its kind does not ask for is null. */
export interface Terms {
  readonly share: number | null;
  readonly times: number | null;
  readonly days: number | null;
  readonly months: number | null;
  readonly period: Period;
}

/** How a promise stands in a period. */
export const states = ['kept', 'atRisk', 'broken', 'noData'] as const;
export type State = (typeof states)[number];

export const outcomes = ['kept', 'missed', 'open', 'outside'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the events of a promise come to in a period. */
export interface Count {
  readonly kept: number;
  readonly missed: number;
  readonly open: number;
  readonly outside: number;
}
