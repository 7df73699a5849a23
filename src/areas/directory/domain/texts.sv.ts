import type { AssignmentRole, OrganisationKind, SecrecyRegime, UnitKind } from './model.ts';

export const organisationKindWords = {
  region: 'Region',
  municipality: 'Kommun',
  private_provider: 'Privat utförare',
  police: 'Polis',
  education_federation: 'Utbildningsförbund',
  county_support: 'Länsstöd',
} as const satisfies Record<OrganisationKind, string>;

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

/** `name` heads the regime; `says` tells what it means for one who wants to share, in a sentence of our own. */
export const secrecyRegimeWords = {
  social_services: {
    name: 'Sekretess i socialtjänsten',
    says: 'En uppgift får lämnas bara om det står klart att varken barnet eller någon närstående tar skada.',
  },
  health_care: {
    name: 'Sekretess i hälso- och sjukvården',
    says: 'En uppgift får lämnas bara om det står klart att varken barnet eller någon närstående tar skada.',
  },
  preschool: {
    name: 'Sekretess i förskolan',
    says: 'En uppgift får lämnas bara om det står klart att varken barnet eller någon närstående tar skada.',
  },
  student_health: {
    name: 'Sekretess hos psykolog, kurator och specialpedagog i elevhälsan',
    says: 'En uppgift får lämnas bara om det står klart att varken barnet eller någon närstående tar skada.',
  },
  school: {
    name: 'Sekretess i skolan',
    says: 'Uppgifter i särskilt stöd är hemliga om någon kan antas ta skada; namn, adress och liknande bara av särskild anledning.',
  },
  police: {
    name: 'Sekretess hos polisen',
    says: 'En uppgift om en enskild i polisens arbete mot brott får lämnas bara om det står klart att ingen tar skada.',
  },
  general_protection: {
    name: 'Det skydd som gäller i all offentlig verksamhet',
    says: 'Bara det minsta skyddet gäller här. Dela inget om ett enskilt barn utan samtycke.',
  },
  private_social_services: {
    name: 'Tystnadsplikt i privat socialtjänst',
    says: 'Den som arbetar i verksamheten får inte obehörigen berätta om någons personliga förhållanden.',
  },
  private_disability_services: {
    name: 'Tystnadsplikt i privat LSS-verksamhet',
    says: 'Den som arbetar i verksamheten får inte obehörigen berätta om någons personliga förhållanden.',
  },
  private_health_care: {
    name: 'Tystnadsplikt i privat vård',
    says: 'Den som arbetar i verksamheten får inte obehörigen berätta om någons hälsa eller personliga förhållanden.',
  },
  private_education: {
    name: 'Tystnadsplikt i fristående förskola och skola',
    says: 'Den som arbetar i verksamheten får inte obehörigen berätta om någons personliga förhållanden.',
  },
} as const satisfies Record<SecrecyRegime, { name: string; says: string }>;

export const assignmentRoleWords = {
  professional: 'Handläggare eller behandlare',
  intake: 'Mottagare av kallelser',
  manager: 'Chef',
  coordinator_support: 'Samordnare',
  log_reviewer: 'Loggranskare',
  county_admin: 'Länsadministratör',
} as const satisfies Record<AssignmentRole, string>;
