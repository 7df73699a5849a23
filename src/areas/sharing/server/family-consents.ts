import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { Purpose } from '../../children/index.ts';
import type { OrganisationKind, UnitKind } from '../../directory/index.ts';
import type { ConsentRow } from './situation.ts';

export interface FamilyConsent extends ConsentRow {
  /** The giver has made an exception. What it says is in `exclusions` when it is the reader's own. */
  readonly excludes: boolean;
  readonly unit: string | null;
  readonly unitKind: UnitKind;
  readonly organisation: string | null;
  readonly organisationKind: OrganisationKind;
}

/** What the family may know of a child's consents, by the database's own rule: nobody else's words, no hidden unit. */
export async function familyConsents(
  { tx }: Pick<Ctx, 'tx'>,
  childId: string,
  purpose: Purpose,
): Promise<FamilyConsent[]> {
  const { rows } = await sql<FamilyConsent>`
    select id, unit_id as "unitId", purpose, unit, unit_kind as "unitKind", organisation, organisation_kind as "organisationKind",
           giver_kind as "giverKind", giver_id as "giverId", basis, form, exclusions, excludes, '' as reason,
           given_on as "givenOn", valid_to as "validTo", withdrawn_at as "withdrawnAt", recorded_at as "recordedAt",
           last_word_at as "lastWordAt"
      from sharing.family_consents(${childId}) where purpose = ${purpose} order by recorded_at desc, id`.execute(tx);
  return rows;
}

/** The units of `consents`, each once, by name; those without a name in the order in which they were answered for. */
export const unitsOf = (consents: readonly FamilyConsent[]) =>
  [...new Map(consents.map((one) => [one.unitId, one])).values()]
    .map(({ unitId, unit, unitKind, organisation, organisationKind }) => ({
      id: unitId,
      name: unit,
      kind: unitKind,
      organisation: { name: organisation, kind: organisationKind },
    }))
    .sort((a, b) => (a.name ?? a.id).localeCompare(b.name ?? b.id, 'sv'));
