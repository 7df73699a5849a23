import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { Weight } from '../domain/model.ts';

/** Guardians with their custody, the ones who have it now first; how they are reached when nothing hides it. */
export async function guardiansOf(tx: Tx, childId: string, today: string) {
  const rows = await tx
    .selectFrom('children.custody as u')
    .innerJoin('children.guardian as g', 'g.id', 'u.guardianId')
    .leftJoinLateral(
      sql<{
        email: string | null;
        phone: string | null;
      }>`(select true as reachable, * from children.guardian_reach(u.guardian_id))`.as<'r'>(sql`r`),
      (join) => join.onTrue(),
    )
    .select(['u.id as custodyId', 'u.version', 'u.kind', 'u.fromDay', 'u.toDay', 'u.blockedAt'])
    .select(['g.id', 'g.given', 'g.family', 'g.identityNumber', 'g.version as guardianVersion', 'r.email', 'r.phone'])
    .select([
      sql<string | null>`children.block_reason(u.id)`.as('blockedReason'),
      sql<boolean>`coalesce(r.reachable, false)`.as('reachable'),
      sql<boolean>`coalesce(u.blocked_unit = app.unit_id(), false) or children.at_social_services(u.child_id)`.as(
        'mayLift',
      ),
    ])
    .where('u.childId', '=', childId)
    .orderBy('u.toDay', (order) => order.desc().nullsFirst())
    .orderBy('u.fromDay')
    .orderBy('g.family')
    .execute();
  const isCurrent = (row: { fromDay: string; toDay: string | null }) =>
    row.fromDay <= today && (row.toDay === null || row.toDay >= today);
  const isAlone = rows.filter(isCurrent).length === 1;
  return rows.map((row) => ({
    id: row.id,
    custodyId: row.custodyId,
    version: row.version,
    name: `${row.given} ${row.family}`,
    identityNumber: row.identityNumber,
    reach: row.reachable
      ? { given: row.given, family: row.family, email: row.email, phone: row.phone, version: row.guardianVersion }
      : null,
    // Shared custody is nobody else's when the other's has ended.
    kind: row.kind === 'joint' && isCurrent(row) && isAlone ? 'sole' : row.kind,
    from: row.fromDay,
    to: row.toDay,
    current: isCurrent(row),
    blocked: row.blockedAt === null ? null : { since: row.blockedAt, reason: row.blockedReason, mayLift: row.mayLift },
  }));
}

/** Those named under protection; empty for one from whom it hides. */
export async function namedOn(tx: Tx, childId: string) {
  const { rows } = await sql<{ id: string; name: string; kind: 'employee' | 'guardian' }>`
    select n.person_id as id, coalesce(e.given || ' ' || e.family, g.given || ' ' || g.family, '') as name,
           case when e.id is null then 'guardian' else 'employee' end as kind
      from children.named n
      left join directory.employee e on e.id = n.person_id
      left join children.guardian g on g.id = n.person_id
     where n.child_id = ${childId} and n.ended_at is null order by kind, name`.execute(tx);
  return rows;
}

/** Colleagues at the asker's unit who work with the child. */
export const contactsOf = (tx: Tx, childId: string, today: string) =>
  tx
    .selectFrom('children.contact as k')
    .innerJoin('directory.employee as e', 'e.id', 'k.employeeId')
    .select(['e.id as employeeId', 'e.title', 'k.reason', 'k.since'])
    .select(sql<string>`e.given || ' ' || e.family`.as('name'))
    .where('k.childId', '=', childId)
    .where('k.via', '=', 'own_work')
    .where('k.openUntil', '>=', today)
    .orderBy('k.since')
    .orderBy('name')
    .execute();

/** How much the child's word weighs; why only where the asker's unit judged, or shares a plan with the one that did. */
export async function sayOf(tx: Tx, childId: string) {
  const { rows } = await sql<{ weight: Weight | null; on: string | null; reason: string | null; by: string | null }>`
    select children.known_weight(${childId}, 'sip') as weight, s.judged_on as on, s.reason,
           e.given || ' ' || e.family as by
      from (select 1) one
      left join lateral (select * from children.say where child_id = ${childId} and purpose = 'sip'
                          order by turn desc limit 1) s on true
      left join directory.employee e on e.id = s.judged_by`.execute(tx);
  const row = rows[0];
  if (!row?.weight) return null;
  const { weight, on, by, reason } = row;
  return { weight, judgement: on === null || reason === null ? null : { on, by: by ?? '', reason } };
}
