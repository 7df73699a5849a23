import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import { type SheetRow, sheet } from '../../../platform/sheets/sheet.ts';
import { type PartyInCell, partiesCell } from '../domain/party-cell.ts';
import { type RegisterKey, registerColumns } from '../domain/sheet-columns.ts';
import { type RegisterWorld, registerRule } from '../domain/sheet-rule.ts';
import { writeRegister } from './sheet-write.ts';

/** The register of agreements as a list that is imported and exported, one row for each version. */
export const registerSheet = sheet<RegisterKey, RegisterWorld>({
  code: 'agreements',
  columns: registerColumns,
  identity: ['code', 'number'],
  read,
  world,
  rule: registerRule,
  // Whoever changes an agreement takes its row first, so that nobody is in the middle of one.
  hold: (tx) =>
    sql`select from agreements.agreement where county_id = app.county_id() order by id for no key update`
      .execute(tx)
      .then(() => undefined),
  write: writeRegister,
});

type Read = Omit<SheetRow<RegisterKey>, 'parties'> & { readonly parties: readonly PartyInCell[] };

async function read(tx: Tx): Promise<SheetRow<RegisterKey>[]> {
  const { rows } = await sql<Read>`
    select coalesce(a.code, a.id::text) as code, a.kind, a.title, coalesce(a.municipality_code, '') as municipality,
           coalesce((select coalesce(p.code, p.id::text) from agreements.agreement p where p.id = a.parent_id), '') as parent,
           a.led_by as "ledBy", a.note, v.number::text as number, v.state,
           coalesce(v.drafted_on::text, '') as "draftedOn", coalesce(v.decided_on::text, '') as "decidedOn",
           v.decided_by as "decidedBy", coalesce(v.from_day::text, '') as "from", coalesce(v.to_day::text, '') as "to",
           case when v.open_ended then 'ja' else 'nej' end as "openEnded",
           case when v.state = 'decided' then coalesce(agreements.last_day(v.id)::text, '') else '' end as "lastDay",
           coalesce(v.ages_from::text, '') as "agesFrom", coalesce(v.ages_to::text, '') as "agesTo",
           case when v.unborn then 'ja' else 'nej' end as unborn, v.target_note as target, v.summary,
           coalesce((select json_agg(json_build_object('name', p.name, 'organisation', o.code, 'whole', p.whole, 'units',
                       coalesce((select json_agg(u.code) from agreements.party_unit l join directory.unit u on u.id = l.unit_id
                                  where l.party_id = p.id), '[]')) order by p.position)
                       from agreements.party p join directory.organisation o on o.id = p.organisation_id
                      where p.version_id = v.id), '[]') as parties
      from agreements.agreement a join agreements.version v on v.agreement_id = a.id
     where a.county_id = app.county_id()
     order by array_position(array['rok', 'lok', 'addendum', 'barnahus', 'family_centre', 'sip_routine', 'other'], a.kind), 1, v.number`.execute(
    tx,
  );
  return rows.map(({ parties, ...row }) => ({ ...row, parties: partiesCell(parties) }));
}

interface Around {
  readonly today: string;
  readonly municipalities: readonly string[];
  readonly organisations: readonly string[];
  readonly units: readonly (readonly [string, string])[];
  readonly moved: readonly (readonly [string, string | null])[];
  readonly signed: readonly string[];
}

async function world(tx: Tx): Promise<RegisterWorld> {
  const version = sql`select v.id, coalesce(a.code, a.id::text) || ' / ' || v.number as identity
    from agreements.version v join agreements.agreement a on a.id = v.agreement_id where a.county_id = app.county_id()`;
  const { rows } = await sql<Around>`
    with version as (${version})
    select app.today()::text as today,
      (select coalesce(json_agg(code), '[]') from agreements.municipality where county_id = app.county_id()) as municipalities,
      (select coalesce(json_agg(code), '[]') from directory.organisation where county_id = app.county_id()) as organisations,
      (select coalesce(json_agg(json_build_array(u.code, o.code)), '[]')
         from directory.unit u join directory.organisation o on o.id = u.organisation_id where u.county_id = app.county_id()) as units,
      (select coalesce(json_agg(json_build_array(v.identity, agreements.last_day(v.id))), '[]') from version v
        where exists (select from agreements.new_end e where e.version_id = v.id)) as moved,
      (select coalesce(json_agg(v.identity), '[]') from version v
        where exists (select from agreements.signatory s where s.version_id = v.id)) as signed`.execute(tx);
  const [around] = rows;
  if (around === undefined) throw new Error('a select without a source gave no row');
  return {
    today: around.today,
    municipalities: new Set(around.municipalities),
    organisations: new Set(around.organisations),
    units: new Map(around.units),
    moved: new Map(around.moved),
    signed: new Set(around.signed),
  };
}
