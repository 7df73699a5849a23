import type { Decision, IntakeState } from './codes.ts';

/** From which states each state can be reached. The database holds the same (`concerns.on_state`), whoever asks. */
const from: Readonly<Record<IntakeState, readonly IntakeState[]>> = {
  arrived: [],
  assessed: ['arrived'],
  opened: ['assessed'],
  not_opened: ['assessed'],
  joined: ['assessed'],
  forwarded: ['arrived', 'assessed'],
};

/** True when a report may go straight from one state to the other. */
export const mayGo = (before: IntakeState, after: IntakeState): boolean => from[after].includes(before);

/** States in which nothing is decided yet and the law's fourteen days run. */
export const isUndecided = (state: IntakeState): boolean => state === 'arrived' || state === 'assessed';

/** Every way that a report can go, for the tests and the handbook. */
export const transitions: readonly (readonly [IntakeState, IntakeState])[] = (
  Object.entries(from) as [IntakeState, readonly IntakeState[]][]
).flatMap(([after, befores]) => befores.map((before) => [before, after] as const));

/** What the reporter is told of a decision: one of the sentences that the law allows. */
export const sentenceFor = (decision: Decision, telling: 'suitable' | 'unsuitable') =>
  telling === 'unsuitable' ? 'unsuitable' : decision === 'joined' ? 'under_way' : decision;
