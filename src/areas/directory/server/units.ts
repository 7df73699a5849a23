import type { Tx } from '../../../platform/db/transaction.ts';
import type { Unit, UnitSearch } from '../domain/contract.ts';
import type { AssignmentRole, OrganisationKind, UnitKind } from '../domain/model.ts';

/** `%` and `_` stand for themselves: someone who types them looks for them. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** The units that fit every filter that is set, by municipality, then name; those for the whole county first. */
export async function findUnits(tx: Tx, { municipality, kind, q }: UnitSearch): Promise<Unit[]> {
  const rows = await units(tx)
    .$if(!!municipality, (query) => query.where('u.municipalityCode', '=', municipality ?? ''))
    .$if(!!kind, (query) => query.where('u.kind', '=', kind ?? ''))
    .$if(!!q, (query) =>
      query.where((eb) =>
        eb.or([eb('u.name', 'ilike', containing(q ?? '')), eb('o.name', 'ilike', containing(q ?? ''))]),
      ),
    )
    .orderBy('u.municipalityCode', (order) => order.asc().nullsFirst())
    .orderBy('u.name')
    .execute();
  return rows.map(toUnit);
}

export async function findUnit(tx: Tx, unitId: string): Promise<Unit | undefined> {
  const row = await units(tx).where('u.id', '=', unitId).executeTakeFirst();
  return row && toUnit(row);
}

/** Those who hold an assignment at the unit today, by name. */
export function holdersOf(tx: Tx, unitId: string) {
  return tx
    .selectFrom('directory.holder')
    .select(['employeeId as id', 'given', 'family', 'title', 'role'])
    .where('unitId', '=', unitId)
    .orderBy('family')
    .orderBy('given')
    .orderBy('role')
    .execute()
    .then((rows) =>
      rows.map(({ given, family, ...row }) => ({
        ...row,
        name: `${given} ${family}`,
        role: row.role as AssignmentRole,
      })),
    );
}

const units = (tx: Tx) =>
  tx
    .selectFrom('directory.unit as u')
    .innerJoin('directory.organisation as o', 'o.id', 'u.organisationId')
    .select([
      'u.id',
      'u.name',
      'u.kind',
      'u.municipalityCode',
      'o.id as organisationId',
      'o.name as organisation',
      'o.kind as organisationKind',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof units>['execute']>>[number];

// The codes are checked when a county is seeded; the columns are text so that a list can grow without a migration.
const toUnit = (row: Row): Unit => ({
  id: row.id,
  name: row.name,
  kind: row.kind as UnitKind,
  municipality: row.municipalityCode,
  organisation: { id: row.organisationId, name: row.organisation, kind: row.organisationKind as OrganisationKind },
});
