import type { TrialState } from './model.ts';

/** What a municipality can say next about something it tries: first that it tries, then how it went, then once more. */
export const nextTrialStates = (current: TrialState | null): readonly TrialState[] =>
  current === 'trying' ? ['worked', 'did_not_work'] : ['trying'];
