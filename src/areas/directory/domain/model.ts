/**
 * The directory's code lists. A code is what is stored and sent; `texts.sv.ts` holds the word that people see.
 */

export const organisationKinds = [
  'region',
  'municipality',
  'private_provider',
  'police',
  'education_federation',
  'county_support',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** The medical and the psychosocial part of student health are two kinds: they lie in different secrecy areas. */
export const unitKinds = [
  'social_services_children',
  'disability_services',
  'barnahus',
  'preschool',
  'school',
  'student_health_medical',
  'student_health_psychosocial',
  'health_centre',
  'child_health_centre',
  'maternity_clinic',
  'child_psychiatry',
  'adult_psychiatry',
  'habilitation',
  'speech_therapy',
  'youth_clinic',
  'counselling_clinic',
  'dental_care',
  'police_local',
  'leisure',
  'county_support',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What one may do in a unit. A person acts under one assignment (unit and role) at a time. */
export const assignmentRoles = [
  'professional',
  'intake',
  'manager',
  'coordinator_support',
  'log_reviewer',
  'county_admin',
] as const;
export type AssignmentRole = (typeof assignmentRoles)[number];
