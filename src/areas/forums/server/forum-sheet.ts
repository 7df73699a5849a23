import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import { listOf } from '../../../platform/sheets/column-kinds.ts';
import { type SheetChange, type SheetRow, sheet } from '../../../platform/sheets/sheet.ts';
import { type ForumKey, type ForumWorld, forumColumns, forumRule } from '../domain/forum-sheet.ts';

/** The county's forums as a list that is imported and exported. */
export const forumSheet = sheet<ForumKey, ForumWorld>({
  code: 'forums',
  columns: forumColumns,
  identity: ['code'],
  read,
  world,
  rule: forumRule,
  hold: (tx) =>
    sql`select from forums.forum where county_id = app.county_id() order by id for no key update`
      .execute(tx)
      .then(() => undefined),
  write: ({ tx }, changes) => write(tx, changes),
});

async function read(tx: Tx): Promise<SheetRow<ForumKey>[]> {
  const { rows } = await sql<SheetRow<ForumKey>>`
    select f.code, f.name, f.level, array_to_string(array(select unnest(f.municipality_codes) order by 1), ', ') as municipalities,
           f.mandate, f.mandate_words as "mandateWords", f.identity, coalesce(f.times::text, '') as times,
           coalesce(f.per, '') as per, coalesce(p.code, '') as parent, coalesce(u.code, '') as convenes, f.state,
           f.state_reason as reason, f.source, f.note
      from forums.forum f left join forums.forum p on p.id = f.parent_id left join directory.unit u on u.id = f.convening_unit_id
     where f.county_id = app.county_id()
     order by array_position(array['political', 'management', 'support', 'operational'], f.level), f.code`.execute(tx);
  return rows;
}

async function world(tx: Tx): Promise<ForumWorld> {
  const { rows } = await sql<{ units: string[]; municipalities: string[] }>`
    select array(select code from directory.unit where county_id = app.county_id()) as units,
           array(select scb_code from directory.organisation where county_id = app.county_id() and scb_code is not null) as municipalities`.execute(
    tx,
  );
  return { units: new Set(rows[0]?.units), municipalities: new Set(rows[0]?.municipalities) };
}

/** What somebody writes is stated, and no longer read out of a source. */
async function write(tx: Tx, changes: readonly SheetChange<ForumKey>[]): Promise<void> {
  const given = (rows: readonly SheetChange<ForumKey>[]) => sql`
    jsonb_to_recordset(${JSON.stringify(rows.map(({ after }) => ({ ...after, municipalities: listOf(after.municipalities) })))}::jsonb)
      as r (code text, name text, level text, municipalities jsonb, mandate text, "mandateWords" text, identity text, times text,
            per text, parent text, convenes text, state text, reason text, source text, note text)`;
  const municipalities = sql`array(select jsonb_array_elements_text(r.municipalities))`;
  const convening = sql`(select u.id from directory.unit u where u.county_id = app.county_id() and u.code = r.convenes)`;
  const rhythm = sql`nullif(r.times, '')::integer, nullif(r.per, '')`;
  await sql`
    insert into forums.forum (code, name, level, municipality_codes, mandate, mandate_words, identity, times, per,
                              convening_unit_id, state, state_reason, source, note)
    select r.code, r.name, r.level, ${municipalities}, r.mandate, r."mandateWords", r.identity, ${rhythm}, ${convening},
           r.state, r.reason, r.source, r.note
      from ${given(changes.filter(({ before }) => !before))}`.execute(tx);
  await sql`
    update forums.forum f
       set name = r.name, level = r.level, municipality_codes = ${municipalities}, mandate = r.mandate,
           mandate_words = r."mandateWords", identity = r.identity, times = nullif(r.times, '')::integer, per = nullif(r.per, ''),
           convening_unit_id = ${convening}, state = r.state, state_reason = r.reason, source = r.source, note = r.note,
           drawn = '{}', version = f.version + 1
      from ${given(changes.filter(({ before }) => before))}
     where f.county_id = app.county_id() and f.code = r.code`.execute(tx);
  // The forum above may have come in the same file.
  await sql`
    update forums.forum f
       set parent_id = (select p.id from forums.forum p where p.county_id = app.county_id() and p.code = r.parent)
      from ${given(changes)} where f.county_id = app.county_id() and f.code = r.code`.execute(tx);
}
