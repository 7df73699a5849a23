import { sql } from 'kysely';
import { conflict, invalid, notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { Block } from '../domain/contract-intake.ts';
import { step, taken } from './change.ts';

/** Keeps somebody who stands close to the child away from all of the child's reports; oneself too. */
export async function block(ctx: Ctx, intakeId: string, { employeeId, reason }: Block): Promise<void> {
  const intake = await taken(ctx, intakeId);
  const { rows } = await sql<{ works: boolean; blocked: boolean }>`
    select exists (select from directory.holder h where h.employee_id = ${employeeId} and h.unit_id = i.unit_id) as works,
           exists (select from concerns.block b where b.intake_id = i.id and b.employee_id = ${employeeId} and b.lifted_at is null) as blocked
      from concerns.intake i where i.id = ${intakeId}`.execute(ctx.tx);
  const row = rows[0];
  if (row === undefined) throw notFound();
  if (!row.works) throw invalid('employeeId', 'Personen arbetar inte på enheten i dag.');
  if (row.blocked) throw conflict('Personen är redan spärrad.');
  // In the history before the block closes the row to whoever writes it. The database takes it from a handler.
  await step(ctx, intake, { what: 'blocked', words: reason, details: { employeeId } });
  await ctx.tx
    .insertInto('concerns.block')
    .values({ intakeId, unitId: ctx.actor.unitId ?? '', employeeId, reason, blockedBy: ctx.actor.personId })
    .execute();
}

/** Lifts a block that was wrong. The one it is about cannot. */
export async function unblock(ctx: Ctx, intakeId: string, blockId: string, reason: string): Promise<void> {
  const result = await ctx.tx
    .updateTable('concerns.block')
    .set({ liftedBy: ctx.actor.personId, liftedAt: ctx.now.toString(), liftedReason: reason })
    .where('id', '=', blockId)
    .where('intakeId', '=', intakeId)
    .where('liftedAt', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw notFound();
  await step(ctx, await taken(ctx, intakeId), { what: 'unblocked', words: reason });
}
