import { sql } from 'kysely';
import type { Ctx } from '../../../platform/http/context.ts';
import type { Purpose, Weight } from '../../children/index.ts';
import { isEmployee } from '../../identity/index.ts';
import type { Coverage } from '../domain/coverage.ts';
import { coverage } from '../domain/coverage.ts';
import type { Holder } from '../domain/model.ts';
import { familyConsents } from './family-consents.ts';

type Asked = Omit<Ctx, 'facts'>;

/** All that the rule reads of a child, as far as the asker may see it. */
export interface Situation {
  readonly childId: string;
  readonly bornOn: string | null;
  readonly say: Weight | null;
  readonly custody: readonly Holder[];
  readonly consents: readonly ConsentRow[];
}

export type ConsentRow = Awaited<ReturnType<typeof consentsOf>>[number];

/** Loads the situation of a child that the asker sees, for one purpose. One that cannot be seen has neither custody nor weight. */
export async function situationOf(ctx: Asked, childId: string, purpose: Purpose): Promise<Situation> {
  const { rows } = await sql<{ bornOn: string | null; say: Weight | null }>`
    select born_on as "bornOn", children.known_weight(id, ${purpose}) as say from children.child where id = ${childId}`.execute(
    ctx.tx,
  );
  return {
    childId,
    bornOn: rows[0]?.bornOn ?? null,
    say: rows[0]?.say ?? null,
    custody: await custodyOf(ctx, childId),
    consents: isEmployee(ctx.actor)
      ? await consentsOf(ctx, childId, purpose)
      : await familyConsents(ctx, childId, purpose),
  };
}

/** May the unit be let in today? */
export const coverageIn = (situation: Situation, unitId: string, day: string): Coverage =>
  coverage({ ...situation, consents: situation.consents.filter((consent) => consent.unitId === unitId) }, day);

/** Staff see the rows. The family learns that there is another guardian, and until when, but no row of theirs. */
async function custodyOf({ tx, actor }: Asked, childId: string): Promise<Holder[]> {
  if (isEmployee(actor))
    return tx
      .selectFrom('children.custody as u')
      .innerJoin('children.guardian as g', 'g.id', 'u.guardianId')
      .select(['u.guardianId', 'u.fromDay as from', 'u.toDay as to'])
      .where('u.childId', '=', childId)
      .orderBy('g.given')
      .orderBy('u.fromDay')
      .execute();
  const { rows } = await sql<Holder>`
    select guardian_id as "guardianId", from_day as "from", to_day as "to" from children.custody_periods(${childId})`.execute(
    tx,
  );
  return rows;
}

const consentsOf = ({ tx }: Asked, childId: string, purpose: Purpose) =>
  tx
    .selectFrom('sharing.consent')
    .select(['id', 'unitId', 'giverKind', 'giverId', 'basis', 'form', 'exclusions', 'reason'])
    .select(['givenOn', 'validTo', 'withdrawnAt', 'recordedAt', 'lastWordAt', sql<Purpose>`purpose`.as('purpose')])
    .where('childId', '=', childId)
    .where('purpose', '=', purpose)
    .orderBy('recordedAt', 'desc')
    .orderBy('id')
    .execute();
