import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { CommitmentFile, type CommitmentSeed, commitmentFileProblems } from '../../areas/commitments/index.ts';

interface Known {
  readonly agreements: readonly { readonly code: string }[];
  readonly forums: readonly { readonly code: string }[];
  readonly units: readonly { readonly code: string }[];
  readonly organisations: readonly { readonly code: string }[];
}

const codesOf = (rows: readonly { readonly code: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ code }) => code));

/** Reads and checks the promises of a county, and those that are made up for its demonstration. Throws with every fault. */
export async function readCommitments(
  county: string,
  people: string,
  known: Known,
): Promise<readonly CommitmentSeed[]> {
  const files = [...new Set([county, people])].map((folder) => join(folder, 'commitments.json')).filter(existsSync);
  const seeds = (
    await Promise.all(files.map(async (file) => CommitmentFile.parse(JSON.parse(await readFile(file, 'utf8')))))
  ).flat();
  const problems = commitmentFileProblems(seeds, {
    agreements: codesOf(known.agreements),
    forums: codesOf(known.forums),
    units: codesOf(known.units),
    organisations: codesOf(known.organisations),
  });
  if (problems.length > 0) throw new Error(`files of promises do not agree: ${problems.join('; ')}`);
  return seeds;
}

/** Adds the promises that are not there yet, by their codes. */
export async function seedCommitments(
  client: pg.Client,
  county: string,
  seeds: readonly CommitmentSeed[],
): Promise<void> {
  for (const seed of seeds) await seedCommitment(client, county, seed);
}

async function seedCommitment(client: pg.Client, county: string, s: CommitmentSeed): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `insert into commitments.commitment (county_id, code, agreement_id, section, clause, title, kind, origin, drawn, source, forum_id,
                                         share, times, days, months, period, from_day)
     select $1, $2, a.id, $4, $5, $6, $7, $8, $9, $10, (select id from forums.forum where county_id = $1 and code = $11), $12, $13, $14, $15, $16, $17
       from agreements.agreement a where a.county_id = $1 and a.code = $3
     on conflict (county_id, code) do nothing returning id`,
    [
      county,
      s.code,
      s.agreement,
      s.section,
      s.clause,
      s.title,
      s.kind,
      s.origin,
      s.drawn,
      s.source,
      s.forum,
      s.share,
      s.times,
      s.days,
      s.months,
      s.period,
      s.from,
    ],
  );
  const id = rows[0]?.id;
  if (id === undefined) return;
  for (const side of ['by', 'to'] as const) {
    for (const [position, who] of s[side].entries()) {
      await client.query(
        `insert into commitments.side (county_id, commitment_id, side, position, every_party, organisation_id, unit_id)
         values ($1, $2, $3, $4, $5, (select id from directory.organisation where county_id = $1 and code = $6),
                 (select id from directory.unit where county_id = $1 and code = $7))`,
        [
          county,
          id,
          side,
          position,
          who === 'every',
          who !== 'every' && 'organisation' in who ? who.organisation : null,
          who !== 'every' && 'unit' in who ? who.unit : null,
        ],
      );
    }
  }
}
