/** The plan's codes, as they are stored and sent. Without any library, so that pages may import them. */
/** Where a plan is. The seven steps of a SIP, with the time before the first and the ways it can end. */
export const planStates = [
  'draft',
  'asking',
  'called',
  'mapping',
  'meeting',
  'active',
  'evaluation',
  'follow_up',
  'closed',
  'refused',
] as const;
export type PlanState = (typeof planStates)[number];

/** The seven steps, in order, as people know them. `step` of a state says where on the line it stands. */
export const steps = ['call', 'mapping', 'meeting', 'activities', 'evaluation', 'follow_up', 'close'] as const;
export type Step = (typeof steps)[number];

export const stepOf: Record<PlanState, Step> = {
  draft: 'call',
  asking: 'call',
  called: 'call',
  refused: 'call',
  mapping: 'mapping',
  meeting: 'meeting',
  active: 'activities',
  evaluation: 'evaluation',
  follow_up: 'follow_up',
  closed: 'close',
};

export const partyKinds = ['initiator', 'called', 'invited'] as const;
export type PartyKind = (typeof partyKinds)[number];

export const answers = ['pending', 'comes', 'sends_other', 'cannot'] as const;
export type Answer = (typeof answers)[number];

export const measureStatuses = ['not_started', 'under_way', 'done', 'stuck'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

export const goalOutcomes = ['reached', 'partly', 'not_reached'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

export const closingReasons = [
  'goals_reached',
  'no_longer_needed',
  'moved',
  'family_wishes',
  'turned_eighteen',
  'started_by_mistake',
  'other',
] as const;
export type ClosingReason = (typeof closingReasons)[number];
