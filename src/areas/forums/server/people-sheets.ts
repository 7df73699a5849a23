import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type Sheet, type SheetChange, type SheetRow, sheet } from '../../../platform/sheets/sheet.ts';
import {
  type MemberKey,
  type MemberWorld,
  memberColumns,
  memberRule,
  type PartyKey,
  type PartyWorld,
  partyColumns,
  partyRule,
} from '../domain/people-sheets.ts';

/** Those who are expected in the forums, as a list. `agreements` tells which codes of agreements there are. */
export const forumPartySheet = (agreements: (tx: Tx) => Promise<ReadonlySet<string>>): Sheet =>
  sheet<PartyKey, PartyWorld>({
    code: 'forum_parties',
    columns: partyColumns,
    identity: ['forum', 'name', 'unit'],
    read: readParties,
    world: async (tx) => ({ ...(await knownTo(tx)), agreements: await agreements(tx) }),
    rule: partyRule,
    hold: holdForums,
    write: ({ tx }, changes) => writeParties(tx, changes),
  });

/** People who sit in the forums, as a list. */
export const memberSheet = sheet<MemberKey, MemberWorld>({
  code: 'members',
  columns: memberColumns,
  identity: ['forum', 'unit', 'person'],
  read: readMembers,
  world: memberWorld,
  rule: memberRule,
  hold: (tx) =>
    sql`select from forums.member where county_id = app.county_id() for no key update`
      .execute(tx)
      .then(() => undefined),
  write: writeMembers,
});

const holdForums = (tx: Tx): Promise<void> =>
  sql`select from forums.party where county_id = app.county_id() order by id for no key update`
    .execute(tx)
    .then(() => undefined);

async function knownTo(tx: Tx): Promise<Pick<PartyWorld, 'forums' | 'units'>> {
  const { rows } = await sql<{ forums: string[]; units: string[] }>`
    select array(select code from forums.forum where county_id = app.county_id()) as forums,
           array(select code from directory.unit where county_id = app.county_id()) as units`.execute(tx);
  return { forums: new Set(rows[0]?.forums), units: new Set(rows[0]?.units) };
}

/** A party that stands twice alike is one row. */
async function readParties(tx: Tx): Promise<SheetRow<PartyKey>[]> {
  const { rows } = await sql<SheetRow<PartyKey>>`
    select distinct on (f.code, p.name, u.code) f.code as forum, p.name, coalesce(u.code, '') as unit, p.why,
           coalesce(p.agreement_code, '') as agreement
      from forums.party p join forums.forum f on f.id = p.forum_id left join directory.unit u on u.id = p.unit_id
     where p.county_id = app.county_id() and (p.ended_on is null or p.ended_on >= app.today())
     order by f.code, p.name, u.code`.execute(tx);
  return rows;
}

async function writeParties(tx: Tx, changes: readonly SheetChange<PartyKey>[]): Promise<void> {
  const given = (rows: readonly SheetChange<PartyKey>[]) => sql`
    jsonb_to_recordset(${JSON.stringify(rows.map(({ after }) => after))}::jsonb)
      as r (forum text, name text, unit text, why text, agreement text)
    join forums.forum f on f.county_id = app.county_id() and f.code = r.forum
    left join directory.unit u on u.county_id = app.county_id() and u.code = r.unit`;
  await sql`
    insert into forums.party (forum_id, name, unit_id, why, agreement_code)
    select f.id, r.name, u.id, r.why, nullif(r.agreement, '')
      from ${given(changes.filter(({ before }) => !before))}`.execute(tx);
  await sql`
    update forums.party p set why = r.why, agreement_code = nullif(r.agreement, '')
      from ${given(changes.filter(({ before }) => before))}
     where p.forum_id = f.id and p.name = r.name and p.unit_id is not distinct from u.id
       and (p.ended_on is null or p.ended_on >= app.today())`.execute(tx);
}

async function readMembers(tx: Tx): Promise<SheetRow<MemberKey>[]> {
  const { rows } = await sql<SheetRow<MemberKey>>`
    select f.code as forum, u.code as unit, e.code as person, e.given || ' ' || e.family as name,
           case when m.convenes then 'ja' else 'nej' end as convenes, case when m.left_at is null then 'ja' else 'nej' end as sits
      from forums.member m join forums.forum f on f.id = m.forum_id join directory.unit u on u.id = m.unit_id
      join directory.employee e on e.id = m.person_id
     where m.county_id = app.county_id() order by 1, 2, 3`.execute(tx);
  return rows;
}

async function memberWorld(tx: Tx): Promise<MemberWorld> {
  type Pairs = readonly (readonly [string, string])[];
  const { rows } = await sql<{
    forums: Pairs;
    people: Pairs;
    parties: string[];
    atWork: string[];
    support: string[];
    self: string;
  }>`
    select coalesce((select json_agg(json_build_array(f.code, coalesce(u.code, '')))
                       from forums.forum f left join directory.unit u on u.id = f.convening_unit_id
                      where f.county_id = app.county_id()), '[]') as forums,
           coalesce((select json_agg(json_build_array(code, given || ' ' || family)) from directory.employee
                      where county_id = app.county_id()), '[]') as people,
           array(select f.code || ' / ' || u.code from forums.party p join forums.forum f on f.id = p.forum_id
                   join directory.unit u on u.id = p.unit_id
                  where p.county_id = app.county_id() and (p.ended_on is null or p.ended_on >= app.today())) as parties,
           array(select distinct e.code || ' / ' || u.code from directory.holder h join directory.employee e on e.id = h.employee_id
                   join directory.unit u on u.id = h.unit_id where h.county_id = app.county_id()) as "atWork",
           array(select code from directory.unit where county_id = app.county_id() and kind = 'county_support') as support,
           coalesce((select code from directory.employee where id = app.person_id()), '') as self`.execute(tx);
  const [around] = rows;
  return {
    forums: new Map(around?.forums),
    people: new Map(around?.people),
    parties: new Set(around?.parties),
    atWork: new Set(around?.atWork),
    support: new Set(around?.support),
    self: around?.self ?? '',
  };
}

/** Somebody who had left sits there anew from today; one who leaves is kept as one who did. */
async function writeMembers({ tx }: Ctx, changes: readonly SheetChange<MemberKey>[]): Promise<void> {
  const given = (sits: string) => sql`
    jsonb_to_recordset(${JSON.stringify(changes.flatMap(({ after }) => (after.sits === sits ? [after] : [])))}::jsonb)
      as r (forum text, unit text, person text, convenes text)
    join forums.forum f on f.county_id = app.county_id() and f.code = r.forum
    join directory.unit u on u.county_id = app.county_id() and u.code = r.unit
    join directory.employee e on e.county_id = app.county_id() and e.code = r.person`;
  await sql`
    insert into forums.member as m (forum_id, person_id, unit_id, convenes)
    select f.id, e.id, u.id, r.convenes = 'ja' from ${given('ja')}
    on conflict (forum_id, person_id, unit_id)
    do update set convenes = excluded.convenes, left_at = null, since = case when m.left_at is null then m.since else app.now() end`.execute(
    tx,
  );
  await sql`
    update forums.member m set left_at = app.now(), convenes = r.convenes = 'ja' from ${given('nej')}
     where m.forum_id = f.id and m.person_id = e.id and m.unit_id = u.id and m.left_at is null`.execute(tx);
}
