import { mattersIn } from './child-words.ts';
import type { WholePlan } from './contract.ts';
import type { Edition } from './contract-edition.ts';

type Party = WholePlan['parties'][number];
type Kind = Edition['overall']['organisationKind'];
interface Workplace {
  unitId: string | null;
  unit: string;
  organisation: string;
  organisationKind: Kind;
}

/** What the plan itself does not say: its number, the moment, who came by name, and what the responsible one is. */
export interface EditionFrame {
  readonly number: number;
  readonly publishedAt: string;
  /** The Swedish day, `YYYY-MM-DD`: units that consent covers on it are handed the edition. */
  readonly today: string;
  readonly overallKind: Kind;
  readonly nameOf: (who: { whoKind: string; whoId: string }) => string;
}

/** The plan as it is delivered. For a plan that may be published: everything that a publication needs is there. */
export function editionOf(plan: WholePlan, { number, publishedAt, today, overallKind, nameOf }: EditionFrame): Edition {
  const { content } = plan;
  return {
    number,
    publishedAt,
    question: plan.question,
    childMatters: mattersIn(plan),
    longTermGoal: content?.longTermGoal ?? '',
    goals: plan.goals.map(({ id, text }) => ({ id, text })),
    measures: plan.measures.map((measure) => measureOf(plan, measure)),
    othersNone: content?.othersNone ?? false,
    overall: { organisation: content?.overallOrganisation ?? '', organisationKind: overallKind },
    coordinator: coordinatorOf(plan),
    risks: content?.risks ?? '',
    ifWorse: content?.ifWorse ?? '',
    ifWorseCall: content?.ifWorseCall ?? '',
    childView: content?.childView ?? '',
    nextFollowUp: content?.nextFollowUp ?? '',
    meeting: meetingOf(plan, nameOf),
    parties: plan.parties.flatMap((party) =>
      party.openUntil !== null && party.openUntil >= today && (party.calledAt !== null || party.kind === 'initiator')
        ? [{ ...workplaceOf(party), kind: party.kind, openUntil: party.openUntil }]
        : [],
    ),
  };
}

const workplaceOf = (party: Party | undefined): Workplace => ({
  unitId: party?.unitId ?? null,
  unit: party?.name ?? '',
  organisation: party?.organisation ?? '',
  organisationKind: party?.organisationKind ?? 'municipality',
});

function measureOf(plan: WholePlan, measure: WholePlan['measures'][number]): Edition['measures'][number] {
  const { id, goalId, what, startsOn, endsOn, unitId, person, other } = measure;
  const common = { id, goalId, what, startsOn, endsOn };
  if (measure.byKind === 'other') return { ...common, by: { kind: 'other', who: other } };
  const party = plan.parties.find((one) => one.unitId === unitId);
  return { ...common, by: { kind: 'unit', ...workplaceOf(party), person } };
}

/** Whom to call when what was written down as such is hidden: «Anna Provberg, 070-174 06 05». */
export const nameAndNumber = ({ name, phone }: Pick<Edition['coordinator'], 'name' | 'phone'>): string =>
  [name, phone].filter(Boolean).join(', ');

export function coordinatorOf(plan: Pick<WholePlan, 'parties'>): Edition['coordinator'] {
  const party = plan.parties.find((one) => one.members.some((member) => member.coordinator));
  const person = party?.members.find((member) => member.coordinator);
  return {
    name: person ? `${person.given} ${person.family}` : '',
    title: person?.title ?? '',
    phone: person?.phone ?? null,
    ...workplaceOf(party),
  };
}

function meetingOf(plan: WholePlan, nameOf: EditionFrame['nameOf']): Edition['meeting'] {
  const held = plan.meetings.filter((meeting) => meeting.state === 'held').at(-1);
  return {
    startsAt: held?.startsAt ?? '',
    place: held?.place ?? '',
    came: (held?.attendance ?? []).map(({ whoKind, whoId, came, reason, mayDecide }) => ({
      who: nameOf({ whoKind, whoId }),
      whoKind,
      unitId: whoKind === 'unit' ? whoId : null,
      came,
      reason,
      mayDecide,
    })),
  };
}

/**
 * The edition for those whom protection keeps the child's places from: no unit, organisation or meeting place is named, nor
 * who works there, except at the receiver's own unit, nor whom the family took along. The coordinator is named: one needs
 * to know whom to ring, also if it gets worse. OSL 21 kap. 3 and 3 a §§.
 */
export function withoutPlaces(edition: Edition, ownUnitId?: string): Edition {
  const isShown = (unitId: string | null) => unitId !== null && unitId === ownUnitId;
  const hide = <W extends Workplace>(at: W): W =>
    isShown(at.unitId)
      ? at
      : { ...at, unitId: null, unit: hiddenUnit, organisation: organisationInGeneral(at.organisationKind) };
  const { coordinator } = edition;
  const hidePerson = <M extends Workplace & { person: string | null }>(by: M): M =>
    isShown(by.unitId) || (by.unitId === coordinator.unitId && by.person === coordinator.name)
      ? by
      : { ...by, person: null };
  return {
    ...edition,
    measures: edition.measures.map((measure) =>
      measure.by.kind === 'unit' ? { ...measure, by: hide(hidePerson(measure.by)) } : measure,
    ),
    overall: { ...edition.overall, organisation: organisationInGeneral(edition.overall.organisationKind) },
    coordinator: hide(coordinator),
    ifWorseCall: nameAndNumber(coordinator),
    meeting: {
      ...edition.meeting,
      place: '',
      came: edition.meeting.came.map((one) => {
        if (isShown(one.unitId) || one.whoKind === 'child' || one.whoKind === 'guardian') return one;
        // Whom the family takes along may be the home where the child lives.
        return { ...one, who: one.unitId === null ? hiddenName : hiddenUnit, unitId: null };
      }),
    },
    parties: edition.parties.map(hide),
  };
}

const hiddenUnit = 'Skyddad enhet';
const hiddenName = 'Skyddat namn';

/** An organisation by what it is, for those who may not know which: there is only one region, and few of the others. */
export const organisationInGeneral = (kind: Kind): string => inGeneral[kind];

const inGeneral: Record<Kind, string> = {
  region: 'Regionen',
  municipality: 'Kommunen',
  private_provider: 'En privat utförare',
  police: 'Polisen',
  education_federation: 'Skolans huvudman',
  county_support: 'Länets stöd',
};
