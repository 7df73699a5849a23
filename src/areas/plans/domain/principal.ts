import type { OrganisationKind, UnitKind } from '../../directory/index.ts';

/** On whose behalf something is done, as the law divides it: the municipality's, the region's, or somebody else's. */
export type Principal = 'municipality' | 'region' | 'other';

/**
 * The principal that answers for what a unit does. A private unit that gives care or social services for tax money does
 * it for the region or the municipality (HSL 2 kap. 2 §); a private school does it for itself. A federation for education
 * is the municipalities'. Null for what nobody at a unit does.
 */
export function principalOf(organisation: OrganisationKind | null, unit: UnitKind | undefined): Principal {
  switch (organisation) {
    case 'region':
      return 'region';
    case 'municipality':
    case 'education_federation':
      return 'municipality';
    case 'private_provider':
      return unit === undefined ? 'other' : onBehalfOf[unit];
    default:
      return 'other';
  }
}

const onBehalfOf: Record<UnitKind, Principal> = {
  social_services_children: 'municipality',
  disability_services: 'municipality',
  barnahus: 'municipality',
  preschool: 'other',
  school: 'other',
  student_health_medical: 'other',
  student_health_psychosocial: 'other',
  health_centre: 'region',
  child_health_centre: 'region',
  maternity_clinic: 'region',
  child_psychiatry: 'region',
  adult_psychiatry: 'region',
  habilitation: 'region',
  speech_therapy: 'region',
  youth_clinic: 'region',
  counselling_clinic: 'region',
  dental_care: 'region',
  police_local: 'other',
  leisure: 'other',
  county_support: 'other',
};
