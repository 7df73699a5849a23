import { describe, expect, it } from 'vitest';
import { type PlanState, planStates } from './model.ts';
import { commandsFrom, isPossible, isWritable, planCommands, planTransitions, type Standing } from './transitions.ts';

const never: Pick<Standing, 'editions'> = { editions: [] };
const before: Pick<Standing, 'editions'> = { editions: [{ number: 1 }] };

describe('the life of a plan', () => {
  it('can be read from the table, state by state', () => {
    const from = (standing: typeof never, states: readonly PlanState[]) =>
      Object.fromEntries(states.map((state) => [state, commandsFrom({ state, ...standing })]));
    expect(from(never, ['draft', 'asking', 'called', 'mapping', 'meeting', 'closed', 'refused'])).toEqual({
      draft: ['askFamily', 'sendCall', 'close'],
      asking: ['sendCall', 'recordRefusal', 'close'],
      called: ['recordRefusal', 'startMapping', 'close'],
      mapping: ['recordRefusal', 'startMeeting', 'close'],
      meeting: ['recordRefusal', 'publish', 'close'],
      closed: ['beginAgain'],
      refused: ['offerAgain', 'close'],
    });
    expect(from(before, ['meeting', 'active', 'evaluation', 'follow_up', 'closed'])).toEqual({
      meeting: ['publish', 'keep', 'close'],
      active: ['startEvaluation', 'revise', 'close'],
      evaluation: ['finishEvaluation', 'close'],
      follow_up: ['continue', 'revise', 'close'],
      closed: ['reopen'],
    });
  });

  it('has no dead end and no state that cannot be reached', () => {
    for (const state of planStates)
      for (const standing of [never, before]) expect(commandsFrom({ state, ...standing }), state).not.toEqual([]);
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
      const standing = state === 'draft' || state === 'asking' ? never : before;
      expect(isPossible(command, { state, ...standing }), `${command} from ${state}`).toBe(true);
      state = planTransitions[command].to;
    }
    expect(state).toBe('closed');
  });

  it('is not ended by a no to the next version, and the version in force is told of meanwhile', () => {
    expect(isPossible('recordRefusal', { state: 'meeting', ...before })).toBe(false);
    expect(isPossible('recordRefusal', { state: 'meeting', ...never })).toBe(true);
    expect(isWritable('report', 'meeting')).toBe(true);
  });
});
