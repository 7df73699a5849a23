import { describe, expect, it } from 'vitest';
import { planStates } from './model.ts';
import { commandsFrom, isPossible, planCommands, planTransitions } from './transitions.ts';

describe('the life of a plan', () => {
  it('can be read from the table, state by state', () => {
    expect(Object.fromEntries(planStates.map((state) => [state, commandsFrom(state)]))).toEqual({
      draft: ['askFamily', 'sendCall'],
      asking: ['sendCall', 'recordRefusal'],
      called: ['recordRefusal', 'startMapping', 'close'],
      mapping: ['recordRefusal', 'startMeeting', 'close'],
      meeting: ['recordRefusal', 'publish', 'close'],
      active: ['startEvaluation', 'revise', 'close'],
      evaluation: ['finishEvaluation', 'close'],
      follow_up: ['continue', 'revise', 'close'],
      closed: ['reopen'],
      refused: ['offerAgain'],
    });
  });

  it('has no dead end and no state that cannot be reached', () => {
    for (const state of planStates) expect(commandsFrom(state), state).not.toEqual([]);
    const reached = new Set(planCommands.map((command) => planTransitions[command].to));
    expect(planStates.filter((state) => state !== 'draft' && !reached.has(state as never))).toEqual([]);
  });

  it('goes through the seven steps in order', () => {
    const way = [
      'askFamily',
      'sendCall',
      'startMapping',
      'startMeeting',
      'publish',
      'startEvaluation',
      'finishEvaluation',
      'close',
    ] as const;
    let state: (typeof planStates)[number] = 'draft';
    for (const command of way) {
      expect(isPossible(command, state), `${command} from ${state}`).toBe(true);
      state = planTransitions[command].to;
    }
    expect(state).toBe('closed');
  });
});
