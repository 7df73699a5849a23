import type { UnitKind } from '../../directory/domain/model.ts';
import type { AskerRole, Urgency, Worry } from '../domain/model.ts';
import { askerRoles, childAges, urgencies, worries } from '../domain/model.ts';
import type { Asked } from './api.ts';

/** The five answers as they stand in the address, numbers bare. Nothing there tells which child it is. */
export interface AskedInAddress {
  readonly alder?: 'unborn' | number;
  readonly kommun?: number;
  readonly roll?: AskerRole;
  readonly oro?: Worry;
  readonly nar?: Urgency;
}

const oneOf = <Code extends string>(codes: readonly Code[], value: unknown): Code | undefined =>
  codes.find((code) => code === String(value));

/** Reads the address; what is no answer to a question is left out. */
export function readAddress(search: Record<string, unknown>): AskedInAddress {
  const [alder, roll] = [oneOf(childAges, search['alder']), oneOf(askerRoles, search['roll'])];
  const [oro, nar] = [oneOf(worries, search['oro']), oneOf(urgencies, search['nar'])];
  return {
    ...(alder && { alder: alder === 'unborn' ? alder : Number(alder) }),
    ...(/^\d{4}$/.test(String(search['kommun'])) && { kommun: Number(search['kommun']) }),
    ...(roll && { roll }),
    ...(oro && { oro }),
    ...(nar && { nar }),
  };
}

/** A question that may lack answers: empty where nothing is chosen. */
type Started = { readonly [Name in keyof Asked]: Asked[Name] | '' };

/** What is answered so far, as the form has it. */
export const writtenOf = ({ alder, kommun, roll, oro, nar }: AskedInAddress): Started => ({
  child: oneOf(childAges, alder) ?? '',
  // Codes have four digits; as a number in the address the first of them would lose its noughts.
  municipality: kommun === undefined ? '' : String(kommun).padStart(4, '0'),
  role: roll ?? '',
  worry: oro ?? '',
  urgency: nar ?? '',
});

/** The whole question, when all five are answered. */
export function askedOf(address: AskedInAddress): Asked | undefined {
  const { child, municipality, role, worry, urgency } = writtenOf(address);
  if (!child || !municipality || !role || !worry || !urgency) return undefined;
  return { child, municipality, role, worry, urgency };
}

export const toAddress = ({ child, municipality, role, worry, urgency }: Asked): AskedInAddress => ({
  alder: child === 'unborn' ? child : Number(child),
  kommun: Number(municipality),
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
