import type { UnitKind } from '../../directory/domain/model.ts';
import type { AskerRole, ChildAge, Urgency, Worry } from '../domain/model.ts';
import { askerRoles, childAges, urgencies, worries } from '../domain/model.ts';
import type { Asked } from './api.ts';

/** The five answers as they stand in the address. Nothing there tells which child it is. */
export interface AskedInAddress {
  readonly alder?: ChildAge;
  readonly kommun?: string;
  readonly roll?: AskerRole;
  readonly oro?: Worry;
  readonly nar?: Urgency;
}

const oneOf = <Code extends string>(codes: readonly Code[], value: unknown): Code | undefined =>
  // The router reads a bare number in the address as one.
  codes.find((code) => code === String(value));

/** Reads the address; what is no answer to a question is left out. */
export function readAddress(search: Record<string, unknown>): AskedInAddress {
  const kommun = /^\d{4}$/.test(String(search['kommun'])) ? String(search['kommun']) : undefined;
  const [alder, roll] = [oneOf(childAges, search['alder']), oneOf(askerRoles, search['roll'])];
  const [oro, nar] = [oneOf(worries, search['oro']), oneOf(urgencies, search['nar'])];
  return {
    ...(alder && { alder }),
    ...(kommun && { kommun }),
    ...(roll && { roll }),
    ...(oro && { oro }),
    ...(nar && { nar }),
  };
}

/** The whole question, when all five are answered. */
export function askedOf({ alder, kommun, roll, oro, nar }: AskedInAddress): Asked | undefined {
  if (!alder || !kommun || !roll || !oro || !nar) return undefined;
  return { child: alder, municipality: kommun, role: roll, worry: oro, urgency: nar };
}

export const toAddress = ({ child, municipality, role, worry, urgency }: Asked): AskedInAddress => ({
  alder: child,
  kommun: municipality,
  roll: role,
  oro: worry,
  nar: urgency,
});

const roles: Partial<Record<UnitKind, AskerRole>> = {
  social_services_children: 'social_services',
  barnahus: 'social_services',
  disability_services: 'disability_services',
  preschool: 'preschool',
  school: 'school',
  student_health_medical: 'student_health',
  student_health_psychosocial: 'student_health',
  dental_care: 'dental_care',
  police_local: 'police',
  leisure: 'leisure',
  county_support: 'other_authority',
};

/** The role that goes with the unit that one works under; a private provider has its own point in the law. */
export const roleAt = (kind: UnitKind, isPrivate: boolean): AskerRole =>
  isPrivate ? 'private_care' : (roles[kind] ?? 'health_care');
