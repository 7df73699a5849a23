import { z } from 'zod';
import { contentItems, isAnswerTo } from './content.ts';
import { claimFields, gaps } from './model.ts';

/**
 * The shape of the files that a county's register is seeded from: `data/<county>/municipalities.json`,
 * `agreements.json` and the outlines, and who owns what in the demonstration. Each fact has the place that states it.
 */
const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const MunicipalityCode = z.string().regex(/^\d{4}$/);
const Words = z.string().trim().min(1);
const Day = z.iso.date();

const MunicipalitySeed = z.strictObject({
  code: MunicipalityCode,
  name: Words,
  /** What is known where there is no local agreement. */
  gap: z.strictObject({ kind: z.enum(gaps), note: Words, source: Words, place: Words }).optional(),
});

const ClaimSeed = z.strictObject({ field: z.enum(claimFields), says: Words, source: Words, place: Words });

const VersionSeed = z.strictObject({
  number: z.int().min(1),
  state: z.enum(['draft', 'decided']),
  from: Day.optional(),
  to: Day.optional(),
  openEnded: z.boolean().default(false),
  newEnds: z
    .array(
      z.strictObject({
        kind: z.enum(['extended', 'ended']),
        to: Day,
        decidedOn: Day,
        decidedBy: Words,
        reason: Words,
        source: Words,
        place: Words,
      }),
    )
    .default([]),
  claims: z.array(ClaimSeed),
  /** Which place is used, and why. */
  choices: z.array(z.strictObject({ field: z.enum(claimFields), place: Words, reason: Words })),
  ages: z.tuple([z.int(), z.int()]).optional(),
  unborn: z.boolean().default(false),
  targetNote: z.string().default(''),
  summary: Words,
  parties: z.array(
    z.strictObject({ organisation: Code, name: Words, whole: z.boolean().default(false), units: z.array(Code) }),
  ),
  content: z.array(
    z
      .strictObject({ item: z.enum(contentItems), answer: Words, note: z.string(), place: Words })
      .refine(({ item, answer }) => isAnswerTo(item, answer), 'no such answer to the item'),
  ),
});

export const AgreementSeed = z.strictObject({
  code: Code,
  kind: z.enum(['rok', 'lok']),
  title: Words,
  municipality: MunicipalityCode.nullable(),
  parent: Code.optional(),
  ledBy: z.string(),
  note: z.string(),
  source: Words,
  version: VersionSeed,
});
export type AgreementSeed = z.infer<typeof AgreementSeed>;

const Position = z.tuple([z.number(), z.number()]);

/** GeoJSON (RFC 7946), as far as outlines need it: one feature per municipality. */
export const OutlinesSeed = z.object({
  features: z.array(
    z.object({
      properties: z.object({ code: MunicipalityCode }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(Position)) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(Position))) }),
      ]),
    }),
  ),
});

/** Who owns an agreement in the demonstration, and who is told after them. */
const OwnerSeed = z.strictObject({ agreement: Code, owner: Code, unit: Code, steering: z.array(Code) });

export const RegisterSeed = z.object({
  municipalities: z.array(MunicipalitySeed),
  agreements: z.array(AgreementSeed),
  outlines: OutlinesSeed,
  owners: z.array(OwnerSeed),
});
export type RegisterSeed = z.infer<typeof RegisterSeed>;

/** The rings of a municipality's outline, islands and lakes alike: they are drawn by the even-odd rule. */
export function ringsOf({ features }: RegisterSeed['outlines'], code: string): [number, number][][] {
  const geometry = features.find(({ properties }) => properties.code === code)?.geometry;
  if (geometry === undefined) return [];
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}
