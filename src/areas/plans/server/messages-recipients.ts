import { sql } from 'kysely';
import type { Tx } from '../../../platform/db/transaction.ts';
import type { Recipient as MailRecipient } from '../../../platform/mail/outbox.ts';

export type Recipient = MailRecipient<'employee' | 'guardian'>;

/** Who is told what concerns a unit: those it has named, those who receive its calls; without any, its managers. */
export async function atUnit(tx: Tx, planId: string, unitId: string): Promise<Recipient[]> {
  const holders = await tx
    .selectFrom('directory.holder as h')
    .leftJoin('plans.member as m', (on) =>
      on
        .onRef('m.personId', '=', 'h.employeeId')
        .onRef('m.unitId', '=', 'h.unitId')
        .on('m.planId', '=', planId)
        .on('m.leftAt', 'is', null),
    )
    .select(['h.employeeId as id', 'h.role', 'm.personId as named'])
    .where('h.unitId', '=', unitId)
    .execute();
  const nearest = holders.filter(({ role, named }) => role === 'intake' || named !== null);
  const chosen = nearest.length > 0 ? nearest : holders.filter(({ role }) => role === 'manager');
  if (chosen.length === 0) return [{ kind: 'unit', id: unitId, unitId }];
  return chosen.map(({ id }) => ({ kind: 'employee', id, unitId }));
}

/** Everyone at work who is on the plan for a unit that consent lets in today. */
export async function onPlan(tx: Tx, planId: string): Promise<Recipient[]> {
  const { rows } = await sql<{ id: string; unitId: string }>`
    select distinct m.person_id as id, m.unit_id as "unitId" from plans.member m
      join directory.holder h on h.employee_id = m.person_id and h.unit_id = m.unit_id
     where m.plan_id = ${planId} and m.left_at is null and m.open_until >= app.today()`.execute(tx);
  return rows.map((row) => ({ kind: 'employee', ...row }));
}

/** Whoever coordinates the plan. */
export async function coordinatorOn(tx: Tx, planId: string): Promise<Recipient[]> {
  const rows = await tx
    .selectFrom('plans.member')
    .select(['personId as id', 'unitId'])
    .where('planId', '=', planId)
    .where('coordinator', '=', true)
    .where('leftAt', 'is', null)
    .execute();
  return rows.map((row) => ({ kind: 'employee', ...row }));
}

/** Guardians who may see the plan; for a message that reveals a meeting, not one whom protection hides the places from. */
export async function guardiansOf(tx: Tx, planId: string, revealsMeeting: boolean): Promise<Recipient[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select plans.guardians_to_tell(${planId}, ${revealsMeeting}) as ids`.execute(tx);
  return (rows[0]?.ids ?? []).map(asGuardian);
}

/** Guardians whose yes to a unit is waited for. They are told that there is something to answer, and nothing of what. */
export async function guardiansToAsk(tx: Tx, planId: string, unitId: string): Promise<Recipient[]> {
  const { rows } = await sql<{ ids: string[] }>`
    select plans.guardians_to_ask(${planId}, ${unitId}) as ids`.execute(tx);
  return (rows[0]?.ids ?? []).map(asGuardian);
}

const asGuardian = (id: string): Recipient => ({ kind: 'guardian', id, unitId: null });
