import { z } from 'zod';
import { day, optionalText, text, version } from '../../../platform/http/fields.ts';
import { EmployeeId, OrganisationId, UnitId } from '../../directory/index.ts';
import { contentItems } from './content.ts';
import { ByAgreement } from './contract.ts';
import {
  AgreementId,
  agreementKinds,
  claimFields,
  DocumentId,
  PartyId,
  RoundId,
  SignatoryId,
  VersionId,
} from './model.ts';

/** What is sent to the register. `version` is the agreement's row as the person saw it. */
export const ByVersion = ByAgreement.extend({ versionId: VersionId });
export const ByItem = ByVersion.extend({ item: z.enum(contentItems) });
export const ByParty = ByVersion.extend({ partyId: PartyId });
export const BySignatory = ByVersion.extend({ signatoryId: SignatoryId });
export const ByDocument = ByVersion.extend({ documentId: DocumentId });

export const Changed = z.object({ version: z.int() });
export const Added = Changed.extend({ id: z.string() });

const age = z.int().min(0).max(30).nullable();
const Target = z.object({ agesFrom: age, agesTo: age, unborn: z.boolean(), targetNote: optionalText(500) });

export const StartAgreement = z
  .object({
    kind: z.enum(agreementKinds),
    title: text(200, 'Skriv vad överenskommelsen heter.'),
    municipality: z
      .string()
      .regex(/^\d{4}$/, 'Kommunkoden har fyra siffror.')
      .nullable(),
    parentId: AgreementId.nullable(),
    ledBy: optionalText(300),
  })
  .refine(({ kind, municipality }) => kind !== 'lok' || municipality !== null, {
    path: ['municipality'],
    message: 'En lokal överenskommelse gäller i en kommun. Välj vilken.',
  })
  .refine(({ kind, municipality }) => kind !== 'rok' || municipality === null, {
    path: ['municipality'],
    message: 'Länets överenskommelse gäller i hela länet.',
  });
export type StartAgreement = z.infer<typeof StartAgreement>;

export const DescribeAgreement = z.object({
  version: version(),
  title: text(200, 'Skriv vad överenskommelsen heter.'),
  ledBy: optionalText(300),
  note: optionalText(1000),
  ownerId: EmployeeId.nullable(),
  ownerUnitId: UnitId.nullable(),
  steering: z.array(EmployeeId).max(30),
  wholeEveryYears: z.int().min(1).max(10),
});
export type DescribeAgreement = z.infer<typeof DescribeAgreement>;

export const DraftVersion = z.object({ version: version(), roundId: RoundId.nullable() });

export const WriteVersion = Target.extend({ version: version(), summary: optionalText(2000) }).refine(
  ({ agesFrom, agesTo }) => (agesFrom === null) === (agesTo === null) && (agesFrom ?? 0) <= (agesTo ?? 0),
  { path: ['agesTo'], message: 'Skriv båda åldrarna, den lägsta först, eller ingen.' },
);
export type WriteVersion = z.infer<typeof WriteVersion>;

export const Decide = z
  .object({
    version: version(),
    decidedOn: day(),
    decidedBy: text(200, 'Skriv vem eller vilka som har beslutat.'),
    from: day(),
    /** Null: until further notice. */
    to: day().nullable(),
    /** The version that holds until then ends the day before. */
    endsPrevious: z.boolean(),
  })
  .refine(({ from, to }) => to === null || to >= from, { path: ['to'], message: 'Sista dagen är före den första.' });
export type Decide = z.infer<typeof Decide>;

export const MoveEnd = z.object({
  version: version(),
  kind: z.enum(['extended', 'ended']),
  to: day().nullable(),
  decidedOn: day(),
  decidedBy: text(200, 'Skriv vem eller vilka som har beslutat.'),
  reason: text(1000, 'Skriv varför.'),
});
export type MoveEnd = z.infer<typeof MoveEnd>;

export const AddClaim = z.object({
  version: version(),
  field: z.enum(claimFields),
  says: text(30, 'Skriv vad som står.'),
  source: text(300, 'Skriv vilken källa det är.'),
  place: text(200, 'Skriv var i källan det står.'),
});
export type AddClaim = z.infer<typeof AddClaim>;

export const ChooseClaim = z.object({
  version: version(),
  claimId: z.uuid(),
  /** The day, where the claim leaves several open; null for until further notice. */
  day: day().nullable(),
  reason: text(1000, 'Skriv varför den här uppgiften används.'),
});
export type ChooseClaim = z.infer<typeof ChooseClaim>;

export const JudgeContent = z.object({
  version: version(),
  answer: text(40, 'Välj en bedömning.'),
  note: optionalText(1000),
  place: optionalText(200),
});
export type JudgeContent = z.infer<typeof JudgeContent>;

export const WriteParty = z.object({
  version: version(),
  organisationId: OrganisationId,
  name: text(200, 'Skriv vad parten kallas i överenskommelsen.'),
  whole: z.boolean(),
  unitIds: z.array(UnitId).max(60),
});
export type WriteParty = z.infer<typeof WriteParty>;

export const AddSignatory = z.object({
  version: version(),
  partyId: PartyId,
  name: text(120, 'Skriv vem som undertecknar.'),
  title: text(120, 'Skriv i vilken roll.'),
  signedOn: day().nullable(),
});
export type AddSignatory = z.infer<typeof AddSignatory>;

export const SignOn = z.object({ version: version(), signedOn: day() });
export const NameFile = z.object({ name: text(120, 'Filen behöver ett namn.') });
