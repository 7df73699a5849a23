import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { Seed, seedProblems } from '../../areas/directory/index.ts';
import { seedDirectory } from './directory.ts';
import { seedFamilies } from './families.ts';
import { seedForums } from './forums.ts';

/** Reads and checks the files of a county and its synthetic people. Throws with every fault that was found. */
export async function readSeed(directory: string, people: string): Promise<Seed> {
  const [county, organisations, units, folk] = await Promise.all(
    [join(directory, 'county.json'), join(directory, 'organisations.json'), join(directory, 'units.json'), people].map(
      readJson,
    ),
  );
  const seed = Seed.parse({ county, organisations, units, people: folk });
  const problems = seedProblems(seed);
  if (problems.length > 0) throw new Error(`seed files do not agree: ${problems.join('; ')}`);
  return seed;
}

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** Fills an empty database, or adds what is new to one that was filled before: nothing that exists is changed. */
export async function seedDatabase(ownerUrl: string, seed: Seed): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select app.enter($1::jsonb)`, [JSON.stringify({ kind: 'seed', countyId: seed.county.code })]);
    await seedDirectory(client, seed);
    await seedFamilies(client, seed);
    await seedForums(client, seed.county.code);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
