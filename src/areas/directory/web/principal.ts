import type { Principal } from '../../../web/ui/PrincipalMark.tsx';
import type { OrganisationKind, UnitKind } from '../domain/model.ts';

const schools: readonly UnitKind[] = ['preschool', 'school', 'student_health_medical', 'student_health_psychosocial'];

const byOrganisation: Record<OrganisationKind, Principal> = {
  region: 'region',
  municipality: 'municipality',
  education_federation: 'school',
  police: 'police',
  private_provider: 'other',
  county_support: 'other',
};

/** The shape and tint that a unit is known by. A school is a school whoever runs it; null is a unit nobody may know of. */
export function principalOf(organisation: OrganisationKind | null, unit?: UnitKind): Principal {
  if (unit !== undefined && schools.includes(unit)) return 'school';
  return organisation === null ? 'other' : byOrganisation[organisation];
}
