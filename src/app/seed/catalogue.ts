import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { CatalogueSeed } from '../../areas/catalogue/index.ts';
import type { Seed } from '../../areas/directory/index.ts';

const files = ['ways-in.json', 'family-centres.json', 'ways-of-working.json', 'good-examples.json'] as const;

/** What the county's files know of where to turn. Throws when a code stands twice or a municipality is not the county's. */
export async function readCatalogue(directory: string, { organisations }: Seed): Promise<CatalogueSeed> {
  const parts = await Promise.all(
    files.map(async (file) => CatalogueSeed.parse(JSON.parse(await readFile(join(directory, file), 'utf8')))),
  );
  const entries = parts.flat();
  const twice = entries.map(({ code }) => code).filter((code, index, all) => all.indexOf(code) !== index);
  const known = new Set(organisations.map(({ scbCode }) => scbCode));
  const astray = entries.filter(({ content }) => content.municipalities.some((place) => !known.has(place)));
  if (twice.length + astray.length > 0)
    throw new Error(`the catalogue's files do not agree: ${[...twice, ...astray.map(({ code }) => code)].join(', ')}`);
  return entries;
}

/** Entries that the database has not seen before. One that is there is left as people have written it since. */
export async function seedCatalogue(client: pg.Client, county: string, entries: CatalogueSeed): Promise<void> {
  for (const { code, content } of entries) {
    await client.query(
      `with added as (
         insert into catalogue.entry (county_id, code, kind) values ($1, $2, $3) on conflict (county_id, code) do nothing returning id)
       insert into catalogue.edition (entry_id, county_id, number, content, why)
       select id, $1, 1, $4, 'Inläst från länets underlag.' from added`,
      [county, code, content.kind, content],
    );
  }
}
