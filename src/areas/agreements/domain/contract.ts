import { z } from 'zod';
import { day } from '../../../platform/http/fields.ts';
import { isShown } from './days.ts';
import { AgreementId, agreementKinds, gaps, statuses, VersionId } from './model.ts';

/** What goes over the wire about agreements. The web uses the inferred types only. */
export const ByAgreement = z.object({ agreementId: AgreementId });
export const OnDay = z.object({
  on: day().refine(isShown, 'Välj en dag från 1970 till 2199.').optional(),
});

const Rule = z.object({ says: z.string(), source: z.string() });

/** A version's days on the line of the years. `to` null: until further notice. */
const Bar = z.object({
  id: VersionId,
  number: z.int(),
  state: z.enum(['draft', 'decided']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  openEnded: z.boolean(),
  /** The last day as it was first decided, when a decision has moved it. */
  firstTo: z.string().nullable(),
});

/** How one agreement stands on the day that was asked about. */
export const AgreementLine = z.object({
  id: AgreementId,
  kind: z.enum(agreementKinds),
  title: z.string(),
  municipality: z.string().nullable(),
  status: z.enum(statuses),
  from: z.string().nullable(),
  until: z.string().nullable(),
  /** The places that tell of its days do not agree. */
  disputed: z.boolean(),
  draftBeside: z.boolean(),
  versions: z.array(Bar),
});
export type AgreementLine = z.input<typeof AgreementLine>;

/** A municipality's row, also when there is no agreement: then `gap` tells what is known of that, and where. */
export const MunicipalityLine = z.object({
  code: z.string(),
  name: z.string(),
  status: z.enum(statuses),
  agreement: AgreementLine.nullable(),
  gap: z.object({ kind: z.enum(gaps), note: z.string(), source: z.string(), place: z.string() }).nullable(),
});
export type MunicipalityLine = z.input<typeof MunicipalityLine>;

/** The county on one day, worked out from dates. */
export const CountyStatus = z.object({
  on: z.string(),
  today: z.string(),
  counts: z.record(z.enum(statuses), z.int()),
  municipalities: z.array(MunicipalityLine),
  /** Every agreement that is not a municipality's local one: the county's first. */
  others: z.array(AgreementLine),
  /** When an agreement counts as soon to end. */
  soon: Rule,
  permittedActions: z.array(z.string()),
});
export type CountyStatus = z.input<typeof CountyStatus>;

export const Outlines = z.object({
  municipalities: z.array(
    z.object({ code: z.string(), name: z.string(), rings: z.array(z.array(z.tuple([z.number(), z.number()]))) }),
  ),
});
export type Outlines = z.input<typeof Outlines>;
