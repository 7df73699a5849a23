import type { Place } from './places.ts';
import { idOf } from './rows.ts';

interface About {
  readonly planId: string;
  readonly publishedAt: string;
  readonly met: string;
  readonly measureEndsOn: string;
}

/** A made-up plan as it was published: whole, so that whoever opens it can read it. */
export function edition(place: Place, { planId, publishedAt, met, measureEndsOn }: About) {
  const { social, school } = place;
  const workplace = (unit: Place['social']) => ({
    unitId: unit.id,
    unit: unit.name,
    organisation: place.name,
    organisationKind: 'municipality',
  });
  return {
    number: 1,
    publishedAt,
    question: 'Hur gör vi tillsammans?',
    childMatters: 'Något påhittat som är viktigt.',
    longTermGoal: 'Ett påhittat mål',
    goals: [{ id: idOf(planId, 'goal'), text: 'Ett påhittat delmål' }],
    measures: [
      {
        id: idOf(planId, 'measure'),
        goalId: idOf(planId, 'goal'),
        what: 'En påhittad insats',
        startsOn: publishedAt.slice(0, 10),
        endsOn: measureEndsOn,
        by: { kind: 'unit', ...workplace(school), person: null },
      },
    ],
    othersNone: true,
    overall: { organisation: place.name, organisationKind: 'municipality' },
    coordinator: { name: 'Övning Påhittsson', title: 'Socialsekreterare', phone: null, ...workplace(social) },
    risks: 'Inga.',
    ifWorse: 'Ring samordnaren.',
    ifWorseCall: '',
    childView: 'Det går bra.',
    nextFollowUp: '',
    meeting: { startsAt: met, place: 'Ett påhittat rum', came: [] },
    parties: [
      { ...workplace(social), kind: 'initiator', openUntil: measureEndsOn },
      { ...workplace(school), kind: 'called', openUntil: measureEndsOn },
    ],
  };
}
