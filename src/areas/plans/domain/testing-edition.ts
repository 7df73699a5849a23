import type { Edition } from './contract-edition.ts';

const socialServices = {
  unitId: 'unit-social',
  unit: 'Socialtjänsten',
  organisation: 'Falu kommun',
  organisationKind: 'municipality',
} as const;
const bup = {
  unitId: 'unit-bup',
  unit: 'Bup Falun',
  organisation: 'Region Dalarna',
  organisationKind: 'region',
} as const;

/** An edition of an invented child's plan, with a measure by each of two units and one by somebody else. */
export const sampleEdition = (): Edition => ({
  number: 1,
  publishedAt: '2026-12-07T14:00:00Z',
  question: 'Hur kommer Alva tillbaka?',
  childMatters: 'Sova.',
  longTermGoal: 'Orka hela dagen.',
  goals: [{ id: 'goal-1', text: 'Alva är i skolan fyra dagar.' }],
  measures: [
    measure('measure-1', 'Stöd på kvällen.', { kind: 'unit', ...socialServices, person: 'Anna Provberg' }),
    measure('measure-2', 'Samtal om oro.', { kind: 'unit', ...bup, person: 'Sofia Provström' }),
    measure('measure-3', 'Skjutsar.', { kind: 'other', who: 'Mormor' }),
  ],
  othersNone: false,
  overall: { organisation: 'Falu kommun', organisationKind: 'municipality' },
  coordinator: { name: 'Anna Provberg', title: 'Socialsekreterare', phone: null, ...socialServices },
  risks: 'Loven.',
  ifWorse: 'Ring samordnaren.',
  ifWorseCall: '023-000 00 01',
  childView: 'Bra.',
  nextFollowUp: '2027-02-01',
  meeting: {
    startsAt: '2026-12-07T12:00:00Z',
    place: 'Påhittade huset',
    came: [
      { who: 'Bup Falun', unitId: 'unit-bup', came: true, reason: '', mayDecide: true },
      { who: 'Maria Exempelsson', unitId: null, came: false, reason: 'Arbetade.', mayDecide: null },
    ],
  },
  parties: [
    { ...socialServices, kind: 'initiator', openUntil: '2027-11-23' },
    { ...bup, kind: 'called', openUntil: '2027-11-23' },
  ],
});

const measure = (id: string, what: string, by: Edition['measures'][number]['by']): Edition['measures'][number] => ({
  id,
  goalId: 'goal-1',
  what,
  startsOn: '2026-12-08',
  endsOn: '2027-03-31',
  by,
});
