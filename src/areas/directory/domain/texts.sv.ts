import type { AssignmentRole, UnitKind } from './model.ts';

export const unitKindWords = {
  social_services_children: 'Socialtjänst barn och unga',
  disability_services: 'Stöd vid funktionsnedsättning (LSS)',
  barnahus: 'Barnahus',
  preschool: 'Förskola',
  school: 'Skola',
  student_health_medical: 'Elevhälsa, medicinsk del',
  student_health_psychosocial: 'Elevhälsa, psykosocial del',
  health_centre: 'Vårdcentral',
  child_health_centre: 'Barnhälsovård (BVC)',
  maternity_clinic: 'Mödrahälsovård (MVC)',
  child_psychiatry: 'Barn- och ungdomspsykiatri (Bup)',
  adult_psychiatry: 'Psykiatrisk öppenvård för vuxna',
  habilitation: 'Habilitering',
  speech_therapy: 'Logopedmottagning',
  youth_clinic: 'Ungdomsmottagning',
  counselling_clinic: 'Samtalsmottagning barn och unga',
  dental_care: 'Tandvård',
  police_local: 'Lokal polis',
  leisure: 'Fritidsverksamhet',
  county_support: 'Länsgemensamt stöd',
} as const satisfies Record<UnitKind, string>;

export const assignmentRoleWords = {
  professional: 'Handläggare eller behandlare',
  intake: 'Mottagare av kallelser',
  manager: 'Chef',
  coordinator_support: 'Samordnare',
  log_reviewer: 'Loggranskare',
  county_admin: 'Länsadministratör',
} as const satisfies Record<AssignmentRole, string>;
