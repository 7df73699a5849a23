import type { FamilyPlan, UnitConsent } from '../api.ts';
import { nameOf } from './unit-state.ts';

type Party = FamilyPlan['parties'][number];

/** A unit that a plan would let in and that nobody has said yes to yet, in the shape of those that somebody has. */
const askedFor = (party: Party): UnitConsent => ({
  unit: {
    id: party.unitId as UnitConsent['unit']['id'],
    name: party.name,
    kind: party.unitKind,
    organisation: { name: party.organisation, kind: party.organisationKind },
  },
  covered: false,
  until: null,
  grounds: [],
  exclusions: [],
  othersExclude: false,
  missing: [],
  mine: [],
});

/**
 * The units that somebody has said something about and those that the plans ask for besides, by name. `plans` are those
 * that still gather units. Under protection a plan's units are not known by their ids, and cannot be answered for here.
 */
export function withAsked(answers: readonly UnitConsent[], plans: readonly FamilyPlan[]): UnitConsent[] {
  const known = new Set<string>(answers.map(({ unit }) => unit.id));
  const asked = plans
    .filter(({ child }) => !child.hidden)
    .flatMap(({ parties }) => parties)
    .filter(({ unitId }) => !known.has(unitId) && known.add(unitId));
  return [...answers, ...asked.map(askedFor)].sort((one, other) =>
    nameOf(one.unit).localeCompare(nameOf(other.unit), 'sv'),
  );
}

/** What the plans say of the units that ask: which have begun one, and at which plan one says no to the whole. */
export interface Asking {
  readonly begins: ReadonlySet<string>;
  readonly refusable: ReadonlyMap<string, string>;
}

/** Of plans that protection hides nothing is said: their units are not known by their ids. */
export function askingOf(plans: readonly FamilyPlan[]): Asking {
  const units = plans
    .filter(({ child }) => !child.hidden)
    .flatMap((plan) => plan.parties.map(({ unitId, kind }) => ({ plan, unitId, kind })));
  return {
    begins: new Set(units.filter(({ kind }) => kind === 'initiator').map(({ unitId }) => unitId)),
    refusable: new Map(
      units
        .filter(({ plan }) => plan.permittedActions.includes('family.plan.refuse'))
        .map(({ plan, unitId }) => [unitId, plan.id]),
    ),
  };
}
