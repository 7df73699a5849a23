import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import { holdersOf } from '../../directory/index.ts';
import type { Receiver } from '../domain/contract.ts';

/** Who receives reports for a municipality, whether they do so in Samsyn, and who works there today. */
export async function receiverOf(tx: Tx, municipality: string): Promise<Receiver> {
  const { rows: county } = await sql<{ phone: string | null }>`
    select config -> 'outOfHours' -> ${municipality}::text ->> 'phone' as phone from directory.county where id = app.county_id()`.execute(
    tx,
  );
  const outOfHours = county[0]?.phone ?? null;
  const { rows } = await sql<{ id: string; name: string; inSamsyn: boolean }>`
    select u.id, u.name, concerns.receives(u.id) as "inSamsyn" from directory.unit u
     where u.kind = 'social_services_children' and u.municipality_code = ${municipality}
     order by concerns.receives(u.id) desc, u.name limit 1`.execute(tx);
  const unit = rows[0];
  if (unit === undefined) return { unit: null, inSamsyn: false, people: [], outOfHours };
  const holders = await holdersOf(tx, unit.id);
  const people = new Map(holders.map(({ id, name, title }) => [id, { id, name, title }]));
  return {
    unit: { id: unit.id, name: unit.name },
    inSamsyn: unit.inSamsyn,
    people: [...people.values()],
    outOfHours,
  };
}

/** Every unit that receives reports in Samsyn, but `except`. */
export async function receivers(tx: Tx, except: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select u.id, u.name from directory.unit u
     where u.kind = 'social_services_children' and u.id <> ${except} and concerns.receives(u.id) order by u.name`.execute(
    tx,
  );
  return rows;
}
