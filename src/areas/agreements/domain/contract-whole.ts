import { z } from 'zod';
import { organisationKinds, UnitId } from '../../directory/index.ts';
import { contentItems } from './content.ts';
import { AgreementLine } from './contract.ts';
import { AgreementId, agreementKinds, claimFields, VersionId } from './model.ts';

/** Someone named in the register. */
const Named = z.object({ id: z.string(), name: z.string(), title: z.string() });

const Party = z.object({
  id: z.string(),
  name: z.string(),
  organisation: z.object({ id: z.string(), name: z.string(), kind: z.enum(organisationKinds) }),
  /** The organisation as such, with every unit that works where the agreement holds. */
  whole: z.boolean(),
  units: z.array(z.object({ id: UnitId, name: z.string() })),
  signatories: z.array(
    z.object({ id: z.string(), name: z.string(), title: z.string(), signedOn: z.string().nullable() }),
  ),
});

const Claim = z.object({
  id: z.string(),
  field: z.enum(claimFields),
  says: z.string(),
  source: z.string(),
  place: z.string(),
});

/** Which claim is used, and why. Newest first; the first one of a field counts. */
const Choice = z.object({
  field: z.enum(claimFields),
  claimId: z.string(),
  day: z.string().nullable(),
  reason: z.string(),
  /** Null for what stood in the county's files from the start. */
  by: z.string().nullable(),
  at: z.string(),
});

export const WholeVersion = z.object({
  id: VersionId,
  number: z.int(),
  state: z.enum(['draft', 'decided']),
  draftedOn: z.string().nullable(),
  decidedOn: z.string().nullable(),
  decidedBy: z.string(),
  from: z.string().nullable(),
  /** As first decided; `lastDay` is with every decision that has moved it. */
  to: z.string().nullable(),
  lastDay: z.string().nullable(),
  openEnded: z.boolean(),
  ages: z.object({ from: z.int(), to: z.int() }).nullable(),
  unborn: z.boolean(),
  targetNote: z.string(),
  summary: z.string(),
  /** The follow-up that it came out of. */
  roundId: z.string().nullable(),
  newEnds: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['extended', 'ended']),
      to: z.string().nullable(),
      decidedOn: z.string(),
      decidedBy: z.string(),
      reason: z.string(),
      source: z.string(),
      place: z.string(),
    }),
  ),
  claims: z.array(Claim),
  choices: z.array(Choice),
  parties: z.array(Party),
  content: z.array(z.object({ item: z.enum(contentItems), answer: z.string(), note: z.string(), place: z.string() })),
  documents: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.enum(['pdf', 'docx']),
      size: z.int(),
      uploadedAt: z.string(),
      by: z.string(),
    }),
  ),
});
export type WholeVersion = z.input<typeof WholeVersion>;

/** The agreement as its page shows it. */
export const AgreementView = AgreementLine.omit({ versions: true }).extend({
  /** The row's own number; a change on an older one is refused as stale. */
  version: z.int(),
  municipalityName: z.string().nullable(),
  ledBy: z.string(),
  note: z.string(),
  wholeEveryYears: z.int(),
  owner: Named.extend({ unitId: UnitId, unit: z.string() }).nullable(),
  steering: z.array(Named),
  parent: z.object({ id: AgreementId, title: z.string() }).nullable(),
  children: z.array(z.object({ id: AgreementId, kind: z.enum(agreementKinds), title: z.string() })),
  /** Newest first. */
  versions: z.array(WholeVersion),
  currentVersionId: VersionId.nullable(),
  permittedActions: z.array(z.string()),
});
export type AgreementView = z.input<typeof AgreementView>;
