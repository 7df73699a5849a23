import { z } from 'zod';
import { absences, drawnFields, forumStates, identities, levels, mandates, periods } from './codes.ts';

/**
 * The shape of the files that a county's forums are seeded from: `data/<county>/forums.json` and `inhabitants.json`, and
 * the made-up practice in `data/demo/forum-practice.json`.
 */
const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Words = z.string().trim().min(1);
const Municipality = z.string().regex(/^\d{4}$/);

const PartySeed = z.strictObject({
  name: Words,
  /** Code of the unit in Samsyn; a party that has none is named in words only. */
  unit: Code.optional(),
  /** Which agreement or document expects the party, and where it says so. */
  why: Words,
  agreement: Code.optional(),
});

export const ForumSeed = z.strictObject({
  code: Code,
  name: Words,
  level: z.enum(levels),
  /** Empty: the whole county. */
  municipalities: z.array(Municipality),
  mandate: z.enum(mandates),
  mandateWords: Words,
  identity: z.enum(identities),
  rhythm: z.strictObject({ times: z.int().min(1), per: z.enum(periods) }).optional(),
  parent: Code.optional(),
  state: z.strictObject({ is: z.enum(forumStates), reason: Words }).optional(),
  /** What the source does not say in so many words. */
  drawn: z.array(z.enum(drawnFields)),
  source: Words,
  note: Words.optional(),
  parties: z.array(PartySeed),
});
export type ForumSeed = z.infer<typeof ForumSeed>;

const InhabitantsSeed = z.strictObject({
  municipality: Municipality,
  inhabitants: z.int().min(1),
  countedOn: z.iso.date(),
  source: Words,
});

/** `decided` and `without`: somebody came who could decide, or could not. Otherwise why nobody came; `not_invited`. */
const Came = z.enum(['decided', 'without', 'not_invited', ...absences]);

const PracticeSeed = z.strictObject({
  forum: Code,
  /** The unit that calls. */
  convening: Code,
  members: z.array(z.strictObject({ person: Code, unit: Code, convenes: z.boolean().optional() })),
  /** Meetings that have been held, with what was noted of each party by its unit. */
  meetings: z.array(z.strictObject({ at: z.iso.datetime(), hours: z.number(), came: z.record(Code, Came) })),
});
export type PracticeSeed = z.infer<typeof PracticeSeed>;

/** The files of a county's forums together. */
export const ForumFiles = z.strictObject({
  forums: z.array(ForumSeed),
  inhabitants: z.array(InhabitantsSeed),
  practice: z.array(PracticeSeed),
});
export type ForumFiles = z.infer<typeof ForumFiles>;

/** What is wrong between the files, one English sentence each; empty when they can be loaded. */
export function forumFileProblems({ forums, practice }: ForumFiles, units: ReadonlySet<string>): string[] {
  const codes = forums.map(({ code }) => code);
  const known = new Set(codes);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...twice.map((code) => `forum ${code} stands twice`),
    ...forums.flatMap(({ code, parent }) =>
      parent !== undefined && (!known.has(parent) || parent === code) ? [`forum ${code}: no parent ${parent}`] : [],
    ),
    ...forums.flatMap(({ code, parties }) =>
      parties.flatMap(({ unit }) => (unit !== undefined && !units.has(unit) ? [`forum ${code}: no unit ${unit}`] : [])),
    ),
    ...practice.flatMap(({ forum, convening, members }) => [
      ...(known.has(forum) ? [] : [`practice: no forum ${forum}`]),
      ...[convening, ...members.map(({ unit }) => unit)].flatMap((unit) =>
        units.has(unit) ? [] : [`practice in ${forum}: no unit ${unit}`],
      ),
    ]),
  ];
}
