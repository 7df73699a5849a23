import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import { type Claim, isDisputed } from '../domain/claims.ts';
import type { AgreementKind } from '../domain/model.ts';
import type { Validity } from '../domain/status.ts';

/** A version as the register needs it: its days, and what the places say of them. */
export interface RegisterVersion extends Validity {
  readonly number: number;
  readonly openEnded: boolean;
  readonly claims: readonly Claim[];
}

export interface Registered {
  readonly id: string;
  readonly countyId: string;
  readonly kind: AgreementKind;
  readonly title: string;
  readonly municipality: string | null;
  readonly versions: readonly RegisterVersion[];
}

/** Every agreement of the county, or one of them, with what its status follows from: one question. */
export async function registered(tx: Tx, agreementId?: string): Promise<readonly Registered[]> {
  const { rows } = await sql<Registered>`
    select a.id, a.county_id as "countyId", a.kind, a.title, a.municipality_code as municipality, coalesce((
      select json_agg(json_build_object(
               'id', v.id, 'number', v.number, 'state', v.state, 'draftedOn', v.drafted_on, 'decidedOn', v.decided_on,
               'from', v.from_day, 'to', v.to_day, 'openEnded', v.open_ended,
               'newEnds', coalesce((select json_agg(json_build_object('decidedOn', e.decided_on, 'to', e.to_day)
                                                    order by e.decided_on, e.recorded_at)
                                      from agreements.new_end e where e.version_id = v.id), '[]'),
               'claims', coalesce((select json_agg(json_build_object('id', c.id, 'field', c.field, 'says', c.says))
                                     from agreements.claim c where c.version_id = v.id), '[]')) order by v.number)
        from agreements.version v where v.agreement_id = a.id), '[]') as versions
      from agreements.agreement a
     where ${agreementId ?? null}::uuid is null or a.id = ${agreementId ?? null}::uuid
     order by array_position(array['rok', 'lok', 'addendum', 'barnahus', 'family_centre', 'sip_routine', 'other'], a.kind), a.title`.execute(
    tx,
  );
  return rows;
}

/** Whether the places that tell of the first or the last day of any version disagree. */
export const isContested = ({ versions }: Registered): boolean =>
  versions.some(({ claims }) => isDisputed(claims, 'from') || isDisputed(claims, 'to'));
