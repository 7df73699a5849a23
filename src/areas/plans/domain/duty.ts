import type { OrganisationKind, UnitKind } from '../../directory/index.ts';
import type { RuleId } from '../../law/index.ts';

/** What the duty to come follows from: the kind of unit, and who runs it. */
export interface DutyUnit {
  readonly unitKind: UnitKind;
  readonly organisationKind: OrganisationKind;
}

/** Health care and social services have a duty of their own to come; a school's depends on who calls; others are invited. */
const duties: Record<UnitKind, RuleId | 'school' | 'invited'> = {
  social_services_children: 'sip_duty_to_come',
  disability_services: 'sip_duty_to_come',
  barnahus: 'invited',
  preschool: 'school',
  school: 'school',
  student_health_medical: 'sip_duty_to_come',
  student_health_psychosocial: 'school',
  health_centre: 'sip_duty_to_come',
  child_health_centre: 'sip_duty_to_come',
  maternity_clinic: 'sip_duty_to_come',
  child_psychiatry: 'sip_duty_to_come',
  adult_psychiatry: 'sip_duty_to_come',
  habilitation: 'sip_duty_to_come',
  speech_therapy: 'sip_duty_to_come',
  youth_clinic: 'sip_duty_to_come',
  counselling_clinic: 'sip_duty_to_come',
  dental_care: 'sip_duty_to_come',
  police_local: 'invited',
  leisure: 'invited',
  county_support: 'invited',
};

/** Whether a unit is called (with the rule that says so) or invited, by the unit that started the plan. */
export function dutyOf(
  unit: DutyUnit,
  initiator: DutyUnit,
): { readonly kind: 'called' | 'invited'; readonly duty: RuleId | 'invited' } {
  const own = duties[unit.unitKind];
  const duty = own === 'school' ? dutyOfSchool(unit, initiator) : own;
  return { kind: duty === 'invited' ? 'invited' : 'called', duty };
}

/** On the social services' initiative every school has a duty; on another authority's, a school that is an authority. */
function dutyOfSchool(school: DutyUnit, initiator: DutyUnit): RuleId | 'invited' {
  if (initiator.unitKind === 'social_services_children') return 'cooperation_school';
  return isAuthority(school) && isAuthority(initiator) ? 'cooperation_authorities' : 'invited';
}

const isAuthority = ({ organisationKind }: DutyUnit): boolean => organisationKind !== 'private_provider';
