import { z } from 'zod';
import { brandedId } from '../../../platform/ids/ids.ts';

export const ForumId = brandedId('ForumId');
export const ForumPartyId = brandedId('ForumPartyId');
export const ForumMeetingId = brandedId('ForumMeetingId');
export const AgendaItemId = brandedId('AgendaItemId');
export const DecisionId = brandedId('DecisionId');
export const QuestionId = brandedId('QuestionId');
export const LineId = brandedId('LineId');
export const LineActionId = brandedId('LineActionId');
export const PersonId = brandedId('PersonId');

/** A municipality's code by Statistics Sweden. */
export const MunicipalityCode = z.string().regex(/^\d{4}$/, 'Kommunkoden har fyra siffror.');

export * from './codes.ts';
