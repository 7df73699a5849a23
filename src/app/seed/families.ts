import type pg from 'pg';
import { bornOnOf } from '../../areas/children/index.ts';
import type { Seed } from '../../areas/directory/index.ts';

type Person = Seed['people'];

/** Guardians and children of the demonstration, with accounts for those who can sign in. */
export async function seedFamilies(client: pg.Client, seed: Seed): Promise<void> {
  const county = seed.county.code;
  const guardians = new Map<string, string>();
  for (const g of seed.people.guardians) guardians.set(g.code, await seedGuardian(client, county, g));
  for (const child of seed.people.children) await seedChild(client, county, child, guardians);
}

const idOf = async (client: pg.Client, text: string, values: unknown[]): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(text, values);
  if (rows[0] === undefined) throw new Error('a seeded row was not found again');
  return rows[0].id;
};

async function seedGuardian(client: pg.Client, county: string, g: Person['guardians'][number]): Promise<string> {
  const id = await idOf(
    client,
    `with added as (
       insert into children.guardian (given, family, identity_number, email, phone) values ($2, $3, $4, $5, $6)
       on conflict (county_id, identity_number) do nothing returning id)
     select id from added union select id from children.guardian where county_id = $1 and identity_number = $4`,
    [county, g.given, g.family, g.personnummer, g.email, g.phone],
  );
  await seedAccount(client, county, 'guardian', g.personnummer, id);
  return id;
}

async function seedChild(
  client: pg.Client,
  county: string,
  c: Person['children'][number],
  guardians: Map<string, string>,
): Promise<void> {
  const number = 'value' in c.identity ? c.identity.value : null;
  // A child that is not yet born has no number to be found by; its name in the files is kept instead.
  const existing = await client.query<{ id: string }>(
    `select id from children.child where county_id = $1 and (identity_number = $2 or identity_kind = 'unborn' and family = $3)`,
    [county, number, c.family ?? c.code],
  );
  if (existing.rows.length > 0) return;
  const id = await idOf(
    client,
    `insert into children.child (given, family, identity_kind, identity_number, born_on, expected_on, municipality_code, language, interpreter, protection)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      c.given ?? 'Väntat barn',
      c.family ?? c.code,
      c.identity.kind,
      number,
      'bornOn' in c.identity ? c.identity.bornOn : number === null ? null : bornOnOf(number),
      c.identity.kind === 'unborn' ? c.identity.expectedOn : null,
      c.municipality,
      c.language,
      c.interpreter,
      c.protection,
    ],
  );
  await client.query(
    `insert into children.place (child_id, address, school_unit_id) select $1, $2, (select id from directory.unit where county_id = $3 and code = $4)`,
    [id, c.address && `${c.address.street}, ${c.address.postalCode} ${c.address.city}`, county, c.school],
  );
  for (const link of c.guardians) {
    await client.query(
      `insert into children.custody (child_id, guardian_id, kind, from_day, to_day, blocked_at, blocked_reason) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, guardians.get(link.guardian), link.custody, link.from, link.to, link.blocked?.from, link.blocked?.reason],
    );
  }
  if (c.identity.kind === 'unborn') {
    await client.query(
      `insert into children.custody (child_id, guardian_id, kind, from_day, to_day) values ($1, $2, 'expecting', $3::date - 280, $3::date - 1)`,
      [id, guardians.get(c.identity.expecting), c.identity.expectedOn],
    );
  }
  await nameThose(client, county, id, c, guardians);
  if (number !== null) await seedAccount(client, county, 'child', number, id);
}

async function nameThose(
  client: pg.Client,
  county: string,
  id: string,
  c: Person['children'][number],
  guardians: Map<string, string>,
): Promise<void> {
  await client.query(
    `insert into children.named (child_id, person_id, named_by)
     select $1, e.id, e.id from directory.employee e where e.county_id = $2 and e.code = any ($3)`,
    [id, county, c.named?.employees ?? []],
  );
  for (const code of c.named?.guardians ?? []) {
    await client.query('insert into children.named (child_id, person_id, named_by) values ($1, $2, $2)', [
      id,
      guardians.get(code),
    ]);
  }
}

async function seedAccount(
  client: pg.Client,
  county: string,
  kind: string,
  subject: string,
  person: string,
): Promise<void> {
  await client.query(
    'insert into identity.account (county_id, kind, subject, person_id) values ($1, $2, $3, $4) on conflict (county_id, kind, subject) do nothing',
    [county, kind, subject, person],
  );
}
