import { z } from 'zod';
import { day, optionalText } from '../../../platform/http/fields.ts';
import { ChildId, GuardianId, purposes } from '../../children/index.ts';
import { organisationKinds, UnitId, unitKinds } from '../../directory/index.ts';
import { bases, ConsentId, DeliveryId, forms, giverKinds } from './model.ts';

/** What goes over the wire about consent. The web uses the inferred types only. */
export const ByChild = z.object({ childId: ChildId });
export const ByConsent = z.object({ consentId: ConsentId });
export const ByDelivery = z.object({ deliveryId: DeliveryId });
/** `purpose`: a plan unless something else is asked about. */
export const AskedUnit = z.object({ unit: UnitId.optional(), purpose: z.enum(purposes).default('sip') });

const Units = z.array(UnitId).min(1, 'Välj minst en enhet.').max(30);
const exclusions = optionalText(2000);

export const RecordConsent = z.object({
  giver: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('guardian'), id: GuardianId }),
    z.object({ kind: z.literal('child'), id: ChildId }),
  ]),
  unitIds: Units,
  purpose: z.enum(purposes),
  basis: z.enum(bases),
  form: z.enum(['oral', 'written']),
  exclusions,
  reason: optionalText(2000),
  givenOn: day(),
  validTo: day(),
});
export type RecordConsent = z.infer<typeof RecordConsent>;

export const GiveConsent = z.object({ unitIds: Units, purpose: z.enum(purposes), exclusions, validTo: day() });
export type GiveConsent = z.infer<typeof GiveConsent>;

export const Recorded = z.object({ ids: z.array(ConsentId) });
export const Withdrawn = z.object({ done: z.literal(true) });

const Rule = z.object({ says: z.string(), source: z.string() });

/** A unit as the page names it. `name` is null when the child is protected and the reader is not named. */
const NamedUnit = z.object({
  id: UnitId,
  name: z.string().nullable(),
  kind: z.enum(unitKinds),
  organisation: z.object({ name: z.string().nullable(), kind: z.enum(organisationKinds) }),
});

const AnswerBase = z.object({
  unit: NamedUnit,
  covered: z.boolean(),
  /** The last day, as things stand; null when the unit is not let in. */
  until: z.string().nullable(),
  grounds: z.array(Rule),
  exclusions: z.array(z.string()),
});

const Consent = z.object({
  id: ConsentId,
  giver: z.object({ kind: z.enum(giverKinds), id: z.string(), name: z.string() }),
  basis: z.enum(bases),
  form: z.enum(forms),
  exclusions: z.string(),
  reason: z.string(),
  purpose: z.enum(purposes),
  /** Who at work wrote it down; null when the giver said it signed in, and when protection hides from where. */
  recordedBy: z.string().nullable(),
  /** The asker may write down that it is taken back. */
  mayTakeBack: z.boolean(),
  givenOn: z.string(),
  validTo: z.string(),
  withdrawnAt: z.string().nullable(),
  live: z.boolean(),
});

const Giver = z.object({ kind: z.enum(giverKinds), id: z.string(), name: z.string() });

/**
 * May this unit be let in? Yes or no, until when, what is missing, and the paragraph. Under protection, for one who is not
 * named, the own unit only: no answer for the others.
 */
export const ConsentPage = z.object({
  purpose: z.enum(purposes),
  answers: z.array(
    AnswerBase.extend({
      missing: z.array(
        Rule.extend({
          code: z.string(),
          who: z.object({ kind: z.enum(['guardian', 'child', 'nobody']), id: z.string().nullable() }),
          instead: z.array(Rule),
        }),
      ),
      consents: z.array(Consent),
    }),
  ),
  /** Those whose yes can be recorded today. */
  givers: z.array(Giver),
  lastDay: Rule.extend({ day: z.string() }),
  permittedActions: z.array(z.string()),
});
export type ConsentPage = z.input<typeof ConsentPage>;

const FamilyAnswer = AnswerBase.extend({
  covered: z.boolean().nullable(),
  missing: z.array(Rule),
  othersExclude: z.boolean(),
  mine: z.array(Consent.omit({ giver: true, reason: true, basis: true, recordedBy: true, mayTakeBack: true })),
});

/**
 * The same to the family: the own yes, and whether the unit is let in. Null answers for one who sees the child no more.
 * `exclusions` are the reader's own; of the others' no more than that there are some. Under protection, for one who is not
 * named, the unit's id is only a key for this child.
 */
export const FamilyConsentPage = z.object({
  answers: z.array(FamilyAnswer),
  /** Units that somebody has let hear of the child in a forum. */
  forums: z.array(FamilyAnswer),
  lastDay: Rule.extend({ day: z.string() }),
  permittedActions: z.array(z.string()),
});
export type FamilyConsentPage = z.input<typeof FamilyConsentPage>;

/** What the unit has received, without its content. */
const DeliveryFrame = z.object({
  id: DeliveryId,
  about: z.string(),
  /** The child's identity is protected. */
  protected: z.boolean(),
  subjectId: z.string(),
  versionNo: z.int(),
  deliveredAt: z.string(),
  ground: Rule,
});
export const DeliveryList = z.object({ deliveries: z.array(DeliveryFrame), next: DeliveryId.nullable() });
export const ListDeliveries = z.object({ before: DeliveryId.optional() });
/** `places` is null when there are none, and when protection hides them: then `hidden` is true. */
export const Delivery = DeliveryFrame.extend({ hidden: z.boolean(), content: z.unknown(), places: z.unknown() });
