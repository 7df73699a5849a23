import { z } from 'zod';
import { IdentityKind } from './identity-number.ts';
import { ChildId, CustodyId, custodyKinds, GuardianId, protections, weights } from './model.ts';

/** A child as one at work sees it. What protection hides is null and marked, never merely left out. */
const GuardianView = z.object({
  id: GuardianId,
  custodyId: CustodyId,
  version: z.int(),
  name: z.string(),
  identityNumber: z.string(),
  /** What can be changed, with its version; null when a protected child of the guardian hides it from the asker. */
  reach: z
    .object({
      given: z.string(),
      family: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      version: z.int(),
    })
    .nullable(),
  kind: z.enum(custodyKinds),
  from: z.string(),
  to: z.string().nullable(),
  current: z.boolean(),
  /** `reason` is null for one who may know only that there is a block. */
  blocked: z.object({ since: z.string(), reason: z.string().nullable(), mayLift: z.boolean() }).nullable(),
});

const SayView = z.object({
  weight: z.enum(weights),
  /** null when another unit judged, and no plan shares its words with the asker's: then only the weight is known. */
  judgement: z.object({ on: z.string(), by: z.string(), reason: z.string() }).nullable(),
});

export const ChildView = z.object({
  id: ChildId,
  version: z.int(),
  given: z.string(),
  family: z.string(),
  /** Whole years today; null before birth. */
  age: z.int().nullable(),
  bornOn: z.string().nullable(),
  expectedOn: z.string().nullable(),
  identity: z.object({ kind: IdentityKind, number: z.string().nullable() }),
  /** null when protection hides where the child is. */
  municipality: z.object({ code: z.string(), name: z.string().nullable() }).nullable(),
  language: z.string(),
  interpreter: z.boolean(),
  protection: z.enum(protections),
  hidden: z.boolean(),
  place: z
    .object({
      version: z.int(),
      address: z.string().nullable(),
      school: z.object({ id: z.string(), name: z.string() }).nullable(),
      whereabouts: z.string().nullable(),
    })
    .nullable(),
  named: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(['employee', 'guardian']) })).nullable(),
  guardians: z.array(GuardianView),
  say: SayView.nullable(),
  guidance: z.array(z.object({ says: z.string(), source: z.string() })),
  /** Those at the asker's own unit who work with the child, and why. */
  contacts: z.array(
    z.object({ employeeId: z.string(), name: z.string(), title: z.string(), reason: z.string(), since: z.string() }),
  ),
  permittedActions: z.array(z.string()),
});
export type ChildView = z.input<typeof ChildView>;
