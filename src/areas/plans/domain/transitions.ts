import type { PlanState } from './model.ts';

/** A plan's life. Read each line as "may be <command>ed from … and is then …". */
export const planTransitions = {
  askFamily: { from: ['draft'], to: 'asking' },
  sendCall: { from: ['draft', 'asking'], to: 'called' },
  recordRefusal: { from: ['asking', 'called', 'mapping', 'meeting'], to: 'refused' },
  offerAgain: { from: ['refused'], to: 'draft' },
  startMapping: { from: ['called'], to: 'mapping' },
  startMeeting: { from: ['mapping'], to: 'meeting' },
  publish: { from: ['meeting'], to: 'active' },
  startEvaluation: { from: ['active'], to: 'evaluation' },
  finishEvaluation: { from: ['evaluation'], to: 'follow_up' },
  continue: { from: ['follow_up'], to: 'active' },
  revise: { from: ['active', 'follow_up'], to: 'meeting' },
  close: { from: ['called', 'mapping', 'meeting', 'active', 'evaluation', 'follow_up'], to: 'closed' },
  reopen: { from: ['closed'], to: 'follow_up' },
} as const satisfies Record<string, { from: readonly PlanState[]; to: PlanState }>;

export type PlanCommand = keyof typeof planTransitions;
export const planCommands = Object.keys(planTransitions) as PlanCommand[];

export const isPossible = (command: PlanCommand, state: PlanState): boolean =>
  (planTransitions[command].from as readonly PlanState[]).includes(state);

/** What can be done next, in the order people do it. The page shows these; the command checks them. */
export const commandsFrom = (state: PlanState): PlanCommand[] =>
  planCommands.filter((command) => isPossible(command, state));

/** States in which each part of the plan may be written. A change at another time is refused with what is possible. */
export const writableIn = {
  call: ['draft', 'asking'],
  party: ['draft', 'asking', 'called', 'mapping', 'meeting'],
  time: ['draft', 'asking', 'called', 'mapping', 'meeting', 'active', 'evaluation', 'follow_up'],
  member: ['draft', 'asking', 'called', 'mapping', 'meeting', 'active', 'evaluation', 'follow_up', 'refused'],
  answer: ['called', 'mapping', 'meeting'],
  part: ['called', 'mapping', 'meeting'],
  meeting: ['called', 'mapping', 'meeting', 'active', 'evaluation', 'follow_up'],
  content: ['meeting'],
  report: ['active', 'evaluation', 'follow_up'],
  outcome: ['evaluation'],
  score: ['evaluation'],
} as const satisfies Record<string, readonly PlanState[]>;

export type Writable = keyof typeof writableIn;

export const isWritable = (what: Writable, state: PlanState): boolean =>
  (writableIn[what] as readonly PlanState[]).includes(state);
