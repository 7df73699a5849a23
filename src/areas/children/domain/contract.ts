import { z } from 'zod';
import { day, optionalText, text, version } from '../../../platform/http/fields.ts';
import { brandedId } from '../../../platform/ids/ids.ts';
import { UnitId } from '../../directory/index.ts';
import { IdentityKind } from './identity-number.ts';
import { ChildId, CustodyId, custodyKinds, GuardianId, protections, purposes, weights } from './model.ts';

/** What people send about a child. The web uses the inferred types only. */
const PersonId = brandedId('PersonId');
const name = (missing: string) => text(80, missing);

export const ByChild = z.object({ childId: ChildId });
export const ByCustody = z.object({ childId: ChildId, custodyId: CustodyId });
export const ByGuardian = z.object({ childId: ChildId, guardianId: GuardianId });
export const ByNamed = z.object({ childId: ChildId, personId: PersonId });

const IdentityText = text(30, 'Skriv numret.');
const BornIdentity = [
  z.object({ kind: z.literal('national'), number: IdentityText }),
  z.object({ kind: z.literal('reserve'), number: IdentityText, bornOn: day() }),
] as const;

const Base = z.object({
  given: optionalText(80),
  family: optionalText(80),
  municipality: z.string().regex(/^\d{4}$/, 'Välj en kommun.'),
  language: z.string().regex(/^[a-z]{2,3}$/, 'Välj ett språk.'),
  interpreter: z.boolean(),
});

export const RegisterChild = Base.extend({
  identity: z.discriminatedUnion('kind', [...BornIdentity, z.object({ kind: z.literal('unborn'), expectedOn: day() })]),
  protection: z.enum(protections),
  reason: text(500, 'Skriv varför du behöver se barnet. Det står i loggen, som familjen kan läsa.'),
});
export type RegisterChild = z.infer<typeof RegisterChild>;

export const UpdateChild = Base.extend({ version: version() });
export type UpdateChild = z.infer<typeof UpdateChild>;

export const SetIdentity = z.object({ version: version(), identity: z.discriminatedUnion('kind', [...BornIdentity]) });
export type SetIdentity = z.infer<typeof SetIdentity>;

/** `version` is null while no place is written. */
export const SetPlace = z.object({
  version: version().nullable(),
  address: optionalText(200),
  schoolUnitId: UnitId.nullable(),
  whereabouts: optionalText(500),
});
export type SetPlace = z.infer<typeof SetPlace>;

/** `named`: everyone who shall see the places, besides the asker. Whoever is not in it is named no more. */
export const Protect = z.object({
  version: version(),
  protection: z.enum(protections),
  named: z.array(PersonId).max(50),
});
export type Protect = z.infer<typeof Protect>;

export const NamePerson = z.object({ personId: PersonId });

const Contact = z.object({
  given: name('Skriv förnamnet.'),
  family: name('Skriv efternamnet.'),
  email: z.union([z.literal(''), z.email('E-postadressen ser inte rätt ut.').max(200)]),
  phone: optionalText(40),
});

export const AddGuardian = Contact.extend({
  identity: z.discriminatedUnion('kind', [...BornIdentity]),
  kind: z.enum(custodyKinds),
  from: day(),
});
export type AddGuardian = z.infer<typeof AddGuardian>;

/** `version` is the guardian's own. */
export const UpdateGuardian = Contact.extend({ version: version() });
export type UpdateGuardian = z.infer<typeof UpdateGuardian>;

export const EndCustody = z.object({ version: version(), to: day() });
export const BlockGuardian = z.object({
  reason: text(500, 'Skriv varför vårdnadshavaren inte får se något.'),
});
export const UnblockGuardian = z.object({ reason: text(500, 'Skriv varför spärren hävs.') });

export const JudgeSay = z.object({
  purpose: z.enum(purposes),
  weight: z.enum(weights),
  reason: text(1000, 'Skriv vad bedömningen bygger på.'),
});
export type JudgeSay = z.infer<typeof JudgeSay>;

export const AddColleague = z.object({ employeeId: PersonId, reason: optionalText(500) });

export const ListChildren = z.object({ before: ChildId.optional() });

export const Registered = z.object({ id: ChildId });
export const Changed = z.object({ version: z.int() });
export const Done = z.object({ done: z.literal(true) });
export const done = { done: true } as const;
export const GuardianAdded = z.object({ id: GuardianId });

/** A child in a list: initials and year of birth, never a name. */
const ListedChild = z.object({
  id: ChildId,
  initials: z.string(),
  birthYear: z.int().nullable(),
  expectedOn: z.string().nullable(),
  identityKind: IdentityKind,
  protection: z.enum(protections),
  /** null when protection hides where the child is. */
  municipality: z.string().nullable(),
  mine: z.boolean(),
});
/** A number in any of its spellings, to be looked for among the children that the asker sees. */
export const FindChild = z.object({ number: IdentityText });
export const FoundChild = z.object({ child: ListedChild.nullable() });
/** `next`: give it as `before` to read on; null when the list is at its end. */
export const ChildList = z.object({ children: z.array(ListedChild), next: ChildId.nullable() });
