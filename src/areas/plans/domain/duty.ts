import type { UnitKind } from '../../directory/index.ts';
import type { RuleId } from '../../law/index.ts';

/** Health care and social services are called and have a duty to come; school is asked on equal terms; others invited. */
const duties: Record<UnitKind, RuleId | 'invited'> = {
  social_services_children: 'sip_duty_to_come',
  disability_services: 'sip_duty_to_come',
  barnahus: 'invited',
  preschool: 'cooperation_school',
  school: 'cooperation_school',
  student_health_medical: 'sip_duty_to_come',
  student_health_psychosocial: 'cooperation_school',
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

/** Whether a kind of unit is called (with the rule that says so) or invited. Source per rule in areas/law. */
export function dutyOf(kind: UnitKind): { readonly kind: 'called' | 'invited'; readonly duty: RuleId | 'invited' } {
  const duty = duties[kind];
  return { kind: duty === 'invited' ? 'invited' : 'called', duty };
}
