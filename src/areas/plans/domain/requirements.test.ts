import { describe, expect, it } from 'vitest';
import type { Principal } from './principal.ts';
import { missingFor } from './requirements.ts';
import type { PlanSnapshot, SnapshotMeasure, SnapshotParty, SnapshotScore } from './snapshot.ts';
import type { PlanCommand } from './transitions.ts';

const measure = (principal: Principal, more: Partial<SnapshotMeasure> = {}): SnapshotMeasure => ({
  unitId: 'unit',
  principal,
  responsiblePerson: true,
  status: 'under_way',
  reported: true,
  ...more,
});

const party = (more: Partial<SnapshotParty> = {}): SnapshotParty => ({
  unitId: 'unit',
  name: 'Bup Falun',
  kind: 'called',
  answer: 'comes',
  reminded: false,
  open: true,
  leads: false,
  partDone: true,
  withoutPart: '',
  withoutReport: '',
  ...more,
});

const scored: SnapshotScore = { expected: true, given: true, missingWhy: '' };

const ready: PlanSnapshot = {
  state: 'meeting',
  need: 'Behov.',
  question: 'Fråga?',
  childMatters: 'Sova.',
  parties: [],
  meetings: [{ state: 'held', startsOn: '2026-12-07' }],
  attendanceOf: ['unit'],
  content: {
    longTermGoal: 'Orka.',
    overallResponsible: true,
    othersNone: false,
    risks: 'Loven.',
    ifWorse: 'Ring.',
    ifWorseCall: '023-000 00 01',
    childView: 'Bra.',
    nextFollowUp: '2027-02-01',
  },
  goals: [{ text: 'Sova.', outcome: 'reached' }],
  measures: [measure('municipality'), measure('other')],
  hasCoordinator: true,
  scores: { child: scored, guardians: scored },
};

const lacks = (command: PlanCommand, more: Partial<PlanSnapshot>) =>
  missingFor(command, { ...ready, ...more }, '2026-12-08').map(({ path, source }) => [path, source]);

const second = 'SoL 2025:400 10 kap. 8 § 2 och HSL 2017:30 16 kap. 4 § 2';
const third = 'SoL 2025:400 10 kap. 8 § 3 och HSL 2017:30 16 kap. 4 § 3';
const othersNone = { content: { ...ready.content, othersNone: true } };

describe('the law’s contents', () => {
  it('are there when the municipality or the region answers for something, and somebody else does something', () => {
    expect(lacks('publish', {})).toEqual([]);
    expect(lacks('publish', { ...othersNone, measures: [measure('region')] })).toEqual([]);
  });

  it('lack the second when all that is done is done by police or a private school', () => {
    expect(lacks('publish', { measures: [measure('other')] })).toEqual([['measures', second]]);
  });

  it('lack the third when nobody else does anything and that is not said', () => {
    expect(lacks('publish', { measures: [measure('region')] })).toEqual([['othersNone', third]]);
  });

  it('do not say that nobody else does anything when the police do', () => {
    expect(lacks('publish', othersNone)).toEqual([['othersNone', third]]);
  });
});

describe('going on without a unit', () => {
  it('takes its part, or why there is none', () => {
    const silent = party({ partDone: false });
    expect(lacks('startMeeting', { parties: [silent] })).toEqual([['parts.unit', undefined]]);
    expect(lacks('startMeeting', { parties: [{ ...silent, withoutPart: 'De hinner inte.' }] })).toEqual([]);
  });

  it('takes why, when it is no longer let in and has not told how it went', () => {
    const measures = [measure('region', { reported: false })];
    const shut = party({ open: false });
    expect(lacks('startEvaluation', { parties: [shut], measures })).toEqual([['reports.unit', undefined]]);
    expect(lacks('startEvaluation', { parties: [{ ...shut, withoutReport: 'Samtycket är slut.' }], measures })).toEqual(
      [],
    );
  });

  it('is not for a unit that can tell: it is asked', () => {
    const measures = [measure('region', { reported: false })];
    const open = party({ withoutReport: 'Vi orkar inte vänta.' });
    expect(lacks('startEvaluation', { parties: [open], measures })).toEqual([['measures', undefined]]);
  });
});

describe('an evaluation', () => {
  const none = { ...scored, given: false };

  it('takes the child’s own score and a guardian’s, each by itself, or why it is missing', () => {
    const onlyGuardian = { scores: { child: none, guardians: scored } };
    expect(lacks('finishEvaluation', onlyGuardian)).toEqual([['scores', 'SoL 2025:400 3 kap. 2 §']]);
    expect(lacks('finishEvaluation', { scores: { child: scored, guardians: none } })).toEqual([['scores', undefined]]);
    const why = { ...none, missingWhy: 'Orkade inte.' };
    expect(lacks('finishEvaluation', { scores: { child: why, guardians: why } })).toEqual([]);
  });

  it('asks nothing of a child that is not born, or of guardians when there are none', () => {
    const nobody = { ...none, expected: false };
    expect(lacks('finishEvaluation', { scores: { child: nobody, guardians: nobody } })).toEqual([]);
  });
});
