import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { type AgreementSeed, RegisterSeed, ringsOf } from '../../areas/agreements/index.ts';

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** Reads and checks the files of the county's register, and who looks after what from the people's folder. Throws with every fault. */
export async function readRegister(county: string, people: string): Promise<RegisterSeed> {
  const [municipalities, agreements, outlines, owners] = await Promise.all(
    [
      join(county, 'municipalities.json'),
      join(county, 'agreements.json'),
      join(county, 'municipalities.geojson'),
      join(people, 'agreement-owners.json'),
    ].map(readJson),
  );
  return RegisterSeed.parse({ municipalities, agreements, outlines, owners });
}

/** Municipalities with outlines, and agreements with what each place says. What exists is left as it is. */
export async function seedAgreements(client: pg.Client, county: string, seed: RegisterSeed): Promise<void> {
  for (const { code, name, gap } of seed.municipalities) {
    await client.query(
      `insert into agreements.municipality (county_id, code, name, outline, gap, gap_note, gap_source, gap_place)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [
        county,
        code,
        name,
        JSON.stringify(ringsOf(seed.outlines, code)),
        gap?.kind,
        gap?.note ?? '',
        gap?.source ?? '',
        gap?.place ?? '',
      ],
    );
  }
  for (const agreement of seed.agreements) await seedAgreement(client, county, agreement);
  for (const owner of seed.owners) await seedOwner(client, county, owner);
}

async function seedAgreement(client: pg.Client, county: string, a: AgreementSeed): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `insert into agreements.agreement (county_id, code, kind, title, municipality_code, parent_id, led_by, note)
     values ($1, $2, $3, $4, $5, (select id from agreements.agreement where county_id = $1 and code = $6), $7, $8)
     on conflict (county_id, code) do nothing returning id`,
    [county, a.code, a.kind, a.title, a.municipality, a.parent, a.ledBy, a.note],
  );
  if (rows[0] !== undefined) await seedVersion(client, county, rows[0].id, a.version);
}

async function seedVersion(
  client: pg.Client,
  county: string,
  agreementId: string,
  v: AgreementSeed['version'],
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `insert into agreements.version (county_id, agreement_id, number, state, from_day, to_day, open_ended, ages_from, ages_to, unborn, target_note, summary)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      county,
      agreementId,
      v.number,
      v.state,
      v.from,
      v.to,
      v.openEnded,
      v.ages?.[0],
      v.ages?.[1],
      v.unborn,
      v.targetNote,
      v.summary,
    ],
  );
  const versionId = rows[0]?.id;
  for (const e of v.newEnds) {
    await client.query(
      `insert into agreements.new_end (county_id, version_id, kind, to_day, decided_on, decided_by, reason, source, place)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [county, versionId, e.kind, e.to, e.decidedOn, e.decidedBy, e.reason, e.source, e.place],
    );
  }
  for (const c of v.claims) {
    await client.query(
      `insert into agreements.claim (county_id, version_id, field, says, source, place) values ($1, $2, $3, $4, $5, $6)`,
      [county, versionId, c.field, c.says, c.source, c.place],
    );
  }
  for (const c of v.choices) {
    await client.query(
      `insert into agreements.choice (county_id, version_id, field, claim_id, day, reason)
       select $1, $2, $3, id, $5, $6 from agreements.claim where version_id = $2 and field = $3 and place = $4`,
      [county, versionId, c.field, c.place, c.field === 'from' ? v.from : v.to, c.reason],
    );
  }
  for (const [position, p] of v.parties.entries()) {
    await client.query(
      `with added as (
         insert into agreements.party (county_id, version_id, organisation_id, name, whole, position)
         select $1, $2, id, $4, $5, $6 from directory.organisation where county_id = $1 and code = $3 returning id)
       insert into agreements.party_unit (county_id, party_id, unit_id)
       select $1, added.id, u.id from added, directory.unit u where u.county_id = $1 and u.code = any ($7)`,
      [county, versionId, p.organisation, p.name, p.whole, position, p.units],
    );
  }
  for (const c of v.content) {
    await client.query(
      `insert into agreements.required_content (county_id, version_id, item, answer, note, place) values ($1, $2, $3, $4, $5, $6)`,
      [county, versionId, c.item, c.answer, c.note, c.place],
    );
  }
}

/** Only where nobody owns the agreement yet: what people have decided since is theirs. */
async function seedOwner(client: pg.Client, county: string, o: RegisterSeed['owners'][number]): Promise<void> {
  await client.query(
    `with owned as (
       update agreements.agreement a set owner_id = e.id, owner_unit = u.id
         from directory.employee e, directory.unit u
        where a.county_id = $1 and a.code = $2 and a.owner_id is null and e.county_id = $1 and e.code = $3
          and u.county_id = $1 and u.code = $4 returning a.id)
     insert into agreements.steering (county_id, agreement_id, employee_id)
     select $1, owned.id, e.id from owned, directory.employee e where e.county_id = $1 and e.code = any ($5)`,
    [county, o.agreement, o.owner, o.unit, o.steering],
  );
}
