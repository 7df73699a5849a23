/** What the worry is about. Several may hold at once. The words are in `texts.sv.ts`. */
export const causes = [
  'neglect',
  'violence_against',
  'violence_witnessed',
  'sexual_abuse',
  'honour',
  'guardian_substance',
  'guardian_health',
  'guardian_conflict',
  'own_behaviour',
  'own_health',
  'crime',
  'absence',
  'care_missed',
  'other',
] as const;
export type Cause = (typeof causes)[number];

/** Worries that the family is not told of before social services have been spoken with: `report_guardians_not_told_first`. */
export const kept: readonly Cause[] = ['violence_against', 'violence_witnessed', 'sexual_abuse', 'honour'];

export const sexes = ['girl', 'boy', 'unknown'] as const;
export type Sex = (typeof sexes)[number];

/** Whether the family knows of the report. `will_tell` is what the reporter means to do. */
export const familyKnows = ['told', 'will_tell', 'not_told'] as const;

/** How a report came in. `samsyn`: from somebody who works in Samsyn. */
export const channels = ['samsyn', 'file', 'phone', 'letter', 'visit'] as const;
export type Channel = (typeof channels)[number];

/** Who reports, as the national collection tells them apart; dental care beside the rest of health care. */
export const senders = [
  'health',
  'dental',
  'school',
  'preschool',
  'social_services',
  'police',
  'private',
  'other',
] as const;
export type Sender = (typeof senders)[number];

/** Where a report stands with the one who received it. `joined`: it came while an inquiry was already going on. */
export const intakeStates = ['arrived', 'assessed', 'opened', 'not_opened', 'joined', 'forwarded'] as const;
export type IntakeState = (typeof intakeStates)[number];

/** What is decided of a report that has been assessed. */
export const decisions = ['opened', 'not_opened', 'joined'] as const;
export type Decision = (typeof decisions)[number];

/** All that a reporter is ever told: SoL 2025:400 19 kap. 6 §. */
export const sentences = ['opened', 'not_opened', 'under_way', 'unsuitable'] as const;
export type Sentence = (typeof sentences)[number];

export const tellings = ['suitable', 'unsuitable'] as const;

/** Whom a preliminary assessment may turn to: `preliminary_contacts`. */
export const contacts = ['child', 'guardians', 'reporter'] as const;
export type Contact = (typeof contacts)[number];

/** What is written in a report's history. */
export const stepKinds = [
  'registered',
  'assigned',
  'protection',
  'contact',
  'note',
  'extended',
  'decided',
  'forwarded',
  'received_from',
  'joined_child',
  'parted_child',
  'telling',
  'meeting',
  'blocked',
  'unblocked',
  'inquiry_extended',
  'inquiry_ended',
] as const;
export type StepKind = (typeof stepKinds)[number];
