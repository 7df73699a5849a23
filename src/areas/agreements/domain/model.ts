import type { z } from 'zod';
import { brandedId } from '../../../platform/ids/ids.ts';

export const AgreementId = brandedId('AgreementId');
export type AgreementId = z.infer<typeof AgreementId>;
export const VersionId = brandedId('VersionId');
export type VersionId = z.infer<typeof VersionId>;

/** `rok`: the whole county's. `lok`: a municipality's, at most one each. `addendum`: belongs to one of them. */
export const agreementKinds = ['lok', 'rok', 'addendum', 'barnahus', 'family_centre', 'sip_routine', 'other'] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/**
 * How an agreement stands on a day. `decided`: but not yet in force. `runs_out`: in force, and its end is near.
 * `missing`: there is none. `unknown`: nobody has told whether there is one.
 */
export const statuses = ['in_force', 'runs_out', 'decided', 'draft', 'expired', 'missing', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/** What may be claimed of a version: its first day and its last. */
export const claimFields = ['from', 'to'] as const;
export type ClaimField = (typeof claimFields)[number];

/** What is known of a municipality that has no local agreement. */
export const gaps = ['none', 'unknown'] as const;
export type Gap = (typeof gaps)[number];

export const PartyId = brandedId('PartyId');
export const SignatoryId = brandedId('SignatoryId');
export const DocumentId = brandedId('DocumentId');
export const RoundId = brandedId('RoundId');
