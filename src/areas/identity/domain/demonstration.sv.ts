import type { UnitKind } from '../../directory/index.ts';

/** Headings of the page where one chooses whom to be, in order. */
export const groups = [
  'Socialtjänst',
  'Barn- och ungdomspsykiatri',
  'Skola och förskola',
  'Elevhälsa',
  'Annan hälso- och sjukvård',
  'Polis och fritid',
  'Länet',
] as const;

/** Those who carry a plan for Alva from call to close, by the codes of the demonstration's files: shown first, once more. */
export const beginHere = {
  heading: 'Börja här: en plan för Alva',
  staff: ['anna-provberg', 'petra-testgren', 'sofia-provstrom', 'rania-exempelsater', 'jonas-testman'],
  family: ['maria-exempelsson', 'johan-latsasson', 'alva-exempelsson'],
} as const;

export const groupOf = {
  social_services_children: 'Socialtjänst',
  disability_services: 'Socialtjänst',
  barnahus: 'Socialtjänst',
  preschool: 'Skola och förskola',
  school: 'Skola och förskola',
  student_health_medical: 'Elevhälsa',
  student_health_psychosocial: 'Elevhälsa',
  health_centre: 'Annan hälso- och sjukvård',
  child_health_centre: 'Annan hälso- och sjukvård',
  maternity_clinic: 'Annan hälso- och sjukvård',
  child_psychiatry: 'Barn- och ungdomspsykiatri',
  adult_psychiatry: 'Annan hälso- och sjukvård',
  habilitation: 'Annan hälso- och sjukvård',
  speech_therapy: 'Annan hälso- och sjukvård',
  youth_clinic: 'Annan hälso- och sjukvård',
  counselling_clinic: 'Annan hälso- och sjukvård',
  dental_care: 'Annan hälso- och sjukvård',
  police_local: 'Polis och fritid',
  leisure: 'Polis och fritid',
  county_support: 'Länet',
} as const satisfies Record<UnitKind, (typeof groups)[number]>;

export const familyWords = {
  guardians: 'Vårdnadshavare',
  children: 'Barn',
  tooYoung: 'Barn som är för unga för att logga in själva',
  age: (years: number): string => (years === 0 ? 'Barn under ett år' : `Barn, ${years} år`),
  guardianOf: (names: readonly string[]): string =>
    names.length === 0
      ? 'Väntar barn'
      : `Vårdnadshavare till ${new Intl.ListFormat('sv', { type: 'conjunction' }).format(names)}`,
};
