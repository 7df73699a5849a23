import { dayAt, Temporal, zone } from '../../../../platform/time/time.ts';
import type { WholePlan } from '../../domain/contract.ts';
import type { Edition, EditionMeasure } from '../../domain/contract-edition.ts';
import { differences } from '../../domain/differences.ts';
import { withoutPlaces } from '../../domain/edition.ts';
import { changesInWords } from './changes.sv.ts';
import type { PlanDocument } from './model.ts';

/** Of the child, what the paper tells beside the plan itself. */
export interface ChildOnPaper {
  readonly given: string;
  readonly family: string;
  readonly bornOn: string | null;
  readonly protection: string;
}

type Principal = PlanDocument['overallResponsible'];

/** What a version does not say of itself: the one that was there before, and what has been set since: meeting and follow-up. */
export interface Beside {
  readonly replaced?: Edition | undefined;
  readonly meeting?: Pick<WholePlan['meetings'][number], 'startsAt' | 'place' | 'link'> | undefined;
  /** The day that the plan went on to without a new version. */
  readonly nextFollowUp?: string | undefined;
}

/**
 * A published version as it stands on paper. A paper is left lying: under protection it names no unit, nobody there and
 * no place, whoever prints it.
 */
export function documentOf(published: Edition, child: ChildOnPaper, beside: Beside = {}): PlanDocument {
  const { replaced, meeting, nextFollowUp } = beside;
  const isProtected = child.protection !== 'none';
  const edition = isProtected ? withoutPlaces(published) : published;
  const before = replaced && isProtected ? withoutPlaces(replaced) : replaced;
  const goals = new Set(edition.goals.map(({ id }) => id));
  return {
    child: {
      given: child.given,
      family: child.family,
      ...(child.bornOn !== null && { birthYear: Number(child.bornOn.slice(0, 4)) }),
    },
    protected: isProtected,
    version: edition.number,
    publishedOn: dayAt(edition.publishedAt).toString(),
    childMatters: edition.childMatters,
    question: edition.question,
    childView: edition.childView,
    longTermGoal: edition.longTermGoal,
    subGoals: edition.goals.map((goal) => ({
      text: goal.text,
      measures: edition.measures.filter((m) => m.goalId === goal.id).flatMap(measureOf),
    })),
    otherMeasures: edition.measures.filter(({ goalId }) => goalId === null || !goals.has(goalId)).flatMap(measureOf),
    measuresByOthers: edition.measures.flatMap(({ by, what, startsOn, endsOn }) =>
      isByOthers(by) ? [{ what, who: nameOf(by), startsOn, endsOn }] : [],
    ),
    overallResponsible: principal(edition.overall),
    coordinator: {
      name: edition.coordinator.name,
      title: edition.coordinator.title,
      unit: edition.coordinator.unit,
      phone: edition.coordinator.phone ?? '',
    },
    risks: edition.risks,
    ifWorse: { text: edition.ifWorse, call: [{ who: edition.ifWorseCall }] },
    ...(meeting && { nextMeeting: meetingOf(meeting, isProtected) }),
    nextFollowUp: nextFollowUp ?? edition.nextFollowUp,
    sharedWith: edition.parties.map((party) => ({
      unit: party.unit,
      principal: principal(party),
      until: party.openUntil,
    })),
    changes: before ? changesInWords(differences(before, edition)) : [],
  };
}

function meetingOf({ startsAt, place, link }: NonNullable<Beside['meeting']>, isProtected: boolean) {
  const local = Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone);
  return {
    day: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    place: isProtected ? '' : place,
    online: !isProtected && link !== '',
  };
}

/** What the law asks to be told apart: done by somebody else than the municipality or the region, at a unit or not. */
const isByOthers = (by: EditionMeasure['by']): boolean =>
  by.kind === 'other' || !['municipality', 'region', 'education_federation'].includes(by.organisationKind);

const nameOf = (by: EditionMeasure['by']): string =>
  by.kind === 'other' ? by.who : [...new Set([by.person, by.unit, by.organisation])].filter(Boolean).join(', ');

const measureOf = ({ by, what, startsOn, endsOn }: EditionMeasure): PlanDocument['subGoals'][number]['measures'] =>
  by.kind === 'unit'
    ? [{ what, who: by.person ?? by.unit, unit: by.unit, principal: principal(by), startsOn, endsOn }]
    : [];

const signs: Partial<Record<Edition['overall']['organisationKind'], Principal['kind']>> = {
  region: 'region',
  municipality: 'municipality',
  police: 'police',
  education_federation: 'school',
};

const principal = ({ organisation, organisationKind }: Edition['overall']): Principal => ({
  name: organisation,
  kind: signs[organisationKind] ?? 'other',
});
