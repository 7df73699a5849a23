import type { z } from 'zod';
import { brandedId } from '../../../platform/ids/ids.ts';

export const PlanId = brandedId('PlanId');
export type PlanId = z.infer<typeof PlanId>;
export const UnitId = brandedId('UnitId');
export type UnitId = z.infer<typeof UnitId>;
export const PersonId = brandedId('PersonId');
export type PersonId = z.infer<typeof PersonId>;
export const ChildId = brandedId('ChildId');
export type ChildId = z.infer<typeof ChildId>;
export const OrganisationId = brandedId('OrganisationId');
export const MeetingId = brandedId('MeetingId');
export const GuestId = brandedId('GuestId');
export const GoalId = brandedId('GoalId');
export const MeasureId = brandedId('MeasureId');

export * from './codes.ts';
