import type { IntakeState } from './codes.ts';

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
