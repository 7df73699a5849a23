import { z } from 'zod';
import { day, text, version } from '../../../platform/http/fields.ts';
import { organisationKinds, UnitId } from '../../directory/index.ts';
import { kindCodes } from './kinds.ts';
import {
  AgreementId,
  CommitmentId,
  drawable,
  ForumId,
  OrganisationId,
  origins,
  outcomes,
  periods,
  states,
} from './model.ts';

/** What goes over the wire about promises. The web uses the inferred types only. */
export const ByCommitment = z.object({ commitmentId: CommitmentId });
export const ByAgreement = z.object({ agreementId: AgreementId });
export const ByOrganisation = z.object({ organisationId: OrganisationId });

const years = 10;
const between = z
  .object({
    /** Periods that have a day from here … */
    from: day()
      .refine((d) => d >= '1970-01-01', 'Välj en dag från och med 1970.')
      .optional(),
    /** … to here; today when left out. */
    until: day().optional(),
  })
  .refine(({ from, until }) => !from || !until || from <= until, {
    path: ['until'],
    message: 'Sista dagen ligger före den första.',
  })
  .refine(({ from, until }) => !from || !until || Number(until.slice(0, 4)) - Number(from.slice(0, 4)) < years, {
    path: ['from'],
    message: `Välj högst ${years} år åt gången.`,
  });
export const Between = between;
export const BetweenFor = between.safeExtend({ agreement: AgreementId.optional() });

const Result = z.object({
  start: z.string(),
  end: z.string(),
  state: z.enum(states),
  hidden: z.boolean(),
  kept: z.int().nullable(),
  of: z.int().nullable(),
  open: z.int().nullable(),
});

const Terms = z.object({
  share: z.int().nullable(),
  times: z.int().nullable(),
  days: z.int().nullable(),
  months: z.int().nullable(),
  period: z.enum(periods),
});

const Side = z.object({
  name: z.string(),
  everyParty: z.boolean(),
  organisationId: z.string().nullable(),
  unitId: z.string().nullable(),
});

const CommitmentLine = z.object({
  id: CommitmentId,
  kind: z.enum(kindCodes),
  title: z.string(),
  section: z.string(),
  origin: z.enum(origins),
  forum: z.object({ id: ForumId, name: z.string() }).nullable(),
  terms: Terms,
  by: z.array(Side),
  to: z.array(Side),
  /** Periods in which it holds, oldest first. Empty when it holds in none of them. */
  results: z.array(Result),
});
export type CommitmentLine = z.input<typeof CommitmentLine>;

/** The closed follow-ups of an agreement, each with its promises as they stood when it was closed. */
export const RoundsWithPromises = z.object({
  rounds: z.array(z.object({ id: z.string(), lines: z.array(CommitmentLine) })),
});
export type RoundsWithPromises = z.input<typeof RoundsWithPromises>;

const Counts = z.record(z.enum(states), z.int());

const AgreementGroup = z.object({
  id: AgreementId,
  title: z.string(),
  municipality: z.string().nullable(),
  /** How many promises stand how in their latest period. */
  counts: Counts,
  lines: z.array(CommitmentLine),
});
export type AgreementGroup = z.input<typeof AgreementGroup>;

const shown = { from: z.string(), until: z.string(), today: z.string(), threshold: z.int() };

export const CountyCommitments = z.object({
  ...shown,
  agreements: z.array(AgreementGroup),
  permittedActions: z.array(z.string()),
});
export type CountyCommitments = z.input<typeof CountyCommitments>;

const Organisation = z.object({ id: OrganisationId, name: z.string(), kind: z.enum(organisationKinds) });

export const Parties = z.object({
  ...shown,
  /** Everyone who has promised something: how the latest period of each unit's part stands. */
  parties: z.array(Organisation.extend({ promises: z.int(), counts: Counts })),
});
export type Parties = z.input<typeof Parties>;

const PartLine = CommitmentLine.extend({
  agreement: z.object({ id: AgreementId, title: z.string() }),
  unit: z.object({ id: UnitId, name: z.string() }).nullable(),
});
export type PartLine = z.input<typeof PartLine>;

export const PartyCommitments = z.object({
  ...shown,
  organisation: Organisation,
  /** What it has promised, unit by unit; a promise that is not counted by unit stands once. */
  promised: z.array(PartLine),
  /** What it has been promised by others. */
  owed: z.array(PartLine),
});
export type PartyCommitments = z.input<typeof PartyCommitments>;

const EventLine = z.object({
  /** Null: one of those that are not shown by unit. */
  unit: z.string().nullable(),
  day: z.string(),
  outcome: z.enum(outcomes),
  took: z.int().nullable(),
  about: z.string().nullable(),
});

const PartOf = z.object({ unitId: z.string(), unit: z.string(), results: z.array(Result) });

const Statement = z.object({
  start: z.string(),
  number: z.int(),
  state: z.enum(states),
  kept: z.int().nullable(),
  of: z.int().nullable(),
  evidence: z.string(),
  by: z.string(),
  unit: z.string(),
  at: z.string(),
});
export type Statement = z.input<typeof Statement>;

export const WholeCommitment = CommitmentLine.extend({
  ...shown,
  version: z.int(),
  agreement: z.object({ id: AgreementId, title: z.string() }),
  clause: z.string(),
  drawn: z.array(z.enum(drawable)),
  source: z.string(),
  fromDay: z.string().nullable(),
  toDay: z.string().nullable(),
  endReason: z.string(),
  parts: z.array(PartOf),
  events: z.array(EventLine),
  /** There are older events than those that are shown. */
  moreEvents: z.boolean(),
  statements: z.array(Statement),
  permittedActions: z.array(z.string()),
});
export type WholeCommitment = z.input<typeof WholeCommitment>;

const SideBody = z.union([
  z.object({ everyParty: z.literal(true) }),
  z.object({ organisationId: OrganisationId }),
  z.object({ unitId: UnitId }),
]);

const content = {
  title: text(200, 'Skriv löftet i några ord.'),
  section: text(200, 'Skriv var i överenskommelsen löftet står.'),
  clause: text(1000, 'Skriv vad överenskommelsen säger, med egna ord.'),
  forumId: ForumId.nullable(),
  share: z.int().min(1).max(100).nullable(),
  times: z.int().min(1).max(366).nullable(),
  days: z.int().min(1).max(366).nullable(),
  months: z.int().min(1).max(120).nullable(),
  period: z.enum(periods),
  by: z.array(SideBody).min(1, 'Välj vem som har lovat.').max(40),
  to: z.array(SideBody).min(1, 'Välj vem löftet är till.').max(40),
  fromDay: day().nullable(),
};
export const WriteCommitment = z.object({ agreementId: AgreementId, kind: z.enum(kindCodes), ...content });
export type WriteCommitment = z.output<typeof WriteCommitment>;
export const ChangeCommitment = z.object({ ...content, version: version() });
export type ChangeCommitment = z.output<typeof ChangeCommitment>;
export const EndCommitment = z.object({
  toDay: day(),
  reason: text(500, 'Skriv varför löftet upphör.'),
  version: version(),
});
export type EndCommitment = z.output<typeof EndCommitment>;

export const StateByHand = z.object({
  /** A day in the period that it is about. */
  on: day(),
  state: z.enum(['kept', 'atRisk', 'broken'], 'Välj hur det gick.'),
  kept: z.int().min(0).max(100_000).nullable(),
  of: z.int().min(1).max(100_000).nullable(),
  evidence: text(1000, 'Skriv vad bedömningen bygger på.'),
});
export type StateByHand = z.output<typeof StateByHand>;

export const Written = z.object({ id: CommitmentId });
