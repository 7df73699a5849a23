import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import type { RegisterSeed } from '../../areas/agreements/index.ts';
import type { CatalogueSeed } from '../../areas/catalogue/index.ts';
import type { CommitmentSeed } from '../../areas/commitments/index.ts';
import { Seed, seedProblems } from '../../areas/directory/index.ts';
import type { ForumFiles } from '../../areas/forums/index.ts';
import { readRegister, seedAgreements } from './agreements.ts';
import { readCatalogue, seedCatalogue } from './catalogue.ts';
import { readCommitments, seedCommitments } from './commitments.ts';
import { seedDirectory } from './directory.ts';
import { seedFamilies } from './families.ts';
import { readForums, seedForums } from './forums.ts';
import { seedPractice } from './practice/practice.ts';

/** Everything that a county starts with, area by area. */
export type CountySeed = Seed & {
  readonly catalogue?: CatalogueSeed;
  readonly register?: RegisterSeed;
  readonly forums?: ForumFiles;
  readonly commitments?: readonly CommitmentSeed[];
};

/**
 * Reads and checks the files of a county and its people. A county may begin without agreements, forums and catalogue.
 * Throws with every fault that was found.
 */
export async function readSeed(directory: string, people = join(directory, 'people.json')): Promise<CountySeed> {
  const [county, organisations, units, folk] = await Promise.all(
    [join(directory, 'county.json'), join(directory, 'organisations.json'), join(directory, 'units.json'), people].map(
      readJson,
    ),
  );
  const parsed = Seed.safeParse({ county, organisations, units, people: folk }, { error: z.locales.en().localeError });
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`seed files have the wrong shape: ${faults.join('; ')}`);
  }
  const seed = parsed.data;
  const problems = seedProblems(seed);
  if (problems.length > 0) throw new Error(`seed files do not agree: ${problems.join('; ')}`);
  const has = (file: string) => existsSync(join(directory, file));
  const register = has('agreements.json') ? await readRegister(directory, dirname(people)) : undefined;
  const forums = has('forums.json')
    ? await readForums(
        directory,
        join(dirname(people), 'forum-practice.json'),
        new Set(seed.units.map(({ code }) => code)),
      )
    : undefined;
  const known = { ...seed, agreements: register?.agreements ?? [], forums: forums?.forums ?? [] };
  return {
    ...seed,
    ...(has('ways-in.json') && { catalogue: await readCatalogue(directory, seed) }),
    ...(register && { register }),
    ...(forums && { forums }),
    ...(register && { commitments: await readCommitments(directory, dirname(people), known) }),
  };
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/**
 * Fills an empty database, or adds what is new to one that was filled before: nothing that exists is changed. With
 * `practiceUntil`, a made-up year of practice up to that day too, for demonstration.
 */
export async function seedDatabase(ownerUrl: string, seed: CountySeed, practiceUntil?: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select app.enter($1::jsonb)`, [JSON.stringify({ kind: 'seed', countyId: seed.county.code })]);
    await seedDirectory(client, seed);
    await seedFamilies(client, seed);
    if (seed.catalogue) await seedCatalogue(client, seed.county.code, seed.catalogue);
    if (seed.register) await seedAgreements(client, seed.county.code, seed.register);
    if (seed.forums) await seedForums(client, seed.county.code, seed.forums);
    if (seed.commitments) await seedCommitments(client, seed.county.code, seed.commitments);
    if (practiceUntil) await seedPractice(client, seed.county.code, practiceUntil);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
