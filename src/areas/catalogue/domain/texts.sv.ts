import type {
  AskerRole,
  audiences,
  CentreState,
  consentNeeds,
  EntryKind,
  TrialState,
  Urgency,
  Worry,
} from './model.ts';

export const kindWords = {
  way_in: 'Vägar in',
  family_centre: 'Familjecentraler',
  way_of_working: 'Arbetssätt',
  good_example: 'Goda exempel',
} as const satisfies Record<EntryKind, string>;

export const roleWords = {
  health_care: 'Hälso- och sjukvård',
  dental_care: 'Tandvård',
  social_services: 'Socialtjänst',
  disability_services: 'Stöd vid funktionsnedsättning (LSS)',
  preschool: 'Förskola',
  school: 'Skola eller fritidshem',
  student_health: 'Elevhälsa',
  police: 'Polis',
  leisure: 'Kommunens fritidsverksamhet',
  private_care: 'Privat vård, tandvård, socialtjänst eller LSS',
  family_counselling: 'Familjerådgivning',
  other_authority: 'Annan myndighet, medlare eller ordningsvakt',
  volunteer: 'Förening, ideell eller privatperson',
} as const satisfies Record<AskerRole, string>;

export const worryWords = {
  harm: 'Våld, hot, övergrepp eller hedersförtryck',
  neglect: 'Barnet får inte det det behöver hemma',
  crime: 'Brott eller att dras in i något farligt',
  substances: 'Alkohol eller droger hos barnet',
  mental_health: 'Hur barnet mår',
  development: 'Utveckling eller funktionsnedsättning',
  school: 'Skolan, eller att inte gå dit',
  parents: 'Föräldrarnas ork, hälsa eller beroende',
  many_parties: 'Många är inblandade och ingen håller ihop det',
  unsure: 'Vet inte riktigt, något känns fel',
} as const satisfies Record<Worry, string>;

export const urgencyWords = {
  now: 'Barnet är i fara nu',
  today: 'Det kan inte vänta till i morgon',
  can_wait: 'Det kan vänta några dagar',
} as const satisfies Record<Urgency, string>;

export const consentWords = {
  not_needed: 'Ingens ja behövs.',
  for_names: 'Ja behövs om barnet nämns vid namn. Utan namn kan du ta upp frågan ändå.',
  needed: 'Ja behövs från vårdnadshavarna, och från barnet efter ålder och mognad.',
} as const satisfies Record<(typeof consentNeeds)[number], string>;

export const audienceWords = {
  professionals: 'Du tar upp frågan där',
  family: 'Familjen går dit själv, du kan tipsa och följa med',
} as const satisfies Record<(typeof audiences)[number], string>;

export const centreStateWords = {
  open: 'Öppen',
  similar: 'Liknande verksamhet',
  planned: 'Planerad',
  closed: 'Nedlagd',
  none: 'Finns inte',
  unknown: 'Okänt',
} as const satisfies Record<CentreState, string>;

export const trialWords = {
  trying: 'Vi provar det här',
  worked: 'Det fungerade',
  did_not_work: 'Det fungerade inte',
} as const satisfies Record<TrialState, string>;

/** «väntat barn», «under 1 år», «9 år». */
export const ageInWords = (child: string): string =>
  child === 'unborn' ? 'väntat barn' : child === '0' ? 'under 1 år' : `${child} år`;

/** Whom something is for: «väntat barn och 0–6 år». */
export function agesInWords(ages: { readonly from: number; readonly to: number } | null, unborn: boolean): string {
  const years = ages && (ages.from === ages.to ? `${ages.from} år` : `${ages.from}–${ages.to} år`);
  return [...(unborn ? ['väntat barn'] : []), ...(years ? [years] : [])].join(' och ');
}

/** «öppen förskola 19,5 timmar i veckan». */
export const hoursInWords = ({ service, perWeek }: { readonly service: string; readonly perWeek: number }): string =>
  `${service} ${perWeek.toLocaleString('sv')} timmar i veckan`;

/** What any family centre is, as a line of the answer. */
export const centreSays = 'Stöd till föräldrar och små barn, på ett ställe.';
