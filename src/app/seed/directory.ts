import type pg from 'pg';
import type { Seed } from '../../areas/directory/index.ts';

/** County, organisations, units, employees with accounts and assignments. Found again by their codes. */
export async function seedDirectory(client: pg.Client, seed: Seed): Promise<void> {
  const county = seed.county.code;
  await client.query(
    'insert into directory.county (id, name, config) values ($1, $2, $3) on conflict (id) do nothing',
    [county, seed.county.name, seed.county.configuration],
  );
  for (const o of seed.organisations) {
    await client.query(
      `insert into directory.organisation (county_id, code, name, kind, scb_code, org_number, source)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (county_id, code) do nothing`,
      [county, o.code, o.name, o.kind, o.scbCode, o.orgNumber, o.source],
    );
  }
  for (const u of seed.units) {
    await client.query(
      `insert into directory.unit (county_id, code, organisation_id, municipality_code, kind, name, hsa_id, source)
       select $1, $2, o.id, $4, $5, $6, $7, $8 from directory.organisation o where o.county_id = $1 and o.code = $3
       on conflict (county_id, code) do nothing`,
      [county, u.code, u.organisation, u.municipality, u.kind, u.name, u.hsaId, u.source],
    );
  }
  for (const e of seed.people.employees) await seedEmployee(client, county, e);
}

async function seedEmployee(client: pg.Client, county: string, e: Seed['people']['employees'][number]): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `with added as (
       insert into directory.employee (county_id, code, given, family, title, email, phone)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (county_id, code) do nothing returning id)
     select id from added union select id from directory.employee where county_id = $1 and code = $2`,
    [county, e.code, e.given, e.family, e.title, e.email, e.phone],
  );
  const id = rows[0]?.id;
  for (const a of e.assignments) {
    await client.query(
      `insert into directory.assignment (county_id, employee_id, unit_id, role, from_day, to_day)
       select $1, $2, u.id, $4, $5, $6 from directory.unit u where u.county_id = $1 and u.code = $3
       on conflict (employee_id, unit_id, role, from_day) do nothing`,
      [county, id, a.unit, a.role, a.from, a.to],
    );
  }
  await client.query(
    `insert into identity.account (county_id, kind, subject, person_id) values ($1, 'employee', $2, $3) on conflict (county_id, kind, subject) do nothing`,
    [county, e.hsaIdOrSubject, id],
  );
}
