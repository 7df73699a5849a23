/** The catalogue's code lists. A code is what is stored and sent; `texts.sv.ts` holds the word that people see. */

/** What the catalogue holds: where one can turn, family centres, ways of working, and examples worth trying. */
export const entryKinds = ['way_in', 'family_centre', 'way_of_working', 'good_example'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** The oldest that an agreement of the county counts in; in whole years. */
export const oldest = 25;

/** The child's age as it is asked for and sent: before birth, or whole years. */
export const childAges = ['unborn', ...Array.from({ length: oldest + 1 }, (_, age) => String(age))] as const;

/** Who asks: what decides whether, and by which point of the law's list, they have to report. */
export const askerRoles = [
  'health_care',
  'dental_care',
  'social_services',
  'disability_services',
  'preschool',
  'school',
  'student_health',
  'police',
  'leisure',
  'private_care',
  'family_counselling',
  'other_authority',
  'volunteer',
] as const;
export type AskerRole = (typeof askerRoles)[number];

export const worries = [
  'harm',
  'neglect',
  'crime',
  'substances',
  'mental_health',
  'development',
  'school',
  'parents',
  'many_parties',
  'unsure',
] as const;
export type Worry = (typeof worries)[number];

export const urgencies = ['now', 'today', 'can_wait'] as const;
export type Urgency = (typeof urgencies)[number];

/** Who makes use of a way in: the professional who brings a question there, or the family that goes there itself. */
export const audiences = ['professionals', 'family'] as const;

/** Whose yes it takes: nobody's, that of the family when the child is named, or always. */
export const consentNeeds = ['not_needed', 'for_names', 'needed'] as const;

/** How it stands with a family centre. `unknown`: no source tells. */
export const centreStates = ['open', 'similar', 'planned', 'closed', 'none', 'unknown'] as const;
export type CentreState = (typeof centreStates)[number];

/** How it goes for a municipality that tries what another one does. */
export const trialStates = ['trying', 'worked', 'did_not_work'] as const;
export type TrialState = (typeof trialStates)[number];
