import { describe, expect, it } from 'vitest';
import type { PlanView } from '../domain/contract.ts';
import { mainCommand, ownTask } from './main-command.ts';

const lacking = [{ path: 'parties', message: 'Kalla minst en enhet till.' }];

describe('the one main action', () => {
  it('asks the family first, and sends the call at once when nothing is missing for it', () => {
    const draft = (missing: typeof lacking) =>
      mainCommand({
        state: 'draft',
        next: [
          { command: 'askFamily', missing: [] },
          { command: 'sendCall', missing },
        ],
      })?.command;
    expect(draft(lacking)).toBe('askFamily');
    expect(draft([])).toBe('sendCall');
  });

  it('is the way on, not a way aside', () => {
    const next = (['recordRefusal', 'startMapping', 'close'] as const).map((command) => ({
      command,
      missing: lacking,
    }));
    expect(mainCommand({ state: 'called', next })).toEqual({ command: 'startMapping', missing: lacking });
  });

  it('of a closed plan is to open it again, or to begin again with one that was never published', () => {
    for (const command of ['reopen', 'beginAgain'] as const)
      expect(mainCommand({ state: 'closed', next: [{ command, missing: [] }] })?.command).toBe(command);
  });
});

describe('what the plan waits for from the own unit', () => {
  const unit = '00000000-0000-4000-8000-000000000001';
  const plan = (more: object, own: object = {}) =>
    ({
      state: 'called',
      ownUnitId: unit,
      permittedActions: ['plan.answer', 'plan.writePart'],
      handover: null,
      reportable: [],
      parts: [],
      measures: [],
      ...more,
      parties: [{ unitId: unit, kind: 'called', calledAt: '2026-11-23T08:00:00Z', answer: 'pending', ...own }],
    }) as unknown as PlanView;

  it('is first of all a yes or no from the one who has been asked to coordinate', () => {
    const asked = { handover: { id: 'h' }, permittedActions: ['plan.answerHandover', 'plan.answer'] };
    expect(ownTask(plan(asked))).toBe('handover');
  });

  it('is first an answer to the call', () => expect(ownTask(plan({}))).toBe('answer'));

  it('is then the own part of the mapping', () => expect(ownTask(plan({}, { answer: 'comes' }))).toBe('part'));

  it('is nothing for a unit that cannot come', () => expect(ownTask(plan({}, { answer: 'cannot' }))).toBeUndefined());

  it('is how it goes with the own measures when the plan is in force', () => {
    const measures = [{ id: 'm', reportedAt: null }];
    const told = (reportable: string[]) =>
      ownTask(plan({ state: 'active', measures, reportable }, { answer: 'comes' }));
    expect(told(['m'])).toBe('report');
    expect(told([])).toBeUndefined();
  });

  it('is how it goes with what is in force while the plan is changed', () => {
    const inForce = { measures: [{ id: 'm', reportedAt: null }] };
    const changed = plan({ state: 'active', inForce, measures: [], reportable: ['m'] }, { answer: 'comes' });
    expect(ownTask(changed)).toBe('report');
  });

  it('is nothing that one may not do', () => {
    expect(ownTask(plan({ permittedActions: ['plan.read'] }))).toBeUndefined();
  });
});
