import { randomUUID } from 'node:crypto';
import { notFound } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { change } from './change.ts';

/** Adds someone outside the units whom the family wants at the table. */
export async function addGuest(
  ctx: Ctx,
  planId: string,
  guest: { name: string; relation: string },
): Promise<{ id: string; version: number }> {
  const id = randomUUID();
  const done = await change(ctx, planId, { part: 'time', command: 'addGuest', note: { guestId: id } });
  await ctx.tx
    .insertInto('plans.guest')
    .values({ id, planId, ...guest })
    .execute();
  return { id, version: done.version };
}

/** Takes a guest away again. */
export async function removeGuest(ctx: Ctx, planId: string, guestId: string): Promise<{ version: number }> {
  const done = await change(ctx, planId, { part: 'time', command: 'removeGuest', note: { guestId } });
  const removed = await ctx.tx
    .deleteFrom('plans.guest')
    .where('id', '=', guestId)
    .where('planId', '=', planId)
    .executeTakeFirst();
  if (removed.numDeletedRows === 0n) throw notFound();
  return { version: done.version };
}
