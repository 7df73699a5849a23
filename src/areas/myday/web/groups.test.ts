import { describe, expect, it } from 'vitest';
import type { TodoLine } from '../domain/contract.ts';
import { groupsOf, unitGroupsOf } from './groups.ts';

const line = (kind: TodoLine['kind'], part: TodoLine['part']): TodoLine => ({
  kind,
  part,
  planId: 'p',
  forum: null,
  state: 'called',
  dueOn: null,
  since: '2026-11-20T08:00:00Z',
  refId: null,
  number: null,
  child: { initials: 'TT', bornYear: 2012, protected: false },
  unit: null,
  person: null,
  forAnybody: false,
  rule: null,
});

describe('the day in parts', () => {
  it('puts what is late first and leaves out a part with nothing in it', () => {
    const groups = groupsOf([line('meeting', 'coming'), line('answer_call', 'late')], {
      late: 1,
      waiting: 0,
      coming: 1,
    });
    expect(groups.map(({ heading, count }) => [heading, count])).toEqual([
      ['Försenat', 1],
      ['Kommer de närmaste två veckorna', 1],
    ]);
  });

  it('tells how many there are in all when the answer was cut', () => {
    expect(groupsOf([line('write_part', 'waiting')], { late: 0, waiting: 480, coming: 0 })[0]?.count).toBe(480);
  });

  it('shows a manager first what nobody owns, and counts it once', () => {
    const lines = [line('write_part', 'waiting'), line('no_owner', 'waiting'), line('absent_member', 'waiting')];
    const groups = unitGroupsOf(lines, { late: 0, waiting: 3, coming: 0 });
    expect(groups.map(({ heading, count }) => [heading, count])).toEqual([
      ['Behöver en ansvarig', 2],
      ['Väntar på någon i enheten', 1],
    ]);
  });
});
