import { z } from 'zod';
import { kindCodes } from './kinds.ts';
import { drawable, origins, periods } from './model.ts';
import { missingIn } from './terms.ts';

/**
 * The shape of the files that promises are seeded from: `data/<county>/commitments.json`, read out of the agreements by
 * us, and `data/demo/commitments.json`, made up for the demonstration.
 */
const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Words = z.string().trim().min(1);

/** `every`: every party to the agreement; otherwise a unit or an organisation by its code. */
const SideSeed = z.union([z.literal('every'), z.strictObject({ unit: Code }), z.strictObject({ organisation: Code })]);

const CommitmentSeed = z.strictObject({
  code: Code,
  agreement: Code,
  section: Words,
  clause: Words,
  title: Words,
  kind: z.enum(kindCodes),
  origin: z.enum(origins),
  drawn: z.array(z.enum(drawable)),
  source: Words,
  forum: Code.optional(),
  share: z.int().min(1).max(100).optional(),
  times: z.int().min(1).optional(),
  days: z.int().min(1).optional(),
  months: z.int().min(1).optional(),
  period: z.enum(periods),
  from: z.iso.date().optional(),
  by: z.array(SideSeed).min(1),
  to: z.array(SideSeed).min(1),
});
export type CommitmentSeed = z.infer<typeof CommitmentSeed>;
export const CommitmentFile = z.array(CommitmentSeed);

interface Known {
  readonly agreements: ReadonlySet<string>;
  readonly forums: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

/** What is wrong in the files, one English sentence each; empty when they can be loaded. */
export function commitmentFileProblems(seeds: readonly CommitmentSeed[], known: Known): string[] {
  const codes = seeds.map(({ code }) => code);
  return [
    ...codes.filter((code, index) => codes.indexOf(code) !== index).map((code) => `promise ${code} stands twice`),
    ...seeds.flatMap((seed) => problemsOf(seed, known).map((problem) => `promise ${seed.code}: ${problem}`)),
  ];
}

function problemsOf(seed: CommitmentSeed, known: Known): string[] {
  const { agreement, forum, by, to, kind, period, share = null, times = null, days = null, months = null } = seed;
  return [
    ...(known.agreements.has(agreement) ? [] : [`no agreement ${agreement}`]),
    ...(forum === undefined || known.forums.has(forum) ? [] : [`no forum ${forum}`]),
    ...[...by, ...to].flatMap((side) => {
      if (side === 'every') return [];
      if ('unit' in side) return known.units.has(side.unit) ? [] : [`no unit ${side.unit}`];
      return known.organisations.has(side.organisation) ? [] : [`no organisation ${side.organisation}`];
    }),
    ...missingIn(kind, { forumId: forum ?? null, share, times, days, months, period }).map(({ path }) => `no ${path}`),
  ];
}
