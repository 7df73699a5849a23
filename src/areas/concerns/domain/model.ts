import { brandedId } from '../../../platform/ids/ids.ts';

export const DraftId = brandedId('DraftId');
export const ReportId = brandedId('ReportId');
export const IntakeId = brandedId('IntakeId');
export const ConcernFileId = brandedId('ConcernFileId');
export const ConcernMeetingId = brandedId('ConcernMeetingId');
export const BlockId = brandedId('BlockId');
export const ConsultationId = brandedId('ConsultationId');

export * from './codes.ts';
