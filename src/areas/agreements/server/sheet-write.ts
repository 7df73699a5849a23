import { type RawBuilder, sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { SheetChange, SheetRow } from '../../../platform/sheets/sheet.ts';
import { partiesIn } from '../domain/party-cell.ts';
import { aboutVersion, type RegisterKey } from '../domain/sheet-columns.ts';

type Change = SheetChange<RegisterKey>;
/** A row with the id of its agreement, so that nothing has to be looked for by its code. */
type Row = SheetRow<RegisterKey> & { readonly id: string };

/** Writes versions that are new or drafts, and what is said of their agreements. */
export async function writeRegister(ctx: Ctx, changes: readonly Change[]): Promise<void> {
  const idOf = await writeAgreements(
    ctx,
    changes.map(({ after }) => after),
  );
  const rowsOf = (of: readonly Change[]): Row[] =>
    of.map(({ after }) => ({ ...after, id: idOf.get(after.code) ?? '' }));
  const added = changes.filter(({ before }) => before === undefined);
  const drafts = changes.filter(
    ({ before, after }) => before && aboutVersion.some((key) => before[key] !== after[key]),
  );
  await addVersions(ctx, rowsOf(added));
  await changeDrafts(ctx, rowsOf(drafts));
  await writeParties(
    ctx,
    rowsOf([...added, ...drafts.filter(({ before, after }) => before?.parties !== after.parties)]),
  );
}

const table = (rows: readonly object[], columns: RawBuilder<unknown>) =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (${columns})`;

/** The agreements of the county: what each is known by in a list, and its id. */
async function idsByCode({ tx }: Ctx): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ code: string; id: string }>`
    select coalesce(code, id::text) as code, id from agreements.agreement where county_id = app.county_id()`.execute(
    tx,
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
}

/** Writes what is said of each agreement; gives the ids of all by their codes. */
async function writeAgreements(ctx: Ctx, rows: readonly SheetRow<RegisterKey>[]): Promise<ReadonlyMap<string, string>> {
  const { tx, actor } = ctx;
  const standing = await idsByCode(ctx);
  const about = [...new Map(rows.map((row) => [row.code, row])).values()];
  await sql`
    insert into agreements.agreement (code, kind, title, municipality_code, led_by, note, created_by)
    select r.code, r.kind, r.title, nullif(r.municipality, ''), r."ledBy", r.note, ${actor.personId}::uuid
      from ${table(
        about.filter(({ code }) => !standing.has(code)),
        sql`code text, kind text, title text, municipality text, "ledBy" text, note text`,
      )}`.execute(tx);
  const ids = await idsByCode(ctx);
  const known = about.map((row) => ({ ...row, id: ids.get(row.code), parentId: ids.get(row.parent) ?? null }));
  // The one that it belongs to may have come in the same file. Every changed agreement gets a new number, so that whoever
  // has it open is told that it is another now, and by whom.
  await sql`
    with changed as (
      update agreements.agreement a
         set title = r.title, led_by = r."ledBy", note = r.note, version = a.version + 1, parent_id = r."parentId"
        from ${table(known, sql`id uuid, title text, "ledBy" text, note text, "parentId" uuid`)} where a.id = r.id
      returning a.id, a.version)
    insert into agreements.change (agreement_id, version, what, by_id, by_unit)
    select id, version, 'imported', ${actor.personId}::uuid, ${actor.unitId ?? ''}::uuid from changed`.execute(tx);
  return ids;
}

const versionColumns = sql`id uuid, number integer, state text, "draftedOn" text, "decidedOn" text, "decidedBy" text,
  "from" text, "to" text, "openEnded" text, "agesFrom" text, "agesTo" text, unborn text, target text, summary text`;

async function addVersions({ tx, actor }: Ctx, rows: readonly Row[]): Promise<void> {
  await sql`
    insert into agreements.version (agreement_id, number, state, drafted_on, decided_on, decided_by, from_day, to_day, open_ended,
                                    ages_from, ages_to, unborn, target_note, summary, created_by)
    select r.id, r.number, r.state, nullif(r."draftedOn", '')::date, nullif(r."decidedOn", '')::date, r."decidedBy",
           nullif(r."from", '')::date, nullif(r."to", '')::date, r."openEnded" = 'ja', nullif(r."agesFrom", '')::integer,
           nullif(r."agesTo", '')::integer, r.unborn = 'ja', r.target, r.summary, ${actor.personId}::uuid
      from ${table(rows, versionColumns)}`.execute(tx);
}

async function changeDrafts({ tx }: Ctx, rows: readonly Row[]): Promise<void> {
  await sql`
    update agreements.version v
       set state = r.state, drafted_on = nullif(r."draftedOn", '')::date, decided_on = nullif(r."decidedOn", '')::date,
           decided_by = r."decidedBy", from_day = nullif(r."from", '')::date, to_day = nullif(r."to", '')::date,
           open_ended = r."openEnded" = 'ja', ages_from = nullif(r."agesFrom", '')::integer,
           ages_to = nullif(r."agesTo", '')::integer, unborn = r.unborn = 'ja', target_note = r.target, summary = r.summary
      from ${table(rows, versionColumns)}
     where v.agreement_id = r.id and v.number = r.number and v.state = 'draft'`.execute(tx);
}

/** The parties of each version, in the place of those that it had. */
async function writeParties({ tx }: Ctx, rows: readonly Row[]): Promise<void> {
  const parties = rows.flatMap(({ id, number, parties: cell }) => {
    const read = partiesIn(cell);
    return (read.ok ? read.value : []).map((party, position) => ({ id, number: Number(number), position, ...party }));
  });
  const given = table(
    parties,
    sql`id uuid, number integer, position integer, name text, organisation text, whole boolean, units jsonb`,
  );
  await sql`
    delete from agreements.party p using agreements.version v, ${table(rows, sql`id uuid, number integer`)}
     where p.version_id = v.id and v.agreement_id = r.id and v.number = r.number`.execute(tx);
  await sql`
    insert into agreements.party (version_id, organisation_id, name, whole, position)
    select v.id, o.id, r.name, r.whole, r.position
      from ${given} join agreements.version v on v.agreement_id = r.id and v.number = r.number
      join directory.organisation o on o.county_id = app.county_id() and o.code = r.organisation`.execute(tx);
  await sql`
    insert into agreements.party_unit (party_id, unit_id)
    select p.id, u.id
      from ${given} join agreements.version v on v.agreement_id = r.id and v.number = r.number
      join agreements.party p on p.version_id = v.id and p.position = r.position
      cross join lateral jsonb_array_elements_text(r.units) c (code)
      join directory.unit u on u.county_id = app.county_id() and u.code = c.code`.execute(tx);
}
