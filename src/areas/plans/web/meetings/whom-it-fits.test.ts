import { expect, it } from 'vitest';
import type { PlanView } from '../../domain/contract.ts';
import type { Meeting } from './meeting-words.ts';
import { whomItFits } from './WhomItFits.tsx';

const party = (unitId: string, name: string, more: object = {}) =>
  ({
    unitId,
    name,
    kind: 'called',
    calledAt: '2026-11-23T08:00:00Z',
    answer: 'comes',
    ...more,
  }) as PlanView['parties'][number];

it('names those whom a time fits and does not fit, and the called units that have not said', () => {
  const parties = [
    party('s', 'Socialtjänsten', { kind: 'initiator' }),
    party('b', 'Bup'),
    party('k', 'Skolan'),
    party('f', 'Förskolan', { answer: 'cannot' }),
    party('n', 'Ny enhet', { calledAt: null }),
    party('t', 'Tandvården', { answer: 'pending' }),
  ];
  const fits: Meeting['fits'] = [
    { whoKind: 'unit', whoId: 'b', name: null, fits: true },
    { whoKind: 'guardian', whoId: 'm', name: 'Maria Exempelsson', fits: true },
    { whoKind: 'unit', whoId: 'k', name: null, fits: false },
  ];
  expect(whomItFits({ parties }, { fits })).toEqual([['Bup', 'Maria Exempelsson'], ['Skolan'], ['Tandvården']]);
});
