import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { AppError, invalid, invalidAt, notReady, stale } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import type { AddGuardian, UpdateGuardian } from '../domain/contract.ts';
import { custodyProblems } from '../domain/custody.ts';
import { readIdentity } from '../domain/identity.ts';

/** Adds a guardian, found by number when known already. Custody that was sole becomes joint when somebody shares it. */
export async function addGuardian(ctx: Ctx, childId: string, body: AddGuardian): Promise<string> {
  const identity = readIdentity(body.identity, ctx.today);
  if (!identity.ok) throw invalidAt([identity.reason]);
  const held = await ctx.tx
    .selectFrom('children.custody')
    .select(['guardianId', 'kind', 'fromDay as from', 'toDay as to'])
    .where('childId', '=', childId)
    .execute();
  const child = await ctx.tx
    .selectFrom('children.child')
    .select('bornOn')
    .where('id', '=', childId)
    .executeTakeFirstOrThrow();
  const problems = custodyProblems(held, body, child.bornOn !== null);
  if (problems.length > 0) throw notReady('Vårdnaden går inte ihop med det som redan står.', problems);
  if (body.kind === 'joint') await shareCustody(ctx, childId, body.from);
  const { rows } = await sql<{ id: string }>`select children.add_guardian(
      ${randomUUID()}, ${childId}, ${body.given}, ${body.family}, ${identity.value.number}, ${body.email || null},
      ${body.phone || null}, ${body.kind}, ${body.from}::date) as id`.execute(ctx.tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error('children.add_guardian gave no guardian');
  return id;
}

const shareCustody = (ctx: Ctx, childId: string, from: string) =>
  ctx.tx
    .updateTable('children.custody')
    .set((eb) => ({ kind: 'joint', version: eb('version', '+', 1) }))
    .where('childId', '=', childId)
    .where('kind', '=', 'sole')
    .where((eb) => eb.or([eb('toDay', 'is', null), eb('toDay', '>=', from)]))
    .execute();

/** Corrects a guardian's name and how they are reached, for every child of theirs. `version` is the guardian's own. */
export async function updateGuardian(ctx: Ctx, guardianId: string, body: UpdateGuardian): Promise<number> {
  const { given, family, email, phone, version } = body;
  const changed = await ctx.tx
    .updateTable('children.guardian')
    .set({ given, family, email: email || null, phone: phone || null, version: version + 1 })
    .where('id', '=', guardianId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw stale();
  return version + 1;
}

/** Sets the last day of a custody. Consent from that guardian counts to and including it. */
export async function endCustody(ctx: Ctx, custodyId: string, body: { version: number; to: string }): Promise<number> {
  const custody = await ctx.tx
    .selectFrom('children.custody')
    .select(['fromDay', 'version'])
    .where('id', '=', custodyId)
    .executeTakeFirst();
  if (custody === undefined || custody.version !== body.version) throw stale();
  if (body.to < custody.fromDay) throw invalid('to', 'Sista dagen är före vårdnadens första dag.');
  const changed = await ctx.tx
    .updateTable('children.custody')
    .set({ toDay: body.to, version: body.version + 1 })
    .where('id', '=', custodyId)
    .where('version', '=', body.version)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw stale();
  return body.version + 1;
}

/** Takes every view of the child from the guardian, from the next request on. Custody itself is not changed by it. */
export async function blockGuardian(ctx: Ctx, childId: string, guardianId: string, reason: string): Promise<void> {
  const changed = await ctx.tx
    .updateTable('children.custody')
    .set((eb) => ({
      blockedAt: ctx.now.toString(),
      blockedBy: ctx.actor.personId,
      blockedUnit: ctx.actor.unitId ?? null,
      blockedReason: reason,
      liftedAt: null,
      liftedBy: null,
      liftedReason: null,
      version: eb('version', '+', 1),
    }))
    .where('childId', '=', childId)
    .where('guardianId', '=', guardianId)
    .where('blockedAt', 'is', null)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw new AppError('conflict', 'Vårdnadshavaren är redan spärrad.');
}

/** Lifts the block, with why. The reason for the block goes with it; the log keeps that it was there. */
export async function unblockGuardian(ctx: Ctx, childId: string, guardianId: string, reason: string): Promise<void> {
  const changed = await ctx.tx
    .updateTable('children.custody')
    .set((eb) => ({
      blockedAt: null,
      blockedBy: null,
      blockedUnit: null,
      blockedReason: null,
      liftedAt: ctx.now.toString(),
      liftedBy: ctx.actor.personId,
      liftedReason: reason,
      version: eb('version', '+', 1),
    }))
    .where('childId', '=', childId)
    .where('guardianId', '=', guardianId)
    .where('blockedAt', 'is not', null)
    .executeTakeFirst();
  if (changed.numUpdatedRows === 0n) throw new AppError('conflict', 'Vårdnadshavaren är inte spärrad.');
}
