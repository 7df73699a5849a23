import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import { type SheetChange, type SheetRow, sheet } from '../../../platform/sheets/sheet.ts';
import type { OrganisationKind } from '../domain/model.ts';
import { type UnitKey, type UnitWorld, unitColumns, unitRule } from '../domain/unit-sheet.ts';

/** The county's units as a list that is imported and exported. */
export const unitSheet = sheet<UnitKey, UnitWorld>({
  code: 'units',
  columns: unitColumns,
  identity: ['code'],
  read,
  world,
  rule: unitRule,
  hold: (tx) =>
    sql`select from directory.unit where county_id = app.county_id() order by id for no key update`
      .execute(tx)
      .then(() => undefined),
  write: ({ tx }, changes) => write(tx, changes),
});

async function read(tx: Tx): Promise<SheetRow<UnitKey>[]> {
  const { rows } = await sql<SheetRow<UnitKey>>`
    select u.code, u.name, u.kind, o.code as organisation, coalesce(u.municipality_code, '') as municipality,
           coalesce(u.hsa_id, '') as "hsaId", u.source
      from directory.unit u join directory.organisation o on o.id = u.organisation_id
     where u.county_id = app.county_id() order by u.municipality_code nulls first, u.code`.execute(tx);
  return rows;
}

async function world(tx: Tx): Promise<UnitWorld> {
  const { rows } = await sql<{ code: string; kind: OrganisationKind; scbCode: string | null }>`
    select code, kind, scb_code as "scbCode" from directory.organisation where county_id = app.county_id()`.execute(tx);
  return {
    organisations: new Map(rows.map(({ code, ...runBy }) => [code, runBy])),
    municipalities: new Set(rows.flatMap(({ scbCode }) => scbCode ?? [])),
  };
}

async function write(tx: Tx, changes: readonly SheetChange<UnitKey>[]): Promise<void> {
  const given = (rows: readonly SheetChange<UnitKey>[]) => JSON.stringify(rows.map(({ after }) => after));
  const columns = sql`jsonb_to_recordset(${given(changes.filter(({ before }) => !before))}::jsonb)
    as r (code text, name text, kind text, organisation text, municipality text, "hsaId" text, source text)`;
  await sql`
    insert into directory.unit (county_id, code, organisation_id, municipality_code, kind, name, hsa_id, source)
    select app.county_id(), r.code, o.id, nullif(r.municipality, ''), r.kind, r.name, nullif(r."hsaId", ''), r.source
      from ${columns} join directory.organisation o on o.county_id = app.county_id() and o.code = r.organisation`.execute(
    tx,
  );
  await sql`
    update directory.unit u set name = r.name, municipality_code = nullif(r.municipality, ''), hsa_id = nullif(r."hsaId", ''),
           source = r.source
      from jsonb_to_recordset(${given(changes.filter(({ before }) => before))}::jsonb)
           as r (code text, name text, municipality text, "hsaId" text, source text)
     where u.county_id = app.county_id() and u.code = r.code`.execute(tx);
}
