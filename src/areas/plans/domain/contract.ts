import { z } from 'zod';
import { version } from '../../../platform/http/fields.ts';
import { brandedId } from '../../../platform/ids/ids.ts';
import { organisationKinds, unitKinds } from '../../directory/index.ts';
import { messageFailures, messageKinds } from './messages.ts';
import {
  answers,
  ChildId,
  closingReasons,
  goalOutcomes,
  measureStatuses,
  PersonId,
  PlanId,
  partyKinds,
  planStates,
  steps,
  UnitId,
} from './model.ts';
import { planCommands } from './transitions.ts';

/** What goes over the wire about a plan. The web uses the inferred types only. */
const at = z.string();
export const protection = z.enum(['none', 'confidential_marking', 'protected_registration', 'fictitious_identity']);

export const Member = z.object({
  personId: PersonId,
  unitId: UnitId,
  given: z.string(),
  family: z.string(),
  title: z.string(),
  phone: z.string().nullable(),
  coordinator: z.boolean(),
});

export const Party = z.object({
  unitId: UnitId,
  name: z.string(),
  unitKind: z.enum(unitKinds),
  organisation: z.string(),
  organisationId: z.string().nullable(),
  organisationKind: z.enum(organisationKinds),
  kind: z.enum(partyKinds),
  duty: z.string(),
  answer: z.enum(answers),
  attendee: z.string().nullable(),
  competence: z.string().nullable(),
  mayDecide: z.boolean().nullable(),
  reason: z.string().nullable(),
  answeredAt: at.nullable(),
  calledAt: at.nullable(),
  remindedAt: at.nullable(),
  openUntil: z.string().nullable(),
  /** Why the plan went on without the unit's part, and without its word on its measures; else empty. */
  withoutPart: z.string(),
  withoutReport: z.string(),
  version: z.int(),
  members: z.array(Member),
});

export const Attendance = z.object({
  whoKind: z.enum(['unit', 'guardian', 'child', 'guest']),
  whoId: z.string(),
  came: z.boolean(),
  reason: z.string(),
  mayDecide: z.boolean().nullable(),
});

/** Whether a proposed time fits somebody. `name` is the child's or guardian's; a unit's is that of its party. */
const TimeFit = z.object({
  whoKind: z.enum(['unit', 'guardian', 'child']),
  whoId: z.string(),
  name: z.string().nullable(),
  fits: z.boolean(),
});

/** What matters to the child, written by the child itself, or by a guardian of one too young to sign in. */
export const ChildWords = z.object({
  authorKind: z.enum(['guardian', 'child']),
  authorId: z.string(),
  author: z.string().nullable(),
  words: z.string(),
  version: z.int(),
  writtenAt: at,
});

export const Meeting = z.object({
  id: z.string(),
  kind: z.enum(['first', 'follow_up']),
  state: z.enum(['proposed', 'set', 'held', 'cancelled']),
  startsAt: at,
  endsAt: at,
  place: z.string(),
  link: z.string(),
  agenda: z.string(),
  notes: z.string(),
  version: z.int(),
  attendance: z.array(Attendance),
  fits: z.array(TimeFit),
});

export const Part = z.object({
  authorKind: z.enum(['unit', 'guardian', 'child']),
  authorId: z.string(),
  /** The name of the child or guardian who wrote it; null for a unit's. */
  author: z.string().nullable(),
  needs: z.string(),
  ongoing: z.string(),
  contact: z.string(),
  doneAt: at.nullable(),
  version: z.int(),
  updatedAt: at,
});

export const Content = z.object({
  longTermGoal: z.string(),
  overallOrganisationId: z.string().nullable(),
  overallOrganisation: z.string().nullable(),
  othersNone: z.boolean(),
  risks: z.string(),
  ifWorse: z.string(),
  ifWorseCall: z.string(),
  childView: z.string(),
  nextFollowUp: z.string().nullable(),
  version: z.int(),
});

export const Goal = z.object({
  id: z.string(),
  text: z.string(),
  outcome: z.enum(goalOutcomes).nullable(),
  outcomeWord: z.string(),
  version: z.int(),
});

export const Measure = z.object({
  id: z.string(),
  goalId: z.string().nullable(),
  what: z.string(),
  byKind: z.enum(['unit', 'other']),
  unitId: UnitId.nullable(),
  unit: z.string().nullable(),
  organisation: z.string().nullable(),
  organisationKind: z.enum(organisationKinds).nullable(),
  personId: PersonId.nullable(),
  person: z.string().nullable(),
  other: z.string(),
  startsOn: z.string(),
  endsOn: z.string(),
  status: z.enum(measureStatuses),
  statusWord: z.string(),
  reportedAt: at.nullable(),
  version: z.int(),
});

export const Score = z.object({
  round: z.int(),
  authorKind: z.enum(['guardian', 'child']),
  authorId: z.string(),
  author: z.string().nullable(),
  /** Who at work wrote it down for someone who does not sign in; null when the author did. */
  writtenFor: z.string().nullable(),
  better: z.int(),
  listened: z.int(),
  words: z.string(),
  writtenAt: at,
});

/** The plan as it lies in the database, before the rules have had their say. */
export const WholePlan = z.object({
  id: PlanId,
  state: z.enum(planStates),
  need: z.string(),
  question: z.string(),
  childMatters: z.string(),
  /** Since when the family knows of the plan. */
  askedAt: at.nullable(),
  calledAt: at.nullable(),
  version: z.int(),
  createdAt: at,
  initiatorUnitId: UnitId,
  child: z
    .object({
      id: ChildId,
      given: z.string(),
      family: z.string(),
      bornOn: z.string().nullable(),
      expectedOn: z.string().nullable(),
      protection,
      hidden: z.boolean(),
    })
    .nullable(),
  parties: z.array(Party),
  guests: z.array(z.object({ id: z.string(), name: z.string(), relation: z.string() })),
  meetings: z.array(Meeting),
  childWords: z.array(ChildWords),
  parts: z.array(Part),
  content: Content.nullable(),
  goals: z.array(Goal),
  measures: z.array(Measure),
  editions: z.array(z.object({ number: z.int(), publishedAt: at })),
  evaluation: z
    .object({
      round: z.int(),
      summary: z.string(),
      scoreMissingWhy: z.string(),
      childScoreMissingWhy: z.string(),
      openedAt: at,
      doneAt: at.nullable(),
      version: z.int(),
    })
    .nullable(),
  scores: z.array(Score),
  refusal: z.object({ reason: z.string(), offerAgain: z.string(), recordedAt: at }).nullable(),
  closure: z
    .object({
      reason: z.enum(closingReasons),
      words: z.string(),
      whatNext: z.string(),
      turnTo: z.string(),
      closedAt: at,
    })
    .nullable(),
  handover: z
    .object({
      id: z.string(),
      fromPerson: PersonId,
      toPerson: PersonId,
      toUnit: UnitId,
      toName: z.string(),
      word: z.string(),
      offeredAt: at,
    })
    .nullable(),
  messages: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(messageKinds),
      toKind: z.enum(['employee', 'guardian', 'unit']),
      unitId: UnitId.nullable(),
      state: z.enum(['waiting', 'sent', 'failed']),
      failure: z.enum(messageFailures).nullable(),
      createdAt: at,
      triedAt: at.nullable(),
    }),
  ),
});
export type WholePlan = z.infer<typeof WholePlan>;

/** What the latest edition says, with how it goes: it holds while the next one is written. */
export const InForce = z.object({
  number: z.int(),
  content: Content,
  goals: z.array(Goal),
  measures: z.array(Measure),
});
export type InForce = z.infer<typeof InForce>;

const Complaint = z.object({ path: z.string(), message: z.string(), source: z.string().exactOptional() });
export const Deadline = z.object({
  what: z.string(),
  day: z.string(),
  source: z.string(),
  says: z.string(),
  standing: z.enum(['statute', 'local', 'guidance']),
  met: z.boolean(),
  /** Statutes that ask for the same without saying a number of days. */
  laws: z.array(z.object({ source: z.string(), says: z.string() })),
});

/** The plan as a page shows it: with where it stands, what is missing, when things are due, and what the asker may do. */
export const PlanView = WholePlan.extend({
  step: z.enum(steps),
  next: z.array(z.object({ command: z.enum(planCommands), missing: z.array(Complaint) })),
  deadlines: z.array(Deadline),
  laws: z.array(z.object({ id: z.string(), source: z.string(), says: z.string() })),
  permittedActions: z.array(z.string()),
  /** The measures that the asker may report now. */
  reportable: z.array(z.string()),
  ownUnitId: UnitId.nullable(),
  /** Nobody coordinates: who did has left, or consent has closed that unit. */
  needsCoordinator: z.boolean(),
  /** Null unless a published plan is being changed; then `content`, `goals` and `measures` are what is being written. */
  inForce: InForce.nullable(),
});
export type PlanView = z.infer<typeof PlanView>;

export const ByPlan = z.object({ planId: PlanId });
export const ByMessage = ByPlan.extend({ messageId: brandedId('MessageId') });
export const ByPlanAndUnit = ByPlan.extend({ unitId: UnitId });
/** What a change answers: the plan's new version, and the id of what was added. */
export const Done = z.object({ version: z.int() });
export const Added = Done.extend({ id: z.string() });
/** A step in the plan's life; `version` is the plan's, as the person saw it. */
export const Lead = z.object({ version: version() });
