import { z } from 'zod';
import { assignmentRoles, organisationKinds, unitKinds } from './model.ts';

/**
 * The shape of the files that a county is seeded from: `data/<county>/` (county, organisations, units) and
 * `data/demo/people.json`. What one object alone can show is checked here, what needs several in `seed-check.ts`.
 */

/** A stable name for something in the files: lower-case letters, digits and single hyphens. */
const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Day = z.iso.date();
const Words = z.string().trim().min(1);
/** Statistics Sweden's code of a municipality: county (two digits) and municipality (two digits). */
const MunicipalityCode = z.string().regex(/^\d{4}$/);
/** `SE`, ten digits of the organisation number, hyphen, letters and digits; at most 31 characters. */
const HsaId = z
  .string()
  .max(31)
  .regex(/^SE\d{10}-[A-Z0-9]+$/);

/** A limit that the county has set otherwise than the law's or the product's own; `source` is the agreement that says so. */
const LimitOverride = z.strictObject({ within: z.iso.duration(), source: Words });

const CountySeed = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  name: Words,
  timezone: z.literal('Europe/Stockholm'),
  configuration: z.strictObject({
    /** Whole years. */
    childLoginFromAge: z.int().min(0).max(18),
    /** Counts of people under this number are not shown. */
    smallNumbersBelow: z.int().min(2),
    limits: z.record(z.string(), LimitOverride),
    /** Where a municipality's social services are reached in the evening and at weekends; `source` is where it was read. */
    outOfHours: z.record(MunicipalityCode, z.strictObject({ phone: Words, source: Words })),
  }),
  /** Why a setting is what it is, by its name. */
  notes: z.record(z.string(), Words),
});

const OrganisationSeed = z.strictObject({
  code: Code,
  name: Words,
  kind: z.enum(organisationKinds),
  scbCode: MunicipalityCode.optional(),
  orgNumber: z
    .string()
    .regex(/^\d{6}-\d{4}$/)
    .optional(),
  /** The document and place that names it. */
  source: Words,
  note: Words.optional(),
});

const UnitSeed = z.strictObject({
  code: Code,
  organisation: Code,
  /** `null`: works in the whole county. */
  municipality: MunicipalityCode.nullable(),
  kind: z.enum(unitKinds),
  name: Words,
  hsaId: HsaId.optional(),
  source: Words,
  note: Words.optional(),
});

const inOrder = (period: { from: string; to?: string | undefined }): boolean =>
  period.to === undefined || period.from <= period.to;

/** `from` and `to` are days; `to` is the last day. */
const AssignmentSeed = z
  .strictObject({ unit: Code, role: z.enum(assignmentRoles), from: Day, to: Day.optional() })
  .refine(inOrder, 'an assignment ends before it begins');

const EmployeeSeed = z.strictObject({
  code: Code,
  given: Words,
  family: Words,
  title: Words,
  /** HSA-id for those who have one, otherwise the subject that the login provider knows the person by. */
  hsaIdOrSubject: z.union([HsaId, Code]),
  email: z.email(),
  phone: z.string().regex(/^0\d{1,3}-[\d ]+$/),
  assignments: z.array(AssignmentSeed).min(1),
  /** What the person shows in a demonstration. */
  note: Words.optional(),
});

const IdentitySeed = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('personnummer'), value: z.string().regex(/^\d{12}$/) }),
  z.strictObject({ kind: z.literal('samordningsnummer'), value: z.string().regex(/^\d{12}$/) }),
  z.strictObject({ kind: z.literal('reserve'), value: Words, bornOn: Day }),
  /** `expecting` is the guardian who is pregnant. */
  z.strictObject({ kind: z.literal('unborn'), expectedOn: Day, expecting: Code }),
]);

const GuardianLinkSeed = z
  .strictObject({
    guardian: Code,
    custody: z.enum(['joint', 'sole', 'appointed']),
    from: Day,
    to: Day.optional(),
    blocked: z.strictObject({ from: Day, reason: Words }).optional(),
  })
  .refine(inOrder, 'custody ends before it begins');

const ChildSeed = z.strictObject({
  code: Code,
  /** `null` before birth. */
  given: Words.nullable(),
  family: Words.nullable(),
  identity: IdentitySeed,
  municipality: MunicipalityCode,
  /** BCP 47. */
  language: z.string().regex(/^[a-z]{2,3}$/),
  interpreter: z.boolean(),
  protection: z.enum(['none', 'confidential_marking', 'protected_registration', 'fictitious_identity']),
  /** Those who may see address, school, unit and meeting place of a child with protected identity. */
  named: z.strictObject({ employees: z.array(Code), guardians: z.array(Code) }).optional(),
  address: z.strictObject({ street: Words, postalCode: z.string().regex(/^\d{5}$/), city: Words }).optional(),
  /** Code of the preschool or school unit. */
  school: Code.optional(),
  guardians: z.array(GuardianLinkSeed).min(1),
  note: Words.optional(),
});

const GuardianSeed = z.strictObject({
  code: Code,
  given: Words,
  family: Words,
  personnummer: z.string().regex(/^\d{12}$/),
  email: z.email(),
  phone: z.string().regex(/^0\d{1,3}-[\d ]+$/),
  note: Words.optional(),
});

const PeopleSeed = z.strictObject({
  about: Words,
  employees: z.array(EmployeeSeed),
  guardians: z.array(GuardianSeed),
  children: z.array(ChildSeed),
});

/** Everything that a county is seeded from. */
export const Seed = z.strictObject({
  county: CountySeed,
  organisations: z.array(OrganisationSeed),
  units: z.array(UnitSeed),
  people: PeopleSeed,
});
export type Seed = z.infer<typeof Seed>;
