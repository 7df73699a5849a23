import type { PlanState } from './model.ts';

/**
 * A plan's life. Read each line as "may be <command>ed from … and is then …". `only` keeps a command to plans that have
 * been published, or that have not: a plan that is in force does not end because its next version is refused. `seen`:
 * what is written then goes out, is kept for good or is lost, so it is taken only with what the person has seen. The
 * others do not wait for somebody else who is writing.
 */
export const planTransitions = {
  askFamily: { from: ['draft'], to: 'asking' },
  sendCall: { from: ['draft', 'asking'], to: 'called', seen: true },
  recordRefusal: { from: ['asking', 'called', 'mapping', 'meeting'], to: 'refused', only: 'unpublished', seen: true },
  offerAgain: { from: ['refused'], to: 'draft' },
  startMapping: { from: ['called'], to: 'mapping' },
  startMeeting: { from: ['mapping'], to: 'meeting' },
  publish: { from: ['meeting'], to: 'active', seen: true },
  startEvaluation: { from: ['active'], to: 'evaluation' },
  finishEvaluation: { from: ['evaluation'], to: 'follow_up', seen: true },
  continue: { from: ['follow_up'], to: 'active', only: 'published', seen: true },
  revise: { from: ['active', 'follow_up'], to: 'meeting' },
  keep: { from: ['meeting'], to: 'active', only: 'published', seen: true },
  close: {
    from: ['draft', 'asking', 'called', 'mapping', 'meeting', 'active', 'evaluation', 'follow_up', 'refused'],
    to: 'closed',
    seen: true,
  },
  reopen: { from: ['closed'], to: 'follow_up', only: 'published' },
  beginAgain: { from: ['closed'], to: 'draft', only: 'unpublished' },
} as const satisfies Record<string, Transition>;

export interface Transition {
  readonly from: readonly PlanState[];
  readonly to: PlanState;
  readonly only?: 'published' | 'unpublished';
  readonly seen?: true;
}

/** Where a plan stands: its state, and the editions that have been published of it. */
export interface Standing {
  readonly state: PlanState;
  readonly editions: readonly unknown[];
}

export const isPublished = ({ editions }: Pick<Standing, 'editions'>): boolean => editions.length > 0;

/** True while a plan that has been published is written anew: the latest edition holds until the next one. */
export const isRevised = (plan: Standing): boolean => plan.state === 'meeting' && isPublished(plan);

export type PlanCommand = keyof typeof planTransitions;
export const planCommands = Object.keys(planTransitions) as PlanCommand[];

/** Whether the step is taken only with the plan as the person saw it. */
export const mustBeSeen = (command: PlanCommand): boolean => (planTransitions[command] as Transition).seen === true;

export function isPossible(command: PlanCommand, plan: Standing): boolean {
  const { from, only }: Transition = planTransitions[command];
  return from.includes(plan.state) && (only === undefined || (only === 'published') === isPublished(plan));
}

/** What can be done next, in the order people do it. The page shows these; the command checks them. */
export const commandsFrom = (plan: Standing): PlanCommand[] =>
  planCommands.filter((command) => isPossible(command, plan));

/** States in which each part of the plan may be written. A change at another time is refused with what is possible. */
export const writableIn = {
  call: ['draft', 'asking'],
  party: ['draft', 'asking', 'called', 'mapping', 'meeting'],
  time: ['draft', 'asking', 'called', 'mapping', 'meeting', 'active', 'evaluation', 'follow_up'],
  member: ['draft', 'asking', 'called', 'mapping', 'meeting', 'active', 'evaluation', 'follow_up', 'refused'],
  answer: ['called', 'mapping', 'meeting'],
  part: ['called', 'mapping', 'meeting'],
  childWords: ['asking', 'called', 'mapping', 'meeting'],
  meeting: ['called', 'mapping', 'meeting', 'active', 'evaluation', 'follow_up'],
  content: ['meeting'],
  // What is in the latest edition: it holds while the next one is written.
  report: ['meeting', 'active', 'evaluation', 'follow_up'],
  withoutPart: ['mapping'],
  withoutReport: ['active'],
  outcome: ['evaluation'],
  score: ['evaluation'],
} as const satisfies Record<string, readonly PlanState[]>;

export type Writable = keyof typeof writableIn;

export const isWritable = (what: Writable, state: PlanState): boolean =>
  (writableIn[what] as readonly PlanState[]).includes(state);
